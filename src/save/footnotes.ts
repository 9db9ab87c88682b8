// Finds notes: a short mark in the text that leads to a paragraph or list item of the same article.
import type { Element, ElementContent, Root } from 'hast';
import { fragmentId, isElement, textOf, visit } from './tree.ts';

/** Names that never leave `src/save/`; a format translates them. */
export const NOTE_MARK = 'matn-note-mark';
export const NOTE = 'matn-note';

const MARK = /^[[(]?(\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?$/i;
const NOTE_PLACES = ['li', 'p', 'div', 'aside', 'dd'];

interface Place {
  element: Element;
  parent: Root | Element;
}

/**
 * Turns marks into `NOTE_MARK` elements and the notes they lead to into `NOTE` elements at the end of the tree, numbered
 * in order of their first mark. A link back from the note to its mark goes.
 */
export function gatherNotes(root: Root): void {
  const places = notePlaces(root);
  const order = orderOf(root);
  const numbers = new Map<string, number>();
  visit(root, (element) => {
    const id = leadsTo(element);
    const place = id === undefined ? undefined : places.get(id);
    // A note follows its mark; the other way round leads back.
    if (id === undefined || !place || (order.get(place.element) ?? 0) < (order.get(element) ?? 0)) return;
    if (!MARK.test(textOf(element).trim())) return;
    numbers.set(id, numbers.get(id) ?? numbers.size + 1);
    element.tagName = NOTE_MARK;
    element.properties = { value: String(numbers.get(id)) };
    element.children = [{ type: 'text', value: `[${numbers.get(id)}]` }];
  });
  for (const [id, number] of numbers) {
    const place = places.get(id);
    // Taken out first: that gives the root a new list of children.
    const note = place && takeOut(place, number);
    if (note) root.children.push(note);
  }
  dropEmptyLists(root);
}

const leadsTo = (element: Element): string | undefined => {
  const href = String(element.properties.href ?? '');
  return element.tagName === 'a' && href.startsWith('#') ? fragmentId(href) : undefined;
};

function orderOf(root: Root): Map<Element, number> {
  const order = new Map<Element, number>();
  visit(root, (element) => order.set(element, order.size));
  return order;
}

/** Where a note may stand. It begins with its id, so that a table of contents is not taken for marks. */
function notePlaces(root: Root): Map<string, Place> {
  const places = new Map<string, Place>();
  visit(root, (element, parent) => {
    if (!isElement(element, ...NOTE_PLACES)) return;
    const id = element.properties.id ?? element.children.find((child) => isElement(child))?.properties.id;
    if (id !== undefined && textOf(element).trim().length > 3) places.set(String(id), { element, parent });
  });
  return places;
}

function takeOut({ element, parent }: Place, number: number): Element {
  parent.children = parent.children.filter((child) => child !== element) as ElementContent[];
  withoutBackLinks(element);
  const first = element.children[0];
  // "1. The note": the number is given anew.
  if (first?.type === 'text') first.value = first.value.replace(/^\s*[[(]?\d{1,3}[\]).:]\s*/, '');
  return { type: 'element', tagName: NOTE, properties: { value: String(number) }, children: element.children };
}

const isBackLink = (child: ElementContent): boolean =>
  isElement(child, 'a', 'sup') &&
  /^(?:[\s↩↑^⤴\d[\]().*†‡]|\uFE0E)*$/u.test(textOf(child)) &&
  (leadsTo(child) !== undefined || child.children.some((inner) => isElement(inner, 'a', NOTE_MARK)));

function withoutBackLinks(element: Element): void {
  element.children = element.children.filter((child) => !isBackLink(child) && !isElement(child, NOTE_MARK));
  for (const child of element.children) if (child.type === 'element') withoutBackLinks(child);
}

function dropEmptyLists(parent: Root | Element): void {
  for (const child of parent.children) if (child.type === 'element') dropEmptyLists(child);
  parent.children = parent.children.filter(
    (child) => !isElement(child, 'ol', 'ul') || child.children.some((item) => isElement(item)),
  ) as ElementContent[];
}
