import { describe, expect, it, vi } from 'vitest';
import { further } from '../../src/sources/further.ts';
import { readPage } from '../../src/sources/index.ts';
import { claimedWords } from '../../src/sources/linked-data.ts';
import type { Reading } from '../../src/sources/reading.ts';
import { search } from '../../src/sources/search.ts';
import { weigh } from '../../src/sources/words.ts';
import { documentOf, noSite, pageOf, paragraphs, prose, siteOf } from './browser.ts';

const WALL = 'Sorry, you need to enable JavaScript to visit this website.';
const URL_OF_PAGE = 'https://news.example/2024/11/orchard';
const article = (texts: string[], head = '') =>
  `<!doctype html><html lang="ar" dir="rtl"><head>${head}<title>بستان الزيتون فوق الوادي</title></head><body>
  <article><h1>بستان الزيتون فوق الوادي</h1>${paragraphs(texts)}</article></body></html>`;
const shell = `<!doctype html><html><head><title>News</title></head><body><noscript>${WALL}</noscript><div id="root"></div></body></html>`;

describe('readPage', () => {
  it('asks nobody when the page’s own DOM is good', async () => {
    const reading = await readPage(pageOf(article(prose(4, 'ar'))), noSite);
    expect(reading.source).toBe('dom');
    expect(reading.article?.text).toContain('أشجار الزيتون');
    expect(reading.tried).toMatchObject([{ source: 'dom', outcome: 'good' }]);
  });

  it('reads past a wall that stands before a hidden article, and leaves the page as it is', async () => {
    const html = `<!doctype html><html><head><title>بستان الزيتون</title></head><body>
      <div id="seckit-noscript-tag">${WALL}</div><div style="display:none"><h1>بستان الزيتون</h1>${paragraphs(prose(4, 'ar'))}</div></body></html>`;
    const page = pageOf(html, URL_OF_PAGE, { state: 'blocked', kind: 'hidden', message: WALL });
    const before = page.document.documentElement.outerHTML;
    const { article: read } = await readPage(page, noSite);
    expect(read?.text).toContain('أشجار الزيتون');
    expect(read?.text).not.toContain('JavaScript');
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it('takes the server’s HTML where the page has only the wall', async () => {
    const { fetchPage, asked } = siteOf({ [URL_OF_PAGE]: article(prose(4, 'ar')) });
    const reading = await readPage(pageOf(shell), fetchPage);
    expect(reading.source).toBe('server');
    expect(reading.article?.text).toContain('أشجار الزيتون');
    expect(reading.tried.at(-1)).toMatchObject({ source: 'server', url: URL_OF_PAGE, outcome: 'good' });
    expect(asked).toHaveLength(1);
  });

  // mozilla/readability#864: the engine alone returns the wall's sentence as the article.
  it.each([
    shell,
    `<p>${WALL}</p>`,
    `<div class="page"><h1>JavaScript required</h1><p>${WALL}</p><p>Enable JavaScript and reload.</p></div>`,
    `<html dir="rtl"><head><title>الأخبار</title></head><body><p>يُرجى تفعيل جافا سكريبت للوصول إلى هذه الصفحة.</p></body></html>`,
    `<p>We use cookies to give you the best experience. By going on you agree to our use of cookies.</p>`,
  ])('never returns a wall or a notice as the article (%#)', async (html) => {
    const { fetchPage } = siteOf({ [URL_OF_PAGE]: html });
    const reading = await readPage(pageOf(html), fetchPage);
    expect(reading).toMatchObject({ article: null, source: 'none' });
    expect(reading.tried.map(({ source }) => source)).toContain('server');
  });

  it('says why a request brought nothing', async () => {
    const { fetchPage } = siteOf({ [URL_OF_PAGE]: { ok: false, reason: 'timeout' } });
    const reading = await readPage(pageOf(shell), fetchPage);
    expect(reading.tried.at(-1)).toEqual({ source: 'server', url: URL_OF_PAGE, outcome: 'failed', reason: 'timeout' });
  });

  it('leaves aside what another site answers', async () => {
    const elsewhere = { text: article(prose(4)), url: 'https://login.example.org/' };
    const reading = await readPage(pageOf(shell), siteOf({ [URL_OF_PAGE]: elsewhere }).fetchPage);
    expect(reading).toMatchObject({ article: null });
    expect(reading.tried.at(-1)).toMatchObject({ source: 'server', outcome: 'failed', reason: 'other_site' });
  });

  it('asks nothing of a bot check', async () => {
    const page = pageOf(shell, URL_OF_PAGE, { state: 'blocked', kind: 'challenge', maker: 'cloudflare' });
    const reading = await readPage(page, noSite);
    expect(reading).toMatchObject({ article: null, wall: { kind: 'challenge' } });
  });

  it('ends when the reader closes', async () => {
    const closing = new AbortController();
    const hanging = (_request: unknown, signal?: AbortSignal) =>
      new Promise<never>((resolve) => {
        signal?.addEventListener('abort', () => resolve({ ok: false, reason: 'cancelled', url: URL_OF_PAGE } as never));
        closing.abort();
      });
    const reading = await readPage(pageOf(shell), hanging, { signal: closing.signal });
    expect(reading.tried.at(-1)).toMatchObject({ outcome: 'failed', reason: 'cancelled' });
  });

  it('asks nobody when the reader closes before the site was asked', async () => {
    const closing = new AbortController();
    const reading = readPage(pageOf(shell), noSite, { signal: closing.signal });
    closing.abort();
    expect((await reading).article).toBeNull();
  });

  it('follows what only the server’s HTML names', async () => {
    const named = shell.replace('</head>', '<link rel="amphtml" href="/amp"></head>');
    const { fetchPage } = siteOf({ [URL_OF_PAGE]: named, 'https://news.example/amp': article(prose(4, 'ar')) });
    const reading = await readPage(pageOf(shell), fetchPage);
    expect(reading.source).toBe('amp');
  });

  it('tells of every attempt as it ends', async () => {
    const told: Reading[] = [];
    const { fetchPage } = siteOf({ [URL_OF_PAGE]: article(prose(4)) });
    const last = await readPage(pageOf(shell), fetchPage, { onProgress: (reading) => told.push(reading) });
    expect(told.map(({ tried }) => tried.length)).toEqual(told.map((_reading, i) => i + 1));
    expect(told.at(-1)).toEqual(last);
  });
});

describe('the further sources', () => {
  it('are not loaded where the page’s own markup is good', async () => {
    const page = pageOf(article(prose(4, 'ar')));
    const reading = await search(page, noSite, () => Promise.reject(new Error('loaded')));
    expect(reading.source).toBe('dom');
  });

  it('are loaded once where it is not, and then looked at', async () => {
    let loads = 0;
    const load = async () => {
      loads += 1;
      return further;
    };
    const { fetchPage } = siteOf({ [URL_OF_PAGE]: article(prose(4, 'ar')) });
    const reading = await search(pageOf(shell), fetchPage, load);
    expect(reading.source).toBe('server');
    expect(loads).toBe(1);
  });

  it('are sent for at once where the page is known to be a bare shell', async () => {
    const said: string[] = [];
    const page = pageOf(shell, URL_OF_PAGE, { state: 'blocked', kind: 'shell', message: WALL });
    const load = async () => {
      said.push('loading');
      return further;
    };
    const { fetchPage } = siteOf({});
    await search(page, fetchPage, load, { onProgress: ({ tried }) => said.push(tried.at(-1)?.source ?? '') });
    expect(said.slice(0, 2)).toEqual(['loading', 'dom']);
  });

  it('that cannot be loaded leave what the page itself has', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const short = `<article><h1>Orchard</h1><p>${prose(1)[0]?.split(' ').slice(0, 40).join(' ')}.</p></article>`;
    const reading = await search(pageOf(short), noSite, () => Promise.reject(new Error('gone')));
    expect(reading.article?.text).toContain('olive orchard');
    expect(reading.tried).toMatchObject([{ source: 'dom', outcome: 'poor', shortfall: 'short' }]);
    expect(report).toHaveBeenCalledOnce();
    report.mockRestore();
  });
});

describe('words a page claims in its JSON-LD', () => {
  const claims = (data: object): number =>
    claimedWords(documentOf(`<script type="application/ld+json">${JSON.stringify(data)}</script>`), URL_OF_PAGE);
  const body = prose(3).join('\n');
  const words = weigh(body);

  it('are counted in its body, whatever form that is in', () => {
    expect(claims({ '@type': 'Article', articleBody: body })).toBe(words);
    expect(claims({ '@type': 'Article', articleBody: `<p class="a b c">${body}</p>` })).toBe(words);
    expect(claims({ '@type': 'Article', articleBody: `&lt;p class=&quot;a b&quot;&gt;${body}&lt;/p&gt;` })).toBe(words);
    expect(claims({ '@type': 'Article', articleBody: `${body} [](https://a.example/some/long/path)` })).toBe(words);
  });

  it('are counted in recipes and live blogs too', () => {
    const steps = { '@type': 'Recipe', name: 'Bread', recipeInstructions: [{ text: body }] };
    expect(claims(steps)).toBe(words);
    const blog = { '@type': 'LiveBlogPosting', liveBlogUpdate: [{ headline: 'Now', articleBody: body }] };
    expect(claims(blog)).toBe(words + 1);
  });

  it('may be said outright, but not three times as many as there are', () => {
    expect(claims({ '@type': 'Article', articleBody: body, wordCount: words + 50 })).toBe(words + 50);
    expect(claims({ '@type': 'Article', articleBody: body, wordCount: words * 9 })).toBe(words);
    expect(claims({ '@type': 'WebSite', name: 'News' })).toBe(0);
  });
});
