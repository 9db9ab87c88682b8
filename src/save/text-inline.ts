// One line of text from inline markup: whitespace as the browser would show it, and what markup alone said put into
// characters (superscripts, ruby, quotation marks, direction).
import type { Element, ElementContent } from 'hast';
import { firstStrong, isolate, majority, strong } from './bidi.ts';
import { isElement, textOf } from './tree.ts';

/** Stands for a forced line break until whitespace is collapsed; U+2028 means just that. */
const BREAK = '\u2028';

/** The addresses met so far; `mark` answers what stands in the text for one. */
export interface LinkNotes {
  mark(href: string, label: string): string;
}

/** The text of inline nodes, `\n` at forced breaks, nothing at the edges. */
export function inlineText(nodes: ElementContent[], notes: LinkNotes): string {
  return collapse(nodes.map((node) => pieceOf(node, notes)).join(''));
}

function collapse(text: string): string {
  return cleanCharacters(text)
    .replace(/[\t\n\f\r ]+/g, ' ')
    .replace(/ *\u00A0 +| +\u00A0 */g, ' ')
    .replace(new RegExp(`[ \\u00A0]*(?:${BREAK}[ \\u00A0]*)+`, 'g'), '\n')
    .replace(/^[\s]+|[\s]+$/g, '');
}

/**
 * NFC, and without characters that mean nothing in a text file: soft hyphens, misplaced byte order marks, control
 * characters. A zero-width space stays between letters of scripts that set no spaces; it is where a line may break.
 */
export function cleanCharacters(text: string): string {
  return (
    text
      .normalize('NFC')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      .replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\uFEFF\uFFF9-\uFFFB]/g, '')
      .replace(/[\u0085\u2029]/g, '\u2028')
      .replace(/(?<![\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF])\u200B/gu, '')
  );
}

function pieceOf(node: ElementContent, notes: LinkNotes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const inner = () => node.children.map((child) => pieceOf(child, notes)).join('');
  switch (node.tagName) {
    case 'br':
      return BREAK;
    case 'img':
    case 'rp':
    case 'wbr':
      return '';
    case 'input':
      return node.properties.checked ? '☑ ' : '☐ ';
    case 'a':
      return linkPiece(node, inner(), notes);
    case 'q':
      return `“${inner()}”`;
    case 'rt':
      return `(${inner()})`;
    case 'sup':
      return raised(inner(), '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻', node);
    case 'sub':
      return raised(inner(), '₀₁₂₃₄₅₆₇₈₉₊₋', node);
    case 'bdi':
    case 'bdo':
    case 'span':
      return isolated(node, inner());
    default:
      return inner();
  }
}

function linkPiece(node: Element, label: string, notes: LinkNotes): string {
  const href = String(node.properties.href ?? '');
  return href && !href.startsWith('#') && label.trim() ? label + notes.mark(href, label.trim()) : label;
}

/** x<sup>2</sup> is not x2; a note's number is shown in brackets, since the link to the note is gone. */
function raised(text: string, digits: string, node: Element): string {
  const trimmed = text.trim();
  if (node.children.some((child) => isElement(child, 'a'))) return /^[[(]/.test(trimmed) ? trimmed : `[${trimmed}]`;
  if (!/^[0-9+\-−]+$/.test(trimmed)) return text;
  return [...trimmed].map((character) => digits['0123456789+-'.indexOf(character.replace('−', '-'))] ?? '').join('');
}

/** Direction that only markup gave is kept where the characters at the edges would drift away without it. */
function isolated(node: Element, text: string): string {
  const declared = node.properties.dir ?? (node.tagName === 'bdi' ? 'auto' : undefined);
  const characters = [...text.trim()];
  const edges = [characters[0], characters.at(-1)].filter((edge) => edge !== undefined);
  if (declared === undefined || edges.every((edge) => strong(edge) !== undefined)) return text;
  const direction = declared === 'auto' ? (firstStrong(textOf(node)) ?? majority(text, 'ltr')) : declared;
  return isolate(text, direction === 'rtl' ? 'rtl' : 'ltr');
}
