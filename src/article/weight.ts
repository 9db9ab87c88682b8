// How much a text says. Scripts differ in how many characters they need for it, and lengths in the rules are those of
// alphabetic scripts that write their vowels.

/** Kana, Han, Hangul; by their blocks, since the scripts' full classes take longer to compile than all else here. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Hebrew and Arabic leave most vowels unwritten, Thai all spaces. */
const SHORT = /[\u0590-\u08ff\u0e00-\u0e7f]/;

/** How the script of a text's beginning is told. */
const SAMPLE = 60;

/** The length of a text in characters of the Latin alphabet: `港口很安静` counts for more than twice its five. */
export function weigh(text: string): number {
  const sample = text.slice(0, SAMPLE);
  if (DENSE.test(sample)) return text.length * 2.5;
  return SHORT.test(sample) ? text.length * 1.2 : text.length;
}
