// What a page holds for its scripts alone: an article that stands in JSON-LD or in a framework's state and nowhere on the
// screen. Sizes are compared, nothing is parsed into an article here.

const STATE_IDS = '#__NEXT_DATA__, #__NUXT_DATA__, #serverApp-state, #ng-state, script[data-hypernova-key]';
/** `window.__INITIAL_STATE__ = {`, `__NUXT__=(function(`, `self.__next_f.push([`, and the names others gave to the same. */
const STATE_SCRIPT =
  /^\s*(?:window\.|self\.|var |const |\()*\s*_*\w*(?:STATE|state|NUXT|next_f|DATA|Data|PROPS|Props|CACHE|APOLLO|RELAY)\w*(?:\.push\(|\s*(?:\|\|\s*\[\]\))?\s*=\s*[[{("'JfF])/m;
/** A framework's state smaller than this holds no article. */
const STATE = 4_000;

/** How many characters of an article's body JSON-LD must hold to be one. */
const BODY = 400;
/** The article's opening, compared with the screen. */
const OPENING = 40;

export interface Stored {
  /** JSON-LD holds an article's body of which the screen shows not even the opening. */
  article: boolean;
  /** A framework's state, large enough for an article. */
  state: boolean;
}

/** What the page keeps for its scripts and does not show. */
export function stored(document: Document, onScreen: string): Stored {
  const found: Stored = { article: false, state: document.querySelectorAll(STATE_IDS).length > 0 };
  const screen = plain(onScreen);
  for (const script of document.getElementsByTagName('script')) {
    if (script.src) continue;
    const { type, text } = script;
    if (type === 'application/ld+json') found.article ||= bodies(text).some((body) => !screen.includes(opening(body)));
    else if (text.length >= STATE) found.state ||= STATE_SCRIPT.test(text.slice(0, 2_000));
  }
  return found;
}

function bodies(json: string): string[] {
  const all = [...json.matchAll(/"articleBody"\s*:\s*"((?:[^"\\]|\\.)*)"/g)].map(([, body]) => body ?? '');
  return all.filter((body) => body.length >= BODY);
}

function opening(body: string): string {
  const decoded = body.replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return plain(decoded).slice(0, OPENING);
}

/** Letters and digits only, so that tags, entities and spacing do not matter. */
function plain(text: string): string {
  return text
    .replace(/\\[nrt"/]|<[^>]*>|&[a-z#\d]+;/gi, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
