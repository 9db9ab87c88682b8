// What the rebuilding of an article carries along, and the small acts that all of its parts share.
import { type AttributeContext, copyAttributes, keptId } from './attributes.ts';
import { longerThan } from './dom.ts';
import { SYNONYMS } from './schema.ts';

export interface Builder {
  document: Document;
  /** Elements that hold a block. */
  holders: ReadonlySet<Element>;
  context: AttributeContext;
}

/** An element's name, lower case, as the article will call it. */
export const nameOf = (element: Element): string => {
  const name = element.localName.toLowerCase();
  return SYNONYMS[name] ?? name;
};

/** A new element of the article, with what attributes of `from` are allowed. */
export function make(builder: Builder, name: string, from?: Element): HTMLElement {
  const element = builder.document.createElement(name);
  if (from) copyAttributes(from, element, name, builder.context);
  return element;
}

/** Whether there is anything to see in it. */
export const hasWords = (element: Element): boolean =>
  longerThan(element, 0) || element.querySelector('img,math') !== null;

/**
 * Gives the id of an element that dissolves to what came of it, so that links to it still lead somewhere: to the first
 * block that was added after `before`, or, where that has an id of its own, to an empty `<span>` at its start.
 */
export function handOn(builder: Builder, from: Element, to: Element, before: Element | null): void {
  const heir = before ? before.nextElementSibling : to.firstElementChild;
  const id = heir && keptId(from, builder.context);
  if (!heir || !id) return;
  const holder = heir.hasAttribute('id') ? builder.document.createElement('span') : heir;
  holder.setAttribute('id', id);
  if (holder !== heir) heir.prepend(holder);
}
