// Gathers what the verdict rests on, from a page that showed a sign. Everything here may ask for style and layout.
import { weigh } from './held.ts';
import type { Look } from './look.ts';
import { CHALLENGE_WORDS, MAKERS, type MakerRow } from './makers.ts';
import { noscriptRedirect } from './refresh.ts';
import type { WallReport } from './report.ts';
import { type Screen, screen } from './screen.ts';
import type { Scripting } from './scripting.ts';
import { type Asking, asks, type Found, findSentence } from './sentences.ts';
import { cover, seen, shown } from './sight.ts';
import { type Stored, stored } from './stored.ts';

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
  /** The words on the screen: those of the cover, where one lies over the page. */
  screen: Screen;
  /** What they ask for. */
  sentence: Found | null;
  /** What a noscript asks for, seen or not. */
  inNoscript: Asking | null;
  /** What the page holds for its scripts alone. */
  stored: Stored;
}

const NOTHING: Screen = { text: '', words: 0, longest: 0, more: false, media: 0 };

export function evidence(document: Document, { scripting, held }: Look): Evidence {
  const { body } = document;
  const bodyShown = shown(body);
  const lid = bodyShown ? cover(document, held.blocks) : null;
  const seenBlocks = held.blocks.filter((block) => bodyShown && !lid && seen(block));
  const words = bodyShown ? onScreen(body, lid) : NOTHING;
  const few = !words.more;
  return {
    scripting,
    scripted: isScripted(document),
    redirects: scripting === 'off' && noscriptRedirect(document) !== null,
    maker: findMaker(document, few ? words.text : ''),
    checksBots: few && checksBots(words.text),
    bodyShown,
    covered: lid !== null,
    held: held.chars,
    heldSeen: seenBlocks.reduce((sum, block) => sum + weigh(block.textContent ?? ''), 0),
    screen: words,
    sentence: few ? findSentence(words.text) : null,
    inNoscript: askingOf(document),
    stored: few ? stored(document, words.text) : { article: false, state: false },
  };
}

/** What lies over the page is read alone; where it is a bare sheet, the words stand beside it. */
function onScreen(body: Element, lid: Element | null): Screen {
  const above = lid ? screen(lid) : null;
  return above && above.text !== '' ? above : screen(body);
}

function isScripted(document: Document): boolean {
  for (const script of document.getElementsByTagName('script')) {
    if (script.type === '' || /javascript|module|rocketscript/i.test(script.type)) return true;
  }
  return false;
}

/** The first maker whose mark the page bears. */
function findMaker(document: Document, words: string): MakerRow | null {
  return MAKERS.find((row) => bearsMark(row, document, words)) ?? null;
}

/** Does the page bear this maker's mark? `words` are those on the screen. */
export function bearsMark(row: MakerRow, document: Document, words: string): boolean {
  if (row.title?.test(document.title.trim()) || row.words?.test(words.toLowerCase())) return true;
  if (row.selector && document.querySelector(row.selector)) return true;
  const { script } = row;
  return (
    script !== undefined &&
    [...document.getElementsByTagName('script')].some(({ src, text }) => !src && script.test(text.slice(0, 20_000)))
  );
}

export function checksBots(words: string): boolean {
  const said = words.toLowerCase().replace(/[’‘]/g, "'");
  return CHALLENGE_WORDS.some((row) => row.words.test(said));
}

/** Cheap to ask of every page: some spelling of the name, or any letter that is not Latin. */
const NAMED = /java|js\b|scri?pt\b(?!\/)|[\u0370-\u1fff\u2e80-\uffff]/i;

/** Texts of noscripts that may ask for JavaScript, tags taken for spaces. */
function* noscripts(document: Document): Generator<string> {
  for (const noscript of document.getElementsByTagName('noscript')) {
    const text = noscript.textContent ?? '';
    if (text.length < 4_000 && NAMED.test(text)) yield text.replace(/<[^>]*>/g, ' ');
  }
}

function askingOf(document: Document): Asking | null {
  let asking: Asking | null = null;
  for (const text of noscripts(document)) {
    const found = findSentence(text);
    if (found && asking !== 'demand') asking = found.asking;
  }
  return asking;
}

/** A page that can be read: `noted` where a noscript asks for JavaScript all the same. */
export function notes(document: Document): WallReport {
  for (const text of noscripts(document)) if (asks(text)) return { state: 'noted' };
  return { state: 'clear' };
}
