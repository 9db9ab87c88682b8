// Does this page hide its article behind an "enable JavaScript" wall? The first look decides whether there is anything to
// judge; what follows is asked only of pages with a sign.
import { evidence, notes } from './evidence.ts';
import { type LookOptions, look } from './look.ts';
import type { WallReport } from './report.ts';
import { judge } from './verdict.ts';

export type { WallKind, WallReport } from './report.ts';

/**
 * Judges the live document as it stands now, for the reader who looks at it: synchronous, without any effect on the page.
 * Frames are not judged. A page whose scripts are still at work is judged too early; see `src/judge.ts` for when to ask.
 */
export function detectWall(document: Document, options: LookOptions = {}): WallReport {
  const first = look(document, options);
  if (first.sign === null) return notes(document);
  const found = evidence(document, first);
  return found ? judge(found) : notes(document);
}
