// What the page says about itself, gathered from JSON-LD, meta elements, microdata and the visible head of the story.
import type { Origin } from '../article.ts';
import { all, fold, textOf } from '../dom.ts';
import { findByline } from './byline.ts';
import { findDates } from './date.ts';
import { type LinkedArticle, linkedArticle } from './jsonld.ts';
import { bare, findTitle } from './title.ts';

export interface Found {
  value: string;
  origin: Origin;
}

export interface Metadata {
  title?: Found;
  byline?: Found;
  siteName?: Found;
  published?: Found;
  modified?: Found;
  excerpt?: Found;
  image?: Found;
  /** Languages that the page declares anywhere, the most trusted first. */
  languages: readonly (string | null | undefined)[];
  /** JSON-LD `articleBody`: a witness for what belongs to the article. */
  body?: string;
}

/** The values of the page's meta elements by lower-case name or property, in order. */
export type Metas = ReadonlyMap<string, readonly string[]>;

function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of all(document, 'meta[content]')) {
    const content = fold(meta.getAttribute('content'));
    const names = `${meta.getAttribute('property') ?? ''} ${meta.getAttribute('name') ?? ''} ${meta.getAttribute('itemprop') ?? ''} ${meta.getAttribute('http-equiv') ?? ''}`;
    for (const name of names.toLowerCase().split(/\s+/)) {
      if (name === '' || content === '') continue;
      const values = metas.get(name);
      if (values) values.push(content);
      else metas.set(name, [content]);
    }
  }
  return metas;
}

/** The first meta of several names that has a value. */
export function firstMeta(metas: Metas, names: readonly string[]): Found | undefined {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value) return { value: unescaped(value), origin: 'meta' };
  }
  return undefined;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Undoes character references that a site escaped once too often. */
export function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
    (whole, decimal, hex, name) => {
      if (name) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
    },
  );
}

const linked = (value: string | undefined): Found | undefined =>
  value ? { value: unescaped(fold(value)), origin: 'json-ld' } : undefined;

function siteName(document: Document, metas: Metas, article: LinkedArticle | undefined): Found | undefined {
  return (
    firstMeta(metas, ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher']) ??
    linked(article?.publisher) ??
    microdata(document, '[itemprop~="publisher"] [itemprop~="name"]')
  );
}

function microdata(document: Document, selector: string): Found | undefined {
  const element = document.querySelector(selector);
  const value = fold(element?.getAttribute('content')) || textOf(element);
  return value ? { value, origin: 'microdata' } : undefined;
}

function imageAddress(metas: Metas, article: LinkedArticle | undefined, base: string): Found | undefined {
  const found =
    firstMeta(metas, ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src']) ??
    linked(article?.image) ??
    firstMeta(metas, ['image', 'thumbnail']);
  if (!found) return undefined;
  try {
    const url = new URL(found.value, base);
    return /^https?:$/.test(url.protocol) ? { ...found, value: url.href } : undefined;
  } catch {
    return undefined;
  }
}

/** Names by which the site may call itself where an author is expected: its own, its publisher's, its whole host. */
function ownNames(site: string | undefined, publisher: string | undefined, url: string): Set<string> {
  const names = new Set([bare(site ?? ''), bare(publisher ?? '')]);
  try {
    names.add(bare(new URL(url).hostname.replace(/^www\./, '')));
  } catch {
    // No address, no name from it.
  }
  return names;
}

/** Reads everything the page declares; changes nothing. */
export function readMetadata(document: Document, base: string): Metadata {
  const metas = readMetas(document);
  const article = linkedArticle(document);
  const site = siteName(document, metas, article);
  return {
    siteName: site,
    title: findTitle(document, metas, article, site?.value, base),
    byline: findByline(document, metas, article, ownNames(site?.value, article?.publisher, base)),
    ...findDates(document, metas, article),
    excerpt:
      firstMeta(metas, ['og:description', 'description', 'twitter:description', 'dc.description']) ??
      linked(article?.description),
    image: imageAddress(metas, article, base),
    languages: [
      document.documentElement.getAttribute('lang'),
      document.documentElement.getAttribute('xml:lang'),
      article?.language,
      metas.get('content-language')?.[0]?.split(',')[0],
      metas.get('og:locale')?.[0],
    ],
    body: article?.body,
  };
}
