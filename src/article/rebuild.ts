// Builds the article anew from the allow-list, element by element: what is not copied by name cannot come along. Loose
// text becomes paragraphs, wrappers dissolve, and what remains is a flat run of semantic blocks.
import { type AttributeContext, copyAttributes, decoded } from './attributes.ts';
import { codeBlock } from './code.ts';
import { all, blockHolders, isBlock, isElement, isText, lineOf, tagOf, textOf } from './dom.ts';
import { BLOCKS, DROPPED, INLINES, MATHS, SYNONYMS } from './schema.ts';
import { isDataTable } from './table.ts';

interface Builder {
  document: Document;
  /** Elements that hold a block. */
  holders: ReadonlySet<Element>;
  context: AttributeContext;
}

const MATHML = 'http://www.w3.org/1998/Math/MathML';
const nameOf = (element: Element): string => {
  const name = tagOf(element).toLowerCase();
  return SYNONYMS[name] ?? name;
};

function make(builder: Builder, name: string, from?: Element): HTMLElement {
  const element = builder.document.createElement(name);
  if (from) copyAttributes(from, element, name, builder.context);
  return element;
}

/** Copies a MathML subtree. */
function math(builder: Builder, from: Element, to: Element): void {
  const name = tagOf(from).toLowerCase();
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

/** Copies what stands within a line. */
function phrasing(builder: Builder, from: Node, to: Element): void {
  for (let child = from.firstChild; child; child = child.nextSibling) {
    if (isText(child)) {
      to.appendChild(builder.document.createTextNode(lineOf(child.data)));
      continue;
    }
    if (isElement(child)) inline(builder, child, to);
  }
}

function inline(builder: Builder, child: Element, to: Element): void {
  const name = nameOf(child);
  if (DROPPED.has(name)) return;
  if (name === 'math') {
    math(builder, child, to);
    return;
  }
  if (!INLINES.has(name)) {
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
  if (name === 'br' || name === 'wbr' || name === 'img' || copy.hasAttribute('id') || copy.firstChild)
    to.appendChild(copy);
}

const hasWords = (element: Element): boolean => textOf(element) !== '' || element.querySelector('img,math') !== null;

/** Ends a paragraph: edges trimmed, a lone image made a figure, an empty one dropped. */
function finish(builder: Builder, paragraph: Element): void {
  for (let edge = paragraph.lastChild; edge && isEdge(edge); edge = paragraph.lastChild) edge.remove();
  for (let edge = paragraph.firstChild; edge && isEdge(edge); edge = paragraph.firstChild) edge.remove();
  if (paragraph.firstChild && isText(paragraph.firstChild))
    paragraph.firstChild.data = paragraph.firstChild.data.trimStart();
  if (paragraph.lastChild && isText(paragraph.lastChild)) paragraph.lastChild.data = paragraph.lastChild.data.trimEnd();
  if (!hasWords(paragraph) && !paragraph.querySelector('[id]')) {
    paragraph.remove();
    return;
  }
  if (
    textOf(paragraph) === '' &&
    nameOf(paragraph) === 'p' &&
    paragraph.querySelector('img') &&
    !paragraph.querySelector('math')
  ) {
    if (paragraph.parentElement?.closest('figure')) {
      paragraph.replaceWith(...paragraph.childNodes);
      return;
    }
    const figure = make(builder, 'figure');
    for (const node of [...paragraph.childNodes]) figure.appendChild(node);
    paragraph.replaceWith(figure);
  }
}

const isEdge = (node: Node): boolean =>
  (isText(node) && node.data.trim() === '') || tagOf(node) === 'BR' || tagOf(node) === 'WBR';

/** Copies a run of blocks and loose text into a container that holds blocks. */
function flow(builder: Builder, from: Node, to: Element): void {
  let paragraph: HTMLElement | null = null;
  const close = (): void => {
    if (paragraph) finish(builder, paragraph);
    paragraph = null;
  };
  const open = (): HTMLElement => {
    if (!paragraph) {
      paragraph = make(builder, 'p');
      to.appendChild(paragraph);
    }
    return paragraph;
  };
  for (let child = from.firstChild; child; child = child.nextSibling) {
    if (isText(child)) {
      if (paragraph || child.data.trim() !== '') {
        open().appendChild(builder.document.createTextNode(lineOf(child.data)));
      }
      continue;
    }
    if (!isElement(child)) continue;
    const name = nameOf(child);
    if (DROPPED.has(name)) continue;
    if (name === 'br') {
      const last: ChildNode | null = (paragraph as HTMLElement | null)?.lastChild ?? null;
      if (last && tagOf(last) === 'BR') close();
      else if (paragraph) inline(builder, child, open());
    } else if (!isBlock(child) && !builder.holders.has(child)) {
      inline(builder, child, open());
    } else {
      close();
      block(builder, child, name, to);
    }
  }
  close();
}

/** A container whose lines need no paragraph when it holds nothing but a line. */
function tight(builder: Builder, from: Element, to: Element): void {
  if (builder.holders.has(from)) flow(builder, from, to);
  else {
    phrasing(builder, from, to);
    while (to.lastChild && isEdge(to.lastChild)) to.lastChild.remove();
    while (to.firstChild && isEdge(to.firstChild)) to.firstChild.remove();
  }
}

function block(builder: Builder, child: Element, name: string, to: Element): void {
  if (name === 'hr') {
    if (to.lastElementChild && tagOf(to.lastElementChild) !== 'HR') to.appendChild(make(builder, 'hr'));
    return;
  }
  if (name === 'pre') {
    const pre = codeBlock(builder.document, child);
    if (pre) to.appendChild(pre);
    return;
  }
  if (name === 'table') {
    if (isDataTable(child)) table(builder, child, to);
    else flow(builder, child, to);
    return;
  }
  if (!BLOCKS.has(name) || (name === 'section' && child.getAttribute('role') !== 'doc-endnotes')) {
    flow(builder, child, to);
    return;
  }
  const copy = make(builder, name, child);
  to.appendChild(copy);
  if (name === 'ul' || name === 'ol') items(builder, child, copy);
  else if (name === 'dl') definitions(builder, child, copy);
  else if (name === 'blockquote' || name === 'figure' || name === 'section') flow(builder, child, copy);
  else if (name === 'li' || name === 'dd' || name === 'figcaption' || name === 'dt')
    loose(builder, child, copy, name, to);
  else if (builder.holders.has(child)) {
    copy.remove();
    flow(builder, child, to);
  } else {
    phrasing(builder, child, copy);
    finish(builder, copy);
  }
  if (copy.parentNode && name !== 'p' && !hasWords(copy)) copy.remove();
}

/** An item outside its list, a caption outside its figure. */
function loose(builder: Builder, child: Element, copy: Element, name: string, to: Element): void {
  const home = name === 'figcaption' ? 'FIGURE' : '';
  if (home !== '' && tagOf(to) === home) {
    tight(builder, child, copy);
    return;
  }
  copy.remove();
  if (name === 'figcaption') {
    const figure = make(builder, 'figure');
    figure.appendChild(copy);
    tight(builder, child, copy);
    to.appendChild(figure);
  } else {
    const paragraph = make(builder, 'p');
    to.appendChild(paragraph);
    if (builder.holders.has(child)) {
      paragraph.remove();
      flow(builder, child, to);
    } else {
      phrasing(builder, child, paragraph);
      finish(builder, paragraph);
    }
  }
}

function items(builder: Builder, from: Element, to: Element): void {
  for (const child of [...from.children]) {
    const name = nameOf(child);
    if (DROPPED.has(name)) continue;
    const item = make(builder, 'li', name === 'li' ? child : undefined);
    to.appendChild(item);
    if (name === 'ul' || name === 'ol') block(builder, child, name, item);
    else tight(builder, child, item);
    if (!hasWords(item)) item.remove();
  }
}

function definitions(builder: Builder, from: Element, to: Element): void {
  for (const child of all(from, 'dt,dd')) {
    if (child.parentElement?.closest('dl') !== from) continue;
    const copy = make(builder, nameOf(child), child);
    tight(builder, child, copy);
    if (hasWords(copy)) to.appendChild(copy);
  }
}

/** A data table, its parts in the order HTML wants them. */
function table(builder: Builder, from: Element, to: Element): void {
  const copy = make(builder, 'table', from);
  const own = (selector: string): Element[] =>
    all(from, selector).filter((part) => part.parentElement?.closest('table') === from);
  const caption = own('caption')[0];
  if (caption && textOf(caption) !== '') {
    const line = make(builder, 'caption', caption);
    phrasing(builder, caption, line);
    copy.appendChild(line);
  }
  const groups = new Map<Element | null, HTMLElement>();
  for (const row of own('tr')) {
    const parent = row.parentElement;
    const name = parent && /^(?:THEAD|TFOOT)$/.test(tagOf(parent)) ? tagOf(parent).toLowerCase() : 'tbody';
    const key = name === 'tbody' ? null : parent;
    const group = groups.get(key) ?? make(builder, name);
    groups.set(key, group);
    const line = make(builder, 'tr');
    for (const cell of [...row.children]) {
      const kind = nameOf(cell);
      if (kind !== 'td' && kind !== 'th') continue;
      const box = make(builder, kind, cell);
      tight(builder, cell, box);
      line.appendChild(box);
    }
    if (hasWords(line)) group.appendChild(line);
    if (!group.parentNode) copy.appendChild(group);
  }
  if (hasWords(copy)) to.appendChild(copy);
}

/** Ids that a link inside the article points to. */
function linkTargets(root: Element): Set<string> {
  const wanted = new Set<string>();
  for (const link of all(root, 'a[href*="#"]')) {
    const href = link.getAttribute('href') ?? '';
    const id = decoded(href.slice(href.indexOf('#') + 1));
    if (/^[^\s"'<>&]{1,100}$/.test(id)) wanted.add(id);
  }
  const present = new Set<string>();
  if (wanted.size === 0) return present;
  for (const element of all(root, '[id],a[name]')) {
    const id = element.id || (element.getAttribute('name') ?? '');
    if (wanted.has(id)) present.add(id);
  }
  return present;
}

/** The article rebuilt from allowed parts only, in a new element. */
export function rebuild(root: Element, base: string, page: string): HTMLElement {
  const document = root.ownerDocument;
  const context = { base, page: page.replace(/#.*$/, ''), targets: linkTargets(root) };
  const to = document.createElement('div');
  flow({ document, holders: blockHolders(root), context }, root, to);
  return to;
}
