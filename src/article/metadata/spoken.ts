// Texts as mere letters and digits, so that the same words are the same whatever was done to them: a declared body has
// lost its tags, spaces, quotation marks and often its accents' own form on the way, or has them escaped once or twice.

const TAG = /<\/?[a-z!][^<>]{0,2000}>/gi;
/** `&eacute;`, `&Ccedil;`, `&szlig;`: a letter and what it wears. */
const ACCENTED = /&([a-z]{1,2})(?:acute|grave|circ|tilde|uml|cedil|ring|slash|caron|lig);/gi;
const NUMBERED = /&#(?:(\d{1,7})|x([0-9a-f]{1,6}));/gi;
/** Addresses of links and pictures in Markdown: `](https://…)`, `{: target="_blank"}`. */
const MARKDOWN = /\]\([^()\s]{0,1000}\)|\{:[^{}]{0,200}\}/g;

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';

/** Letters that do not come apart into a letter and an accent, as their names' own letters spell them. */
const LIGATURES: Record<string, string> = { æ: 'ae', œ: 'oe', ß: 'sz', ø: 'o' };

/** Lower-case letters and digits of a text, Latin accents taken off; nothing between them. */
export const letters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[æœßø]/g, (one) => LIGATURES[one] ?? one)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** The letters of a declared body, which may carry markup and character references, escaped up to twice. */
export function spoken(body: string): string {
  let text = body;
  for (let round = 0; round < 3 && text.includes('&'); round++) {
    text = text
      .replace(/&amp;/gi, '&')
      .replace(/&lt;/gi, '<')
      .replace(/&gt;/gi, '>')
      .replace(NUMBERED, (_, decimal?: string, hex?: string) =>
        character(Number.parseInt(decimal ?? hex ?? '0', decimal ? 10 : 16)),
      );
  }
  return letters(
    text
      .replace(TAG, ' ')
      .replace(ACCENTED, '$1')
      .replace(/&[a-z]{2,8};/gi, ' ')
      .replace(MARKDOWN, ' '),
  );
}
