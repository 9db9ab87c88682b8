// How each corpus is scored, and one row of the table for a corpus and an extractor.
import { parseHTML } from 'linkedom';
import {
  type Counts,
  compareSegments,
  compareShingles,
  folded,
  isPerfect,
  meanScore,
  metricText,
  pageScore,
  pooledScore,
} from '../metrics.ts';
import type { ExtractorName, Finding } from './extractors.ts';

/** A page of any of the four corpora of articles. */
export interface ArticlePage {
  id: string;
  url: string;
  html: string;
  truth?: string;
  expected?: string;
  with?: string[];
  without?: string[];
  title?: string | null;
  dir?: 'rtl' | 'ltr' | 'mixed';
}

export const CORPORA = {
  'zyte-dev': { figures: false, segments: false },
  'trafilatura-dev': { figures: true, segments: true },
  'rtl-dev': { figures: true, segments: true },
  'readability-dev': { figures: true, segments: false },
} as const;
export type CorpusName = keyof typeof CORPORA;

export interface Judged {
  page: ArticlePage;
  extractor: ExtractorName;
  finding: Finding;
  counts: Counts;
  truth?: string;
}

export function judge(name: CorpusName, page: ArticlePage, extractor: ExtractorName, finding: Finding): Judged {
  if (CORPORA[name].segments) {
    return { page, extractor, finding, counts: compareSegments(page.with ?? [], page.without ?? [], finding.text) };
  }
  const truth =
    page.truth ??
    metricText(parseHTML(`<html><body>${page.expected ?? ''}</body></html>`).document.body, CORPORA[name]);
  return { page, extractor, finding, counts: compareShingles(truth, finding.text), truth };
}

export interface Row {
  corpus: string;
  extractor: ExtractorName;
  f1: number;
  precision: number;
  recall: number;
  perfect: number;
  of: number;
  empty: number;
  directions?: number;
  titles?: number;
  medianMs: number;
  p95Ms: number;
  totalMs: number;
  errors: number;
}

function hits(judged: Judged[], hit: (one: Judged) => boolean): number {
  return judged.filter(hit).length;
}

export const titleHit = ({ page, finding }: Judged): boolean => folded(finding.title) === folded(page.title ?? '');
export const directionHit = ({ page, finding }: Judged): boolean =>
  (finding.dir === 'rtl' ? 'rtl' : 'ltr') === (page.dir === 'rtl' ? 'rtl' : 'ltr');

export function summarise(name: CorpusName, extractor: ExtractorName, judged: Judged[]): Row {
  const counts = judged.map((one) => one.counts);
  const times = judged.map((one) => one.finding.ms).sort((a, b) => a - b);
  const labelled = judged.some((one) => one.page.dir !== undefined);
  return {
    corpus: name,
    extractor,
    ...(CORPORA[name].segments ? pooledScore(counts) : meanScore(counts)),
    perfect: counts.filter((one) => (CORPORA[name].segments ? isPerfect(one) : pageScore(one).f1 > 0.99)).length,
    of: judged.length,
    empty: hits(judged, (one) => one.finding.text === ''),
    ...(labelled && { directions: hits(judged, directionHit), titles: hits(judged, titleHit) }),
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    p95Ms: times[Math.floor(times.length * 0.95)] ?? 0,
    totalMs: Math.round(times.reduce((sum, ms) => sum + ms, 0)),
    errors: hits(judged, (one) => one.finding.error !== undefined),
  };
}
