// The verdict, from evidence alone: pure, so that every rule can be tested without a page. What can be seen decides;
// words and makers say only which kind of wall it is.
import { type Evidence, RUN } from './evidence.ts';
import { ARTICLE } from './held.ts';
import type { WallKind, WallReport } from './report.ts';
import { BLANK, WALL } from './screen.ts';
import { waits } from './sentences.ts';

/** An application's frame around nothing says less than this. */
const FEW_WORDS = 250;
/** On a page that says less than this even a wish for JavaScript is all there is. */
const HARDLY = 350;
/** A page that says nothing about JavaScript is a shell only with less than this on the screen, and no long run of it. */
const SILENT_WORDS = 500;
/** A logo and a spinner take less of the window than this; a picture or a map takes more. */
const FILLED = 0.25;
const MESSAGE = 300;

export function judge(found: Evidence): WallReport {
  const kind = kindOf(found);
  const message = messageOf(found);
  if (kind) return { state: 'blocked', kind, message, maker: makerOf(found, kind) };
  if (found.sentence || found.inNoscript) return { state: 'noted', message };
  return { state: 'clear' };
}

function kindOf(found: Evidence): WallKind | null {
  const { screen, maker } = found;
  if (found.redirects) return 'redirect';
  if (screen.text.length < WALL && (maker?.kind === 'challenge' || found.checksBots)) return 'challenge';
  if (!found.bodyShown) return found.held >= ARTICLE ? 'hidden' : found.scripted ? 'shell' : null;
  if (maker?.name === 'drupal-seckit') return 'hidden';
  // A framework's own sentence over hidden text: the text is there for search engines, the page is not.
  if (maker?.kind === 'shell' && maker.words) return screen.text.length < WALL ? 'shell' : null;
  if (hidden(found)) return 'hidden';
  return shell(found) ? 'shell' : null;
}

/** Nothing to read and nothing to look at; a spinner and a logo are nothing. */
const isBlank = ({ screen }: Evidence): boolean => screen.text.length < BLANK && screen.media < FILLED;

/**
 * The prose is there and cannot be seen, and the screen shows nothing as long in its stead. Where scripts run a cover may
 * be a consent dialog or a paywall and hidden prose a folded help text: only a word about JavaScript or a blank makes
 * either a wall.
 */
function hidden(found: Evidence): boolean {
  const { held, heldSeen, heldInMain, covered, screen, sentence, scripting } = found;
  if (held < ARTICLE || (scripting === 'run' && !sentence && !isBlank(found))) return false;
  if (covered) return true;
  if (heldSeen > held / 5 || screen.more) return false;
  if (heldInMain && scripting !== 'run' && screen.words < SILENT_WORDS && screen.longest < RUN) return true;
  return screen.text.length < (sentence?.asking === 'demand' ? WALL : SILENT_WORDS) && screen.longest < held / 2;
}

function shell(found: Evidence): boolean {
  const { screen, sentence, scripting } = found;
  if (screen.more) return false;
  if (isBlank(found)) return found.scripted;
  // Where scripts run, a page that speaks of them at any length is a page about them.
  const most = sentence?.asking === 'demand' && scripting !== 'run' ? WALL : HARDLY;
  if (sentence && screen.text.length < most) return true;
  if (scripting === 'run') return false;
  if (found.inNoscript === 'demand' && screen.text.length < WALL && screen.longest < ARTICLE / 2) return true;
  if (screen.longest >= RUN) return false;
  if (found.keepsArticle || (found.keepsState && screen.words < SILENT_WORDS)) return true;
  return (
    found.scripted &&
    ((found.emptyRoot && screen.words < FEW_WORDS) || (screen.text.length < HARDLY / 3 && waits(screen.text)))
  );
}

function makerOf({ maker }: Evidence, kind: WallKind): string | undefined {
  return maker && (maker.kind === kind || kind === 'shell' || maker.kind === 'shell') ? maker.name : undefined;
}

/** The wall's words as the reader sees them, cut at a word. */
function messageOf({ screen, sentence }: Evidence): string | undefined {
  if (screen.text === '' || (screen.more && !sentence)) return undefined;
  if (screen.text.length <= MESSAGE) return screen.text;
  return `${screen.text.slice(0, screen.text.lastIndexOf(' ', MESSAGE))}…`;
}
