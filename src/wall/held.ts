// What the document holds to read, seen or not: a sample of its blocks of prose. Counted, never measured, so that it
// costs no layout, and left as soon as there is enough.

/** Text that is never the page's own words. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'TITLE', 'svg', 'IFRAME']);
/** Chinese, Japanese and Korean say in one character what takes other scripts two or three. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A block shorter than this is a label, a teaser, a button. */
const BLOCK = 60;
/** Paragraphs looked at, spread evenly over the page, and text nodes where a page has no paragraphs. */
const PARAGRAPHS = 14;
const NODES = 600;
/** As much as an article that is hidden holds at least … */
export const ARTICLE = 600;
/** … and as much as no wall says of itself: with this in sight a page needs no second look. */
export const PLENTY = 1_000;

export interface Held {
  /** Blocks of prose, in document order. */
  blocks: Element[];
  /** Their characters together, dense scripts weighted. */
  chars: number;
}

/** The weight of a text as reading matter, in characters of an alphabetic script. */
export function weigh(text: string): number {
  const length = text.trim().length;
  return DENSE.test(text) ? length * 2 : length;
}

/** Samples the prose that the document holds. */
export function held(document: Document): Held {
  const found: Held = { blocks: [], chars: 0 };
  const paragraphs = document.getElementsByTagName('p');
  const step = Math.max(1, Math.floor(paragraphs.length / PARAGRAPHS));
  for (let i = 0; i < paragraphs.length; i += step) {
    const paragraph = paragraphs[i];
    if (paragraph) add(found, paragraph, paragraph.textContent);
  }
  if (found.chars < PLENTY && document.body) addTextNodes(found, document);
  return found;
}

function add(found: Held, element: Element, text: string): void {
  const weight = weigh(text);
  if (weight < BLOCK || found.blocks.includes(element) || element.closest('noscript')) return;
  found.blocks.push(element);
  found.chars += weight;
}

/** Forums, shops and old pages keep their text in `<div>`, `<td>` and between `<br>`. */
function addTextNodes(found: Held, document: Document): void {
  const texts = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let visited = 0; visited < NODES && found.chars < PLENTY; visited += 1) {
    const node = texts.nextNode();
    if (!node) return;
    const parent = node.parentElement;
    const data = node.nodeValue ?? '';
    if (parent && data.length >= BLOCK / 2 && !SILENT.has(parent.tagName)) add(found, parent, data);
  }
}
