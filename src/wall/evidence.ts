// Gathers what the verdict rests on, from a page that showed a sign. Everything here may ask for style and layout.
import { weigh } from './held.ts';
import type { Look } from './look.ts';
import { CHALLENGE_WORDS, MAKERS, type MakerRow } from './makers.ts';
import { noscriptRedirect } from './refresh.ts';
import type { WallReport } from './report.ts';
import { type Screen, screen } from './screen.ts';
import type { Scripting } from './scripting.ts';
import { type Found, findSentence } from './sentences.ts';
import { cover, seen, shown } from './sight.ts';
import { storedText } from './stored.ts';

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
  /** A noscript that nobody sees asks for it. */
  silentSentence: boolean;
  /** Characters that the page holds for its scripts alone: framework state, JSON-LD. */
  stored: number;
}

const NOTHING: Screen = { text: '', words: 0, longest: 0, more: false, media: 0 };

export function evidence(document: Document, { scripting, held }: Look): Evidence {
  const { body } = document;
  const bodyShown = shown(body);
  const lid = bodyShown ? cover(document, held.blocks) : null;
  const seenBlocks = held.blocks.filter((block) => bodyShown && !lid && seen(block));
  const words = bodyShown ? screen(lid ?? body) : NOTHING;
  const few = !words.more;
  return {
    scripting,
    scripted: isScripted(document),
    redirects: scripting === 'off' && noscriptRedirect(document) !== null,
    maker: few ? findMaker(document, words.text) : null,
    checksBots: few && checksBots(words.text),
    bodyShown,
    covered: lid !== null,
    held: held.chars,
    heldSeen: seenBlocks.reduce((sum, block) => sum + weigh(block.textContent ?? ''), 0),
    screen: words,
    sentence: few ? findSentence(words.text) : null,
    silentSentence: asksInNoscript(document),
    stored: few ? storedText(document, words.text) : 0,
  };
}

function isScripted(document: Document): boolean {
  for (const script of document.scripts) {
    if (script.type === '' || /javascript|module|rocketscript/i.test(script.type)) return true;
  }
  return false;
}

/** The first maker whose mark the page bears. */
export function findMaker(document: Document, words: string): MakerRow | null {
  const title = document.title.trim();
  const said = words.toLowerCase();
  const inline = [...document.scripts].map((script) => script.text.slice(0, 20_000)).join('\n');
  const bears = ({ title: named, selector, words: says, script }: MakerRow): boolean =>
    named?.test(title) ||
    (selector !== undefined && document.querySelector(selector) !== null) ||
    says?.test(said) ||
    script?.test(inline) ||
    false;
  return MAKERS.find(bears) ?? null;
}

export function checksBots(words: string): boolean {
  const said = words.toLowerCase().replace(/[’‘]/g, "'");
  return CHALLENGE_WORDS.some((row) => row.words.test(said));
}

function asksInNoscript(document: Document): boolean {
  for (const noscript of document.getElementsByTagName('noscript')) {
    const text = noscript.textContent ?? '';
    if (text.length < 4_000 && findSentence(text.replace(/<[^>]*>/g, ' ')) !== null) return true;
  }
  return false;
}

/** A page that can be read: `noted` where a noscript asks for JavaScript all the same. */
export function notes(document: Document): WallReport {
  return asksInNoscript(document) ? { state: 'noted' } : { state: 'clear' };
}
