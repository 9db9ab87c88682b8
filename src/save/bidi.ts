// Plain text has no `dir`: whoever shows it takes a line's direction from its first strong letter (UAX #9, rules P2 and
// P3). This file takes out marks that mean nothing there, and puts isolates in only where a line would be misread.

const RIGHT = /^(?=\p{L})[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const LETTER = /^\p{L}/u;
const OPENERS = '\u2066\u2067\u2068';
const POP_ISOLATE = '\u2069';
const EMBEDDINGS = '\u202A\u202B\u202D\u202E';
const POP_EMBEDDING = '\u202C';
const ANY_MARK = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

export type Direction = 'rtl' | 'ltr';

/** The direction of one character, where it has a strong one. */
export function strong(character: string): Direction | undefined {
  if (character === '\u200F' || character === '\u061C' || RIGHT.test(character)) return 'rtl';
  return character === '\u200E' || LETTER.test(character) ? 'ltr' : undefined;
}

/** The first strong direction outside isolates: what a viewer of plain text goes by. */
export function firstStrong(text: string): Direction | undefined {
  let depth = 0;
  for (const character of text) {
    if (OPENERS.includes(character)) depth++;
    else if (character === POP_ISOLATE) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const direction = strong(character);
      if (direction) return direction;
    }
  }
  return undefined;
}

/** The direction most letters have; a tie, and a text without letters, takes the direction around it. */
export function majority(text: string, around: Direction): Direction {
  let balance = 0;
  for (const character of text) {
    const direction = strong(character);
    if (direction) balance += direction === 'rtl' ? 1 : -1;
  }
  if (balance === 0) return around;
  return balance > 0 ? 'rtl' : 'ltr';
}

/** A line's direction where markup says nothing: the one around it, unless it neither begins nor prevails in it. */
export function baseDirection(line: string, around: Direction): Direction {
  return firstStrong(line) === around ? around : majority(line, around);
}

/** Takes out embeddings and isolates that are never closed or never opened, and marks at an edge or doubled. */
export function withoutStrayControls(text: string): string {
  if (!ANY_MARK.test(text)) return text;
  const characters = [...text];
  const open: number[] = [];
  const paired = new Set<number>();
  characters.forEach((character, index) => {
    if (OPENERS.includes(character) || EMBEDDINGS.includes(character)) open.push(index);
    const opens = character === POP_ISOLATE ? OPENERS : character === POP_EMBEDDING ? EMBEDDINGS : '';
    if (!opens) return;
    const at = open.findLastIndex((start) => opens.includes(characters[start] ?? ' '));
    if (at === -1) return;
    paired.add(open[at] ?? -1).add(index);
    open.length = at;
  });
  const isControl = (character: string) => /[\u202A-\u202E\u2066-\u2069]/.test(character);
  return characters
    .filter((character, index) => !isControl(character) || paired.has(index))
    .join('')
    .replace(/([\u061C\u200E\u200F])\1+/g, '$1')
    .replace(/[\u2066-\u2068\u202A\u202B\u202D\u202E][\u2069\u202C]/g, '')
    .replace(/^[\s\u061C\u200E\u200F]+|[\s\u061C\u200E\u200F]+$/g, '');
}

/** Shuts a text off from what stands around it. */
export function isolate(text: string, direction: Direction): string {
  return `${direction === 'rtl' ? '\u2067' : '\u2066'}${text}${POP_ISOLATE}`;
}

/**
 * One line so that a viewer without markup gives it the direction it has: an opposite beginning is isolated, since rule
 * P2 passes over isolates; a line that has no letter of its own direction gets a mark.
 */
export function readableLine(line: string, base: Direction): string {
  const first = firstStrong(line);
  if (first === undefined || first === base) return line;
  const characters = [...line];
  const start = characters.findIndex((character) => strong(character) !== undefined);
  const turn = characters.findIndex((character) => strong(character) === base);
  if (turn === -1) return `${base === 'rtl' ? '\u200F' : '\u200E'}${line}`;
  const [body, rest] = splitRun(characters.slice(start, turn).join(''));
  if (/[\u2066-\u2069]/.test(body)) return `${base === 'rtl' ? '\u200F' : '\u200E'}${line}`;
  const isolated = isolate(body, base === 'rtl' ? 'ltr' : 'rtl');
  return `${characters.slice(0, start).join('')}${isolated}${rest}${characters.slice(turn).join('')}`;
}

/** Parts a run from the punctuation behind it, which belongs to the line: a closing bracket too, if it opened before. */
function splitRun(run: string): [body: string, rest: string] {
  let body = run;
  for (;;) {
    const last = [...body].at(-1) ?? '';
    const unopened = count(body, /[\p{Pe}\p{Pf}]/gu) > count(body, /[\p{Ps}\p{Pi}]/gu);
    const belongsToLine =
      /[\s\p{Pd}\p{Ps}\p{Pi}]|[.,:;!?'"…*/|]/u.test(last) || (unopened && /[\p{Pe}\p{Pf}]/u.test(last));
    if (!last || !belongsToLine) return [body, run.slice(body.length)];
    body = body.slice(0, -last.length);
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
