// The order of a search: the page itself first, then its site, cheapest first; the first good reading ends it.
import { type Article, extractArticle } from '../article/index.ts';
import { amp } from './amp.ts';
import { AT_ONCE, withinBudget } from './budget.ts';
import { canonical } from './canonical.ts';
import { discourse } from './discourse.ts';
import { withoutWall } from './dom.ts';
import { drupal } from './drupal.ts';
import { feed } from './feed.ts';
import { articleOf, expectedOf, type Lead, type PageSource, type SiteSource } from './found.ts';
import { jsonLd } from './json-ld.ts';
import { mediawiki } from './mediawiki.ts';
import { microdata } from './microdata.ts';
import { noscript } from './noscript.ts';
import { oembed } from './oembed.ts';
import { type Joined, joinPages } from './pages.ts';
import { payload } from './payload.ts';
import { print } from './print.ts';
import type { FetchPage, Page, PageAnswer, Reading, SourceName } from './reading.ts';
import { type Origin, type Record, startRecord } from './record.ts';
import { refresh } from './refresh.ts';
import { server } from './server.ts';
import { sameSite } from './site.ts';
import { state } from './state.ts';
import { template } from './template.ts';
import { wordpress } from './wordpress.ts';

/** Sources within a document, cheapest first. */
const PAGE_SOURCES: PageSource[] = [jsonLd, microdata, noscript, template, state];
/** Sources on the page's site, in the order they are asked. */
const SITE_SOURCES: SiteSource[] = [
  refresh,
  server,
  amp,
  wordpress,
  payload,
  drupal,
  discourse,
  mediawiki,
  canonical,
  print,
  feed,
  oembed,
];

interface Search {
  page: Page;
  record: Record;
  fetchPage: FetchPage;
  /** Aborted by the reader closing, or by a good reading. */
  ended: AbortController;
}

/** What a source makes of a page must not end the search: the error is reported, and the source brought nothing. */
function guarded<T>(source: SourceName, run: () => T, otherwise: T): T {
  try {
    return run();
  } catch (error) {
    console.error(`Matn: the source "${source}" failed.`, error);
    return otherwise;
  }
}

/** The article of a document as it stands. */
const articleIn = (document: Document, url: string, source: SourceName, message: string | undefined): Article | null =>
  guarded(source, () => extractArticle(withoutWall(document, message), { url }), null);

/** Reads a document and everything in it; true when a good reading was found. */
function readDocument(document: Document, url: string, origin: Origin, { page, record }: Search): boolean {
  const message = page.wall?.message;
  const expected = expectedOf(document, url, page.wall);
  const own = articleIn(document, url, origin.source, message);
  if (record.consider(own, origin, expected, document)) return true;
  for (const source of PAGE_SOURCES) {
    const where: Origin = origin.source === 'dom' ? { source: source.name } : { ...origin, within: source.name };
    const finds = guarded(source.name, () => source.find(document, url), []);
    // A source that has nothing to look at is noted for the page itself, not once more for every page fetched.
    if (finds.length === 0 && origin.source === 'dom') record.note({ ...where, outcome: 'none' });
    for (const found of finds) {
      const article = guarded(source.name, () => articleOf(found, document, url), null);
      if (record.consider(article, where, expected)) return true;
    }
  }
  return false;
}

/** Forms of the page that may name further ones: scripts may have taken the links out of the page itself. */
const NAMING: readonly SourceName[] = ['server', 'refresh', 'canonical'];

interface Answered {
  good: boolean;
  /** A document to look for further leads in. */
  further?: { document: Document; url: string };
}

/** Reads one answer. */
function readAnswer(lead: Lead, answer: PageAnswer, search: Search): Answered {
  const { page, record } = search;
  const origin: Origin = { source: lead.source, url: lead.request.url };
  if (!answer.ok) {
    const status = answer.status ? { status: answer.status } : {};
    record.note({ ...origin, outcome: 'failed', reason: answer.reason, ...status });
    return { good: false };
  }
  // What another site says is not this page's article, whatever redirected to it.
  if (!sameSite(answer.url, page.url)) {
    record.note({ ...origin, outcome: 'failed', reason: 'other_site' });
    return { good: false };
  }
  const { text, url, contentType } = answer;
  const read = guarded(lead.source, () => lead.read(text, url, contentType), []);
  if (!Array.isArray(read)) {
    const good = readDocument(read, url, origin, search);
    return NAMING.includes(lead.source) ? { good, further: { document: read, url } } : { good };
  }
  if (read.length === 0) record.note({ ...origin, outcome: 'none' });
  const expected = expectedOf(page.document, page.url, page.wall);
  const good = read.some((found) => {
    const article = guarded(lead.source, () => articleOf(found, page.document, url), null);
    return record.consider(article, origin, expected);
  });
  return { good };
}

/** The leads of a document that have not been followed yet. */
function newLeads(document: Document, url: string, sources: SiteSource[], known: Set<string>): Lead[] {
  return sources
    .flatMap((source) => guarded(source.name, () => source.leads(document, url), []))
    .filter(({ request }) => {
      const key = `${request.accept ?? 'html'} ${request.url}`;
      if (known.has(key)) return false;
      known.add(key);
      return true;
    });
}

/** Asks the site, a few requests side by side, until a reading is good or there is nothing left to ask. */
async function askSite(search: Search): Promise<void> {
  const { page, fetchPage, ended } = search;
  const known = new Set<string>();
  const queue = newLeads(page.document, page.url, SITE_SOURCES, known);
  const worker = async (): Promise<void> => {
    for (let lead = queue.shift(); lead && !ended.signal.aborted; lead = queue.shift()) {
      const answer = await fetchPage(lead.request, ended.signal);
      const { good, further } = readAnswer(lead, answer, search);
      if (good) ended.abort();
      else if (further) queue.push(...newLeads(further.document, further.url, SITE_SOURCES, known));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** The search behind `readPage`; never throws for anything a page or a server does. */
export async function search(
  page: Page,
  fetchPage: FetchPage,
  options: { signal?: AbortSignal; onProgress?: (reading: Reading) => void },
): Promise<Reading> {
  const record = startRecord(page, options.onProgress);
  const ended = new AbortController();
  if (options.signal?.aborted) ended.abort();
  options.signal?.addEventListener('abort', () => ended.abort(), { once: true });
  const all: Search = { page, record, fetchPage: withinBudget(fetchPage), ended };
  const good = readDocument(page.document, page.url, { source: 'dom' }, all);
  // Matn does not pass bot checks: asking again would be answered by the same check.
  if (!good && page.wall?.kind !== 'challenge') await askSite(all);
  await readOn(record, fetchPage, options.signal);
  return record.reading();
}

/** Further pages of the article that was found. They are part of it, and not counted among the search's requests. */
async function readOn(record: Record, fetchPage: FetchPage, signal = new AbortController().signal): Promise<void> {
  const first = record.firstPage();
  if (!first || signal.aborted) return;
  const onPage = (joined: Joined) => record.join(joined);
  await joinPages(first.article, first.document, first.url, { fetchPage, signal, onPage });
}
