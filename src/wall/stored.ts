// What a page holds for its scripts alone: an article that stands in JSON-LD or in a framework's state and nowhere on the
// screen. Sizes are compared, nothing is parsed into an article here.

const STATE_IDS = '#__NEXT_DATA__, #__NUXT_DATA__, #serverApp-state, #ng-state, script[data-hypernova-key]';
const STATE_SCRIPT =
  /^\s*(?:window\.|self\.|var |\()*\s*(?:__NUXT__|__INITIAL_STATE__|__PRELOADED_STATE__|__APOLLO_STATE__|__INITIAL_DATA__|__DATA__|__STATE__|__next_f|_sharedData|INITIAL_STATE)\b/m;

/** How many characters of an article's body JSON-LD must hold to be one. */
const BODY = 400;
/** The article's opening, compared with the screen. */
const OPENING = 40;

/** Characters that the page holds for its scripts and does not show: JSON-LD's article body, or a framework's state. */
export function storedText(document: Document, onScreen: string): number {
  const screen = plain(onScreen);
  let stored = 0;
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')) {
    const body = /"articleBody"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(script.text)?.[1] ?? '';
    if (body.length < BODY) continue;
    const opening = plain(body.replace(/\\u([\da-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))));
    if (!screen.includes(opening.slice(0, OPENING))) stored += body.length;
  }
  for (const script of document.querySelectorAll<HTMLScriptElement>(STATE_IDS)) stored += script.text.length;
  for (const script of document.scripts)
    if (!script.src && STATE_SCRIPT.test(script.text)) stored += script.text.length;
  return stored;
}

/** Letters and digits only, so that tags, entities and spacing do not matter. */
function plain(text: string): string {
  return text
    .replace(/\\[nrt"/]|<[^>]*>|&[a-z#\d]+;/gi, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
