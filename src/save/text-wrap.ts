// Breaks a line at a column, counted in display cells, for readers and mail programs that do not wrap by themselves.
import { eastAsianWidth } from 'get-east-asian-width';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Cells a text takes in a fixed-width font: marks take none, East Asian wide letters and emoji two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u.test(grapheme)) return 0;
  if (/\p{Emoji_Presentation}|\uFE0F/u.test(grapheme)) return 2;
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0x20, { ambiguousAsWide: false });
}

/** Closing signs and small kana begin no line (JIS X 4051); openers end none. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}、。，．：；？！・ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…‥]/u;
const NOT_LAST = /[\p{Ps}\p{Pi}]$/u;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uA960-\uA97F\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFD}]/u;

/** Pieces that may not be broken; each carries the spaces behind it. */
function pieces(text: string): string[] {
  const out: string[] = [];
  for (const word of text.match(/[^ ]+ *| +/g) ?? []) {
    if (!WIDE.test(word)) {
      out.push(word);
      continue;
    }
    let piece = '';
    for (const { segment } of graphemes.segment(word)) {
      const last = [...piece].at(-1) ?? '';
      const breaks =
        piece && (WIDE.test(segment) || WIDE.test(last)) && !NOT_FIRST.test(segment) && !NOT_LAST.test(piece);
      if (breaks && segment !== ' ') {
        out.push(piece);
        piece = '';
      }
      piece += segment;
    }
    out.push(piece);
  }
  return out;
}

/**
 * The line in parts of at most `columns` cells, the first behind `first`, the others behind `rest`. A word that is longer
 * than a line (an address) is left whole. 0 columns: one part.
 */
export function wrapLine(line: string, columns: number, first: string, rest: string): string[] {
  if (columns <= 0) return [first + line];
  const out: string[] = [];
  let current = first;
  let width = displayWidth(first);
  let empty = true;
  for (const piece of pieces(line)) {
    const cells = displayWidth(piece.trimEnd());
    if (!empty && width + cells > columns) {
      out.push(current.trimEnd());
      current = rest;
      width = displayWidth(rest);
    }
    current += piece;
    width += displayWidth(piece);
    empty = false;
  }
  return [...out, current.trimEnd()];
}
