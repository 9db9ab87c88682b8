// An article spread over several pages is joined in order, without the headers and footers that every page repeats.
import { type Article, extractArticle } from '../article/index.ts';
import { withoutWall } from './dom.ts';
import { shortfall } from './good-enough.ts';
import { otherPages } from './page-links.ts';
import { parseFragment, parsePage } from './parse.ts';
import type { Attempt, FetchPage } from './reading.ts';
import { sameSite } from './site.ts';
import { blocksOf, normalise, weigh } from './words.ts';

/** An article as far as it has been read: its markup and its text begin with those of every shorter form of it. */
export interface Joined {
  article: Article;
  /** Pages read, the first among them. */
  pages: number;
  /** Address of the last page read. */
  url: string;
  /** Addresses of the pages after the first, as far as the pages read have named them. */
  known: ReadonlyMap<number, string>;
  /** What the pages read have said: their blocks as `normalise` writes them, and the addresses of their images. */
  seen: ReadonlySet<string>;
}

/** A page longer, or why it is not; null where the page brings nothing new, and the article is whole. */
export type Step = { joined: Joined } | { missing: Attempt } | null;

/** Blocks at the beginning and the end of a page that earlier pages had too: title, dek, author's note, page numbers. */
function removeRepeats(body: HTMLElement, seen: ReadonlySet<string>): void {
  const isRepeat = (element: Element): boolean => {
    const text = normalise(element.textContent ?? '');
    const image = element.querySelector('img')?.getAttribute('src');
    return text ? seen.has(text) : image ? seen.has(image) : true;
  };
  for (const end of ['firstElementChild', 'lastElementChild'] as const) {
    for (let element = body[end]; element && isRepeat(element); element = body[end]) element.remove();
  }
}

/** Blocks go by their page's direction, which need not be the first page's: the last one may be all names and sources. */
function keepDirection(body: HTMLElement, dir: Article['dir'], around: Article['dir']): void {
  if (dir === around) return;
  for (const block of body.children) if (!block.hasAttribute('dir')) block.setAttribute('dir', dir);
}

/** Every page numbers its notes from 1: an id that an earlier page has too is given another, and so are the links to it. */
function renameIds(body: HTMLElement, page: number, earlier: string): void {
  for (const element of body.querySelectorAll('[id]')) {
    if (!earlier.includes(` id="${element.id}"`)) continue;
    const links = [...body.querySelectorAll('a[href]')];
    const href = `#${element.id}`;
    element.id = `${element.id}-page-${page}`;
    for (const link of links) if (link.getAttribute('href') === href) link.setAttribute('href', `#${element.id}`);
  }
}

/** What is known after an article, or a page of one, has been read. */
function withSeen(article: Article, before: Iterable<string> = []): Set<string> {
  const seen = new Set(before);
  for (const block of blocksOf(article.text)) seen.add(normalise(block));
  const { body } = parseFragment(article.html, article.url);
  for (const element of body.children) seen.add(normalise(element.textContent ?? ''));
  for (const image of body.querySelectorAll('img')) seen.add(image.getAttribute('src') ?? '');
  seen.add(normalise(article.title));
  return seen;
}

/** Share of a page's words that stand in blocks seen before; a page of comments repeats the article above them. */
function share(page: Article, seen: ReadonlySet<string>): number {
  const blocks = blocksOf(page.text);
  const all = blocks.reduce((sum, block) => sum + weigh(block), 0);
  const old = blocks.filter((block) => seen.has(normalise(block))).reduce((sum, block) => sum + weigh(block), 0);
  return all ? old / all : 1;
}

/** The article with what is left of a further page at its end. */
function append(article: Article, page: Article, body: HTMLElement): Article {
  const kept = new Set([...body.querySelectorAll('*')].map((element) => normalise(element.textContent ?? '')));
  const all = normalise(body.textContent ?? '');
  const blocks = blocksOf(page.text).filter((block) => kept.has(normalise(block)) || all.includes(normalise(block)));
  const text = blocks.join('\n\n');
  return {
    ...article,
    html: `${article.html}\n${body.innerHTML}`,
    text: `${article.text}\n\n${text}`,
    wordCount: article.wordCount + Math.round((page.wordCount * text.length) / Math.max(1, page.text.length)),
  };
}

/** The beginning of an article; null where the page is not the first of several. */
export function firstOfSeveral(article: Article, document: Document, url: string): Joined | null {
  const { own, pages } = otherPages(document, url);
  return own === 1 && pages.has(2) ? { article, pages: 1, url, known: pages, seen: withSeen(article) } : null;
}

/** The number and the address of the page that comes next; undefined where none is known. */
export function nextOf({ pages, known }: Joined): { page: number; url: string } | undefined {
  const url = known.get(pages + 1);
  return url === undefined ? undefined : { page: pages + 1, url };
}

/**
 * Reads an article one page on. May be asked again for a page that could not be had; what follows a gap is never read,
 * since it would be shown as the continuation of what stands before it.
 */
export async function readNext(
  joined: Joined,
  { page: number, url: href }: { page: number; url: string },
  fetchPage: FetchPage,
  signal?: AbortSignal,
): Promise<Step> {
  const missing = (how: Partial<Attempt>): Step => ({
    missing: { source: 'pages', url: href, outcome: 'failed', ...how },
  });
  const answer = await fetchPage({ url: href }, signal);
  if (!answer.ok) return missing({ reason: answer.reason, ...(answer.status ? { status: answer.status } : {}) });
  if (!sameSite(answer.url, joined.article.url)) return missing({ reason: 'other_site' });
  const document = parsePage(answer.text, answer.url);
  const page = extractArticle(withoutWall(document), { url: answer.url });
  if (!page) return missing({ outcome: 'none' });
  if (share(page, joined.seen) > 0.5) return null;
  const failed = shortfall(page, { titles: [] });
  if (failed === 'wall' || failed === 'notice') return missing({ outcome: 'poor', shortfall: failed });
  const { body } = parseFragment(page.html, page.url);
  removeRepeats(body, joined.seen);
  keepDirection(body, page.dir, joined.article.dir);
  renameIds(body, number, joined.article.html);
  // Long articles show a few numbers at a time; and "next" is all that some pages have.
  const known = new Map([...otherPages(document, answer.url).pages, ...joined.known]);
  return {
    joined: {
      article: append(joined.article, page, body),
      pages: number,
      url: answer.url,
      known,
      seen: withSeen(page, joined.seen),
    },
  };
}
