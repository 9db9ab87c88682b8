// Does a page with little prose say more in plain sight than any wall? Then the first look needs no judge.
import { PLENTY, RUN, SILENT, textsOf, WALL, weighBlock } from './held.ts';
import { sight } from './sight.ts';

/** Text nodes asked for words. */
const TEXTS = 1_500;

/** Shorter ones, white space and entries of menus, say less than the question whether they can be seen is worth. */
const WORTH = 12;

/** Is this much prose, in blocks in plain sight, an article's own? */
export const isProse = (weights: readonly number[]): boolean =>
  weights.some((weight) => weight >= RUN) || weights.reduce((sum, weight) => sum + weight, 0) >= PLENTY;

/**
 * Prose in plain sight, and more words around it than a wall has, links and all. They are counted from the prose on, since
 * its own long lines make it quick, and then from the top.
 */
export function speaks(document: Document, blocks: readonly Element[]): boolean {
  const seen = sight();
  const inSight = blocks.filter(seen);
  const [first] = inSight;
  if (!first || !isProse(inSight.map(weighBlock))) return false;
  const texts = textsOf(document);
  texts.currentNode = first;
  let words = 0;
  let fromTop = false;
  for (let visited = 0; visited < TEXTS && words <= WALL; visited += 1) {
    const text = texts.nextNode() as Text | null;
    if (!text || (fromTop && first.contains(text))) {
      if (fromTop) return false;
      fromTop = true;
      texts.currentNode = document.body;
      continue;
    }
    if (text.length < WORTH) continue;
    const parent = text.parentElement;
    const { length } = text.data.replace(/\s+/g, ' ').trim();
    if (length >= WORTH && parent && !SILENT.has(parent.tagName) && seen(parent)) words += length;
  }
  return words > WALL;
}
