// The article as sentences, each with its range in the document: what is read aloud, and followed on the page.

export interface Sentence {
  text: string;
  range: Range;
  /** The paragraph, heading, list item … that holds it. */
  block: HTMLElement;
  /** BCP 47, of the nearest element that says so. */
  lang: string;
}

const SPOKEN = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, figcaption, td, th, blockquote';
const SILENT =
  'pre, [data-matn="note"], [data-matn="site"], [data-matn="byline"], [data-matn="links"], button, sup a, math';

/** Blocks that hold text themselves, in order; their block children come as their own. */
function spokenBlocks(article: HTMLElement): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>(SPOKEN)].filter(
    (block) => !block.closest(SILENT) && !block.querySelector(SPOKEN),
  );
}

function textNodesOf(block: HTMLElement): Text[] {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(SILENT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** The place of a character of the joined text: node and offset in it. */
function placeOf(nodes: readonly Text[], at: number): [Text, number] | undefined {
  let rest = at;
  for (const node of nodes) {
    if (rest <= node.data.length) return [node, rest];
    rest -= node.data.length;
  }
  return undefined;
}

/** Where sentences begin and end; `Intl` knows the full stops of the language, "." "؟" "۔" "。" alike. */
export function sentenceSpans(text: string, lang: string): { start: number; end: number }[] {
  const segmenter = new Intl.Segmenter(lang || undefined, { granularity: 'sentence' });
  return [...segmenter.segment(text)]
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function sentencesOf(block: HTMLElement): Sentence[] {
  const nodes = textNodesOf(block);
  const text = nodes.map((node) => node.data).join('');
  const lang = block.closest('[lang]')?.getAttribute('lang') ?? '';
  return sentenceSpans(text, lang).flatMap(({ start, end }) => {
    const [from, to] = [placeOf(nodes, start), placeOf(nodes, end)];
    if (!from || !to) return [];
    const range = block.ownerDocument.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [{ text: text.slice(start, end).trim(), range, block, lang }];
  });
}

/** All sentences of the article, title first; or those of the blocks that follow one of them. */
export function articleSentences(article: HTMLElement, after?: HTMLElement): Sentence[] {
  const follows = (block: HTMLElement) =>
    !after || Boolean(after.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING);
  return spokenBlocks(article).filter(follows).flatMap(sentencesOf);
}
