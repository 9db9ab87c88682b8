// All rows that judge a line by its words, in the order in which `BEGINNINGS` has their beginnings.
import { CONSENT } from './consent.ts';
import { CONTROLS } from './controls.ts';
import { CREDITS } from './credit-rows.ts';
import { LANGUAGES } from './languages.ts';
import { NEWSPAPER } from './newspaper.ts';
import { PAGE_TALK } from './page.ts';
import { RELATED } from './related.ts';
import type { JunkRow } from './row.ts';

export const JUNK_ROWS: readonly JunkRow[] = [
  ...RELATED,
  ...PAGE_TALK,
  ...CONTROLS,
  ...CONSENT,
  ...NEWSPAPER,
  ...LANGUAGES,
];

export const ROWS: readonly JunkRow[] = [...JUNK_ROWS, ...CREDITS];
