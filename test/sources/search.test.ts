import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/sources/index.ts';
import type { Reading } from '../../src/sources/reading.ts';
import { noSite, pageOf, paragraphs, prose, siteOf } from './browser.ts';

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
      new Promise<never>((resolve) =>
        signal?.addEventListener('abort', () => resolve({ ok: false, reason: 'cancelled', url: URL_OF_PAGE } as never)),
      );
    const reading = readPage(pageOf(shell), hanging, { signal: closing.signal });
    closing.abort();
    expect((await reading).tried.at(-1)).toMatchObject({ outcome: 'failed', reason: 'cancelled' });
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
