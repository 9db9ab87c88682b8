// Where is the article: in the hidden DOM, the server's own HTML, embedded JSON, AMP, a feed …?
import type { FetchPage, Page, Reading } from './reading.ts';
import { search } from './search.ts';

export { ARCHIVE_HOST, readArchive } from './archive.ts';
export { type Expected, isShowable, shortfall } from './good-enough.ts';
export { parsePage } from './parse.ts';
export type * from './reading.ts';

export interface ReadOptions {
  /** Aborted when the reader closes; every request ends with it. */
  signal?: AbortSignal;
  /** Told of each attempt as it ends, and of pages joined. */
  onProgress?: (reading: Reading) => void;
}

/**
 * Finds a page's article: in its document first, at no cost; then on its site, with at most three requests at once and
 * eight in all. The first reading that is good enough ends the search; otherwise the best that may be shown is kept.
 * `page.document` may be live or parsed (`parsePage`), and is never changed. Uses no timer.
 */
export function readPage(page: Page, fetchPage: FetchPage, options: ReadOptions = {}): Promise<Reading> {
  return search(page, fetchPage, options);
}
