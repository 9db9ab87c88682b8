// The record of a search: every attempt as it ended, and the best reading so far.
import type { Article } from '../article/index.ts';
import { type Expected, isShowable, shortfall } from './good-enough.ts';
import type { Joined } from './pages.ts';
import type { Attempt, Page, Reading, SourceName } from './reading.ts';
import { blocksOf, normalise, weigh } from './words.ts';

/**
 * A later source must hold this much more than the best so far to take its place while neither is good enough.
 * The page's own markup comes first and keeps its structure, so a tie is its.
 */
const CLEARLY_MORE = 1.2;
/** A good reading this much shorter than one that merely fell short is a summary of it. */
const CLEARLY_LESS = 0.8;

/** Sources whose finds no address or title ties to this page: any text in the page may be theirs. */
const UNTIED: readonly SourceName[] = ['template', 'noscript', 'microdata'];
/** Share of a broken-off text that its continuation must repeat. */
const CONTINUES = 0.5;

/** Where a reading came from. */
export interface Origin {
  source: SourceName;
  url?: string;
  within?: SourceName;
}

interface Best {
  article: Article;
  source: SourceName;
  good: boolean;
  cut: boolean;
  document?: Document;
  /** Where the document came from. */
  url: string;
}

export interface Record {
  /** Judges a reading, notes the attempt, and says whether the search may stop. */
  consider(article: Article | null, origin: Origin, expected: Expected, document?: Document): boolean;
  /** The article that would be shown now, with the document it was extracted from. */
  firstPage(): { article: Article; document: Document; url: string; cut: boolean } | null;
  /** Notes an attempt that brought nothing to judge. */
  note(attempt: Attempt): void;
  /** Puts a reading that goes on over more pages in the place of its first page. */
  join(joined: Joined): void;
  /** Notes that a further page could not be had. */
  miss(attempt: Attempt): void;
  reading(): Reading;
}

/** Starts a record; `onProgress` hears of every attempt. */
export function startRecord(page: Page, onProgress?: (reading: Reading) => void): Record {
  const tried: Attempt[] = [];
  let best: Best | null = null;
  const reading = (): Reading => ({
    article: best?.article ?? null,
    source: best?.source ?? 'none',
    tried: [...tried],
    ...(page.wall ? { wall: page.wall } : {}),
  });
  const note = (attempt: Attempt): void => {
    tried.push(attempt);
    onProgress?.(reading());
  };
  const firstPage = () => (best?.document ? { ...best, document: best.document } : null);
  const consider: Record['consider'] = (article, origin, expected, document) => {
    if (!article?.text.trim()) {
      note({ ...origin, outcome: 'none' });
      return false;
    }
    const failed = shortfall(article, expected);
    const next: Best = {
      article,
      source: origin.source,
      good: failed === null,
      cut: failed === 'cut',
      document,
      url: article.url,
    };
    if ((failed === null || isShowable(article, failed, expected.wall)) && isBetter(next, best)) best = next;
    const words = article.wordCount;
    note(failed ? { ...origin, outcome: 'poor', words, shortfall: failed } : { ...origin, outcome: 'good', words });
    return best?.good === true;
  };
  const miss = (attempt: Attempt): void => {
    if (tried.at(-1)?.url === attempt.url) tried.pop(); // asked once more, and missing still
    note(attempt);
  };
  const join = ({ article, pages, url }: Joined): void => {
    if (!best) return;
    best = { ...best, article, source: 'pages' };
    while (tried.at(-1)?.source === 'pages') tried.pop();
    note({ source: 'pages', url, outcome: 'good', words: article.wordCount, pages });
  };
  return { consider, firstPage, note, join, miss, reading };
}

/** Whether a text goes on where another broke off: it begins with the same blocks. */
function continues(next: Article, cut: Article): boolean {
  const text = normalise(next.text);
  const starts = blocksOf(cut.text)
    .map((block) => normalise(block).slice(0, 60))
    .filter((start) => start.length > 20);
  return starts.filter((start) => text.includes(start)).length >= starts.length * CONTINUES;
}

function isBetter(next: Best, best: Best | null): boolean {
  if (!best) return true;
  if (best.good) return false;
  if (best.cut && UNTIED.includes(next.source) && !continues(next.article, best.article)) return false;
  return weigh(next.article.text) > weigh(best.article.text) * (next.good ? CLEARLY_LESS : CLEARLY_MORE);
}
