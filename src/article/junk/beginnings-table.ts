// The beginnings of each row's lines, joined by strokes; nothing where they may begin with anything. The build runs this and
// ships the list alone.
import { beginningsOf } from './beginnings.ts';
import { ROWS } from './rows.ts';

export const BEGINNINGS: readonly string[] = ROWS.map(({ as, pattern }) => {
  const beginnings = as === 'within' ? new Set(['']) : beginningsOf(pattern);
  return beginnings.has('') ? '' : [...beginnings].join('|');
});
