// Gathers what the verdict rests on, from a page that showed a sign. Everything here may ask for style and layout.

import { CHALLENGE_WORDS } from './bot-checks.ts';
import { cover } from './cover.ts';
import { unescapeText } from './entities.ts';
import { ARTICLE, inMain, WALL, weighBlock } from './held.ts';
import type { Look } from './look.ts';
import type { MakerRow } from './maker.ts';
import { MAKERS } from './makers.ts';
import { noscripts, noscriptsOf } from './noscripts.ts';
import type { WallReport } from './report.ts';
import { CHROME, NO_WORDS, type Screen, type ScreenOptions, screen } from './screen.ts';
import { isStill, type Scripting } from './scripting.ts';
import { type Asking, asks, type Found, findSentence } from './sentences.ts';
import { shown, sight } from './sight.ts';
import { isProse } from './speaks.ts';
import { keepsArticle, stored } from './stored.ts';
import { fold, NAME } from './words.ts';

export interface Evidence {
  scripting: Scripting;
  /** The page has scripts, inline or not, that are more than data. */
  scripted: boolean;
  redirects: boolean;
  maker: MakerRow | null;
  /** Words of a bot check are on the screen. */
  checksBots: boolean;
  /** The body is rendered and not invisible. */
  bodyShown: boolean;
  covered: boolean;
  /** Characters of prose sampled, and how many of them can be seen. */
  held: number;
  heldSeen: number;
  /** The prose stands where articles stand. */
  heldInMain: boolean;
  /** The words on the screen: those of the cover, where one lies over the page. */
  screen: Screen;
  /** What they ask for. */
  sentence: Found | null;
  /** JavaScript is named on the screen, whatever is said of it. */
  named: boolean;
  /** What a noscript asks for, seen or not. */
  inNoscript: Asking | null;
  /** The element that an application draws itself into is empty. */
  emptyRoot: boolean;
  /** An article that JSON-LD holds and the screen does not show. */
  keepsArticle: boolean;
  /** A framework's state, large enough for one. */
  keepsState: boolean;
}

/** Where frameworks' own starters and those who copied them draw: empty as the server sends it. */
const ROOTS = [
  '#root',
  '#app',
  '#__next',
  '#__nuxt',
  '#react-root',
  '#app-root',
  '#application',
  '#main-app',
  'app-root',
]
  .map((root) => `${root}:empty`)
  .join();

/** Null where the screen says so much in plain sight that nothing more need be asked. */
export function evidence(document: Document, found: Look, options: ScreenOptions = {}): Evidence | null {
  const { scripting, paragraphs, held, sign } = found;
  const { body } = document;
  const bodyShown = shown(body);
  const { covered, sheets } = bodyShown ? cover(document, held.blocks) : { covered: false, sheets: [] };
  // What a sheet says is nothing that it hides.
  const onSheets = held.blocks.filter((block) => sheets.some((sheet) => sheet.contains(block)));
  const inSight = bodyShown && !covered ? held.blocks.filter(sight()).map(weighBlock) : [];
  const heldSeen = sum(inSight);
  const roots = covered ? sheets : [body];
  const onScreen = (limit: number): Screen =>
    firstWords(roots, limit, { ...options, backgrounds: scripting === 'run' });
  let words = bodyShown ? onScreen(WALL) : NO_WORDS;
  const sure = sign !== 'redirect' && sign !== 'seckit' && !covered;
  if (words.more && sure && isProse(inSight)) return null;
  const kept = stored(document);
  const main = paragraphs.chars >= ARTICLE && inMain(paragraphs.blocks);
  // Around an article that is hidden, or kept for scripts, menus may say much.
  const missing = kept.state || kept.openings.length > 0 || (main && inSight.length === 0);
  if (words.more && missing) words = onScreen(CHROME);
  if (words.more && sure) return null;
  const asking = words.more ? '' : words.text;
  return {
    scripting,
    scripted: isScripted(document),
    redirects: sign === 'redirect',
    maker: findMaker(document, asking, isStill(scripting)),
    checksBots: checksBots(asking),
    bodyShown,
    covered,
    held: held.chars - sum(onSheets.map(weighBlock)),
    heldInMain: main,
    heldSeen,
    screen: words,
    sentence: findSentence(asking),
    named: fold(asking).includes(NAME),
    inNoscript: askingOf(document),
    emptyRoot: document.querySelector(ROOTS) !== null,
    keepsArticle: !words.more && keepsArticle(kept, words.text),
    keepsState: kept.state,
  };
}

const sum = (weights: readonly number[]): number => weights.reduce((all, weight) => all + weight, 0);

/** Where sheets lie over the page they are read alone: the first one with words on it, or their blank. */
function firstWords(roots: readonly Element[], limit: number, options: ScreenOptions): Screen {
  const screens = roots.map((root) => screen(root, limit, options));
  return screens.find(({ text }) => text !== '') ?? screens[0] ?? NO_WORDS;
}

function isScripted(document: Document): boolean {
  for (const script of document.getElementsByTagName('script')) {
    if (script.type === '' || /javascript|module|rocketscript/i.test(script.type)) return true;
  }
  return false;
}

/** The first maker whose mark the page bears. Where no script runs a noscript that nobody sees may name it too. */
function findMaker(document: Document, words: string, still: boolean): MakerRow | null {
  const unseen = still ? ` ${[...noscripts(document)].join(' ').replace(/\s+/g, ' ')}` : '';
  const scripts = inlineScripts(document);
  return MAKERS.find((row) => bearsMark(row, document, row.kind === 'shell' ? words + unseen : words, scripts)) ?? null;
}

/** Beginnings of the page's inline scripts. */
const inlineScripts = (document: Document): string[] =>
  [...document.querySelectorAll<HTMLScriptElement>('script:not([src])')].map(({ text }) => text.slice(0, 20_000));

/** Does the page bear this maker's mark? `words` are those on the screen. */
export function bearsMark(row: MakerRow, document: Document, words: string, scripts?: readonly string[]): boolean {
  if (row.title?.test(document.title.trim()) || row.words?.test(words.toLowerCase())) return true;
  if (row.selector && document.querySelector(row.selector)) return true;
  const { script } = row;
  return script !== undefined && (scripts ?? inlineScripts(document)).some((text) => script.test(text));
}

/** Do the words on the screen want to know whether the reader is human? */
export function checksBots(words: string): boolean {
  const said = fold(words);
  return CHALLENGE_WORDS.some((row) => row.words.test(said));
}

function askingOf(document: Document): Asking | null {
  let asking: Asking | null = null;
  for (const text of noscripts(document)) {
    const found = findSentence(unescapeText(text));
    if (found && asking !== 'demand') asking = found.asking;
  }
  return asking;
}

/** A page that can be read: `noted` where a noscript asks for JavaScript all the same and the reader sees it. */
export function notes(document: Document, scripting: Scripting): WallReport {
  if (scripting !== 'off' || !noscripts(document).some(asks)) return { state: 'clear' };
  return { state: [...noscriptsOf(document)].some(shown) ? 'noted' : 'clear' };
}
