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
        else if (tag === 'IMG')
          out.push(child.getAttribute('class') === 'matn-formula' ? (child.getAttribute('alt') ?? '') : '');
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
    // An item that is a picture alone has nothing to say here.
    if (body !== '') lines.push('  '.repeat(depth) + marker + body);
  }
  return lines.join('\n');
}

const cellText = (cell: Element): string =>
  holdsBlocks(cell) ? blocksOf(cell, { captions: true, depth: 0 }).join('\n') : lineOf(cell);

function tableText(table: Element): string {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cellText(cell).replace(/\s*\n\s*/g, ' ')).join('\t'),
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
  if (tag === 'UL' || tag === 'OL') {
    const list = listText(element, options.depth);
    return list === '' ? [] : [list];
  }
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

/** Letters of scripts written without spaces between words; their vowel signs and tone marks are not counted. */
const isUnspaced = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xe01 && code <= 0xe46 && code !== 0xe31 && !(code >= 0xe34 && code <= 0xe3f)) ||
  (code >= 0xe81 && code <= 0xec4 && code !== 0xeb1 && !(code >= 0xeb4 && code <= 0xebc)) ||
  (code >= 0x1000 && code <= 0x102a) ||
  (code >= 0x1780 && code <= 0x17b3);

/** Characters that end a word: white space, punctuation and symbols of the basic plane's common blocks. */
const isBreak = (code: number): boolean =>
  code < 0x30 ||
  (code > 0x39 && code < 0x41) ||
  (code > 0x5a && code < 0x61 && code !== 0x5f) ||
  (code > 0x7a && code < 0xaa) ||
  code === 0xab ||
  code === 0xbb ||
  code === 0x60c ||
  code === 0x61b ||
  code === 0x61f ||
  code === 0x6d4 ||
  (code >= 0x2000 && code <= 0x206f && code !== 0x200c && code !== 0x200d && code !== 0x2019) ||
  (code >= 0x2190 && code <= 0x2bff) ||
  (code >= 0x3000 && code <= 0x303f) ||
  (code >= 0xff00 && code <= 0xff0f);

/** Words; characters where the script has no spaces between words. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isUnspaced(code)) {
      words++;
      inside = false;
    } else if (code === 0x27 || code === 0x2d) {
      // An apostrophe or hyphen joins; at a word's end it joins nothing and changes nothing.
    } else if (isBreak(code)) inside = false;
    else if (!inside) {
      words++;
      inside = true;
    }
  }
  return words;
}
