// A copy of the page to work on: the reader's page is never changed. Trees deeper than any page written by people are
// flattened on the way, because Readability, serialisers and linkedom recurse and would run out of stack.
import { isElement } from './dom.ts';

/** Deepest nesting kept; real pages stay below 100. Depth also multiplies the cost of every text measurement. */
const DEEPEST = 120;

/** Fewer elements than this cannot nest deep enough to run out of stack. */
const SMALL = 1500;

/** The depth of a tree, found without recursion; stops counting beyond the limit. */
function isDeep(root: Element): boolean {
  let depth = 0;
  let node: Element | null = root;
  while (node) {
    if (node.firstElementChild) {
      node = node.firstElementChild;
      if (++depth > DEEPEST) return true;
      continue;
    }
    while (node && node !== root && !node.nextElementSibling) {
      node = node.parentElement;
      depth--;
    }
    if (!node || node === root) return false;
    node = node.nextElementSibling;
  }
  return false;
}

/** A copy's kind is settled when it is made; its doctype says no more. */
const DOCTYPE = 10;

/**
 * Copies a deep tree node by node, from its root element on; whatever stands below the limit is hung on the ancestor at
 * the limit.
 */
function copyFlattened(root: Node, target: Node): void {
  const pending: { from: Node | null; to: Node; depth: number }[] = [{ from: root, to: target, depth: 0 }];
  for (let frame = pending.pop(); frame; frame = pending.pop()) {
    const { from, to, depth } = frame;
    if (!from) continue;
    pending.push({ from: from.nextSibling, to, depth });
    if (depth >= DEEPEST && isElement(from) && from.firstElementChild) {
      pending.push({ from: from.firstChild, to, depth });
      continue;
    }
    const copy = from.cloneNode(false);
    to.appendChild(copy);
    if (from.firstChild) pending.push({ from: from.firstChild, to: copy, depth: depth + 1 });
  }
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** An empty document of the kind that all later steps understand, to copy a document's content into. */
function emptyLike(document: Document): Document {
  const root = document.documentElement;
  // In a document that came as XML, names stay in lower case, which Readability does not expect, and serialise as XML.
  if (root.namespaceURI !== XHTML || root.nodeName !== 'html') return document.cloneNode(false) as Document;
  const html = document.implementation.createHTMLDocument('');
  html.documentElement.remove();
  return html;
}

/** A document of its own with the same content: without a window, so nothing in it runs or loads. */
export function snapshot(document: Document): Document {
  const copy = emptyLike(document);
  // Only a large page can be deep enough to matter, and counting elements is far cheaper than measuring depth.
  if (document.querySelectorAll('*').length >= SMALL && isDeep(document.documentElement))
    copyFlattened(document.documentElement, copy);
  else
    for (const child of document.childNodes)
      if (child.nodeType !== DOCTYPE) copy.appendChild(copy.importNode(child, true));
  return copy;
}
