// Judges one line of text by the tables.
import { couldBeConsent } from './consent.ts';
import { type Gate, gatesOf, type Sieve, sieveOf } from './gate.ts';
import { lowered } from './lowered.ts';
import type { JunkKind, JunkRow } from './row.ts';
import { JUNK_ROWS } from './rows.ts';

export type { JunkKind, JunkRow } from './row.ts';
export { JUNK_ROWS } from './rows.ts';

/** What may stand around a label: arrows, bullets, colons, dots, counts. */
const BEFORE = '[\\s>»›→▶►▸•·|*+#\\[(👉✅📌🔗-]*';
/** How many there are of what a label names: `(12)`, `（12件）`. */
const COUNT = '(?:\\s?[(（][\\d٠-٩۰-۹०-९]+[件个個개]?[)）])?';
const AFTER = '[\\s:：.…!؟?>»›→←«‹▶▼|\\])*-]*';
/** Ends a word, in scripts with and without spaces. */
const EDGE = '(?![\\p{L}\\p{M}\\p{Nd}])';

const KINDS: readonly JunkKind[] = [
  'related',
  'share',
  'subscribe',
  'comments',
  'tags',
  'advert',
  'rights',
  'consent',
  'controls',
];

/** How the rows of one way of matching are made one expression, in the order in which they are asked. */
const WAYS: readonly [as: JunkRow['as'], source: (rows: string) => string][] = [
  ['lead', (rows) => `^${BEFORE}(?:${rows})${EDGE}(.*)$`],
  ['label', (rows) => `^${BEFORE}(?:${rows})${COUNT}${AFTER}$`],
  ['whole', (rows) => `^(?:${rows})$`],
  ['within', (rows) => rows],
];

/** Scripts other than Latin, and the languages of the rows in each: asked of lines, and compiled, that have its letters. */
const SCRIPTS: readonly [letters: RegExp, languages: readonly string[]][] = [
  [/[\u0600-\u06ff]/, ['ar', 'fa', 'ur', 'ps', 'ckb']],
  [/[\u0400-\u04ff]/, ['ru', 'uk', 'bg']],
  [/[\u0590-\u05ff]/, ['he']],
  [/[\u3040-\u30ff\u3400-\u9fff]/, ['zh', 'ja']],
  [/[\uac00-\ud7af]/, ['ko']],
  [/[\u0370-\u03ff\u0900-\u0e7f]/, ['el', 'hi', 'bn', 'ta', 'th']],
];

/** Letters of any of them. */
const OTHER = /[\u0370-\u0e7f\u3040-\ud7af]/;

/** Whether the tables know a language's ways. */
export const isKnown = (language: string): boolean => JUNK_ROWS.some(({ lang }) => lang === language);

const LATIN: readonly string[] = [...new Set(JUNK_ROWS.map(({ lang }) => lang))].filter(
  (lang) => lang !== 'any' && lang !== 'en' && !SCRIPTS.some(([, languages]) => languages.includes(lang)),
);

interface Matcher extends Gate {
  kind: JunkKind;
  as: JunkRow['as'];
}

/** A few expressions for each kind and way of matching; a line is tested against a handful instead of hundreds of rows. */
function matchersOf(chosen: (row: JunkRow) => boolean): Sieve<Matcher> {
  const rows = JUNK_ROWS.filter(chosen);
  const matchers = KINDS.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    return WAYS.flatMap(([as, source]) => {
      const gates = gatesOf(
        own.filter((row) => row.as === as),
        source,
      );
      return gates.map((gate) => ({ kind, as, ...gate }));
    });
  });
  return sieveOf(matchers);
}

const made = new Map<string, Sieve<Matcher>>();
/** A page's languages are one list for all its lines. */
const known = new WeakMap<readonly string[], Sieve<Matcher>>();

/** What is asked for the languages of a list that `isAsked` wants. */
function matchers(languages: readonly string[], isAsked: (language: string) => boolean): Sieve<Matcher> {
  const before = known.get(languages);
  if (before) return before;
  const wanted = [...new Set(JUNK_ROWS.map(({ lang }) => lang))].filter(isAsked);
  const key = wanted.join();
  const found = made.get(key) ?? matchersOf(({ kind, lang }) => kind !== 'consent' && wanted.includes(lang));
  made.set(key, found);
  known.set(languages, found);
  return found;
}

let consent: Sieve<Matcher> | undefined;

/** Pleas for consent stand in the language of whoever pleads, and only where one is likely are they asked for. */
function consentMatchers(line: string): readonly Matcher[] {
  if (!couldBeConsent(line)) return [];
  consent ??= matchersOf(({ kind }) => kind === 'consent');
  return consent(line, 1);
}

/** Where a row may begin: after all that may stand before it, or at any of that, which may be its own. */
const FIRST = new RegExp(`^${BEFORE}`);

/**
 * What is asked of a line: the rows of its scripts, and of the Latin languages the page's and English, which pages of every
 * language have somewhere; all of them where the page's are not known.
 */
function asked(line: string, languages: readonly string[] = LATIN): readonly Matcher[] {
  const places = 1 + (FIRST.exec(line)?.[0].length ?? 0);
  const isOwn = (lang: string): boolean =>
    lang === 'any' || lang === 'en' || (languages.includes(lang) && LATIN.includes(lang));
  const foreign = OTHER.test(line) ? SCRIPTS.filter(([letters]) => letters.test(line)) : [];
  const own = matchers(languages, isOwn)(line, places);
  const more = [
    ...foreign.flatMap(([, spoken]) => matchers(spoken, (lang) => spoken.includes(lang))(line, places)),
    ...consentMatchers(line),
  ];
  return more.length > 0 ? [...own, ...more] : own;
}

const LONGEST = 260;
/** No label is longer, and a pointer only where it is linked; of a longer line only some words are junk anywhere in it. */
const LABEL = 180;

export interface Verdict {
  kind: JunkKind;
  /** It stands over a list of links, or alone. */
  label: boolean;
  /** Only to be believed where links do follow. */
  weak?: boolean;
}

/**
 * What a line is, if it is junk; `linked` is the share of its letters that stand in links, `languages` (BCP 47,
 * first parts) those of the page, where they are known and in the tables.
 */
export function judgeLine(text: string, linked: number, languages?: readonly string[]): Verdict | undefined {
  if (text.length > LONGEST || text === '') return undefined;
  const line = lowered(text);
  const long = text.length > LABEL;
  let weak: Verdict | undefined;
  for (const { kind, as, ask } of asked(line, languages)) {
    if (long && as !== 'within' && (as !== 'lead' || linked <= 0.5)) continue;
    const match = ask(line);
    if (!match) continue;
    if (as !== 'lead') return { kind, label: true };
    const rest = (match[1] ?? '').trim();
    const bareRest = rest.replace(/^[\s:：|>»›→–—-]+/u, '');
    if (bareRest === '' || /^[.…!?؟)\]»›→]*$/u.test(bareRest)) return { kind, label: true };
    // Another row may know the whole line.
    if (/[:：]$/u.test(rest) && text.length < 70) {
      weak ??= { kind, label: true, weak: true };
      continue;
    }
    if (linked > 0.5 || (linked > 0.2 && text.length < 160)) return { kind, label: false };
    if (/^[:：]/u.test(rest) && text.length < 160 && !/[.。؟!?]\s+\p{L}/u.test(rest)) return { kind, label: false };
  }
  return weak;
}
