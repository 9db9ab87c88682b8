// What a page truly is in one condition. The labels speak of scripts blocked by the browser; under a CSP a noscript
// stays unread, and where scripts are allowed some walls are taken away, so what can be seen there is measured.
import type { WallKind } from '../../../src/wall/report.ts';
import type { Condition, WallPage } from './pages.ts';
import type { Seen } from './probe.ts';

/** A kind of wall, no wall, or null: nobody could say, and the page is left out in this condition. */
export type Truth = WallKind | 'none' | null;

/** As much running text as makes a page readable, in characters. */
const READABLE = 600;
/** No more than a page says that shows nothing, in characters. */
const BLANK = 25;
/** As much of a wall's words as tells them apart. */
const OPENING = 30;
const WALLS = new Set<string>(['hidden', 'shell', 'challenge', 'redirect']);

export function truthOf({ label, message, articleInHtml }: WallPage, condition: Condition, seen: Seen): Truth {
  const readable = (seen.prose >= READABLE || (label === 'hidden' && seen.visible > 2 * READABLE)) && seen.covered < 20;
  if (WALLS.has(label)) {
    if (condition === 'blocked') return label as WallKind;
    // A script has sent the reader elsewhere, and only the benchmark keeps the page.
    if (seen.gone) return null;
    if (readable) return label === 'hidden' || label === 'redirect' || articleInHtml ? 'none' : null;
    // No redirect takes place there: what is left is judged as it stands, and its kind is anybody's guess.
    if (label === 'redirect') return null;
    // A shell's scripts have run, those that were there: what it shows besides its sentence may be all it has to show,
    // a form, a frame, a word of regret. Nobody who sees it could say that JavaScript is wanting.
    if (condition === 'allowed' && label === 'shell' && !speaks(seen, message) && !isBlank(seen)) return null;
    return label as WallKind;
  }
  // An ordinary page that shows nothing at all is blocked in truth, whatever it was saved for.
  if (seen.visible < 300 && seen.prose * 5 < seen.proseInDom && seen.proseInDom >= READABLE) return 'hidden';
  if (seen.covered === 25 && seen.proseInDom >= READABLE) return 'hidden';
  return 'none';
}

const isBlank = ({ visible, more }: Seen): boolean => visible < BLANK && !more;

/** Do the wall's own words stand on the screen? */
function speaks({ text }: Seen, message: string): boolean {
  const plain = (said: string): string => said.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const opening = plain(message).slice(0, OPENING);
  return opening !== '' && plain(text).includes(opening);
}
