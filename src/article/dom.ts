// Small questions about nodes that every pass asks. Nothing here looks at layout or style sheets, so all of it works in
// a browser, in a document without a window, and on linkedom.

const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD ' +
    'TFOOT TH THEAD TR UL'
  ).split(' '),
);

const BLOCK_SELECTOR = [...BLOCK_TAGS].join(',').toLowerCase();

/** What an empty block may still hold and be worth keeping. */
const MEDIA = 'img,picture,video,audio,iframe,object,embed,math,svg,hr';

export const tagOf = (node: Node): string => node.nodeName.toUpperCase();
export const isElement = (node: Node | null): node is Element => node !== null && node.nodeType === 1;
export const isText = (node: Node | null): node is Text => node !== null && node.nodeType === 3;
export const isBlock = (node: Node): boolean => node.nodeType === 1 && BLOCK_TAGS.has(tagOf(node));
export const isHeading = (node: Node): boolean => /^H[1-6]$/.test(tagOf(node));

/**
 * Text with white space folded, without bidi embeddings, overrides and isolates, which could make a title read otherwise
 * than it is written; ZWNJ and ZWJ are letters' business and stay.
 */
export function fold(text: string | null | undefined): string {
  if (!text) return '';
  const plain = EMBEDDING.test(text) ? text.replace(EMBEDDINGS, '') : text;
  return plain.replace(UNFOLDED, ' ').trim();
}

const EMBEDDING = /[\u202a-\u202e\u2066-\u2069]/;
const EMBEDDINGS = /[\u202a-\u202e\u2066-\u2069]+/g;
/** White space that is not a single space already: prose is mostly single spaces, and each match costs. */
const UNFOLDED = /[\s\u200b]{2,}|[^\S ]|\u200b/g;

export const textOf = (node: Node | null | undefined): string => fold(node?.textContent);

/** What `fold` takes for white space: that of JavaScript, and the space of no width. */
const isSpace = (code: number): boolean =>
  code < 128 ? code === 32 || (code < 14 && code > 8) : code === 0xa0 || (code >= 0x1680 && WIDE.has(code));
const WIDE = new Set([
  0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x200b, 0x2028,
  0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]);

/**
 * Whether a node's text, white space folded, is longer than `limit`. Reads no further than it must, where `textOf` would
 * gather a whole page to learn that it is long.
 */
export function longerThan(root: Node, limit: number): boolean {
  let length = 0;
  let gap = 0;
  const visit = (node: Node): boolean => {
    if (isText(node)) {
      const { data } = node;
      for (let at = 0; at < data.length && length <= limit; at++) {
        if (isSpace(data.charCodeAt(at))) gap = length > 0 ? 1 : 0;
        else {
          length += gap + 1;
          gap = 0;
        }
      }
    } else for (let child = node.firstChild; child && length <= limit; child = child.nextSibling) visit(child);
    return length > limit;
  };
  return visit(root);
}

/** Where templates with meaningless class names say what an element is. */
const NAMES = ['data-testid', 'data-component', 'data-gu-name'];

/** Class, id and the like as one string, as patterns are matched against it; SVG elements have no string for a class. */
export function nameOf(element: Element): string {
  const className = element.getAttribute('class') ?? '';
  const id = element.id;
  let name = id ? `${className} ${id}` : className;
  for (const attribute of NAMES) {
    const value = element.getAttribute(attribute);
    if (value !== null) name += ` ${value}`;
  }
  return name;
}

/** The share of a node's characters that stand in links; links within the page itself count less. */
export function linkDensity(element: Element, length = textOf(element).length): number {
  if (length === 0) return 0;
  if (tagOf(element) === 'A') return 1;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    linked += textOf(link).length * (href.startsWith('#') ? 0.3 : 1);
  }
  return Math.min(1, linked / length);
}

export const hasMedia = (element: Element): boolean => element.querySelector(MEDIA) !== null;

/** Elements that hold prose, so that a page can be weighed without layout. */
export const paragraphsOf = (root: ParentNode): Element[] => [...root.querySelectorAll('p')];

/** Elements matching a selector, as an array that stays valid while the tree changes. */
export const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

/** A new element of a name with the old one's children and, where asked, attributes, put in the old one's place. */
export function rename(element: Element, name: string, attributes: readonly string[] = []): Element {
  const renamed = element.ownerDocument.createElement(name);
  for (const attribute of attributes) {
    const value = element.getAttribute(attribute);
    if (value !== null) renamed.setAttribute(attribute, value);
  }
  while (element.firstChild) renamed.appendChild(element.firstChild);
  element.replaceWith(renamed);
  return renamed;
}

/** Puts an element's children in its place. */
export function unwrap(element: Element): void {
  const { parentNode } = element;
  if (!parentNode) return;
  while (element.firstChild) parentNode.insertBefore(element.firstChild, element);
  parentNode.removeChild(element);
}

/** Removes an element, and then each ancestor below `root` that holds nothing any more. */
export function removeWithEmptyParents(element: Element, root: Element): void {
  let parent: Element | null = element.parentElement;
  element.remove();
  while (parent && parent !== root && root.contains(parent) && !longerThan(parent, 0) && !hasMedia(parent)) {
    const next: Element | null = parent.parentElement;
    parent.remove();
    parent = next;
  }
}

/**
 * The elements that hold running text and no further block: the lines of the article, in order. What stands inline between
 * blocks is a line too. One walk.
 */
export function leafBlocks(root: Element): Element[] {
  const leaves: Element[] = [];
  /** Answers whether the element is a block or holds one; inline runs are left to the block around them. */
  const visit = (element: Element): boolean => {
    const mark = leaves.length;
    let inner = false;
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (visit(child)) inner = true;
      else if (child.firstChild) leaves.push(child);
    }
    const block = BLOCK_TAGS.has(tagOf(element)) || element === root;
    if (!inner) leaves.length = mark;
    if (block && (!inner || hasOwnText(element))) leaves.push(element);
    return block || inner;
  };
  visit(root);
  return leaves;
}

/** The next element in document order within `root`, without going into `element`. */
function nextOutside(element: Element, root: Element): Element | null {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (at.nextElementSibling) return at.nextElementSibling;
  }
  return null;
}

/** The first lines of `root`, or those that come after an element in it; walks no further than it must. */
export function firstLeaves(root: Element, most: number, after?: Element): Element[] {
  const leaves: Element[] = [];
  let next = after ? nextOutside(after, root) : root.firstElementChild;
  while (next && leaves.length < most) {
    const element: Element = next;
    if (element.querySelector(BLOCK_SELECTOR) === null) {
      if (BLOCK_TAGS.has(tagOf(element)) || element.firstChild) leaves.push(element);
      next = nextOutside(element, root);
    } else {
      if (BLOCK_TAGS.has(tagOf(element)) && hasOwnText(element)) leaves.push(element);
      next = element.firstElementChild;
    }
  }
  return leaves;
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isText(node) && /\S/.test(node.data)) return true;
  }
  return false;
}

/** Every element below `root` that holds a block, found upwards from the blocks: one step for each ancestor. */
export function blockHolders(root: Element): Set<Element> {
  const holders = new Set<Element>();
  for (const block of root.querySelectorAll(BLOCK_SELECTOR)) {
    for (let parent = block.parentElement; parent && !holders.has(parent); parent = parent.parentElement) {
      holders.add(parent);
      if (parent === root) break;
    }
  }
  return holders;
}

const UNEVEN = /[\t\n\f\r\u202d\u202e]| {2}/;

/**
 * White space folded; overrides (U+202D, U+202E), which make a line read otherwise than it is written, and null
 * characters, which no HTML may hold, taken out.
 */
export function lineOf(text: string): string {
  const whole = text.includes('\0') ? text.replaceAll('\0', '') : text;
  if (!UNEVEN.test(whole)) return whole;
  return whole.replace(/[\t\n\f\r ]+/g, ' ').replace(/[\u202d\u202e]/g, '');
}
