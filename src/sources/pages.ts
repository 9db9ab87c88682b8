// An article spread over several pages is joined in order, without the headers and footers that every page repeats.
import { type Article, extractArticle } from '../article/index.ts';
import { withoutWall } from './dom.ts';
import { otherPages } from './page-links.ts';
import { parseFragment, parsePage } from './parse.ts';
import type { FetchPage } from './reading.ts';
import { sameSite } from './site.ts';
import { blocksOf, normalise, weigh } from './words.ts';

/** Pages of one article at most, the first among them. */
export const MAX_PAGES = 20;

export interface Joined {
  article: Article;
  /** Pages read, the first among them. */
  pages: number;
  /** Address of the last page read. */
  url: string;
}

/** Blocks at the beginning and the end of a page that earlier pages had too: title, dek, author's note, page numbers. */
function withoutRepeats(page: Article, seen: Set<string>): string {
  const { body } = parseFragment(page.html, page.url);
  const isRepeat = (element: Element): boolean => {
    const text = normalise(element.textContent ?? '');
    const image = element.querySelector('img')?.getAttribute('src');
    return text ? seen.has(text) : image ? seen.has(image) : true;
  };
  for (const end of ['firstElementChild', 'lastElementChild'] as const) {
    for (let element = body[end]; element && isRepeat(element); element = body[end]) element.remove();
  }
  return body.innerHTML;
}

function remember(article: Article, seen: Set<string>): void {
  for (const block of blocksOf(article.text)) seen.add(normalise(block));
  const { body } = parseFragment(article.html, article.url);
  for (const element of body.children) seen.add(normalise(element.textContent ?? ''));
  for (const image of body.querySelectorAll('img')) seen.add(image.getAttribute('src') ?? '');
  seen.add(normalise(article.title));
}

/** Share of a page's words that stand in blocks seen before; a page of comments repeats the article above them. */
function share(page: Article, seen: Set<string>): number {
  const blocks = blocksOf(page.text);
  const all = blocks.reduce((sum, block) => sum + weigh(block), 0);
  const old = blocks.filter((block) => seen.has(normalise(block))).reduce((sum, block) => sum + weigh(block), 0);
  return all ? old / all : 1;
}

/** The text of a fragment of an article, as the extraction writes it. */
function append(article: Article, page: Article, html: string): Article {
  const { body } = parseFragment(html, page.url);
  const kept = new Set([...body.querySelectorAll('*')].map((element) => normalise(element.textContent ?? '')));
  const blocks = blocksOf(page.text).filter(
    (block) => kept.has(normalise(block)) || normalise(body.textContent ?? '').includes(normalise(block)),
  );
  const text = blocks.join('\n\n');
  return {
    ...article,
    html: `${article.html}\n${html}`,
    text: `${article.text}\n\n${text}`,
    wordCount: article.wordCount + Math.round((page.wordCount * text.length) / Math.max(1, page.text.length)),
  };
}

interface Joining {
  fetchPage: FetchPage;
  signal: AbortSignal;
  /** Told after each page. */
  onPage(joined: Joined): void;
}

/** One further page; null where it cannot be had or is no further page. */
async function readOne(
  href: string,
  site: string,
  { fetchPage, signal }: Joining,
): Promise<{ page: Article; document: Document; url: string } | null> {
  const answer = await fetchPage({ url: href }, signal);
  if (!answer.ok || !sameSite(answer.url, site)) return null;
  const document = parsePage(answer.text, answer.url);
  const page = extractArticle(withoutWall(document), { url: answer.url });
  return page && { page, document, url: answer.url };
}

/**
 * Reads on from the first page of an article. Answers null where the page is not the first of several, or the pages
 * behind the links bring nothing new. A page that fails ends the joining: what follows a gap is not shown as its
 * continuation.
 */
export async function joinPages(
  first: Article,
  document: Document,
  url: string,
  joining: Joining,
): Promise<Joined | null> {
  const { own, pages } = otherPages(document, url);
  if (own !== 1 || !pages.has(2)) return null;
  const seen = new Set<string>();
  remember(first, seen);
  let joined: Joined = { article: first, pages: 1, url };
  for (let number = 2; number <= MAX_PAGES && !joining.signal.aborted; number++) {
    const href = pages.get(number);
    if (!href) break;
    const next = await readOne(href, url, joining);
    if (!next || share(next.page, seen) > 0.5) break;
    const html = withoutRepeats(next.page, seen);
    remember(next.page, seen);
    joined = { article: append(joined.article, next.page, html), pages: number, url: next.url };
    joining.onPage(joined);
    // Long articles show a few numbers at a time; and "next" is all that some pages have.
    for (const [further, address] of otherPages(next.document, next.url).pages)
      if (!pages.has(further)) pages.set(further, address);
  }
  return joined.pages > 1 ? joined : null;
}
