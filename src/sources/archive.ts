// A copy at the Internet Archive's Wayback Machine. A third party learns the page's address, so only the reader's own
// click leads here; nothing in the search does.
import { extractArticle } from '../article/index.ts';
import { withoutWall } from './dom.ts';
import { expectedOf } from './found.ts';
import { absolute, parsePage } from './parse.ts';
import type { FetchPage, Page, Reading } from './reading.ts';
import { startRecord } from './record.ts';
import { isObject, parseJson } from './state/json.ts';

/** Where the request goes; the interface says so before the reader clicks. */
export const ARCHIVE_HOST = 'archive.org';

/** The address of the newest copy as it was stored, without the archive's frame (`id_`); null where there is none. */
export function copyAddress(answer: string): string | null {
  const found = parseJson(answer);
  const closest = isObject(found) && isObject(found.archived_snapshots) ? found.archived_snapshots.closest : undefined;
  if (!isObject(closest) || closest.available !== true || typeof closest.url !== 'string') return null;
  const match = /^https?:\/\/web\.archive\.org\/web\/(\d+)\w*\/(.+)$/.exec(closest.url);
  return match && absolute(match[2], closest.url) ? `https://web.archive.org/web/${match[1]}id_/${match[2]}` : null;
}

/**
 * Asks the Wayback Machine for a copy of the page, and reads it. Call it for the reader's own click only. Two requests,
 * without cookies. The article keeps the page's own address.
 */
export async function readArchive(
  page: Page,
  fetchPage: FetchPage,
  options: { signal?: AbortSignal; onProgress?: (reading: Reading) => void } = {},
): Promise<Reading> {
  const record = startRecord(page, options.onProgress);
  const ask = async (url: string, accept: 'json' | 'html') => {
    const answer = await fetchPage({ url, accept, cookies: false }, options.signal);
    if (answer.ok) return answer;
    const status = answer.status ? { status: answer.status } : {};
    record.note({ source: 'archive', url, outcome: 'failed', reason: answer.reason, ...status });
    return null;
  };
  const index = `https://${ARCHIVE_HOST}/wayback/available?url=${encodeURIComponent(page.url)}`;
  const listed = await ask(index, 'json');
  if (!listed) return record.reading();
  const address = copyAddress(listed.text);
  if (!address) {
    record.note({ source: 'archive', url: index, outcome: 'none' });
    return record.reading();
  }
  const copy = await ask(address, 'html');
  if (!copy) return record.reading();
  const document = parsePage(copy.text, page.url);
  const article = extractArticle(withoutWall(document), { url: page.url });
  record.consider(article, { source: 'archive', url: address }, expectedOf(document, page.url));
  return record.reading();
}
