// The first look at a page whose scripts run, at any time: it asks neither for style nor for layout, so that it never
// makes the browser do either before it must.
import { PLENTY } from './held.ts';
import { type Look, NOTHING, sample } from './look.ts';
import type { Scripting } from './scripting.ts';

/** A style sheet of one rule or two that hides the page until a script takes it away: frame-busters, flicker guards. */
const GUARD =
  /(?:^|[\s,}>/])(?:html|body)\b[^{}]*\{[^}]*(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0\b(?!\.))/i;
const GUARD_LENGTH = 2_000;
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0\b(?!\.)/i;

/** Some bot checks carry more text than they show; all of them say what they are in their title. */
const CHECK =
  /^\s*(?:just a moment|attention required|please wait|access (?:to this page|denied)|human verification|ddos-|pardon our|security check|client challenge|making sure you|(?:are you a )?robot)/i;

/** What the source alone shows of a wall. */
export function lookAtSource(document: Document, scripts: Scripting): Look {
  const sampled = sample(document);
  if (!sampled) return { scripting: scripts, ...NOTHING };
  const found = { scripting: scripts, ...sampled };
  if (guarded(document)) return { ...found, sign: 'guard' };
  return { ...found, sign: sampled.held.chars < PLENTY || CHECK.test(document.title) ? 'little' : null };
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
