// The order of a search: the page itself first, then its site, cheapest first; the first good reading ends it.
import { type Article, extractArticle } from '../article/index.ts';
import { AT_ONCE, withinBudget } from './budget.ts';
import { withoutWall } from './dom.ts';
import { articleOf, expectedOf, type Lead, type LoadSources, type Sources } from './found.ts';
import type { Expected } from './good-enough.ts';
import type { FetchPage, Page, PageAnswer, Reading, SourceName } from './reading.ts';
import { type Origin, type Record, startRecord } from './record.ts';
import { goesOn, withRest } from './rest.ts';
import { sameSite } from './site.ts';

export interface SearchOptions {
  /** Aborted when the reader closes; every request ends with it. */
  signal?: AbortSignal;
  /** Told of each attempt as it ends, and of pages joined. */
  onProgress?: (reading: Reading) => void;
}

interface Search {
  page: Page;
  record: Record;
  sources: Sources;
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

/** A document to be read, and what is known of it. */
interface Sheet {
  document: Document;
  url: string;
  origin: Origin;
  expected: Expected;
}

/** Reads a document's own markup; true when a good reading was found. */
function readMarkup({ document, url, origin, expected }: Sheet, { page, record }: Pick<Search, 'page' | 'record'>) {
  return record.consider(articleIn(document, url, origin.source, page.wall?.message), origin, expected, document);
}

/** Looks into what a document carries besides its markup; true when a good reading was found. */
function readWithin({ document, url, origin, expected }: Sheet, { record, sources }: Search): boolean {
  for (const source of sources.page) {
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
    const sheet = { document: read, url, origin, expected: expectedOf(read, url, page.wall) };
    const good = readMarkup(sheet, search) || readWithin(sheet, search);
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
function newLeads(document: Document, url: string, sources: Sources, known: Set<string>): Lead[] {
  return sources.site
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
  const { page, sources, fetchPage, ended } = search;
  const known = new Set<string>();
  const queue = newLeads(page.document, page.url, sources, known);
  const worker = async (): Promise<void> => {
    for (let lead = queue.shift(); lead && !ended.signal.aborted; lead = queue.shift()) {
      const answer = await fetchPage(lead.request, ended.signal);
      const { good, further } = readAnswer(lead, answer, search);
      if (good) ended.abort();
      else if (further) queue.push(...newLeads(further.document, further.url, sources, known));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** The further sources; none where the extension was updated or removed under the page. */
async function loaded(load: LoadSources): Promise<Sources> {
  try {
    return await load();
  } catch (error) {
    console.error('Matn: the further sources could not be loaded.', error);
    return { page: [], site: [] };
  }
}

/** Where nothing but the page's wall stands in its markup, the sources are sent for while that is looked through. */
const isBare = ({ wall }: Page): boolean => wall?.state === 'blocked' && wall.kind === 'shell';

/**
 * The search behind `readPage`; never throws for anything a page or a server does. `load` is called only where the
 * page's own markup is not good enough, or is not expected to be. Of an article over several pages the first one comes
 * back, with the way to the others (`readToEnd`).
 */
export async function search(
  page: Page,
  fetchPage: FetchPage,
  load: LoadSources,
  options: SearchOptions = {},
): Promise<Reading> {
  const record = startRecord(page, options.onProgress);
  const early = isBare(page) ? loaded(load) : undefined;
  const expected = expectedOf(page.document, page.url, page.wall);
  const sheet: Sheet = { document: page.document, url: page.url, origin: { source: 'dom' }, expected };
  if (!readMarkup(sheet, { page, record })) {
    const sources = await (early ?? loaded(load));
    const ended = new AbortController();
    if (options.signal?.aborted) ended.abort();
    options.signal?.addEventListener('abort', () => ended.abort(), { once: true });
    const all: Search = { page, record, sources, fetchPage: withinBudget(fetchPage), ended };
    const isWhole = readWithin(sheet, all);
    // Matn does not pass bot checks: asking again would be answered by the same check. And an article that goes on over
    // further pages is read there, its first page meanwhile, not looked for in other forms.
    if (!isWhole && page.wall?.kind !== 'challenge' && !goesOn(record)) await askSite(all);
  }
  return withRest(record, fetchPage);
}
