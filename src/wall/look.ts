// The first look, on every page: is there any sign that a reader cannot read it? A few hundred microseconds, no tables;
// what shows a sign is left to the judge, who has them. Where scripts run it asks for no style and no layout.
import { type Held, held, heldAnywhere, PLENTY } from './held.ts';
import { noscriptRedirect } from './refresh.ts';
import { isStill, type Scripting, scripting } from './scripting.ts';
import { cover, seen, shown } from './sight.ts';

/** `seen` is 0 to 1: how much of the sampled prose can be seen. */
export interface Look {
  scripting: Scripting;
  held: Held;
  /** Why the judge should look closer; null where nothing hides the page. */
  sign: 'redirect' | 'hidden-root' | 'hidden-prose' | 'little' | 'covered' | 'guard' | null;
}

/** A style sheet of one rule or two that hides the page until a script takes it away: frame-busters, flicker guards. */
const GUARD =
  /(?:^|[\s,}>/])(?:html|body)\b[^{}]*\{[^}]*(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0\b(?!\.))/i;
const GUARD_LENGTH = 2_000;
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0\b(?!\.)/i;

const CHECK =
  /^\s*(?:just a moment|attention required|please wait|access (?:to this page|denied)|human verification|ddos-)/i;

/** `laidOut`: style and layout are clean, so that asking for them costs nothing even where scripts run. */
export interface LookOptions {
  laidOut?: boolean;
}

export function look(document: Document, options: LookOptions = {}): Look {
  const scripts = scripting(document);
  const found = held(document);
  const result = (sign: Look['sign']): Look => ({ scripting: scripts, held: found, sign });
  if (!document.body || document.body.tagName === 'FRAMESET' || !/html/.test(document.contentType)) return result(null);
  if (scripts === 'off' && noscriptRedirect(document)) return result('redirect');
  if (!isStill(scripts) && !options.laidOut) {
    if (guarded(document)) return result('guard');
    // Some bot checks carry more text than they show; all of them say what they are in their title.
    if (CHECK.test(document.title)) return result('little');
    return result(found.chars < PLENTY && heldAnywhere(document, found).chars < PLENTY ? 'little' : null);
  }
  return result(signInSight(document, found));
}

function signInSight(document: Document, { blocks, chars }: Held): Look['sign'] {
  if (!shown(document.body)) return 'hidden-root';
  // Security Kit's message says that the page is covered even where its style sheet has not arrived yet.
  if (document.getElementById('seckit-noscript-tag')) return 'covered';
  if (chars < PLENTY) return 'little';
  if (!mostly(blocks, seen)) return 'hidden-prose';
  return cover(document, blocks).length > 0 ? 'covered' : null;
}

/** At least half of them; asks no more than it must. */
function mostly(blocks: readonly Element[], test: (block: Element) => boolean): boolean {
  const enough = blocks.length / 2;
  let yes = 0;
  return blocks.some((block) => test(block) && ++yes >= enough);
}

function guarded(document: Document): boolean {
  const { documentElement: html, body } = document;
  if (HIDING.test(`${html.getAttribute('style')} ${body.getAttribute('style')}`)) return true;
  for (const style of document.getElementsByTagName('style')) {
    const rules = style.firstChild?.nodeValue ?? '';
    if (rules.length < GUARD_LENGTH && GUARD.test(rules)) return true;
  }
  return false;
}
