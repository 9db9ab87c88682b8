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
const COUNT = '(?:\\s?[(（]\\p{Nd}+\\p{L}?[)）])?';
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

/** Languages whose words have no Latin letters: their rows are not asked of a line, nor compiled, that has no others. */
const OTHERS = new Set('ru uk bg el ar fa ur ps ckb he hi bn ta th zh ja ko'.split(' '));
const OTHER = /[\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufeff]/;

interface Matcher {
  kind: JunkKind;
  as: JunkRow['as'];
  /** Whether it holds the rows of other letters than Latin ones. */
  other: boolean;
  source: string;
  /** Compiled when a line first needs it. */
  pattern?: RegExp;
}

/** A few expressions for each kind and way of matching; a line is tested against a handful instead of hundreds of rows. */
const MATCHERS: Matcher[] = KINDS.flatMap((kind) =>
  WAYS.flatMap(([as, source]) =>
    [false, true].flatMap((other) => {
      const rows = JUNK_ROWS.filter((row) => row.kind === kind && row.as === as && OTHERS.has(row.lang) === other);
      return rows.length > 0 ? [{ kind, as, other, source: source(rows.map((row) => row.pattern).join('|')) }] : [];
    }),
  ),
);

const LONGEST = 260;

export interface Verdict {
  kind: JunkKind;
  /** It stands over a list of links, or alone. */
  label: boolean;
  /** Only to be believed where links do follow. */
  weak?: boolean;
}

/** What a line is, if it is junk; `linked` is the share of its letters that stand in links. */
export function judgeLine(text: string, linked: number): Verdict | undefined {
  if (text.length > LONGEST || text === '') return undefined;
  const line = lowered(text);
  const hasOther = OTHER.test(line);
  for (const matcher of MATCHERS) {
    const { kind, as, other, source } = matcher;
    if ((other && !hasOther) || (kind === 'consent' && !couldBeConsent(line))) continue;
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
