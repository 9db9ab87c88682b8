// Removes lines that point elsewhere or talk about the page, by the tables in `junk/`; a label over a list of links takes
// the list with it.
import { linkDensity, longerThan, nameOf, removeWithEmptyParents, textOf } from '../dom.ts';
import { furniturePurpose } from '../junk/furniture.ts';
import { type JunkKind, judgeLine } from '../junk/index.ts';
import { asksForScripts } from '../junk/wall.ts';
import { linesOf } from './lines.ts';
import type { ArticlePass, Line, Work } from './pass.ts';
import { standsInProse } from './wall.ts';

interface Linked extends Line {
  /** Share of its letters that stand in links; found for short lines only. */
  linked: number;
}

const LONGEST = 260;

const linkedLines = (root: Element, work: Work): Linked[] =>
  linesOf(root, work).map((line) => ({
    ...line,
    linked: line.text.length > LONGEST ? 0 : linkDensity(line.element, line.text.length),
  }));

/** Several short pieces between commas, and no sentence: how tags are printed. */
const isEnumeration = (text: string): boolean => text.split(/[,،、|]/).length > 3 && !/[.!?؟。]\s|[.!?؟。]$/.test(text);

/** Lines after a label that are nothing but links: the list it stands over. */
function listBelow(lines: Linked[], from: number, kind: JunkKind): Linked[] {
  const below: Linked[] = [];
  for (const line of lines.slice(from, from + 40)) {
    // An embedded video below "advertisement" is the story's.
    if (line.text.length > LONGEST || line.element.closest('.matn-embed')) break;
    if (line.linked < 0.6 && !(kind === 'tags' && below.length === 0 && isEnumeration(line.text))) break;
    below.push(line);
  }
  return below;
}

function take(lines: Line[], root: Element, { removed }: Work, why: string): void {
  for (const { element } of lines) {
    if (element === root || !element.parentNode) continue;
    removed(element, why);
    removeWithEmptyParents(element, root);
  }
}

/** The box that begins with a label over readers' comments and holds at most so many characters. */
function boxOfComments({ element, text }: Line, root: Element, most: number): Element | undefined {
  let box: Element | undefined;
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
    if (longerThan(at, most) || !textOf(at).startsWith(text)) break;
    box = at;
  }
  return box;
}

/** What a line's own class says of it; a heading or an item is judged by its words alone. */
function namedJunk({ element, text }: Line): string | undefined {
  if (element.nodeName !== 'P' || text.length > LONGEST || !element.hasAttribute('class')) return undefined;
  const purpose = furniturePurpose(nameOf(element));
  return purpose === 'navigation' || purpose === 'author' ? undefined : purpose;
}

/** What is junk in a picture's box too; pointers and the like may be the words of its caption. */
const IN_FIGURES = new Set<JunkKind>(['controls', 'advert', 'share']);
/** Words for screen readers that only name what stands beside them: `Image`, `Photo`. */
const NAMES_ITSELF = /^(?:image|photo|picture|video|bild|foto|imagen|imagem|immagine|credit)$/i;

/** A line of a figure that says nothing of the picture. */
function figureJunk({ element, text, linked }: Linked, { languages }: Work): JunkKind | undefined {
  // In a list of pictures the word may be all that an item says.
  if (NAMES_ITSELF.test(text) && !element.closest('li')) return 'controls';
  const kind = judgeLine(text, linked, languages)?.kind;
  return kind && IN_FIGURES.has(kind) ? kind : undefined;
}

export const junkLines: ArticlePass = {
  name: 'junk-lines',
  purpose: 'Removes pointers to other stories, share bars, subscriptions, adverts and the like, line by line.',
  article(root, work) {
    const lines = linkedLines(root, work);
    // More of the page than comments below it would be the story.
    const half = lines.reduce((sum, { text }) => sum + text.length, 0) / 2;
    let before = 0;
    for (const [at, line] of lines.entries()) {
      before += line.text.length;
      if (line.element.closest('pre,code,table')) continue;
      if (line.element.closest('figure')) {
        const why = line.element.closest('.matn-embed') ? undefined : figureJunk(line, work);
        if (why) take([line], root, work, why);
        continue;
      }
      const verdict = judgeLine(line.text, line.linked, work.languages);
      const named = verdict ? undefined : namedJunk(line);
      if (named) take([line], root, work, named);
      if (!verdict) continue;
      // Above a story the same word says that it is an opinion.
      const below = verdict.kind === 'comments' && verdict.label && before >= half;
      const comments = below ? boxOfComments(line, root, half) : undefined;
      if (comments) take([{ element: comments, text: line.text }], root, work, 'comments');
      const list = verdict.label && verdict.kind !== 'controls' ? listBelow(lines, at + 1, verdict.kind) : [];
      if (!verdict.weak || list.length > 0) take([line, ...list], root, work, verdict.kind);
    }
    const first = lines[0];
    if (first && asksForScripts(first.text) && !standsInProse(first.element)) take([first], root, work, 'wall');
  },
};
