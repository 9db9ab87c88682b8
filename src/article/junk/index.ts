// Judges one line of text by the tables.
import { CONSENT } from './consent.ts';
import { PAGE_TALK } from './page.ts';
import { RELATED } from './related.ts';
import type { JunkKind, JunkRow } from './row.ts';

export type { JunkKind, JunkRow } from './row.ts';

export const JUNK_ROWS: readonly JunkRow[] = [...RELATED, ...PAGE_TALK, ...CONSENT];

/** What may stand around a label: arrows, bullets, colons, dots, counts. */
const BEFORE = '[\\s>»›→▶►▸•·|*+#\\[(👉✅📌🔗-]*';
const AFTER = '[\\s:：.…!؟?>»›→←«‹▶▼|\\])*-]*';
/** Ends a word, in scripts with and without spaces. */
const EDGE = '(?![\\p{L}\\p{M}\\p{Nd}])';

const joined = (as: JunkRow['as'], kind: JunkKind): string =>
  JUNK_ROWS.filter((row) => row.as === as && row.kind === kind)
    .map((row) => row.pattern)
    .join('|');

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

interface Matcher {
  kind: JunkKind;
  as: JunkRow['as'];
  pattern: RegExp;
}

/** One expression for each kind and way of matching; a line is tested against a handful instead of hundreds of rows. */
function compile(): Matcher[] {
  const matchers: Matcher[] = [];
  for (const kind of KINDS) {
    const lead = joined('lead', kind);
    const label = joined('label', kind);
    const whole = joined('whole', kind);
    const within = joined('within', kind);
    if (lead) matchers.push({ kind, as: 'lead', pattern: new RegExp(`^${BEFORE}(?:${lead})${EDGE}(.*)$`, 'iu') });
    if (label) matchers.push({ kind, as: 'label', pattern: new RegExp(`^${BEFORE}(?:${label})${AFTER}$`, 'iu') });
    if (whole) matchers.push({ kind, as: 'whole', pattern: new RegExp(`^(?:${whole})$`, 'iu') });
    if (within) matchers.push({ kind, as: 'within', pattern: new RegExp(within, 'iu') });
  }
  return matchers;
}

const MATCHERS = compile();
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
  for (const { kind, as, pattern } of MATCHERS) {
    const match = pattern.exec(text);
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
