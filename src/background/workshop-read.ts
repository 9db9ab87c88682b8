// A link's article without visiting the link: fetched, parsed into a document where no script runs, and read like any page.
import type { ReadAnswer } from '../platform/workshop.ts';
import { type PageAnswer, type PageRequest, parsePage, readPage } from '../sources/index.ts';
import { fetchPage } from './fetch-page.ts';

/**
 * The article at an address, or why there is none. Asks as a click on the link would, with the reader's cookies, since
 * the answer is shown to no page; `apart`, for a private window, without them. Never throws.
 */
export async function readLink(url: string, apart = false): Promise<ReadAnswer> {
  const get = (request: PageRequest, signal?: AbortSignal): Promise<PageAnswer> =>
    fetchPage(request, { cookies: apart ? 'never' : 'follow', signal });
  const answer = await get({ url });
  if (!answer.ok) return { ok: false, reason: answer.reason };
  const fetched = (request: PageRequest, stop?: AbortSignal) =>
    // The page itself is here already.
    request.url === url || request.url === answer.url ? Promise.resolve(answer) : get(request, stop);
  const page = { document: parsePage(answer.text, answer.url), url: answer.url };
  const { article } = await readPage(page, fetched);
  return article ? { ok: true, article } : { ok: false, reason: 'no_article' };
}
