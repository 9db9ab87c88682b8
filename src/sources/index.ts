// Where is the article: in the hidden DOM, the server's own HTML, embedded JSON, AMP, a feed …?
import type { FetchPage, Page, Reading } from './reading.ts';

export type * from './reading.ts';

export interface ReadOptions {
  /** Aborted when the reader closes; every request ends with it. */
  signal?: AbortSignal;
  /** Told of each attempt as it ends, and of pages joined. */
  onProgress?: (reading: Reading) => void;
}

export async function readPage(page: Page, _fetchPage: FetchPage, _options: ReadOptions = {}): Promise<Reading> {
  return { article: null, source: 'none', tried: [], wall: page.wall };
}
