import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/sources/index.ts';
import { pageOf, paragraphs, prose, siteOf } from './browser.ts';

const URL_OF_PAGE = 'https://news.example/2024/11/orchard';
const INDEX = `https://archive.org/wayback/available?url=${encodeURIComponent(URL_OF_PAGE)}`;
const COPY = `https://web.archive.org/web/20241110id_/${URL_OF_PAGE}`;
const listed = JSON.stringify({
  archived_snapshots: {
    closest: {
      available: true,
      status: '200',
      timestamp: '20241110',
      url: `http://web.archive.org/web/20241110/${URL_OF_PAGE}`,
    },
  },
});
const stored = `<!doctype html><html lang="ar" dir="rtl"><head><title>بستان الزيتون</title></head><body><article>${paragraphs(prose(4, 'ar'))}<p><a href="/next">رابط</a></p></article></body></html>`;

describe('readArchive', () => {
  it('reads the newest copy, without cookies, under the page’s own address', async () => {
    const { fetchPage, asked } = siteOf({ [INDEX]: listed, [COPY]: stored });
    const reading = await readArchive(pageOf('<p>x</p>', URL_OF_PAGE), fetchPage);
    expect(reading).toMatchObject({ source: 'archive', article: { url: URL_OF_PAGE } });
    expect(reading.tried).toMatchObject([{ source: 'archive', url: COPY, outcome: 'good' }]);
    expect(asked.map(({ url, cookies }) => [url, cookies])).toEqual([
      [INDEX, false],
      [COPY, false],
    ]);
  });

  it('says when there is no copy, and when the archive does not answer', async () => {
    const none = await readArchive(
      pageOf('<p>x</p>', URL_OF_PAGE),
      siteOf({ [INDEX]: '{"archived_snapshots":{}}' }).fetchPage,
    );
    expect(none).toMatchObject({ article: null, tried: [{ source: 'archive', outcome: 'none' }] });
    const silent = await readArchive(
      pageOf('<p>x</p>', URL_OF_PAGE),
      siteOf({ [INDEX]: { ok: false, reason: 'timeout' } }).fetchPage,
    );
    expect(silent).toMatchObject({ article: null, tried: [{ outcome: 'failed', reason: 'timeout' }] });
  });
});
