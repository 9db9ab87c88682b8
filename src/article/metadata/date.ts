// When it was published and last changed, as ISO 8601 with as much precision as the page gives.
import { all, fold } from '../dom.ts';
import type { LinkedArticle } from './jsonld.ts';
import { type Found, firstMeta, type Metas, type Origin } from './metadata.ts';

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|UTC|GMT)?)?/;

/** Normal form of an ISO-like date, or undefined. */
function fromIso(text: string): string | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || Number(hour) > 23) return date;
  const offset = zone === undefined ? '' : /^[ZUG]/.test(zone) ? 'Z' : zone.replace(/(\d{2}):?(\d{2})$/, '$1:$2');
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${offset}`;
}

/** Dates as machines and people write them; relative words ("yesterday") give nothing. */
export function toIso(text: string): string | undefined {
  return fromIso(fold(text));
}

function found(text: string | undefined, origin: Origin): Found | undefined {
  const value = text === undefined ? undefined : toIso(text);
  return value ? { value, origin } : undefined;
}

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'date',
];
const MODIFIED = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
];

function fromTimes(document: Document, selector: string): Found | undefined {
  for (const time of all(document, selector)) {
    if (time.closest('[class*="comment" i], [id*="comment" i], aside, footer, nav, [class*="related" i]')) continue;
    const iso = found(
      time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '',
      'element',
    );
    if (iso) return iso;
  }
  return undefined;
}

/** Finds both dates. */
export function findDates(
  document: Document,
  metas: Metas,
  article: LinkedArticle | undefined,
  _base: string,
): { published?: Found; modified?: Found } {
  return {
    published:
      found(article?.published, 'json-ld') ??
      found(firstMeta(metas, PUBLISHED)?.value, 'meta') ??
      fromTimes(document, '[itemprop~="datePublished"]') ??
      fromTimes(document, 'time[pubdate], time.entry-date, time.published, article time[datetime], time[datetime]'),
    modified:
      found(article?.modified, 'json-ld') ??
      found(firstMeta(metas, MODIFIED)?.value, 'meta') ??
      fromTimes(document, '[itemprop~="dateModified"], time.updated'),
  };
}
