// Most of a page is around its story. Where one element holds all but a little of the page's paragraphs, and most of its
// text, the rest is taken away, the boxes around it included, so that Readability, whose time grows with what it is given,
// only looks where the story is.
import { longerThan, textOf } from '../dom.ts';
import type { PagePass, ProsePart } from './pass.ts';

/** Share of the paragraphs' prose that must be inside. */
const PROSE = 0.97;
/** How many times as much text must be inside as around. */
const TIMES = 2.4;
/** Boxes around the story that Readability still sees: it scores them too, and decides by the nearest ones. */
const AROUND = 3;
/** Characters of prose from which paragraphs say where the story is. */
const LEAST = 600;

/** The deepest element that holds a share of the prose of all parts. */
function holderOf(body: Element, prose: readonly ProsePart[]): Element {
  const weights = new Map<Element, number>();
  let whole = 0;
  for (const { parent, text } of prose) {
    whole += text.length;
    weights.set(parent, (weights.get(parent) ?? 0) + text.length);
  }
  const sums = new Map<Element, number>();
  for (const [parent, weight] of weights) {
    for (let at: Element | null = parent; at && at !== body; at = at.parentElement)
      sums.set(at, (sums.get(at) ?? 0) + weight);
  }
  let holder = body;
  for (;;) {
    const next = [...holder.children].find((child) => (sums.get(child) ?? 0) >= whole * PROSE);
    if (!next) return holder;
    holder = next;
  }
}

/** All elements that stand around one, up to the body. */
function surroundings(holder: Element, body: Element): Element[] {
  const found: Element[] = [];
  for (let at = holder; at !== body && at.parentElement; at = at.parentElement)
    for (const sibling of at.parentElement.children) if (sibling !== at) found.push(sibling);
  return found;
}

export const focus: PagePass = {
  name: 'focus',
  purpose: 'Leaves Readability only the part of the page that holds its paragraphs.',
  page({ document, prose }) {
    const { body } = document;
    if (!body || prose.reduce((sum, { text }) => sum + text.length, 0) < LEAST) return;
    const holder = holderOf(body, prose);
    if (holder === body) return;
    const beside = surroundings(holder, body).reduce((sum, element) => sum + textOf(element).length, 0);
    if (!longerThan(holder, beside * TIMES)) return;
    // Readability measures the whole story again for each box around it, and throws it away where one of them is called
    // `has-sidebar` or the like.
    let outer = holder;
    for (let kept = 0; kept < AROUND && outer.parentElement && outer.parentElement !== body; kept++) {
      outer = outer.parentElement;
    }
    for (const element of surroundings(holder, outer)) element.remove();
    body.replaceChildren(outer);
  },
};
