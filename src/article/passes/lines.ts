// The lines of the article with their text, found once for all passes that judge line by line.
import { leafBlocks, textOf } from '../dom.ts';
import type { Line, Work } from './pass.ts';

/** The lines still in the article, in order; empty ones are left out. */
export function linesOf(root: Element, work: Work): Line[] {
  work.lines ??= leafBlocks(root)
    .map((element) => ({ element, text: textOf(element) }))
    .filter(({ text }) => text !== '');
  work.lines = work.lines.filter(({ element }) => root.contains(element));
  return work.lines;
}
