// Does a piece of data belong to this page? By the addresses and titles that stand beside it, whatever their keys.
import { absolute } from '../parse.ts';
import { pageKey } from '../site.ts';
import { normalise } from '../words.ts';
import { isObject } from './json.ts';

/** What is known of the page that the data should agree with. */
export interface PageMarks {
  url: string;
  key: string;
  /** The last telling part of the path, decoded. */
  slug: string;
  /** Long numbers in the address: ids of articles. */
  ids: Set<string>;
  titles: string[];
}

/** Objects around a piece of data, nearest first. */
export type Surroundings = Record<string, unknown>[];

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function marksOf(document: Document, url: string): PageMarks {
  const path = URL.canParse(url) ? decoded(new URL(url).pathname) : '';
  const parts = path
    .replace(/\.(html?|php|aspx?|shtml)$/i, '')
    .split('/')
    .filter(Boolean);
  const titles = [
    document.querySelector('title')?.textContent,
    document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    document.querySelector('h1')?.textContent,
  ];
  return {
    url,
    key: pageKey(url),
    slug: (parts.at(-1) ?? '').toLowerCase(),
    ids: new Set(url.match(/\d{4,}/g) ?? []),
    titles: titles.map((title) => normalise(title ?? '')).filter((title) => title.length > 5),
  };
}

const TITLE_KEY = /^(title|headline|heading|name|header|seo_?title|page_?title|post_?title|label)s?$/i;
const ADDRESS_KEY = /url|link|href|slug|path|permalink|uri|canonical|guid/i;
const ID_KEY = /(^|_)(id|nid|code|key|guid|databaseId)$/i;

/** A title as text: WordPress has `{rendered}`, Arc `{basic}`, others `{default}`, `{text}`. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  // Prismic's and portable text's titles are rich text themselves.
  if (Array.isArray(value)) return value.length === 1 ? textOf(value[0]) : undefined;
  if (!isObject(value)) return undefined;
  for (const key of ['rendered', 'basic', 'default', 'text', 'value', 'ar', 'he', 'en']) {
    const inner = value[key];
    if (typeof inner === 'string' && inner.trim()) return inner.trim();
  }
  return undefined;
}

/** Where a record keeps what is said about it, beside the body. */
const ABOUT_KEYS = ['frontmatter', 'frontMatter', 'meta', 'metadata', 'data', 'attributes', 'fields', 'seo'];

/** The title beside a piece of data, or in the part of its record that describes it. */
export function titleIn(object: Record<string, unknown>): string | undefined {
  const own = ownTitle(object);
  if (own) return own;
  for (const key of ABOUT_KEYS) {
    const about = object[key];
    const title = isObject(about) ? ownTitle(about) : undefined;
    if (title) return title;
  }
  return undefined;
}

function ownTitle(object: Record<string, unknown>): string | undefined {
  for (const wanted of ['headline', 'title', 'headlines', 'heading', 'post_title', 'name']) {
    for (const [key, value] of Object.entries(object)) {
      if (key.toLowerCase() !== wanted) continue;
      const title = textOf(value);
      if (title && title.length < 400) return title.replace(/<[^<>]+>/g, '');
    }
  }
  return undefined;
}

type Verdict = 'same' | 'other' | 'unknown';

function byAddress(object: Record<string, unknown>, marks: PageMarks): Verdict {
  let verdict: Verdict = 'unknown';
  for (const [key, raw] of Object.entries(object)) {
    const value = isObject(raw) && ADDRESS_KEY.test(key) ? textOf(raw.current ?? raw) : raw;
    if (typeof value === 'number' && ID_KEY.test(key) && marks.ids.has(String(value))) return 'same';
    if (typeof value !== 'string' || value.length > 500) continue;
    if (ID_KEY.test(key) && value.length >= 4 && (marks.ids.has(value) || value.toLowerCase() === marks.slug))
      return 'same';
    if (!ADDRESS_KEY.test(key) || /image|img|thumb|photo|logo|video|audio|avatar/i.test(key)) continue;
    const plain = decoded(value).toLowerCase();
    if (marks.slug.length > 2 && plain.replace(/^\/|\/$/g, '') === marks.slug) return 'same';
    const address = /^(https?:)?\/|^\w+\//.test(value) ? absolute(value, marks.url) : null;
    if (address && pageKey(address) === marks.key) return 'same';
    if (/^(url|link|slug|permalink|path|canonical(_?url)?|website_url)$/i.test(key)) verdict = 'other';
  }
  return verdict;
}

function byTitle(object: Record<string, unknown>, marks: PageMarks): Verdict {
  if (marks.titles.length === 0) return 'unknown';
  let verdict: Verdict = 'unknown';
  for (const [key, value] of Object.entries(object)) {
    if (!TITLE_KEY.test(key)) continue;
    const title = normalise(textOf(value) ?? '');
    if (title.length < 8) continue;
    if (marks.titles.some((known) => known.includes(title) || title.includes(known))) return 'same';
    verdict = 'other';
  }
  return verdict;
}

/** How far up the objects around a body still speak of it: `data.article.content.html` has its title two up. */
const NEAR = 4;

/**
 * From -2 (the nearest address or title is another page's) over 0 (nothing known) to 6 (address and title are this
 * page's). The nearest object that says anything decides for addresses, and again for titles.
 */
export function agreement(around: Surroundings, marks: PageMarks): number {
  let score = 0;
  for (const [judge, weight] of [
    [byAddress, 3],
    [byTitle, 3],
  ] as const) {
    for (const object of around.slice(0, NEAR)) {
      const verdict = judge(object, marks);
      if (verdict === 'unknown') continue;
      score += verdict === 'same' ? weight : -1;
      break;
    }
  }
  return score;
}
