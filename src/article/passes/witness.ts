// Many newspapers declare the whole text of their story as JSON-LD `articleBody`. Where it agrees with what was found, it
// bears witness: paragraphs it has come back, and what stands after its end, or leads elsewhere in its middle, goes.
// It says nothing of lists, tables, figures, quotations and headings, which such bodies often lack.
import { isHeading, leafBlocks, linkDensity, removeWithEmptyParents, tagOf, textOf } from '../dom.ts';
import { isCorrection } from '../junk/correction.ts';
import { letters, spoken } from '../metadata/spoken.ts';
import { ownAddress } from '../site.ts';
import { linesOf } from './lines.ts';
import type { ArticlePass, Line, PagePass, ToldPart, Work } from './pass.ts';

/** Letters from which a body is more than a dek or the first lines before a paywall. */
const BODY = 400;
/** Letters from which a block says enough to be found again without doubt. */
const BLOCK = 24;
/** Letters by which a changed block is still known: at its beginning, in its middle, at its end. */
const PIECE = 24;
/** Letters of a long block that must be in the body, at both ends, for the block to be the body's. */
const END = 60;

/** Share of the story that the body must have for it to speak of this story at all. */
const AGREES = 0.3;
/** Shares of the story in the body, and of the body in the story, for the body to be all of it. */
const WHOLE = 0.75;
const COVERED = 0.8;

/** The body as letters, where it is long enough to judge by. */
function bodyOf(declared: string | undefined): string | undefined {
  if (declared === undefined || declared.length < BODY) return undefined;
  const body = spoken(declared);
  return body.length < BODY ? undefined : body;
}

/** Whether a text, as letters, holds a block's both ends. */
const has = (whole: string, text: string): boolean =>
  whole.includes(text.slice(0, END)) && whole.includes(text.slice(-END));

/** Whether a text holds a block, or a part of it: bodies are cleaned in their own way. */
function hasSome(whole: string, text: string): boolean {
  const middle = Math.max(0, Math.floor(text.length / 2) - PIECE / 2);
  return [0, middle, Math.max(0, text.length - PIECE)].some((at) => whole.includes(text.slice(at, at + PIECE)));
}

const TELLING = /^(?:P|DIV|SECTION|H[2-6])$/;

export const witnessBefore: PagePass = {
  name: 'witness',
  purpose: 'Lets the body that the page declares for its article say what belongs to the story.',
  page(work) {
    const body = bodyOf(work.metadata.body);
    if (!body || !work.document.body) return;
    work.body = body;
    for (const element of leafBlocks(work.document.body)) {
      if (!TELLING.test(tagOf(element)) || element.closest('figure,table,li,nav')) continue;
      const text = letters(textOf(element));
      const heading = isHeading(element);
      if (text.length >= (heading ? 4 : BLOCK) && has(body, text)) work.told.push({ element, text, heading });
    }
  },
};

/** For each part the element of the story that holds it: by identity, or by text where Readability has made it anew. */
function placesOf(root: Element, told: readonly ToldPart[], work: Work): (Element | undefined)[] {
  const byText = new Map(linesOf(root, work).map(({ element, text }) => [letters(text), element]));
  return told.map(({ element, text }) => (root.contains(element) ? element : byText.get(text)));
}

function putBack(root: Element, work: Work): void {
  const { told } = work;
  let whole = letters(textOf(root));
  const places = placesOf(root, told, work);
  const missing = told.map(
    ({ text }, at) => !places[at] && !whole.includes(text.slice(0, END)) && !whole.includes(text.slice(-END)),
  );
  let after: Element | undefined;
  for (const [at, { element, text, heading }] of told.entries()) {
    const own = places[at];
    if (own) after = own;
    // A heading comes back with what stands below it; one that another pass took for a reason stays away.
    if (!missing[at] || (heading && !missing[at + 1]) || whole.includes(text)) continue;
    const copy = element.cloneNode(true) as Element;
    const before = after ? undefined : places.slice(at).find((one) => one !== undefined);
    if (after) after.after(copy);
    else if (before) before.before(copy);
    else root.append(copy);
    whole += text;
    after = copy;
  }
  work.lines = undefined;
}

export const witnessAfter: ArticlePass = {
  name: witnessBefore.name,
  purpose: witnessBefore.purpose,
  article(root, work) {
    const { body } = work;
    if (!body || work.told.length === 0) return;
    const lines = linesOf(root, work).map(({ text }) => letters(text));
    const whole = lines.reduce((sum, text) => sum + text.length, 0);
    const own = lines.reduce((sum, text) => sum + (hasSome(body, text) ? text.length : 0), 0);
    if (own >= whole * AGREES && own < body.length) putBack(root, work);
  },
};

interface Weighed extends Line {
  said: string;
  own: boolean;
}

/** What bodies lack for reasons of their own. */
const UNSAID = 'figure,pre,table,blockquote,math,ul,ol,dl,h1,h2,h3,h4,h5,h6';
/** How notes to the text begin. */
const NOTE = /^\s*(?:[*†‡¹²³⁴⁵⁶⁷⁸⁹]|[[(]?\d{1,3}[\])])/;

/** A line in a quotation and in nothing else that bodies lack: some sites dress their pointers so. */
const isQuoted = ({ element, own }: Weighed): boolean => !own && element.closest(UNSAID)?.nodeName === 'BLOCKQUOTE';

const mayGo = ({ element, text, own }: Weighed): boolean =>
  !own &&
  !element.closest(UNSAID) &&
  element.querySelector('img,picture,video,audio,iframe,object,embed,math') === null &&
  !isCorrection(text) &&
  !NOTE.test(text);

/** Share of the body that must lie before the last line it has: the rest may be captions and names. */
const ALMOST = 0.9;

/** Lines after the body's last, headings over nothing else included. */
function beyond(lines: readonly Weighed[], body: string): Weighed[] {
  const last = lines.findLastIndex(({ own }) => own);
  const end = lines[last]?.said.slice(-PIECE);
  // A body cut at some length ends within a line.
  if (end === undefined || body.lastIndexOf(end) < body.length * ALMOST - PIECE) return [];
  const after = lines.slice(last + 1);
  return after.filter(
    (line, at) => mayGo(line) || (isHeading(line.element) && !line.own && after.slice(at + 1).every(mayGo)),
  );
}

/** Whether all of a line's links lead to other pages of the same site. */
function staysHere({ element }: Line, base: string): boolean {
  const links = element.matches('a') ? [element] : [...element.querySelectorAll('a')];
  return links.every((link) => ownAddress(link.getAttribute('href') ?? '', base) !== undefined);
}

/** Lines between the body's own that are mostly a link: pointers to other stories. */
const pointers = (lines: readonly Weighed[], base: string): Weighed[] =>
  lines.filter(
    (line) =>
      (mayGo(line) || (isQuoted(line) && staysHere(line, base))) &&
      line.text.length < 300 &&
      linkDensity(line.element, line.text.length) > 0.5,
  );

export const witnessEdges: ArticlePass = {
  name: witnessBefore.name,
  purpose: witnessBefore.purpose,
  article(root, work) {
    const { body } = work;
    if (!body) return;
    const lines: Weighed[] = linesOf(root, work).map((line) => {
      const said = letters(line.text);
      return { ...line, said, own: hasSome(body, said) };
    });
    const sum = (some: readonly Weighed[]): number => some.reduce((total, { said }) => total + said.length, 0);
    const own = sum(lines.filter((line) => line.own));
    const judged = sum(lines.filter((line) => line.own || !line.element.closest(UNSAID)));
    if (own < judged * WHOLE || own < body.length * COVERED) return;
    for (const { element } of new Set([...beyond(lines, body), ...pointers(lines, work.base)])) {
      if (element === root || !element.parentNode) continue;
      work.removed(element);
      removeWithEmptyParents(element, root);
    }
  },
};
