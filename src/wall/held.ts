// What the document holds to read, seen or not: a sample of its blocks of prose. Counted, never measured, so that it
// costs no layout, and left as soon as there is enough.

/** Text that is never the page's own words. */
export const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'OPTION',
  'TITLE',
  'svg',
  'IFRAME',
]);

/** A block shorter than this is a label, a teaser, a button. */
const BLOCK = 60;
/** Blocks that are enough to tell a page's prose by, and paragraphs and text nodes looked at to find them. */
const BLOCKS = 6;
const PARAGRAPHS = 60;
const NODES = 600;
/** As long as this a block belongs to no silent shell. */
export const RUN = 200;
/** As much as an article that is hidden holds at least … */
export const ARTICLE = 600;
/** … and as much as no wall says of itself: with this in sight a page needs no second look. */
export const PLENTY = 800;
/** A wall's own words are few: with more than this on the screen, links and all, it is the page that speaks. */
export const WALL = 1_100;

export interface Held {
  /** Blocks of prose, in document order. */
  blocks: Element[];
  /** Their characters together, dense scripts weighted. */
  chars: number;
}

const MAIN =
  'article, main, [role="main"], [itemprop="articleBody"], [class*="article"], [id*="content"], [class*="content"]';
const ASIDE =
  'dialog, [role="dialog"], [aria-modal], [class*="modal"], [class*="popup"], [class*="cookie"], [class*="consent"]';

/** Do most of the blocks stand where an article stands, and not in a folded dialog? */
export function inMain(blocks: readonly Element[]): boolean {
  const main = blocks.filter((block) => block.closest(MAIN) && !block.closest(ASIDE));
  return main.length * 2 > blocks.length;
}

/** The weight of a text as reading matter, in characters of an alphabetic script. */
export function weigh(text: string): number {
  const trimmed = text.trim();
  return isDense(trimmed) ? trimmed.length * 2 : trimmed.length;
}

/**
 * Chinese, Japanese and Korean say in one character what takes other scripts two or three. A few characters tell: an
 * expression over all of them would have to be compiled first, which takes longer than the weighing.
 */
function isDense(text: string): boolean {
  for (let part = 1; part < 6; part += 1) {
    const code = text.charCodeAt((text.length * part) / 6);
    if (code >= 0x3040 && code <= 0xd7af) return true;
  }
  return false;
}

const INLINE = /^(?:A|ABBR|B|BDI|BIG|CITE|CODE|EM|FONT|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;

/** The weight of a block's own text, that of the blocks in it left out. */
export function weighBlock(block: Element): number {
  if (block.tagName === 'P') return weigh(block.textContent ?? '');
  let text = '';
  for (const node of block.childNodes) if (node.nodeType === 3 || INLINE.test(node.nodeName)) text += node.textContent;
  return weigh(text);
}

/**
 * Samples the prose in the document's paragraphs, evenly: each step leads a golden section further round, so that the
 * steps taken so far are spread over the whole page wherever they end.
 */
export function held(document: Document): Held {
  const found: Held = { blocks: [], chars: 0 };
  const paragraphs = document.getElementsByTagName('p');
  const { length } = paragraphs;
  const stride = coprime(length);
  for (let step = 0, at = 0; step < length && step < PARAGRAPHS; step += 1, at = (at + stride) % length) {
    const paragraph = paragraphs[at];
    if (paragraph) add(found, paragraph, weigh(paragraph.textContent ?? ''));
    if (found.chars >= PLENTY && found.blocks.length >= BLOCKS) break;
  }
  return found;
}

/** A walk over the texts of the page. */
export const textsOf = (document: Document): TreeWalker =>
  document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);

/** Adds prose that stands in no paragraph: forums, shops and old pages keep theirs in `<div>`, `<td>`, between `<br>`. */
export function heldAnywhere(document: Document, found: Held): Held {
  const all: Held = { blocks: [...found.blocks], chars: found.chars };
  const asked = new Set<Element>(found.blocks);
  const texts = textsOf(document);
  for (let visited = 0; visited < NODES && all.chars < PLENTY; visited += 1) {
    const text = texts.nextNode() as Text | null;
    if (!text) break;
    // Most are white space between tags and words of menus: their length alone is asked, which makes no string of them.
    const parent = text.length < BLOCK / 2 ? null : text.parentElement;
    if (!parent || asked.has(parent)) continue;
    asked.add(parent);
    if (!SILENT.has(parent.tagName)) add(all, parent, weighBlock(parent));
  }
  return all;
}

/** The first number from the golden section of `length` on that shares no divisor with it. */
function coprime(length: number): number {
  let stride = Math.max(1, Math.round(length * 0.618));
  while (divisor(stride, length) > 1) stride += 1;
  return stride;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

function add(found: Held, element: Element, weight: number): void {
  if (weight < BLOCK || element.closest('noscript')) return;
  found.blocks.push(element);
  found.chars += weight;
}
