// Judges one line of text by the tables.
import { CONSENT, couldBeConsent } from './consent.ts';
import { CONTROLS } from './controls.ts';
import { LANGUAGES } from './languages.ts';
import { lowered } from './lowered.ts';
import { NEWSPAPER } from './newspaper.ts';
import { PAGE_TALK } from './page.ts';
import { RELATED } from './related.ts';
import type { JunkKind, JunkRow } from './row.ts';

export type { JunkKind, JunkRow } from './row.ts';

export const JUNK_ROWS: readonly JunkRow[] = [
  ...RELATED,
  ...PAGE_TALK,
  ...CONTROLS,
  ...CONSENT,
  ...NEWSPAPER,
  ...LANGUAGES,
];

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

/** Whether the tables know a language's ways. */
export const isKnown = (language: string): boolean => JUNK_ROWS.some(({ lang }) => lang === language);

const LATIN: readonly string[] = [...new Set(JUNK_ROWS.map(({ lang }) => lang))].filter(
  (lang) => lang !== 'any' && lang !== 'en' && !SCRIPTS.some(([, languages]) => languages.includes(lang)),
);

interface Matcher {
  kind: JunkKind;
  as: JunkRow['as'];
  source: string;
  /** Compiled when a line first needs it. */
  pattern?: RegExp;
}

/** A few expressions for each kind and way of matching; a line is tested against a handful instead of hundreds of rows. */
const matchersOf = (chosen: (row: JunkRow) => boolean): Matcher[] =>
  KINDS.flatMap((kind) =>
    WAYS.flatMap(([as, source]) => {
      const rows = JUNK_ROWS.filter((row) => row.kind === kind && row.as === as && chosen(row));
      return rows.length > 0 ? [{ kind, as, source: source(rows.map((row) => row.pattern).join('|')) }] : [];
    }),
  );

const made = new Map<string, Matcher[]>();

function matchers(languages: readonly string[]): Matcher[] {
  const key = languages.join();
  const found = made.get(key) ?? matchersOf(({ kind, lang }) => kind !== 'consent' && languages.includes(lang));
  made.set(key, found);
  return found;
}

let consent: Matcher[] | undefined;

/** Pleas for consent stand in the language of whoever pleads, and only where one is likely are they asked for. */
function consentMatchers(line: string): Matcher[] {
  if (!couldBeConsent(line)) return [];
  consent ??= matchersOf(({ kind }) => kind === 'consent');
  return consent;
}

/**
 * What is asked of a line: the rows of its scripts, and of the Latin languages the page's and English, which pages of every
 * language have somewhere; all of them where the page's are not known.
 */
function asked(line: string, languages: readonly string[] | undefined): Matcher[] {
  const latin = languages?.filter((language) => LATIN.includes(language)) ?? LATIN;
  const foreign = SCRIPTS.filter(([letters]) => letters.test(line)).flatMap(([, own]) => matchers(own));
  return [...matchers(['any', 'en', ...latin]), ...foreign, ...consentMatchers(line)];
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
  for (const matcher of asked(line, languages)) {
    const { kind, as, source } = matcher;
    if (long && as !== 'within' && (as !== 'lead' || linked <= 0.5)) continue;
    matcher.pattern ??= new RegExp(source, 'u');
    const match = matcher.pattern.exec(line);
    if (!match) continue;
    if (as !== 'lead') return { kind, label: true };
    const rest = (match[1] ?? '').trim();
    const bareRest = rest.replace(/^[\s:：|>»›→–—-]+/u, '');
    if (bareRest === '' || /^[.…!?؟)\]»›→]*$/u.test(bareRest)) return { kind, label: true };
    if (/[:：]$/u.test(rest) && text.length < 70) return { kind, label: true, weak: true };
    if (linked > 0.5 || (linked > 0.2 && text.length < 160)) return { kind, label: false };
    if (/^[:：]/u.test(rest) && text.length < 160 && !/[.。؟!?]\s+\p{L}/u.test(rest)) return { kind, label: false };
  }
  return undefined;
}
