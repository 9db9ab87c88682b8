// The first look, on every page: is there any sign that a reader cannot read it? A few hundred microseconds, no tables;
// what shows a sign is left to the judge, who has them. Where scripts run it asks for no style and no layout.
import { type Held, held, heldAnywhere, PLENTY, RUN, weigh, weighBlock } from './held.ts';
import { mayNote } from './noscripts.ts';
import { noscriptRedirect } from './refresh.ts';
import { isStill, type Scripting, scripting } from './scripting.ts';
import { cover, overhang, placed, shown } from './sight.ts';

export interface Look {
  scripting: Scripting;
  /** The prose in the page's paragraphs … */
  paragraphs: Held;
  /** … and, where that is little, in its other blocks too. */
  held: Held;
  /** Why the judge should look closer, a `note` for its words alone; null where nothing hides the page. */
  sign: 'redirect' | 'hidden-root' | 'hidden-prose' | 'little' | 'covered' | 'guard' | 'note' | null;
}

/** A style sheet of one rule or two that hides the page until a script takes it away: frame-busters, flicker guards. */
const GUARD =
  /(?:^|[\s,}>/])(?:html|body)\b[^{}]*\{[^}]*(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0\b(?!\.))/i;
const GUARD_LENGTH = 2_000;
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0\b(?!\.)/i;

const CHECK =
  /^\s*(?:just a moment|attention required|please wait|access (?:to this page|denied)|human verification|ddos-|pardon our|security check|client challenge|making sure you|(?:are you a )?robot)/i;

export interface LookOptions {
  /** Style and layout are clean, so that asking for them costs nothing even where scripts run. */
  laidOut?: boolean;
}

export function look(document: Document, options: LookOptions = {}): Look {
  const scripts = scripting(document);
  const paragraphs = held(document);
  if (!document.body || document.body.tagName === 'FRAMESET' || !/html/.test(document.contentType)) {
    return { scripting: scripts, paragraphs, held: paragraphs, sign: null };
  }
  const all = paragraphs.chars < PLENTY ? heldAnywhere(document, paragraphs) : paragraphs;
  const found = { scripting: scripts, paragraphs, held: all };
  if (scripts === 'off' && noscriptRedirect(document)) return { ...found, sign: 'redirect' };
  if (!isStill(scripts) && !options.laidOut) return { ...found, sign: signInSource(document, all) };
  const sign = signInSight(document, found);
  return { ...found, sign: sign ?? (scripts === 'off' && mayNote(document) ? 'note' : null) };
}

/** Without a question about style or layout. */
function signInSource(document: Document, { chars }: Held): Look['sign'] {
  if (guarded(document)) return 'guard';
  // Some bot checks carry more text than they show; all of them say what they are in their title.
  return chars < PLENTY || CHECK.test(document.title) ? 'little' : null;
}

function signInSight(document: Document, found: Omit<Look, 'sign'>): Look['sign'] {
  const { blocks, chars } = found.held;
  if (!shown(document.body)) return found.scripting === 'run' && appears(document) ? null : 'hidden-root';
  // Security Kit's message says that the page is covered even where its style sheet has not arrived yet.
  if (document.getElementById('seckit-noscript-tag')) return 'covered';
  if (chars < PLENTY) return 'little';
  if ((!mostly(blocks, placed) && !seesPlenty(document)) || overhang(document, blocks)) return 'hidden-prose';
  // A page without paragraphs has one block at least that is as long as one.
  const long = (block: Element): boolean => weighBlock(block) >= RUN && placed(block);
  if (found.paragraphs.chars < PLENTY && !blocks.some(long)) return 'little';
  return cover(document, blocks).covered ? 'covered' : null;
}

/** An animation is about to show the page, as AMP's does where its script has not come after eight seconds. */
function appears({ documentElement, body }: Document): boolean {
  return [documentElement, body].some((element) =>
    element.getAnimations().some(({ playState, effect }) => {
      return playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    }),
  );
}

/** At least half of them; asks no more than it must. */
function mostly(blocks: readonly Element[], test: (block: Element) => boolean): boolean {
  const enough = blocks.length / 2;
  let yes = 0;
  return blocks.some((block) => test(block) && ++yes >= enough);
}

/** Paragraphs asked for prose in plain sight. */
const PARAGRAPHS = 150;

/** A sample may have met folded dialogs and help texts alone: is there prose in plain sight all the same? */
function seesPlenty(document: Document): boolean {
  let chars = 0;
  for (const paragraph of [...document.querySelectorAll('p')].slice(0, PARAGRAPHS)) {
    const weight = weigh(paragraph.textContent ?? '');
    if (weight >= RUN && placed(paragraph)) chars += weight;
    if (chars >= PLENTY) return true;
  }
  return false;
}

function guarded(document: Document): boolean {
  const { documentElement: html, body } = document;
  if (HIDING.test(`${html.getAttribute('style')} ${body.getAttribute('style')}`)) return true;
  for (const style of document.querySelectorAll('style')) {
    const rules = style.firstChild?.nodeValue ?? '';
    if (rules.length < GUARD_LENGTH && GUARD.test(rules)) return true;
  }
  return false;
}
