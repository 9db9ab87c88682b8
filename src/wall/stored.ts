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
  /** Openings of the article bodies in JSON-LD and of the longest prose in a state, letters and digits only. */
  openings: string[];
  /** A framework's state, large enough for an article. */
  state: boolean;
}

/** What the page keeps for its scripts. */
export function stored(document: Document): Stored {
  const found: Stored = { openings: [], state: document.querySelector(STATE_IDS) !== null };
  for (const script of document.getElementsByTagName('script')) {
    if (script.src) continue;
    const { type, text } = script;
    if (type === 'application/ld+json') found.openings.push(...bodies(text).map(opening));
    else if (text.length >= STATE && (script.id.startsWith('__') || STATE_SCRIPT.test(text.slice(0, 2_000)))) {
      found.state = true;
      found.openings.push(...prose(text).map(opening));
    }
  }
  return found;
}

/** A string literal is prose when it is as long as a paragraph and has a paragraph's spaces. */
const PROSE = /(["'`])((?:(?!\1)[^\\]|\\.){300,})\1/g;
const SPACED = /(?:\S{1,25} ){12}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{20}/;

function prose(script: string): string[] {
  const found: string[] = [];
  for (const [, , text = ''] of script.slice(0, 400_000).matchAll(PROSE)) {
    if (SPACED.test(text) && !/[{};]\s*[\w.#-]+\s*[:{(]/.test(text.slice(0, 300))) found.push(text);
    if (found.length === 3) break;
  }
  return found;
}

/** Does the page keep an article's body of which the screen shows not even the opening? */
export function keepsArticle({ openings }: Stored, onScreen: string): boolean {
  if (openings.length === 0) return false;
  const screen = plain(onScreen);
  return openings.some((start) => !screen.includes(start));
}

function bodies(json: string): string[] {
  if (!json.includes('articleBody')) return [];
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
