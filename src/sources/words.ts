// How much does a text say? Counted so that Chinese, Thai and Arabic can be held against one measure.

/** Scripts written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/gu;
/** Every character the above can match, and some more; far cheaper to prepare, and most texts hold none. */
const MAYBE_UNSPACED =
  /[\u0e00-\u109f\u1780-\u17ff\u19e0-\u19ff\u2e80-\u9fff\ua9e0-\uaa7f\uf900-\ufaff\uff66-\uff9f\ud800-\udbff]/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}_'’‌-]*/gu;
/** Ends of sentences: Latin, CJK, Arabic and Urdu, Devanagari, Armenian, Ethiopic, Khmer, Myanmar, Tibetan. */
export const SENTENCE_END =
  /[.!?…。！？｡؟۔।॥։።፧៕။།]["'”’»›)\]）」』】]*(?=\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;
/** Thai and Lao end sentences with a space and no mark. */
const MARKLESS = /[\p{Script=Thai}\p{Script=Lao}]{8}/u;

const EM_PER_WORD = 2;

/** Words; in scripts without spaces, two characters count as one. */
export function weigh(text: string): number {
  const unspaced = MAYBE_UNSPACED.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  const rest = unspaced ? text.replace(UNSPACED, ' ') : text;
  return (rest.match(WORD)?.length ?? 0) + Math.round(unspaced / EM_PER_WORD);
}

/** The blocks of an article's text. */
export const blocksOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean);

/** Whether a block reads as prose: it holds a sentence, and is longer than a label or a headline. */
export function isProse(block: string, words = weigh(block)): boolean {
  return words >= 6 && (SENTENCE_END.test(block) || MARKLESS.test(block) || words >= 40);
}

/** Letters and digits only, lower case, without vowel marks: the form in which texts are compared. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|ـ/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
