// Where is the article: in the hidden DOM, the server's own HTML, embedded JSON, AMP, a feed …?
import { further } from './further.ts';
import type { FetchPage, Page, Reading } from './reading.ts';
import { readToEnd } from './rest.ts';
import { type SearchOptions, search } from './search.ts';

export { ARCHIVE_HOST, readArchive } from './archive.ts';
export { type Expected, isShowable, shortfall } from './good-enough.ts';
export { parsePage } from './parse.ts';
export type * from './reading.ts';

export type ReadOptions = SearchOptions;

/**
 * Finds a page's article: in its document first, at no cost; then on its site, with at most three requests at once and
 * eight in all. The first reading that is good enough ends the search; otherwise the best that may be shown is kept.
 * An article over several pages is read to its end, or to the first page that cannot be had (`rest`).
 * `page.document` may be live or parsed (`parsePage`), and is never changed. Uses no timer.
 */
export async function readPage(page: Page, fetchPage: FetchPage, options: ReadOptions = {}): Promise<Reading> {
  return readToEnd(await search(page, fetchPage, async () => further, options), options.signal);
}
