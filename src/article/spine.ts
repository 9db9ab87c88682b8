// A second opinion on where the story is: the deepest element that still holds most of the page's paragraphs. Readability
// sometimes settles on one section of a long page; this never does, but it keeps more of what surrounds the story, so it
// is only asked when Readability has lost the better part of the prose.
import { linkDensity, textOf } from './dom.ts';

/** A paragraph counts from this length on, and less so when it is mostly links. */
const LEAST = 80;
/** Share of its parent's prose that a child must hold for the story to be in it alone. */
const DOMINANT = 0.75;

/** Characters of paragraph prose, for each element that holds some. */
function weigh(root: Element): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const paragraph of root.querySelectorAll('p')) {
    const { length } = textOf(paragraph);
    if (length < LEAST || linkDensity(paragraph, length) > 0.3) continue;
    for (let element: Element | null = paragraph; element; element = element.parentElement) {
      weights.set(element, (weights.get(element) ?? 0) + length);
      if (element === root) break;
    }
  }
  return weights;
}

/** Characters of paragraph prose in an element. */
export const proseWeight = (root: Element): number => weigh(root).get(root) ?? 0;

/** The deepest element that holds most of the prose of `root`. */
export function findSpine(root: Element): Element {
  const weights = weigh(root);
  let spine = root;
  for (;;) {
    const whole = weights.get(spine) ?? 0;
    const next: Element | undefined = [...spine.children].find(
      (child) => child.nodeName !== 'P' && (weights.get(child) ?? 0) >= whole * DOMINANT && whole > 0,
    );
    if (!next) return spine;
    spine = next;
  }
}
