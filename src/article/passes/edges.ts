// Before the first and after the last paragraph of prose stand bylines, dates, section names, sources and lists of links.
// Judged by where they stand and by their shape; deks, summaries, pictures and headings over prose stay.
import { isHeading, leafBlocks, linkDensity, nameOf, removeWithEmptyParents, textOf } from '../dom.ts';
import { isByline, isDateline, isNamedMeta } from '../junk/dateline.ts';
import { bare } from '../metadata/title.ts';
import type { ArticlePass, Work } from './pass.ts';

interface Line {
  element: Element;
  text: string;
}

/** Characters from which an unlinked line is surely prose; half as many where characters are words. */
const PROSE = 100;
const isDense = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);

function isProse({ element, text }: Line): boolean {
  const least = isDense(text) ? PROSE / 2.5 : PROSE;
  return text.length >= least && linkDensity(element, text.length) < 0.5 && !element.closest('figure');
}

/** The name of the line's own box: its classes, and its parents' while they hold nothing else. */
function boxName(element: Element, root: Element): string {
  let name = nameOf(element);
  const length = textOf(element).length;
  for (
    let parent = element.parentElement, up = 0;
    parent && parent !== root && up < 3;
    parent = parent.parentElement, up++
  ) {
    if (textOf(parent).length > length + 60) break;
    name += ` ${nameOf(parent)}`;
  }
  return name;
}

function isMeta({ element, text }: Line, root: Element, { metadata }: Work): string | undefined {
  if (text.length > 160) return undefined;
  if (isDateline(text)) return 'date';
  if (isByline(text, metadata.byline?.value)) return 'byline';
  if (text.length < 120 && !isHeading(element) && isNamedMeta(boxName(element, root))) return 'meta';
  if (bare(text) === bare(metadata.siteName?.value ?? '') && bare(text) !== '') return 'site';
  return undefined;
}

const keeps = (element: Element): boolean => element.closest('figure,pre,table,blockquote,math') !== null;

function leading(lines: Line[], root: Element, work: Work): Line[] {
  const first = lines.findIndex(isProse);
  return lines.slice(0, Math.max(0, first)).filter((line) => {
    if (keeps(line.element)) return false;
    if (isMeta(line, root, work)) return true;
    return line.text.length < 60 && !isHeading(line.element) && linkDensity(line.element, line.text.length) > 0.8;
  });
}

function trailing(lines: Line[], root: Element, work: Work): Line[] {
  const after = lines.slice(lines.findLastIndex(isProse) + 1);
  const gone: Line[] = [];
  let kept = false;
  for (const line of after.reverse()) {
    if (keeps(line.element)) {
      kept = true;
      continue;
    }
    const junk =
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
    const lines = leafBlocks(root)
      .map((element) => ({ element, text: textOf(element) }))
      .filter(({ text }) => text !== '');
    if (!lines.some(isProse)) return;
    for (const { element } of [...leading(lines, root, work), ...trailing(lines, root, work)]) {
      if (element === root || !element.parentNode) continue;
      work.removed(element);
      removeWithEmptyParents(element, root);
    }
  },
};
