// Builds the article anew from the allow-list, element by element: what is not copied by name cannot come along. Loose
// text becomes paragraphs, wrappers dissolve, and what remains is a flat run of semantic blocks.
import { type Builder, handOn, hasWords, make, nameOf } from './builder.ts';
import { codeBlock } from './code.ts';
import { all, blockHolders, isBlock, isElement, isText, lineOf, longerThan, tagOf } from './dom.ts';
import { inline, phrasing } from './phrasing.ts';
import { DROPPED } from './schema.ts';
import { isDataTable } from './table.ts';
import { linkTargets } from './targets.ts';

const isEdge = (node: Node): boolean =>
  (isText(node) && node.data.trim() === '') || tagOf(node) === 'BR' || tagOf(node) === 'WBR';

/** Takes white space and line breaks off both ends. */
function trim(line: Element): void {
  for (let edge = line.lastChild; edge && isEdge(edge); edge = line.lastChild) edge.remove();
  for (let edge = line.firstChild; edge && isEdge(edge); edge = line.firstChild) edge.remove();
  const { firstChild, lastChild } = line;
  if (firstChild && isText(firstChild)) firstChild.data = firstChild.data.trimStart();
  if (lastChild && isText(lastChild)) lastChild.data = lastChild.data.trimEnd();
}

/** Ends a paragraph: edges trimmed, a lone image made a figure, an empty one dropped. */
function finish(builder: Builder, paragraph: Element): void {
  trim(paragraph);
  if (longerThan(paragraph, 0)) return;
  const hasImage = paragraph.querySelector('img') !== null;
  const hasMath = paragraph.querySelector('math') !== null;
  if (!hasImage && !hasMath && !paragraph.querySelector('[id]')) {
    paragraph.remove();
    return;
  }
  if (!hasImage || hasMath || nameOf(paragraph) !== 'p') return;
  if (paragraph.parentElement?.closest('figure')) {
    paragraph.replaceWith(...paragraph.childNodes);
    return;
  }
  const figure = make(builder, 'figure');
  for (const node of [...paragraph.childNodes]) figure.appendChild(node);
  paragraph.replaceWith(figure);
}

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
    trim(to);
  }
}

/** Puts what a container holds in its place. */
function dissolve(builder: Builder, from: Element, to: Element): void {
  const before = to.lastElementChild;
  flow(builder, from, to);
  handOn(builder, from, to, before);
}

function block(builder: Builder, child: Element, name: string, to: Element): void {
  if (name === 'hr') {
    if (to.lastElementChild && tagOf(to.lastElementChild) !== 'HR') to.appendChild(make(builder, 'hr'));
  } else if (name === 'pre') {
    const pre = codeBlock(builder.document, child);
    if (pre) to.appendChild(pre);
  } else if (name === 'table' && isDataTable(child)) {
    table(builder, child, to);
  } else if (ITEMS.has(name)) {
    // An item outside its list is a paragraph.
    line(builder, child, 'p', to);
  } else if (name === 'p' || name === 'figcaption' || /^h\d$/.test(name)) {
    line(builder, child, name, to);
  } else if (CONTAINERS.has(name) || isNotes(child, name)) {
    const copy = make(builder, name, child);
    to.appendChild(copy);
    if (name === 'ul' || name === 'ol') items(builder, child, copy);
    else if (name === 'dl') definitions(builder, child, copy);
    else flow(builder, child, copy);
    if (!hasWords(copy)) copy.remove();
  } else {
    dissolve(builder, child, to);
  }
}

const ITEMS = new Set(['li', 'dd', 'dt']);
const CONTAINERS = new Set(['ul', 'ol', 'dl', 'blockquote', 'figure']);

/** A section means nothing to a reader but where it holds the notes. */
const isNotes = (element: Element, name: string): boolean =>
  name === 'section' && element.getAttribute('role') === 'doc-endnotes';

/** A block that holds a line; where it holds blocks, it dissolves. A caption without a figure gets one. */
function line(builder: Builder, child: Element, name: string, to: Element): void {
  if (name === 'figcaption') {
    const figure = tagOf(to) === 'FIGURE' ? to : to.appendChild(make(builder, 'figure'));
    const copy = make(builder, name, child);
    tight(builder, child, copy);
    if (hasWords(copy)) figure.appendChild(copy);
    else if (!figure.firstChild) figure.remove();
    return;
  }
  if (builder.holders.has(child)) {
    dissolve(builder, child, to);
    return;
  }
  const copy = make(builder, name, child);
  to.appendChild(copy);
  phrasing(builder, child, copy);
  finish(builder, copy);
  if (name !== 'p' && copy.parentNode && !hasWords(copy)) copy.remove();
}

function items(builder: Builder, from: Element, to: Element): void {
  for (const child of [...from.children]) {
    const name = nameOf(child);
    if (DROPPED.has(name)) continue;
    const isList = name === 'ul' || name === 'ol';
    const last = to.lastElementChild;
    if (isList && last) {
      // A list set beside the items instead of in one: it belongs to the item before it.
      block(builder, child, name, last);
      continue;
    }
    const item = make(builder, 'li', name === 'li' ? child : undefined);
    to.appendChild(item);
    if (isList) block(builder, child, name, item);
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
  if (caption && longerThan(caption, 0)) {
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
  // Old pages write the foot before the body; it is read last.
  for (const group of groups.values()) if (tagOf(group) === 'TFOOT') copy.appendChild(group);
  if (hasWords(copy)) to.appendChild(copy);
}

/** The article rebuilt from allowed parts only, in a new element. */
export function rebuild(root: Element, base: string, page: string): HTMLElement {
  const document = root.ownerDocument;
  const context = { base, page: page.replace(/#.*$/, ''), targets: linkTargets(root), given: new Set<string>() };
  const to = document.createElement('div');
  flow({ document, holders: blockHolders(root), context }, root, to);
  return to;
}
