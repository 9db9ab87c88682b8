// What is there for screen readers alone: the unseen labels of a picture's caption and credit, and the links that lead past a
// box which interrupts the story. Whoever made the page says with such a link that the story goes on behind the box.
import { all, fold, longerThan, tagOf, textOf } from '../dom.ts';
import type { PagePass } from './pass.ts';

/** Class names under which frameworks hide text from the eye only. */
const UNSEEN =
  /(?:^|\s)(?:visually-?hidden(?:-focusable)?|(?:u-)?hidden-visually|(?:element|a11y)-(?:invisible|hidden|visually-hidden)|sr-only(?:-focusable)?|screen-?reader(?:-only|-text)?|offscreen|off-screen-text|accessible-?hidden|assistive-text)(?:\s|$)/i;
/** A label is short; captions have been hidden so as well. */
const LABEL = 60;

/** Characters of a box that a story may be led past. */
const BOX = 1200;
/** Share of the page's text that such a box may hold. */
const SHARE = 0.3;
/** Posts and pictures are led past as well, but they belong to the story. */
const CONTENT = 'blockquote,iframe,video,audio,picture,figure img,pre,table,math,h1';

/** Whether `box` says anything on one side of an element in it. */
function says(box: Element, element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let at: Element | null = element; at && at !== box; at = at.parentElement) {
    for (let next = at[side]; next; next = next[side]) if (fold(next.textContent) !== '') return true;
  }
  return false;
}

/** The largest element that begins with the link, and ends with what the link leads to or right before it. */
function boxOf(link: Element, target: Element): Element | undefined {
  let box: Element | undefined;
  for (let at = link.parentElement; at && tagOf(at) !== 'BODY'; at = at.parentElement) {
    if (says(at, link, 'previousSibling')) break;
    if (at.contains(target)) {
      if (!says(at, target, 'nextSibling')) box = at;
      break;
    }
    if (at.nextElementSibling?.contains(target)) {
      box = at;
      break;
    }
  }
  return box;
}

/** Boxes that a link leads past: promotions, podcasts, newsletters, adverts. */
function ledPast(body: Element): Element[] {
  const marks = all(body, '[id],a[href^="#"]');
  const places = new Map(marks.map((element, at) => [element.id, { element, at }]));
  const whole = textOf(body).length;
  return marks.flatMap((link, at) => {
    const href = tagOf(link) === 'A' ? link.getAttribute('href') : null;
    const target = href ? places.get(href.slice(1)) : undefined;
    // Only what follows can be led to, by a link that is a line of its own; a target that says more is where things begin.
    if (!target || target.at <= at || !longerThan(link, 0) || link.closest('li,sup')) return [];
    if (longerThan(target.element, LABEL)) return [];
    const box = boxOf(link, target.element);
    if (!box || box.querySelector(CONTENT)) return [];
    const { length } = textOf(box);
    return length <= BOX && length <= whole * SHARE ? [box] : [];
  });
}

export const unseen: PagePass = {
  name: 'unseen',
  purpose: 'Removes labels of pictures that only screen readers read, and boxes that a link leads past.',
  page({ document, removed }) {
    const { body } = document;
    if (!body) return;
    for (const box of ledPast(body)) {
      if (!box.parentNode) continue;
      removed(box, 'led past');
      box.remove();
    }
    for (const element of all(body, 'figure [class]')) {
      if (!UNSEEN.test(element.getAttribute('class') ?? '') || longerThan(element, LABEL)) continue;
      if (element.querySelector('img,math')) continue;
      removed(element, 'unseen');
      element.remove();
    }
  },
};
