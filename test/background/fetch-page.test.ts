import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieRule } from '../../src/background/fetch-cookies.ts';
import { fetchPage } from '../../src/background/fetch-page.ts';
import { refusal, TYPE_RULES } from '../../src/background/fetch-types.ts';

const asked: string[] = [];

function answer({ url = '/' }: IncomingMessage, response: ServerResponse): void {
  asked.push(url);
  const send = (type: string, body: string | Uint8Array, headers = {}) =>
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  const routes: Record<string, () => void> = {
    '/page': () => send('text/html; charset=windows-1256', new Uint8Array([0xe3, 0xca, 0xe4])),
    '/moved': () => response.writeHead(301, { location: '/page' }).end(),
    '/loop': () => response.writeHead(302, { location: '/loop' }).end(),
    '/out': () => response.writeHead(302, { location: 'ftp://example.org/x' }).end(),
    '/gone': () => response.writeHead(410).end('gone'),
    '/silent': () => undefined,
    '/stalled': () => response.writeHead(200, { 'content-type': 'text/html' }).write('<p>begins'),
    '/pdf': () => send('application/pdf', '%PDF-1.7'),
    '/hidden-pdf': () => send('text/html', '%PDF-1.7 …'),
    '/picture': () => send('image/webp', 'x'),
    '/film': () => send('video/mp4', 'x'),
    '/zip': () => send('application/zip', 'x'),
    '/saved': () => send('text/html', '<p>x', { 'content-disposition': 'attachment; filename=x.html' }),
    '/page-for-json': () => send('text/html', '<p>x'),
    '/broken': () => response.destroy(),
    '/forbidden': () => response.writeHead(403).end(),
    '/overloaded': () => response.writeHead(503).end(),
    '/large': () => send('text/html', `<p>${'a'.repeat(5000)}`),
    '/large-json': () => send('application/json', `"${'a'.repeat(5000)}"`),
  };
  (routes[url] ?? (() => response.writeHead(404).end()))();
}

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (path: string, more: Parameters<typeof fetchPage>[1] = { cookies: 'never' }) =>
  fetchPage({ url: base + path }, more);

describe('fetchPage', () => {
  it('answers with decoded text', async () => {
    expect(await ask('/page')).toEqual({
      ok: true,
      url: `${base}/page`,
      status: 200,
      contentType: 'text/html',
      text: 'متن',
    });
  });

  it.each(['never', 'first', 'follow'] as const)(
    'follows redirects and says where they led (cookies: %s)',
    async (cookies) => {
      expect(await ask('/moved', { cookies })).toMatchObject({ ok: true, url: `${base}/page`, text: 'متن' });
    },
  );

  it.each([
    ['/loop', 'redirect_loop'],
    ['/out', 'redirect_loop'],
    ['/gone', 'missing'],
    ['/nowhere', 'missing'],
    ['/forbidden', 'status'],
    ['/overloaded', 'server'],
    ['/pdf', 'pdf'],
    ['/hidden-pdf', 'pdf'],
    ['/picture', 'image'],
    ['/film', 'media'],
    ['/zip', 'download'],
    ['/saved', 'download'],
    ['/broken', 'network'],
  ])('answers %s with %s', async (path, reason) => {
    expect(await ask(path)).toMatchObject({ ok: false, reason });
  });

  it.each(['/silent', '/stalled'])('gives %s up at the time limit', async (path) => {
    expect(await ask(path, { cookies: 'never', timeLimit: 100 })).toMatchObject({ ok: false, reason: 'timeout' });
  });

  it('ends when it is cancelled, before and after it has begun', async () => {
    const before = AbortSignal.abort();
    expect(await ask('/page', { cookies: 'never', signal: before })).toMatchObject({ reason: 'cancelled' });
    const closing = new AbortController();
    const waiting = ask('/silent', { cookies: 'never', signal: closing.signal });
    closing.abort();
    expect(await waiting).toMatchObject({ ok: false, reason: 'cancelled' });
  });

  it('cuts a page at the limit and refuses cut JSON', async () => {
    const cut = await ask('/large', { cookies: 'never', maxBytes: 1000 });
    expect(cut.ok && cut.text).toHaveLength(1000);
    const json = await fetchPage({ url: `${base}/large-json`, accept: 'json' }, { cookies: 'never', maxBytes: 1000 });
    expect(json).toMatchObject({ ok: false, reason: 'too_large' });
  });

  it('does not take a page for JSON', async () => {
    const got = await fetchPage({ url: `${base}/page-for-json`, accept: 'json' }, { cookies: 'never' });
    expect(got).toMatchObject({ ok: false, reason: 'unexpected_type' });
  });

  it.each(['file:///etc/passwd', 'data:text/html,x', 'javascript:1', 'about:blank', 'no address'])(
    'asks nobody about %s',
    async (url) => {
      const before = asked.length;
      expect(await fetchPage({ url }, { cookies: 'never' })).toMatchObject({ ok: false, reason: 'not_http' });
      expect(asked).toHaveLength(before);
    },
  );
});

describe('the rules of types', () => {
  it.each(TYPE_RULES)('$reason catches what it should and spares the rest', ({ type, catches, spares }) => {
    for (const example of catches) expect(example).toMatch(type);
    for (const example of spares) expect(example).not.toMatch(type);
  });

  it('lets pages, JSON and feeds through to those who asked for them', () => {
    const plain = new Headers();
    expect(refusal(plain, 'application/xhtml+xml', 'html')).toBeNull();
    expect(refusal(plain, '', 'html')).toBeNull();
    expect(refusal(plain, 'application/json', 'json')).toBeNull();
    expect(refusal(plain, 'application/vnd.api+json', 'json')).toBeNull();
    expect(refusal(plain, 'application/json', 'html')).toBe('unexpected_type');
    for (const type of [
      'application/rss+xml',
      'application/atom+xml',
      'text/xml',
      'application/feed+json',
      'text/html',
    ]) {
      expect(refusal(plain, type, 'feed')).toBeNull();
    }
  });
});

describe('cookieRule', () => {
  const extension = 'moz-extension://abc/';
  const tab = (more: object) => ({ url: 'https://news.example/a', tab: { id: 1, incognito: false, ...more } }) as never;

  it('sends a page its own origin’s cookies, and no other’s', () => {
    expect(cookieRule('https://news.example/b', tab({}), extension)).toBe('first');
    expect(cookieRule('https://amp.news.example/b', tab({}), extension)).toBe('never');
    expect(cookieRule('http://news.example/b', tab({}), extension)).toBe('never');
    expect(cookieRule('https://mail.example/', tab({}), extension)).toBe('never');
  });

  it('sends none for a private window or a container, whose cookies it does not have', () => {
    expect(cookieRule('https://news.example/b', tab({ incognito: true }), extension)).toBe('never');
    expect(cookieRule('https://news.example/b', tab({ cookieStoreId: 'firefox-container-2' }), extension)).toBe(
      'never',
    );
    expect(cookieRule('https://news.example/b', tab({ cookieStoreId: 'firefox-private' }), extension)).toBe('never');
    expect(cookieRule('https://news.example/b', tab({ cookieStoreId: 'firefox-default' }), extension)).toBe('first');
  });

  it('treats the extension’s own documents like a visit, and strangers like none', () => {
    const own = { url: 'moz-extension://abc/workshop.html' } as never;
    expect(cookieRule('https://news.example/b', own, extension)).toBe('follow');
    expect(cookieRule('https://news.example/b', undefined, extension)).toBe('never');
  });
});
