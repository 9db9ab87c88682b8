// Before the first and after the last paragraph of prose stand bylines, dates, section names, sources and lists of links.
// Judged by where they stand and by their shape; deks, summaries, pictures and headings over prose stay.
import { all, fold, isHeading, linkDensity, longerThan, nameOf, removeWithEmptyParents, textOf } from '../dom.ts';
import { isAbout } from '../junk/attribution.ts';
import { isClosing } from '../junk/closing.ts';
import { isByline, isDateline, isNamedMeta } from '../junk/dateline.ts';
import { bare } from '../metadata/title.ts';
import { weigh } from '../weight.ts';
import { linesOf } from './lines.ts';
import type { ArticlePass, Line, Work } from './pass.ts';

interface Judged extends Line {
  /** Surely running text. */
  prose: boolean;
}

/** From this weight on an unlinked line is surely prose. */
const PROSE = 100;

const isProse = (element: Element, text: string): boolean =>
  weigh(text) >= PROSE && linkDensity(element, text.length) < 0.5 && !element.closest('figure');

/** The name of the line's own box: its classes, and its parents' while they hold nothing else. */
function boxName(element: Element, root: Element): string {
  let name = nameOf(element);
  const length = textOf(element).length;
  for (
    let parent = element.parentElement, up = 0;
    parent && parent !== root && up < 3;
    parent = parent.parentElement, up++
  ) {
    if (longerThan(parent, length + 60)) break;
    name += ` ${nameOf(parent)} ${parent.getAttribute('aria-labelledby') ?? ''}`;
  }
  return name;
}

/** A count without a word, or a mark that only made room: shares, comments, a full stop on a line of its own. */
const COUNT = /^(?:[\d٠-٩۰-۹०-९.,٫٬]{1,7}\s?[kmKM]?|[.,·|<>:_-]{1,2})$/;

function isMeta({ element, text }: Line, root: Element, { metadata }: Work): string | undefined {
  if (text.length > 160) return undefined;
  if (COUNT.test(text) && !isHeading(element)) return 'count';
  if (/^https?:\/\/\S+$/.test(text)) return 'address';
  const times = element.matches('time') ? [element] : all(element, 'time');
  if (isDateline(text) || (times.length > 0 && fold(times.map(textOf).join('')) === text)) return 'date';
  if (isByline(text, metadata.byline?.value)) return 'byline';
  if (text.length < 120 && !isHeading(element) && isNamedMeta(boxName(element, root))) return 'meta';
  if (bare(text) === bare(metadata.siteName?.value ?? '') && bare(text) !== '') return 'site';
  return undefined;
}

const keeps = (element: Element): boolean => element.closest('figure,pre,table,blockquote,math') !== null;

/** Lines of who and when, and not of how many. */
const WHO = new Set(['date', 'byline', 'site']);
/** Names of authors and desks are no longer. */
const NAME = 40;

/** A few words that end no sentence, beside a line of who and when: the name of an author, a desk, a button. */
const isName = ({ element, text }: Line): boolean =>
  text.length <= NAME &&
  /\p{L}{2}/u.test(text) &&
  !isHeading(element) &&
  !element.closest('li') &&
  !/[.!?؟。۔…:"”»]$/u.test(text);

/** Up to the second line of prose: the first may be a dek, with the byline below it. */
function leading(lines: Judged[], root: Element, work: Work): Judged[] {
  const prose = lines.flatMap((line, at) => (line.prose ? [at] : []));
  const [first = 0, second = first] = prose;
  const head = lines.slice(0, Math.max(first, Math.min(second, first + 6)));
  const meta = head.map((line, at) => (at === first || keeps(line.element) ? undefined : isMeta(line, root, work)));
  const isWho = (at: number): boolean => WHO.has(meta[at] ?? '');
  return head.filter((line, at) => {
    if (keeps(line.element) || at === first) {
      return at === first && prose.length > 3 && isClosing(line.text, work.languages);
    }
    if (meta[at]) return true;
    if (at > first) return isName(line) && (isWho(at - 1) || isWho(at + 1));
    return line.text.length < 60 && !isHeading(line.element) && linkDensity(line.element, line.text.length) > 0.8;
  });
}

/** As much as is said of an author below the story. */
const BIO = 500;

/** A paragraph about the author below the story: it begins with the name and stands in a box of its own. */
function isBio({ element, text }: Line, before: readonly Judged[], { metadata }: Work): boolean {
  const story = before.findLast(({ prose }) => prose);
  if (weigh(text) > BIO || !story || story.element.parentElement === element.parentElement) return false;
  const letters = bare(text.slice(0, 80));
  const names = metadata.byline?.value.split(', ').map(bare) ?? [];
  return names.some((name) => weigh(name) >= 5 && letters.startsWith(name));
}

/** How many lines a note on the author may have, with the label over it. */
const NOTE = 8;

/** Where the note on the author begins below a story: a label that says so, and no more than such a note after it. */
function noteFrom(lines: readonly Judged[]): number {
  const end = Math.max(1, lines.length - NOTE);
  const at = lines.slice(end).findLastIndex(({ text }) => isAbout(text)) + end;
  const after = lines.slice(at + 1).reduce((sum, { text }) => sum + weigh(text), 0);
  return at >= end && after <= BIO * 1.5 ? at : lines.length;
}

/** How many lines from the end may be the page speaking of itself. */
const REACH = 6;

function trailing(every: Judged[], root: Element, work: Work): Judged[] {
  const note = noteFrom(every);
  const lines = every.slice(0, note);
  const gone = every.slice(note).filter(({ element }) => !keeps(element));
  let kept = false;
  let left = REACH;
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at];
    if (!line) break;
    if (keeps(line.element)) {
      kept = true;
      continue;
    }
    if (line.prose && left <= 0) break;
    const closing =
      left > 0 && lines.length > 4 && (isClosing(line.text, work.languages) || isBio(line, lines.slice(0, at), work));
    if (line.prose && !closing) break;
    left--;
    const junk =
      closing ||
      isMeta(line, root, work) !== undefined ||
      (isHeading(line.element) && !kept) ||
      linkDensity(line.element, line.text.length) > 0.7;
    if (junk) gone.push(line);
    else kept = true;
  }
  return gone;
}

export const edges: ArticlePass = {
  name: 'edges',
  purpose: 'Removes bylines, dates, section names and links before the first and after the last paragraph.',
  article(root, work) {
    const lines = linesOf(root, work).map((line) => ({ ...line, prose: isProse(line.element, line.text) }));
    if (!lines.some((line) => line.prose)) return;
    for (const { element } of [...leading(lines, root, work), ...trailing(lines, root, work)]) {
      if (element === root || !element.parentNode) continue;
      work.removed(element);
      removeWithEmptyParents(element, root);
    }
  },
};
