// Rows of the tables made one expression, and what a line must have to get there: where the rows tell how their lines begin,
// a line that begins otherwise is turned away. An expression is compiled when the first line gets to it.
import { BEGINNINGS } from './beginnings-table.ts';
import type { JunkRow } from './row.ts';
import { ROWS } from './rows.ts';

/** One expression. */
export interface Gate {
  /** How lines begin that it matches, in up to so many letters; undefined: they may begin with anything. */
  beginnings?: readonly string[];
  /** Asks a line in lower case. */
  ask(line: string): RegExpExecArray | null;
}

/** As long as the longest of the beginnings. */
export const LETTERS = 3;

/** By row, its beginnings, joined by strokes. */
const begins = new Map(ROWS.map((row, at) => [row, BEGINNINGS[at]]));

type Whole = (rows: string) => string;

function asking(rows: readonly JunkRow[], whole: Whole): Gate['ask'] {
  let pattern: RegExp | undefined;
  return (line) => {
    pattern ??= new RegExp(whole(rows.map((row) => row.pattern).join('|')), 'u');
    return pattern.exec(line);
  };
}

/**
 * The gates of some rows, at most two: of those that tell how their lines begin, and of the others.
 * @param whole makes one expression of the rows' alternatives
 */
export function gatesOf(rows: readonly JunkRow[], whole: Whole): Gate[] {
  const told = rows.filter((row) => begins.get(row));
  const others = rows.filter((row) => !begins.get(row));
  const gates: Gate[] = [];
  if (told.length > 0) {
    const beginnings = told.flatMap((row) => begins.get(row)?.split('|') ?? []);
    gates.push({ beginnings, ask: asking(told, whole) });
  }
  if (others.length > 0) gates.push({ ask: asking(others, whole) });
  return gates;
}

/** Which of several gates a line gets through, in their order; a row may begin at any of its first `places`. */
export type Sieve<G extends Gate> = (line: string, places: number) => readonly G[];

/** Puts gates side by side, so that a line's first letters are looked up once for all of them. */
export function sieveOf<G extends Gate>(gates: readonly G[]): Sieve<G> {
  const open = gates.filter(({ beginnings }) => !beginnings);
  const byBeginning = new Map<string, G[]>();
  for (const gate of gates) {
    for (const beginning of new Set(gate.beginnings)) {
      const known = byBeginning.get(beginning);
      if (known) known.push(gate);
      else byBeginning.set(beginning, [gate]);
    }
  }
  return (line, places) => {
    const passed = new Set(open);
    for (let from = 0; from < places; from++) {
      for (let to = from + 1; to <= from + LETTERS; to++) {
        for (const gate of byBeginning.get(line.slice(from, to)) ?? []) passed.add(gate);
      }
    }
    return passed.size === open.length ? open : gates.filter((gate) => passed.has(gate));
  };
}
