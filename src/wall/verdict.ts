// The verdict, from evidence alone: pure, so that every rule can be tested without a page. What can be seen decides;
// words and makers say only which kind of wall it is.
import type { Evidence } from './evidence.ts';
import { PLENTY } from './held.ts';
import type { WallKind, WallReport } from './report.ts';

/** A wall's own words are few: with more than this on the screen besides links, the page can be read. */
const WALL = 1_200;
/** A page that says nothing about JavaScript is a shell only with less than this on the screen … */
const SILENT_WORDS = 500;
/** … and no paragraph as long as this. */
const SILENT_RUN = 160;
/** A framework's state smaller than this holds no article. */
const STATE = 4_000;
/** As little as a spinner says. */
const BLANK = 25;
const MESSAGE = 300;

export function judge(found: Evidence): WallReport {
  const kind = kindOf(found);
  const message = messageOf(found);
  if (kind) return { state: 'blocked', kind, message, maker: makerOf(found, kind) };
  if (found.sentence || found.silentSentence) return { state: 'noted', message };
  return { state: 'clear' };
}

function kindOf(found: Evidence): WallKind | null {
  const { screen, maker } = found;
  if (found.redirects) return 'redirect';
  if (!screen.more && screen.words < WALL && (maker?.kind === 'challenge' || found.checksBots)) return 'challenge';
  if (!found.bodyShown) return found.held >= PLENTY ? 'hidden' : found.scripted ? 'shell' : null;
  if (maker?.name === 'drupal-seckit') return 'hidden';
  if (hidden(found)) return 'hidden';
  return shell(found) ? 'shell' : null;
}

/** The prose is there and cannot be seen, and the screen shows nothing as long in its stead. */
function hidden({ held, heldSeen, covered, screen, sentence }: Evidence): boolean {
  if (held < PLENTY) return false;
  if (covered) return true;
  if (heldSeen > held / 5 || screen.more) return false;
  return screen.words < (sentence?.asking === 'demand' ? WALL : SILENT_WORDS) && screen.longest < held / 2;
}

function shell(found: Evidence): boolean {
  const { screen, sentence, scripting } = found;
  if (screen.more) return false;
  if (screen.text.length < BLANK && screen.media < 0.1) return found.scripted;
  if (sentence?.asking === 'demand' && screen.words < WALL) return true;
  if (scripting === 'run') return false;
  return found.stored >= STATE && screen.words < SILENT_WORDS && screen.longest < SILENT_RUN;
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
