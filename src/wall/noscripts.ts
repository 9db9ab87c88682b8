// What noscripts say, as far as it may be about JavaScript. Cheap enough to be asked on every page, and without tables.

/** Some spelling of the name … */
const NAMED = /java|js\b|scri?pt(?:s|ing)?\b(?!\/)/i;
/** … or any letter that is not Latin; apart, since folding these ranges' case takes longer than all the rest. */
const FOREIGN = /[\u0370-\u1fff\u2e80-\uffff]/;
/** A longer noscript is a whole page of its own. */
const LONG = 4_000;

/** The page's noscripts: a list that the browser keeps, so that only the first question after them is paid for. */
export const noscriptsOf = (document: Document): HTMLCollectionOf<HTMLElement> =>
  document.getElementsByTagName('noscript');

/** Texts of noscripts that may ask for JavaScript, tags taken for spaces. */
export function noscripts(document: Document): string[] {
  const texts = [...noscriptsOf(document)].map(({ textContent }) => textContent ?? '');
  return texts.filter(mayAsk).map((text) => text.replace(/<[^>]*>/g, ' '));
}

/** Most hold a picture and no word, so that neither expression has to be compiled for them. */
const mayAsk = (text: string): boolean =>
  text.length < LONG && text.trim() !== '' && (NAMED.test(text) || FOREIGN.test(text));

/** May a noscript that the reader sees speak of JavaScript? Only where scripts are off is a noscript seen. */
export function mayNote(document: Document): boolean {
  for (const { textContent } of noscriptsOf(document)) if (mayAsk(textContent ?? '')) return true;
  return false;
}
