// What stands within a line: text, marks, links, images and formulas, copied from the allow-list.
import { copyAttributes, keptId } from './attributes.ts';
import { type Builder, make, nameOf } from './builder.ts';
import { isElement, isText, lineOf } from './dom.ts';
import { DROPPED, INLINES, MATHS } from './schema.ts';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Copies a MathML subtree. */
function math(builder: Builder, from: Element, to: Element): void {
  const name = from.localName.toLowerCase();
  if (!MATHS.has(name)) {
    if (name !== 'annotation-xml') for (const child of [...from.children]) math(builder, child, to);
    return;
  }
  const copy = builder.document.createElementNS(MATHML, name);
  copyAttributes(from, copy, name, builder.context);
  to.appendChild(copy);
  for (let child = from.firstChild; child; child = child.nextSibling) {
    if (isText(child)) copy.appendChild(builder.document.createTextNode(child.data));
    else if (isElement(child)) math(builder, child, copy);
  }
}

/** Copies everything within a line. */
export function phrasing(builder: Builder, from: Node, to: Element): void {
  for (let child = from.firstChild; child; child = child.nextSibling) {
    if (isText(child)) to.appendChild(builder.document.createTextNode(lineOf(child.data)));
    else if (isElement(child)) inline(builder, child, to);
  }
}

const VOID = new Set(['br', 'wbr', 'img']);

/** Copies one element within a line; what is not on the list dissolves into what it holds. */
export function inline(builder: Builder, child: Element, to: Element): void {
  const name = nameOf(child);
  if (DROPPED.has(name)) return;
  if (name === 'math') {
    math(builder, child, to);
    return;
  }
  if (!INLINES.has(name)) {
    anchor(builder, child, to);
    phrasing(builder, child, to);
    return;
  }
  const copy = make(builder, name, child);
  if (name === 'img' && !copy.hasAttribute('src')) return;
  const bareSpan = name === 'span' && copy.attributes.length === 0;
  const bareLink = name === 'a' && !copy.hasAttribute('href') && !copy.hasAttribute('id');
  if (bareSpan || bareLink) {
    phrasing(builder, child, to);
    return;
  }
  phrasing(builder, child, copy);
  if (VOID.has(name) || copy.hasAttribute('id') || copy.firstChild) to.appendChild(copy);
}

/** The place that a link leads to, where the element that had the id dissolves. */
function anchor(builder: Builder, from: Element, to: Element): void {
  const id = keptId(from, builder.context);
  if (id === null) return;
  const span = builder.document.createElement('span');
  span.setAttribute('id', id);
  to.appendChild(span);
}
