// Undoes what hides the story until a script runs: inline display:none and visibility:hidden, `hidden`, aria-hidden, and
// content parked in <template>. Only where the story is: menus, dialogs and carousels stay hidden, as the page means them.
import { all, hasMedia, textOf } from '../dom.ts';
import type { PagePass } from './pass.ts';

const HIDDEN = '[style],[hidden],[aria-hidden="true"]';
const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** How much prose an element holds: characters of paragraphs long enough to be sentences. */
export function proseLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    const own = textOf(paragraph).length;
    if (own > 60) length += own;
  }
  return length;
}

function show(element: Element): void {
  const style = element.getAttribute('style');
  if (style !== null && HIDES.test(style)) element.removeAttribute('style');
  element.removeAttribute('hidden');
  element.removeAttribute('aria-hidden');
}

const isHidden = (element: Element): boolean =>
  HIDES.test(element.getAttribute('style') ?? '') ||
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true';

/** Whether an element, or one around it, is still hidden once this pass is through: the page means it to be. */
export function isOutOfSight(element: Element): boolean {
  for (let at = element.closest(HIDDEN); at; at = at.parentElement?.closest(HIDDEN) ?? null) {
    if (isHidden(at)) return true;
  }
  return false;
}

/** Less prose than this is a dialog or a notice, whatever the page looks like. */
const LEAST = 250;

export const unhide: PagePass = {
  name: 'unhide',
  purpose: 'Shows the story where the page hides it until a script runs.',
  page({ document }) {
    const { body, documentElement } = document;
    if (!body) return;
    for (const element of [documentElement, body]) show(element);
    const hidden = all(body, HIDDEN).filter(isHidden);
    if (hidden.length === 0) return;
    const total = proseLength(body);
    const every = new Set(hidden);
    const outer = hidden.filter((element) => !isWithin(element.parentElement, every));
    const visible = total - outer.reduce((sum, element) => sum + proseLength(element), 0);
    const parts = partsOf(hidden);
    for (const element of hidden) {
      const own = Math.max(proseLength(element), parts.get(element) ?? 0);
      // More prose than all that can be seen: that is the story, not an extra.
      if (own >= LEAST && own > visible * 1.2) show(element);
      else if (isStory(element) && visible < LEAST && textOf(element).length > LEAST) show(element);
    }
    if (total < LEAST) showTemplates(document);
  },
};

function isWithin(element: Element | null, set: ReadonlySet<Element>): boolean {
  for (let at = element; at; at = at.parentElement) if (set.has(at)) return true;
  return false;
}

/** Parts of one make, side by side, from which they are a story cut in pieces. */
const PARTS = 3;

/** For each of several hidden siblings of one make, the prose of all: a story that a script would show piece by piece. */
function partsOf(hidden: readonly Element[]): Map<Element, number> {
  const rows = new Map<Element, Map<string, Element[]>>();
  for (const element of hidden) {
    const { parentElement: parent } = element;
    if (!parent) continue;
    const row = rows.get(parent) ?? new Map<string, Element[]>();
    rows.set(parent, row);
    const make = `${element.nodeName} ${element.getAttribute('class') ?? ''}`;
    row.set(make, [...(row.get(make) ?? []), element]);
  }
  const weights = new Map<Element, number>();
  for (const row of [...rows.values()].flatMap((makes) => [...makes.values()])) {
    if (row.length < PARTS) continue;
    const whole = row.reduce((sum, element) => sum + proseLength(element), 0);
    for (const element of row) weights.set(element, whole);
  }
  return weights;
}

/** Elements that name themselves the story. */
function isStory(element: Element): boolean {
  return (
    element.matches('article,main,[role="main"],[itemprop~="articleBody"]') ||
    element.querySelector(':scope > article, :scope > main, [itemprop~="articleBody"]') !== null
  );
}

/** Some sites keep the finished article in a <template> that a script would put into the page. */
function showTemplates(document: Document): void {
  for (const template of all(document, 'template')) {
    const { content } = template as HTMLTemplateElement;
    if (!content?.querySelector('p') || textOf(content).length < LEAST) continue;
    const box = document.createElement('div');
    box.appendChild(content.cloneNode(true));
    if (textOf(box) !== '' || hasMedia(box)) template.replaceWith(box);
  }
}
