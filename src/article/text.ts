// The article as plain text: one blank line between blocks, list items and table rows on lines of their own.
import { fold, isElement, isText, tagOf } from './dom.ts';
import { BLOCKS } from './schema.ts';

const isBlockName = (node: Node): boolean => BLOCKS.has(tagOf(node).toLowerCase());

/** One line of running text; `<br>` breaks it, ruby readings stand in brackets after their base. */
export function lineOf(node: Node): string {
  const out: string[] = [];
  const visit = (from: Node): void => {
    for (let child = from.firstChild; child; child = child.nextSibling) {
      if (isText(child)) out.push(child.data);
      else if (isElement(child)) {
        const tag = tagOf(child);
        if (tag === 'BR') out.push('\n');
        else if (tag === 'ANNOTATION' || tag === 'RP') continue;
        else if (tag === 'RT') out.push(`(${fold(child.textContent)})`);
        else visit(child);
      }
    }
  };
  visit(node);
  return out
    .join('')
    .split('\n')
    .map(fold)
    .filter((line) => line !== '')
    .join('\n');
}

const holdsBlocks = (element: Element): boolean => [...element.children].some(isBlockName);

function listText(list: Element, depth: number): string {
  const ordered = tagOf(list) === 'OL';
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let number = Number(list.getAttribute('start') ?? (step < 0 ? list.children.length : 1));
  const lines: string[] = [];
  for (const item of list.children) {
    const marker = ordered ? `${item.getAttribute('value') ?? number}. ` : '- ';
    number += step;
    const body = holdsBlocks(item) ? blocksOf(item, { captions: true, depth: depth + 1 }).join('\n') : lineOf(item);
    lines.push('  '.repeat(depth) + marker + body);
  }
  return lines.join('\n');
}

function tableText(table: Element): string {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => lineOf(cell).replace(/\n/g, ' ')).join('\t'),
  );
  const caption = table.querySelector('caption');
  return [...(caption ? [lineOf(caption)] : []), ...rows].join('\n');
}

interface TextOptions {
  captions: boolean;
  depth: number;
}

function blocksOf(root: Element, options: TextOptions): string[] {
  const out: string[] = [];
  let loose = '';
  const closeLoose = (): void => {
    const line = fold(loose);
    if (line !== '') out.push(line);
    loose = '';
  };
  for (let child = root.firstChild; child; child = child.nextSibling) {
    if (!isElement(child) || !isBlockName(child)) {
      loose += isText(child) ? child.data : lineOf(child);
      continue;
    }
    closeLoose();
    out.push(...blockText(child, options));
  }
  closeLoose();
  return out;
}

function blockText(element: Element, options: TextOptions): string[] {
  const tag = tagOf(element);
  if (tag === 'UL' || tag === 'OL') return [listText(element, options.depth)];
  if (tag === 'TABLE') return [tableText(element)];
  if (tag === 'PRE') return [element.textContent ?? ''];
  if (tag === 'HR') return [];
  if (tag === 'FIGCAPTION' && !options.captions) return [];
  if (holdsBlocks(element)) return blocksOf(element, options);
  const line = tag === 'FIGURE' ? '' : lineOf(element);
  return line === '' ? [] : [line];
}

/** The text of a rebuilt article. */
export function articleText(root: Element, captions: boolean): string {
  return blocksOf(root, { captions, depth: 0 })
    .filter((block) => block.trim() !== '')
    .join('\n\n');
}

/** Scripts written without spaces between words, where characters are counted instead; their vowel signs are not counted. */
const UNSPACED =
  /(?=\p{L})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu;

/** Words; characters where the script has no spaces between words. */
export function countWords(text: string): number {
  let words = 0;
  for (const [run] of text.matchAll(/(?:[\p{L}\p{M}\p{Nd}'’-]|\p{Cf})+/gu)) {
    const rest = run.replace(UNSPACED, () => {
      words++;
      return ' ';
    });
    words +=
      rest === run
        ? Number(/[\p{L}\p{Nd}]/u.test(run))
        : rest.split(/\s+/).filter((part) => /[\p{L}\p{Nd}]/u.test(part)).length;
  }
  return words;
}
