// The site's feeds (RSS, Atom, JSON Feed): many carry the whole text, of the item whose link is this page.
import type { Found, SiteSource } from './found.ts';
import { siteLinks } from './links.ts';
import { absolute } from './parse.ts';
import { proseToHtml } from './prose.ts';
import { samePage } from './site.ts';
import { isObject, parseJson } from './state/json.ts';
import { normalise } from './words.ts';

/** Feeds asked for one page; the site's own comes first, sections and comments after. */
const MAX_FEEDS = 2;

interface Item {
  links: string[];
  title: string;
  html: string;
  byline?: string;
  published?: string;
}

const textAt = (item: Element, ...names: string[]): string => {
  for (const name of names) {
    const text = item.getElementsByTagName(name)[0]?.textContent?.trim();
    if (text) return text;
  }
  return '';
};

/** Atom's `type=xhtml` has elements, `html` has escaped markup; RSS has escaped markup or CDATA, which read alike. */
function contentOf(item: Element): string {
  const atom = item.getElementsByTagName('content')[0];
  if (atom?.getAttribute('type') === 'xhtml') return atom.innerHTML;
  const bodies = [
    textAt(item, 'content:encoded'),
    atom?.textContent?.trim() ?? '',
    textAt(item, 'description'),
    textAt(item, 'summary'),
  ];
  return bodies.reduce((longest, body) => (body.length > longest.length * 1.1 ? body : longest), '');
}

function dateOf(text: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return text;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** XML that authors broke: ampersands that begin no entity, control characters. */
const mendXml = (text: string): string =>
  text
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .trimStart();

function xmlItems(text: string): Item[] {
  const feed = new DOMParser().parseFromString(mendXml(text), 'text/xml');
  const items = [...feed.getElementsByTagName('item'), ...feed.getElementsByTagName('entry')];
  return items.map((item) => {
    const links = [...item.getElementsByTagName('link')]
      .filter((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate')
      .map((link) => link.getAttribute('href') ?? link.textContent?.trim() ?? '');
    return {
      links: [...links, textAt(item, 'feedburner:origLink'), textAt(item, 'guid', 'id')],
      title: textAt(item, 'title'),
      html: contentOf(item),
      byline:
        textAt(item, 'dc:creator') ||
        item.getElementsByTagName('author')[0]?.getElementsByTagName('name')[0]?.textContent ||
        undefined,
      published: dateOf(textAt(item, 'pubDate', 'published', 'dc:date', 'updated')),
    };
  });
}

function jsonItems(text: string): Item[] {
  const feed = parseJson(text);
  if (!isObject(feed) || !Array.isArray(feed.items)) return [];
  const string = (value: unknown): string => (typeof value === 'string' ? value : '');
  return feed.items.filter(isObject).map((item) => {
    const author = [item.authors, item.author].flat().find(isObject);
    return {
      links: [string(item.url), string(item.external_url), string(item.id)],
      title: string(item.title),
      html: string(item.content_html) || proseToHtml(string(item.content_text), 'text'),
      byline: string(author?.name) || undefined,
      published: dateOf(string(item.date_published)),
    };
  });
}

/** The item of this page, by its address; by its title where the feed has addresses of its own (FeedBurner). */
function itemOf(items: Item[], document: Document, url: string, base: string): Item | undefined {
  const byLink = items.find(({ links }) =>
    links.some((link) => {
      const href = absolute(link, base);
      return href !== null && samePage(href, url);
    }),
  );
  if (byLink) return byLink;
  const titles = [
    document.title,
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '',
  ].map(normalise);
  return items.find(
    ({ title }) => normalise(title).length > 12 && titles.some((known) => known.includes(normalise(title))),
  );
}

const COMMENTS =
  /comments?(\/|-)feed|\/comments\/|\bcomments?\b|تعليقات|תגובות|دیدگاه|kommentare|commentaires|comentarios/i;

export const feed: SiteSource = {
  name: 'feed',
  leads: (document, url) =>
    siteLinks(
      document,
      url,
      'link[rel~="alternate"][type*="rss"], link[rel~="alternate"][type*="atom"], link[rel~="alternate"][type*="feed+json"]',
    )
      .filter(({ href, element }) => !COMMENTS.test(`${new URL(href).pathname} ${element.getAttribute('title') ?? ''}`))
      .slice(0, MAX_FEEDS)
      .map(({ href }) => ({
        source: 'feed',
        request: { url: href, accept: 'feed' },
        read: (text, at): Found[] => {
          const items = /^\s*\{/.test(text) ? jsonItems(text) : xmlItems(text);
          const item = itemOf(items, document, url, at);
          if (!item?.html) return [];
          const { title, byline, published } = item;
          return [
            { html: proseToHtml(item.html), title: title.replace(/<[^<>]+>/g, '') || undefined, byline, published },
          ];
        },
      })),
};
