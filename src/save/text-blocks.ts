// The article's tree as a list of text blocks, in reading order, each with what stands before its lines (a list's bullet,
// a quote's sign).
import type { Element, ElementContent, Root } from 'hast';
import type { Direction } from './bidi.ts';
import { inlineText, type LinkNotes } from './text-inline.ts';
import { tableBlock } from './text-table.ts';
import { isBlock, isElement, textOf } from './tree.ts';

export interface TextBlock {
  /** Without line ends. */
  lines: string[];
  /** What stands before the first line, and before the others. */
  first: string;
  rest: string;
  /** The direction around it. */
  dir: Direction;
  /** The direction was declared by markup, so that letters do not overrule it. */
  declared?: boolean;
  /** Follows the block before it without a blank line. */
  tight?: boolean;
  /** Never cleaned, wrapped or marked. */
  verbatim?: boolean;
}

interface Place {
  notes: LinkNotes;
  captions: boolean;
  dir: Direction;
  declared?: boolean;
  /** Before every line here. */
  indent: string;
}

export interface BlockOptions {
  notes: LinkNotes;
  captions: boolean;
  dir: Direction;
}

export function textBlocks(root: Root, options: BlockOptions): TextBlock[] {
  const out: TextBlock[] = [];
  flow(root.children as ElementContent[], { ...options, indent: '' }, out);
  return out;
}

/** Blocks and loose text side by side: neighbouring inline nodes make a paragraph. */
function flow(nodes: ElementContent[], place: Place, out: TextBlock[]): void {
  let run: ElementContent[] = [];
  const flush = () => {
    paragraph(run, place, out);
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) run.push(node);
    else if (node.type === 'element') {
      flush();
      block(node, directed(place, node), out);
    }
  }
  flush();
}

function directed(place: Place, node: Element): Place {
  const dir = node.properties.dir;
  return dir === 'rtl' || dir === 'ltr' ? { ...place, dir, declared: true } : place;
}

function paragraph(nodes: ElementContent[], place: Place, out: TextBlock[]): void {
  const text = inlineText(nodes, place.notes);
  if (!text) return;
  out.push({
    lines: text.split('\n'),
    first: place.indent,
    rest: place.indent,
    dir: place.dir,
    declared: place.declared,
  });
}

type Writer = (node: Element, place: Place, out: TextBlock[]) => void;

const deeper = (place: Place, indent: string): Place => ({ ...place, indent: place.indent + indent });

/** How an element is written; every other block is its content. */
const WRITERS: Partial<Record<string, Writer>> = {
  pre: verbatim,
  ul: list,
  ol: list,
  dl: definitions,
  table,
  hr: (_node, place, out) => out.push({ lines: ['* * *'], first: place.indent, rest: place.indent, dir: place.dir }),
  blockquote: (node, place, out) => flow(node.children, deeper(place, '> '), out),
  dd: (node, place, out) => flow(node.children, deeper(place, '    '), out),
  figcaption: (node, place, out) => {
    if (place.captions) flow(node.children, place, out);
  },
};

function block(node: Element, place: Place, out: TextBlock[]): void {
  const write = WRITERS[node.tagName] ?? ((_node: Element) => flow(node.children, place, out));
  write(node, place, out);
}

function verbatim(node: Element, place: Place, out: TextBlock[]): void {
  const lines = textOf(node)
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+|\s+$/g, '')
    .split('\n');
  if (lines.some((line) => line.trim())) {
    out.push({ lines, first: place.indent, rest: place.indent, dir: 'ltr', verbatim: true });
  }
}

/** Items stand close together when none of them holds more than one paragraph, as in CommonMark. */
function list(node: Element, place: Place, out: TextBlock[]): void {
  const items = node.children.filter((child): child is Element => isElement(child));
  const markers = markersOf(node, items);
  const made = items.map((item, index) => {
    const marker = markers[index] ?? '- ';
    const inside = directed(deeper(place, ' '.repeat(marker.length)), item);
    const blocks: TextBlock[] = [];
    flow(isElement(item, 'li') ? item.children : [item], inside, blocks);
    if (blocks[0]) blocks[0] = { ...blocks[0], first: place.indent + marker };
    return blocks;
  });
  const paragraphs = (item: Element) =>
    item.children.filter((child) => isElement(child, 'p', 'blockquote', 'pre', 'table'));
  const close = items.every((item) => paragraphs(item).length < 2);
  let isFirst = true;
  for (const blocks of made) {
    for (const entry of blocks) {
      out.push(close && !isFirst && !entry.verbatim ? { ...entry, tight: true } : entry);
      isFirst = false;
    }
  }
}

function markersOf(node: Element, items: Element[]): string[] {
  if (node.tagName === 'ul') return items.map(() => '- ');
  const step = node.properties.reversed ? -1 : 1;
  const start = Number(node.properties.start ?? (step < 0 ? items.length : 1));
  let next = Number.isFinite(start) ? start : 1;
  return items.map((item) => {
    const own = Number(item.properties.value);
    const value = item.properties.value !== undefined && Number.isFinite(own) ? own : next;
    next = value + step;
    return `${value}. `;
  });
}

function definitions(node: Element, place: Place, out: TextBlock[]): void {
  const before = out.length;
  flow(node.children, place, out);
  // A definition follows its term closely; the next term stands apart.
  for (let index = before + 1; index < out.length; index++) {
    const entry = out[index];
    if (entry && entry.first.length > place.indent.length) out[index] = { ...entry, tight: true };
  }
}

function table(node: Element, place: Place, out: TextBlock[]): void {
  const caption = node.children.find((child): child is Element => isElement(child, 'caption'));
  if (caption && place.captions) flow(caption.children, place, out);
  const made = tableBlock(node, place.dir, (cell) => inlineText(cell.children, place.notes));
  if (made.length > 0)
    out.push(
      ...made.map((lines) => ({ lines, first: place.indent, rest: place.indent, dir: place.dir, verbatim: true })),
    );
}
