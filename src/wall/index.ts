// Does this page hide its article behind an "enable JavaScript" wall? The first look decides whether there is anything to
// judge; what follows is asked only of pages with a sign.
import { evidence, notes } from './evidence.ts';
import { look } from './look.ts';
import type { WallReport } from './report.ts';
import type { ShadowReader } from './screen.ts';
import { isStill, scripting } from './scripting.ts';
import { lookAtSource } from './source.ts';
import { judge } from './verdict.ts';

export type { WallKind, WallReport } from './report.ts';

export interface WallOptions {
  /** Style and layout are clean, so that asking for them costs nothing even where scripts run. */
  laidOut?: boolean;
  /** Reads an element's shadow root, closed ones too where the caller may; default: the open ones. */
  shadowOf?: ShadowReader;
}

/**
 * Judges the live document as it stands now, for the reader who looks at it: synchronous, without any effect on the page.
 * Frames are not judged. A page whose scripts are still at work is judged too early; see `src/judge.ts` for when to ask.
 */
export function detectWall(document: Document, options: WallOptions = {}): WallReport {
  // Half a page may look like a shell.
  if (document.readyState === 'loading') return { state: 'clear' };
  const scripts = scripting(document);
  const first = isStill(scripts) || options.laidOut ? look(document, scripts) : lookAtSource(document, scripts);
  if (first.sign === null) return { state: 'clear' };
  const found = first.sign === 'note' ? null : evidence(document, first, options);
  return found ? judge(found) : notes(document, first.scripting);
}
