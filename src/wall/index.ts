// Does this page hide its article behind an "enable JavaScript" wall?
import type { WallReport } from './report.ts';

export type { WallKind, WallReport } from './report.ts';

export function detectWall(_document: Document): WallReport {
  return { state: 'clear' };
}
