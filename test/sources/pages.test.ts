// An article over several pages: its first one comes at once, and every further one makes it longer at its end.
import { describe, expect, it } from 'vitest';
import { further } from '../../src/sources/further.ts';
import { readPage } from '../../src/sources/index.ts';
import type { FetchPage, Reading } from '../../src/sources/reading.ts';
import { readToEnd } from '../../src/sources/rest.ts';
import { search } from '../../src/sources/search.ts';
import { pageOf, paragraphs, prose, siteOf } from './browser.ts';

const FIRST = 'https://news.example/2024/11/orchard';
const address = (page: number): string => (page === 1 ? FIRST : `${FIRST}?page=${page}`);
const TITLE = 'An olive orchard above the valley';

/** Three paragraphs for each page, none of them twice. */
const textsOf = (page: number): string[] => prose(3 * page).slice(-3);

/** A page of the article with links to all of them. */
function pageText(page: number, count: number, body = paragraphs(textsOf(page))): string {
  const links = Array.from({ length: count }, (_, i) => `<a href="${address(i + 1)}">${i + 1}</a>`).join(' ');
  return `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body>
    <article><h1>${TITLE}</h1>${body}</article><p>${links}</p></body></html>`;
}

const pagesOf = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [address(i + 1), pageText(i + 1, count)]));

const begin = (pages: Record<string, string>, fetchPage: FetchPage): Promise<Reading> =>
  search(pageOf(pages[FIRST] ?? '', FIRST), fetchPage, async () => further);

/** Which pages' paragraphs a reading holds. */
const pagesIn = ({ article }: Reading, count: number): number[] =>
  Array.from({ length: count }, (_, i) => i + 1).filter((page) =>
    textsOf(page).every((text) => article?.text.includes(text)),
  );

describe('an article over several pages', () => {
  it('has its first page before anybody is asked, and every longer form begins with the shorter one', async () => {
    const pages = pagesOf(3);
    const { fetchPage, asked } = siteOf(pages);
    const first = await begin(pages, fetchPage);
    expect(asked).toEqual([]);
    expect(pagesIn(first, 3)).toEqual([1]);
    expect(first.rest).toMatchObject({ page: 2, url: address(2), missing: false });
    const longer: Reading[] = [first];
    const whole = await readToEnd(first, undefined, (reading) => longer.push(reading));
    expect(longer.map((reading) => pagesIn(reading, 3))).toEqual([[1], [1, 2], [1, 2, 3]]);
    longer.slice(1).forEach(({ article }, index) => {
      expect(article?.html.startsWith(longer[index]?.article?.html ?? 'none')).toBe(true);
      expect(article?.text.startsWith(longer[index]?.article?.text ?? 'none')).toBe(true);
    });
    expect(whole.rest).toBeUndefined();
    expect(whole.source).toBe('pages');
  });

  it('says which page is missing, reads nothing behind the gap, and goes on where it stopped', async () => {
    const pages = pagesOf(4);
    let down = true;
    const site = siteOf(pages);
    const fetchPage: FetchPage = (request, signal) =>
      down && request.url === address(3)
        ? Promise.resolve({ ok: false, reason: 'timeout', url: request.url })
        : site.fetchPage(request, signal);
    const page = pageOf(pages[FIRST] ?? '', FIRST);
    const stopped = await readPage(page, fetchPage);
    expect(pagesIn(stopped, 4)).toEqual([1, 2]);
    const why = { source: 'pages', url: address(3), outcome: 'failed', reason: 'timeout' };
    expect(stopped.rest).toMatchObject({ page: 3, url: address(3), missing: true, why });
    expect(stopped.tried.at(-1)).toEqual(why);
    const again = await stopped.rest?.readOn();
    expect(again?.tried).toEqual(stopped.tried);
    down = false;
    const whole = await readToEnd((await stopped.rest?.readOn()) ?? stopped);
    expect(pagesIn(whole, 4)).toEqual([1, 2, 3, 4]);
    expect(whole.rest).toBeUndefined();
    expect(whole.tried.map(({ source, outcome }) => `${source} ${outcome}`)).toEqual(['dom good', 'pages good']);
    // Page 2 was not asked for again.
    expect(site.asked.map(({ url }) => url)).toEqual([address(2), address(3), address(4)]);
  });

  it('is whole where the page behind the number says nothing new', async () => {
    const pages = { ...pagesOf(2), [address(2)]: pageText(2, 2, paragraphs(textsOf(1))) };
    const reading = await readPage(pageOf(pages[FIRST] ?? '', FIRST), siteOf(pages).fetchPage);
    expect(reading.rest).toBeUndefined();
    expect(reading.source).toBe('dom');
  });

  it('takes no bot check for its second page', async () => {
    const check =
      '<h1>One moment</h1><p>Checking your browser before accessing the site.</p><p>This may take a few seconds.</p>';
    const pages = { ...pagesOf(3), [address(2)]: `<!doctype html><html><body>${check}</body></html>` };
    const reading = await readPage(pageOf(pages[FIRST] ?? '', FIRST), siteOf(pages).fetchPage);
    expect(pagesIn(reading, 3)).toEqual([1]);
    expect(reading.article?.text).not.toContain('browser');
    expect(reading.rest).toMatchObject({ page: 2, missing: true });
  });

  it('stops when it is told to', async () => {
    const pages = pagesOf(3);
    const { fetchPage, asked } = siteOf(pages);
    const closing = new AbortController();
    const first = await begin(pages, fetchPage);
    const stopped = await readToEnd(first, closing.signal, () => closing.abort());
    expect(asked).toHaveLength(1);
    expect(pagesIn(stopped, 3)).toEqual([1, 2]);
  });

  it('is read on beyond the twentieth page only when that is asked for', async () => {
    const pages = pagesOf(22);
    const { fetchPage, asked } = siteOf(pages);
    const reading = await readPage(pageOf(pages[FIRST] ?? '', FIRST), fetchPage);
    expect(asked).toHaveLength(19);
    expect(reading.rest).toMatchObject({ page: 21, missing: true });
    const longer = await reading.rest?.readOn();
    expect(longer && pagesIn(longer, 22)).toHaveLength(21);
  });

  it('is not looked for in other forms because its first page breaks off', async () => {
    const [opening = '', ...texts] = textsOf(1);
    const pages = pagesOf(2);
    const teaser = pageText(1, 2, `${paragraphs([opening, ...texts])}<p>Read the full article…</p>`);
    pages[FIRST] = teaser.replace('</head>', '<link rel="amphtml" href="/amp"></head>');
    const { fetchPage, asked } = siteOf(pages);
    const first = await begin(pages, fetchPage);
    expect(asked).toEqual([]);
    expect(first.tried[0]).toMatchObject({ source: 'dom', shortfall: 'cut' });
    expect(pagesIn(first, 2)).toEqual([1]);
    expect(pagesIn(await readToEnd(first), 2)).toEqual([1, 2]);
    expect(asked.map(({ url }) => url)).toEqual([address(2)]);
  });

  it('is taken from the page’s own data where that has the whole of it', async () => {
    const pages = pagesOf(2);
    const data = { '@type': 'Article', headline: TITLE, articleBody: [...textsOf(1), ...textsOf(2)].join('\n') };
    pages[FIRST] = pageText(1, 2).replace(
      '</head>',
      `<script type="application/ld+json">${JSON.stringify(data)}</script></head>`,
    );
    const { fetchPage, asked } = siteOf(pages);
    const reading = await begin(pages, fetchPage);
    expect(pagesIn(reading, 2)).toEqual([1, 2]);
    expect(reading.rest).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('keeps every page’s own direction', async () => {
    const arabic = prose(3, 'ar');
    const body = (page: number) => (page === 1 ? paragraphs(arabic) : paragraphs(textsOf(2)));
    const pages = Object.fromEntries(
      [1, 2].map((page) => [address(page), pageText(page, 2, body(page)).replace(' lang="en"', '')]),
    );
    const { article } = await readPage(pageOf(pages[FIRST] ?? '', FIRST), siteOf(pages).fetchPage);
    expect(article?.dir).toBe('rtl');
    const { document } = pageOf(article?.html ?? '');
    const directions = [...document.querySelectorAll('p')].map((block) => block.getAttribute('dir') ?? 'rtl');
    expect(directions).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'ltr']);
  });

  it('keeps the notes of its pages apart', async () => {
    const noted = (page: number): string => {
      const [one, ...others] = textsOf(page);
      return `<p>${one}<sup><a href="#fn1" id="ref1">1</a></sup></p>${paragraphs(others)}
        <ol><li id="fn1">A note to page ${page}, from the council's own archive. <a href="#ref1">↩</a></li></ol>`;
    };
    const pages = Object.fromEntries([1, 2].map((page) => [address(page), pageText(page, 2, noted(page))]));
    const { article } = await readPage(pageOf(pages[FIRST] ?? '', FIRST), siteOf(pages).fetchPage);
    const { document } = pageOf(article?.html ?? '');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
    const notes = [...document.querySelectorAll('sup a')].map((link) => {
      const id = link.getAttribute('href')?.slice(1);
      return [...document.querySelectorAll('[id]')].find((element) => element.id === id)?.textContent;
    });
    expect(notes).toEqual([expect.stringContaining('page 1'), expect.stringContaining('page 2')]);
  });
});
