// What a source hands over, and how it becomes an article: every source ends in the same extraction and the same tests.
import { type Article, extractArticle } from '../article/index.ts';
import type { Expected } from './good-enough.ts';
import { claimedWords } from './linked-data.ts';
import { baseOf, parseFragment } from './parse.ts';
import type { Page, PageRequest, SourceName } from './reading.ts';

/** A body that was found outside the page's markup, with what was said beside it. */
export interface Found extends Partial<Omit<Article, 'html' | 'text' | 'wordCount' | 'url' | 'dir'>> {
  /** The body as HTML, not sanitised. Plain text and other forms go through `body.ts` first. */
  html: string;
}

/** A source within a document. Looks only; costs no request. The best find comes first. */
export interface PageSource {
  name: SourceName;
  find(document: Document, url: string): Found[];
}

/** An address worth asking, and how its answer is read. */
export interface Lead {
  source: SourceName;
  request: PageRequest;
  /** The answer as a document of its own, or as finds. `url` is the address after redirects. */
  read(text: string, url: string, contentType: string): Document | Found[];
}

/** A source that asks the page's site. */
export interface SiteSource {
  name: SourceName;
  leads(document: Document, url: string): Lead[];
}

/** The sources beyond the markup of the page itself, in the order they are looked at. */
export interface Sources {
  page: readonly PageSource[];
  site: readonly SiteSource[];
}

/** Loads them: they bring parsers that a page whose own markup is good has no need of. */
export type LoadSources = () => Promise<Sources>;

/** What carries a page's own account of itself; with a broken-open head it may stand in the body. */
const METADATA = 'meta, title, script[type="application/ld+json"], link[rel~="canonical"]';
const TITLE_METADATA =
  'title, meta[property$=":title"], meta[name$="title"], meta[itemprop="headline"], script[type="application/ld+json"]';

/** A page that holds the found body and nothing else but the original page's metadata. */
function compose(found: Found, page: Document, url: string): Document {
  const root = page.documentElement;
  const lang = found.lang ?? root?.getAttribute('lang') ?? undefined;
  // The shell's direction is its makers'; a body in another language decides for itself.
  const dir = (found.lang === undefined && root?.getAttribute('dir')) || undefined;
  const document = parseFragment(`<article>${found.html}</article>`, baseOf(page, url), { lang, dir });
  for (const node of page.querySelectorAll(METADATA)) {
    // A shell's title is often the framework's ("React App"): the one found beside the body takes its place.
    if (found.title && node.matches(TITLE_METADATA)) continue;
    document.head.append(document.importNode(node, true));
  }
  if (found.title) {
    const heading = document.createElement('h1');
    heading.textContent = found.title;
    document.body.firstElementChild?.prepend(heading);
    const title = document.createElement('title');
    title.textContent = found.title;
    document.head.append(title);
  }
  return document;
}

/** The article of a find, in the surroundings of the page it belongs to. */
export function articleOf(found: Found, page: Document, url: string): Article | null {
  const article = extractArticle(compose(found, page, url), { url });
  if (!article) return null;
  const { html: _html, ...said } = found;
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value));
  return { ...article, ...known };
}

/** What a page says of its article, for the tests of "good enough". */
export function expectedOf(document: Document, url: string, wall?: Page['wall']): Expected {
  const titles = [
    document.querySelector('title')?.textContent,
    document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    document.querySelector('meta[name="twitter:title"]')?.getAttribute('content'),
  ];
  return {
    titles: titles.map((title) => title?.trim() ?? '').filter(Boolean),
    wall,
    wordCount: claimedWords(document, url),
  };
}
