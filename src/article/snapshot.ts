// A copy of the page to work on: the reader's page is never changed. Trees deeper than any page written by people are
// flattened on the way, because Readability, serialisers and linkedom recurse and would run out of stack.
import { all, isElement } from './dom.ts';

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

/** A deep tree copied node by node for a document; whatever stands below the limit is hung on the ancestor at the limit. */
function copyFlattened(root: Element, target: Document): Element {
  const top = target.importNode(root, false);
  const pending: { from: Node | null; to: Node; depth: number }[] = [{ from: root.firstChild, to: top, depth: 1 }];
  for (let frame = pending.pop(); frame; frame = pending.pop()) {
    const { from, to, depth } = frame;
    if (!from) continue;
    pending.push({ from: from.nextSibling, to, depth });
    if (depth >= DEEPEST && isElement(from) && from.firstElementChild) {
      pending.push({ from: from.firstChild, to, depth });
      continue;
    }
    const copy = target.importNode(from, false);
    to.appendChild(copy);
    if (from.firstChild) pending.push({ from: from.firstChild, to: copy, depth: depth + 1 });
  }
  return top;
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** An empty document of the kind that all later steps understand, to copy a document's content into. */
function emptyLike(document: Document): Document {
  const root = rootOf(document);
  // In a document that came as XML, names stay in lower case, which Readability does not expect, and serialise as XML.
  if (root.namespaceURI !== XHTML || root.nodeName !== 'html') return document.cloneNode(false) as Document;
  const html = document.implementation.createHTMLDocument('');
  html.documentElement.remove();
  return html;
}

/** Parsers that mend less than a browser does leave a script that stands before the page as the document's root. */
const rootOf = (document: Document): Element => document.querySelector('html') ?? document.documentElement;

/** Menus are a third of all elements of the pages measured; those that hold no prose and no date go at once. */
const MENUS = 'nav,footer';
const WANTED =
  'p,h1,article,main,blockquote,[itemprop~="articleBody"],time,[itemprop^="date" i],[property*="date" i],[property*="published" i]';
const isMenu = (element: Element): boolean =>
  element.querySelector(WANTED) === null && element.closest('blockquote') === null;

/**
 * What no step reads. A style sheet that comes into a document is parsed; formulas and JSON-LD are scripts as well, and
 * MathJax keeps the source of a formula in its drawing.
 */
const UNREAD =
  'style,link,script:not([type^="math/" i]):not([type="application/ld+json" i]),svg:not(mjx-container svg),canvas,select,textarea';

/** Takes out of a tree what is not wanted, before it joins its document, where each removal costs more. */
function thin(copy: Element, whole: boolean): void {
  const menus = whole ? [] : all(copy, MENUS).filter(isMenu);
  for (const element of [...menus, ...all(copy, UNREAD)]) element.remove();
}

/**
 * A document of its own with the same content: without a window, so nothing in it runs or loads. Without its menus, unless
 * `whole` is asked for.
 */
export function snapshot(document: Document, whole = false): Document {
  const copy = emptyLike(document);
  const root = rootOf(document);
  // Only a large page can be deep enough to matter, and counting elements is far cheaper than measuring depth.
  const deep = document.querySelectorAll('*').length >= SMALL && isDeep(root);
  const tree = deep ? copyFlattened(root, copy) : copy.importNode(root, true);
  thin(tree, whole);
  copy.appendChild(tree);
  return copy;
}
