// What a page truly is in one condition. The labels speak of scripts blocked by the browser; under a CSP a noscript
// stays unread, and where scripts are allowed some walls are taken away, so what can be seen there is measured.
import type { WallKind } from '../../../src/wall/report.ts';
import type { Condition, WallPage } from './pages.ts';
import type { Seen } from './probe.ts';

/** A kind of wall, no wall, or null: nobody could say, and the page is left out in this condition. */
export type Truth = WallKind | 'none' | null;

/** As much running text as makes a page readable, in characters. */
const READABLE = 600;
const WALLS = new Set<string>(['hidden', 'shell', 'challenge', 'redirect']);

export function truthOf({ label, articleInHtml }: WallPage, condition: Condition, seen: Seen): Truth {
  const readable = (seen.prose >= READABLE || (label === 'hidden' && seen.visible > 2 * READABLE)) && seen.covered < 20;
  if (WALLS.has(label)) {
    if (condition === 'blocked') return label as WallKind;
    if (readable) return label === 'hidden' || label === 'redirect' || articleInHtml ? 'none' : null;
    // No redirect takes place there: what is left is judged as it stands, and its kind is anybody's guess.
    if (label === 'redirect') return null;
    return label as WallKind;
  }
  // An ordinary page that shows nothing at all is blocked in truth, whatever it was saved for.
  if (seen.visible < 300 && seen.prose * 5 < seen.proseInDom && seen.proseInDom >= READABLE) return 'hidden';
  if (seen.covered === 25 && seen.proseInDom >= READABLE) return 'hidden';
  return 'none';
}
