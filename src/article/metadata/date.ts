// When it was published and last changed, as ISO 8601 with as much precision as the page gives.
import type { Origin } from '../article.ts';
import { all, fold, longerThan, textOf } from '../dom.ts';
import type { LinkedArticle } from './jsonld.ts';
import { type Found, firstMeta, type Metas } from './metadata.ts';
import { plainDate } from './months.ts';
import { readWritten } from './written.ts';

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|UTC|GMT)?)?/;

/** Normal form of an ISO-like date, or undefined. Years before 1800 are another calendar's. */
function fromIso(text: string): string | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  if (Number(year) < 1800 || Number(year) > 2200) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || Number(hour) > 23) return date;
  const offset = zone === undefined ? '' : /^[ZUG]/.test(zone) ? 'Z' : zone.replace(/(\d{2}):?(\d{2})$/, '$1:$2');
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${offset}`;
}

/** Seconds or milliseconds since 1970, as some systems print. */
function fromClock(text: string): string | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return undefined;
  return new Date(Number(text.padEnd(13, '0'))).toISOString().replace('.000', '');
}

/** Dates as machines and people write them, in three calendars; relative words ("yesterday") give nothing. */
export function toIso(text: string, lang = ''): string | undefined {
  const line = fold(text);
  return fromClock(line) ?? fromIso(line) ?? readWritten(line, lang);
}

function found(text: string | null | undefined, origin: Origin, lang: string): Found | undefined {
  const value = text ? toIso(text, lang) : undefined;
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

const OUTSIDE =
  '[class*="comment" i],[id*="comment" i],aside,footer,nav,[class*="related" i],[class*="sidebar" i],[class*="widget" i]';

/** Dates that elements carry in an attribute or as their text. */
function fromElements(document: Document, selector: string, lang: string, outside = OUTSIDE): Found | undefined {
  for (const element of all(document, selector)) {
    if (element.closest(outside)) continue;
    const iso =
      found(element.getAttribute('datetime') ?? element.getAttribute('content'), 'element', lang) ??
      found(short(element), 'text', lang);
    if (iso) return iso;
  }
  return undefined;
}

/** Longer text than this is prose with a date in it, not a date. */
const LONGEST = 120;
const short = (element: Element): string | undefined => (longerThan(element, LONGEST) ? undefined : textOf(element));

const DATED = /date|publish|posted|time|tarikh|byline|meta|created|submitted/i;
/** Lines looked at after the headline. */
const REACH = 60;

/** Short lines after the headline that could hold a date. Above it stands the day of the visit, on many front pages. */
function datelines(document: Document): string[] {
  // A walk over class names costs less than a selector with as many substring tests.
  const elements = all(document, 'h1,time,[class]');
  const headline = elements.findIndex(({ nodeName }) => nodeName === 'H1');
  const lines: string[] = [];
  for (const element of elements.slice(headline + 1)) {
    if (lines.length >= REACH) break;
    if (element.nodeName !== 'TIME' && !DATED.test(element.getAttribute('class') ?? '')) continue;
    const text = element.closest(OUTSIDE) ? '' : (short(element) ?? '');
    if (/\p{Nd}/u.test(text)) lines.push(text);
  }
  return lines;
}

/** Words before the day of the last change, as `plainDate` writes them. */
const CHANGED = new RegExp(
  '(?<!\\p{L})(?:ال)?(?:updated|modified|revised|edited|aktualisiert|geandert|mis a jour|mise a jour|modifie|actualizad[oa]|atualizad[oa]|' +
    'aggiornat[oa]|aggiornamento|bijgewerkt|uppdaterad|oppdatert|opdateret|paivitetty|zaktualizowan[oa]|aktualizacja|' +
    'обновлен[оа]?|изменен[оа]?|оновлено|guncelle\\p{L}*|diperbarui|تحدیث|تعدیل|بروز ?رسانی|به ?روز ?رسانی|ویرایش|' +
    'اپ ڈیٹ|עודכן|עדכון|נערך|更新|修改|갱신|업데이트|수정|अपडेट|अद्यतन)',
  'u',
);

/** What a line says before and after the word for a change. */
function halves(line: string): { published: string; modified?: string } {
  const plain = plainDate(line);
  const at = plain.search(CHANGED);
  return at < 0 ? { published: line } : { published: plain.slice(0, at), modified: plain.slice(at) };
}

function fromLines(lines: readonly string[], which: 'published' | 'modified', lang: string): Found | undefined {
  for (const line of lines) {
    const iso = found(halves(line)[which], 'text', lang);
    if (iso) return iso;
  }
  return undefined;
}

/** Microdata, and RDFa as Drupal writes it. What says so outright may stand in the article's own footer. */
const MARKED =
  '[itemprop~="datePublished"],[property~="datePublished"],[property~="schema:datePublished"],[property~="dc:date"]';
const ELSEWHERE = '[class*="comment" i],[id*="comment" i],aside,nav,[class*="related" i]';

const TIMES = 'time[pubdate],time.entry-date,time.published,article time[datetime],time[datetime]';

/** Finds both dates; the page's language decides between calendars where figures do not. */
export function findDates(
  document: Document,
  metas: Metas,
  article: LinkedArticle | undefined,
): { published?: Found; modified?: Found } {
  const lang = document.documentElement?.getAttribute('lang') ?? '';
  let lines: string[] | undefined;
  const written = (): string[] => {
    lines ??= datelines(document);
    return lines;
  };
  const published =
    found(article?.published, 'json-ld', lang) ??
    found(firstMeta(metas, PUBLISHED)?.value, 'meta', lang) ??
    fromElements(document, MARKED, lang, ELSEWHERE) ??
    fromElements(document, TIMES, lang) ??
    fromLines(written(), 'published', lang);
  const modified =
    found(article?.modified, 'json-ld', lang) ??
    found(firstMeta(metas, MODIFIED)?.value, 'meta', lang) ??
    fromElements(document, '[itemprop~="dateModified"],time.updated,time[class~="modified"]', lang);
  // A page that tells machines when it was published would have told them of a change.
  if (modified || published?.origin === 'json-ld' || published?.origin === 'meta') return { published, modified };
  return { published, modified: fromLines(written(), 'modified', lang) };
}
