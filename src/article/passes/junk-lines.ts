// Removes lines that point elsewhere or talk about the page, by the tables in `junk/`; a label over a list of links takes
// the list with it.
import { leafBlocks, linkDensity, removeWithEmptyParents, textOf } from '../dom.ts';
import { type JunkKind, judgeLine } from '../junk/index.ts';
import { asksForScripts } from '../junk/wall.ts';
import type { ArticlePass, Work } from './pass.ts';

interface Line {
  element: Element;
  text: string;
  linked: number;
}

const LONGEST = 260;

function linesOf(root: Element): Line[] {
  return leafBlocks(root)
    .map((element) => ({ element, text: textOf(element), linked: 0 }))
    .filter(({ text }) => text !== '')
    .map((line) =>
      line.text.length > LONGEST ? line : { ...line, linked: linkDensity(line.element, line.text.length) },
    );
}

/** Several short pieces between commas, and no sentence: how tags are printed. */
const isEnumeration = (text: string): boolean => text.split(/[,،、|]/).length > 3 && !/[.!?؟。]\s|[.!?؟。]$/.test(text);

/** Lines after a label that are nothing but links: the list it stands over. */
function listBelow(lines: Line[], from: number, kind: JunkKind): Line[] {
  const below: Line[] = [];
  for (const line of lines.slice(from, from + 40)) {
    if (line.text.length > LONGEST) break;
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

export const junkLines: ArticlePass = {
  name: 'junk-lines',
  purpose: 'Removes pointers to other stories, share bars, subscriptions, adverts and the like, line by line.',
  article(root, work) {
    const lines = linesOf(root);
    for (const [at, line] of lines.entries()) {
      if (line.element.closest('pre,code,table,figure')) continue;
      const verdict = judgeLine(line.text, line.linked);
      if (!verdict) continue;
      const below = verdict.label && verdict.kind !== 'controls' ? listBelow(lines, at + 1, verdict.kind) : [];
      take([line, ...below], root, work, verdict.kind);
    }
    const first = lines[0];
    if (first && asksForScripts(first.text)) take([first], root, work, 'wall');
  },
};
