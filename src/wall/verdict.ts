// The verdict, from evidence alone: pure, so that every rule can be tested without a page. What can be seen decides;
// words and makers say only which kind of wall it is.
import type { Evidence } from './evidence.ts';
import { ARTICLE, PLENTY, RUN, WALL } from './held.ts';
import type { WallKind, WallReport } from './report.ts';
import { BLANK, HARDLY } from './screen.ts';
import { waits } from './sentences.ts';

/** An application's frame around nothing says less than this. */
const FEW_WORDS = 250;
/** Labels and a copyright line. */
const SCRAPS = 60;
/** Whoever asks the reader to wait says little besides. */
const WAITING = 120;
/** A page that says nothing about JavaScript is a shell only with less than this on the screen, and no long run of it. */
const SILENT_WORDS = 500;
/** A logo and a spinner take less of the window than this; a picture or a map takes more. */
const FILLED = 0.25;
const MESSAGE = 300;

export function judge(found: Evidence): WallReport {
  const kind = kindOf(found);
  const message = messageOf(found);
  if (kind) return { state: 'blocked', kind, message, maker: makerOf(found, kind) };
  // Only where scripts are off is a noscript seen.
  if (found.sentence || (found.inNoscript && found.scripting === 'off')) return { state: 'noted', message };
  return { state: 'clear' };
}

function kindOf(found: Evidence): WallKind | null {
  const { screen, maker } = found;
  if (found.redirects) return 'redirect';
  if (screen.text.length < WALL && (maker?.kind === 'challenge' || found.checksBots)) return 'challenge';
  // Whoever hides a whole page has something in it, if only a recipe.
  if (!found.bodyShown) return found.held >= ARTICLE / 2 ? 'hidden' : found.scripted ? 'shell' : null;
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
  if (scripting === 'run' && !sentence && !isBlank(found)) return false;
  if (covered && held >= ARTICLE / 2) return true;
  if (held < ARTICLE) return false;
  if (heldSeen > held / 5 || screen.more) return false;
  if (heldInMain && scripting !== 'run' && screen.words < SILENT_WORDS && screen.longest < RUN) return true;
  return screen.text.length < (sentence?.asking === 'demand' ? WALL : SILENT_WORDS) && screen.longest < held / 2;
}

function shell(found: Evidence): boolean {
  const { screen, sentence, scripting, maker } = found;
  if (screen.more) return false;
  // Where scripts run, a page that speaks of them at any length is a page about them, unless its maker is known.
  const most = scripting !== 'run' || maker?.kind === 'shell' ? WALL : HARDLY;
  if (sentence && screen.text.length < (sentence.asking === 'demand' ? most : HARDLY)) return true;
  if (isBlank(found)) return found.scripted;
  if (scripting === 'run') return isStuck(found);
  const teaser = screen.longest < ARTICLE / 2 && screen.words < PLENTY;
  if (teaser && (found.keepsArticle || (found.inNoscript === 'demand' && screen.text.length < WALL))) return true;
  if (screen.longest >= RUN || !found.scripted) return false;
  // The name alone, in a language whose verbs nobody knows here; a footer alone, where a noscript nobody sees asks.
  if (found.named && screen.text.length < FEW_WORDS) return true;
  if (found.inNoscript && screen.words < SCRAPS && screen.text.length < HARDLY && screen.media < FILLED) return true;
  if (screen.words < (found.keepsState ? SILENT_WORDS : found.emptyRoot ? FEW_WORDS : 0)) return true;
  return screen.text.length < WAITING && waits(screen.text);
}

/** An application that demands scripts, has them, and after all this time has drawn nothing into its own place. */
function isStuck({ emptyRoot, inNoscript, screen }: Evidence): boolean {
  return emptyRoot && inNoscript === 'demand' && screen.text.length < HARDLY && screen.media < FILLED;
}

function makerOf({ maker }: Evidence, kind: WallKind): string | undefined {
  return maker && (maker.kind === kind || kind === 'shell' || maker.kind === 'shell') ? maker.name : undefined;
}

/** The wall's own words as the reader sees them; menus around a silent shell are not its words. */
function messageOf({ screen, sentence, checksBots, maker }: Evidence): string | undefined {
  const { text } = screen;
  if (text === '' || !(sentence || checksBots || maker?.kind === 'challenge' || text.length < BLANK)) return undefined;
  if (text.length <= MESSAGE) return text;
  // Folding changes lengths a little, so the place of the sentence is near enough only to begin where one begins.
  const before = text.slice(0, sentence?.at ?? 0);
  const start = Math.max(0, ...[...before.matchAll(/[.!?؟。]\s*/gu)].map((end) => end.index + end[0].length));
  // Menus end no sentences: then a little before the sentence's place, at a word.
  const late = (sentence?.at ?? 0) - MESSAGE / 2;
  const from = text.slice(late > start ? text.indexOf(' ', late) + 1 : start);
  return from.length <= MESSAGE ? from : `${from.slice(0, from.lastIndexOf(' ', MESSAGE))}…`;
}
