// A long article is laid out as it is reached (`content-visibility`), in parts of some twenty paragraphs: one by one,
// the browser would have a thousand boxes to watch in every frame of scrolling.

/** Characters of markup from which an article is divided. */
const LONG = 12_000;
/** Characters of text in one part. */
const PART = 4000;
/** Characters in a line of the column, about. */
const LINE = 65;
/** Lines that a picture with its caption is as high as, about; rather too many, so that the end stays the end. */
const PICTURE = 14;
/** What a block adds: its margins, and half a last line. */
const BLOCK = 1.6;

/** Puts the blocks of a long body into parts, each with a guess of its lines for the scroll bar to go by. */
export function divideLong(body: HTMLElement, markup: string): void {
  if (markup.length < LONG) return;
  let part: HTMLElement | undefined;
  let characters = 0;
  let pictures = 0;
  let blocks = 0;
  for (const block of [...body.children]) {
    if (!part) {
      part = body.ownerDocument.createElement('div');
      part.dataset.matn = 'part';
      block.before(part);
    }
    characters += (block.textContent ?? '').length;
    pictures += block.querySelectorAll('img, video').length;
    blocks += 1 + block.querySelectorAll('p, li, dd, tr').length;
    part.append(block);
    const lines = characters / LINE + blocks * BLOCK + pictures * PICTURE;
    part.style.setProperty('--matn-lines', String(Math.ceil(lines)));
    if (characters < PART) continue;
    part = undefined;
    characters = 0;
    pictures = 0;
    blocks = 0;
  }
}

/** The blocks of an article's body, divided or not; notes that were opened between them are none. */
export function blocksOf(article: Element): Element[] {
  const blocks = article.querySelectorAll('[data-matn="body"] > :not([data-matn="part"]), [data-matn="part"] > *');
  return [...blocks].filter((block) => !block.matches('[data-matn="note"]'));
}

/** The first block of a body, or of what is added to one. */
export function firstBlock(body: Element): HTMLElement | undefined {
  const [first] = body.children;
  const block = first instanceof HTMLElement && first.dataset.matn === 'part' ? first.firstElementChild : first;
  return block instanceof HTMLElement ? block : undefined;
}

/**
 * Whether an element begins, or ends, above a line. Its part is asked first: to answer for an element in a part that is
 * not laid out yet, the browser would have to lay it out.
 */
function isAbove(element: Element, line: number, edge: 'top' | 'bottom'): boolean {
  const part = element.closest('[data-matn="part"]')?.getBoundingClientRect();
  if (part && part.bottom <= line) return true;
  if (part && part.top > line) return false;
  return element.getBoundingClientRect()[edge] <= line;
}

/** How many of the elements, which stand in order, begin (or end) above the line; halving finds it in a few looks. */
export function countAbove(elements: readonly Element[], line: number, edge: 'top' | 'bottom'): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element && isAbove(element, line, edge)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first block that reaches below the line. */
export function blockAt(blocks: readonly Element[], line: number): number {
  return Math.min(countAbove(blocks, line, 'bottom'), Math.max(0, blocks.length - 1));
}
