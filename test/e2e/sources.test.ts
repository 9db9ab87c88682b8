// What really goes over the wire when Matn asks a site: which cookies, which redirects, what ends a request. In both
// browsers with scripts really blocked, against a server that keeps every request.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { encode } from '../newsroom/encode.ts';
import { shell, wholePage } from '../newsroom/sources/page.ts';
import { stories } from '../newsroom/stories/index.ts';
import { articleText, clickInReader, inBothBrowsers, type Session, store, until, waitForReader } from './harness.ts';

const story = stories.ar;
const [first = ''] = story.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

interface Asked {
  path: string;
  host: string;
  headers: IncomingMessage['headers'];
  closed: boolean;
}
let asked: Asked[] = [];
let server: Server;
let port: number;

/** A shell whose AMP form is at `amp`. */
const page = (amp: string): string => shell(story, { head: `<link rel="amphtml" href="${amp}">` });

const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/cookies': (_request, response) =>
    html(response, page('/members'), { 'set-cookie': 'member=yes; Path=/; SameSite=Lax' }),
  '/members': ({ headers }, response) =>
    html(response, headers.cookie?.includes('member=yes') ? wholePage(story) : shell(story)),
  '/away': (_request, response) => html(response, page('/moved')),
  '/moved': (_request, response) => response.writeHead(302, { location: `http://127.0.0.1:${port}/private` }).end(),
  '/private': (_request, response) => html(response, wholePage(story), { 'set-cookie': 'session=secret; Path=/' }),
  '/stuck': (_request, response) => html(response, page('/loop')),
  '/loop': (_request, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/old': (_request, response) => html(response, page('/old-amp')),
  '/old-amp': (_request, response) => {
    // The encoding is named by the page alone.
    const old = wholePage(story).replace(
      '<meta charset="utf-8">',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">',
    );
    response.writeHead(200, { 'content-type': 'text/html' }).end(encode(old, 'windows-1256'));
  },
  '/slow': (_request, response) => html(response, page('/never')),
  '/never': () => undefined,
  '/paper': (_request, response) => html(response, page('/paper.pdf')),
  '/paper.pdf': (_request, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
};

function html(response: ServerResponse, body: string, headers: Record<string, string> = {}): void {
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers })
    .end(body);
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const entry: Asked = { path: pathname, host: request.headers.host ?? '', headers: request.headers, closed: false };
    asked.push(entry);
    response.on('close', () => {
      entry.closed = true;
    });
    (routes[pathname] ?? ((_request, missing) => missing.writeHead(404).end()))(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '0.0.0.0', done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

const of = (path: string): Asked[] => asked.filter((entry) => entry.path === path);

async function read(session: Session, path: string): Promise<Page> {
  await store(session, { automatic: 'never' });
  const opened = await session.open(`http://localhost:${port}${path}`);
  await session.pressToolbarButton(opened);
  return opened;
}

const tried = (session: Session, opened: Page): Promise<string> =>
  session.inReader(opened, (root) => root.querySelector('.attempts')?.textContent ?? '');

inBothBrowsers('asking the site', { javascript: 'blocked' }, (session) => {
  it('brings the page’s own cookies, and says nothing of itself', async () => {
    const opened = await read(session(), '/cookies');
    await waitForReader(opened, 'reading');
    expect(await articleText(opened)).toContain(first);
    const [{ headers } = { headers: {} as IncomingMessage['headers'] }] = of('/members');
    expect(headers.cookie).toContain('member=yes');
    expect(headers.referer).toBeUndefined();
    expect(headers.origin ?? '').not.toMatch(/extension/);
  });

  it('carries no cookies to where a redirect leads, and does not show what another site says', async () => {
    // The reader is known at the other site.
    const known = await session().open(`http://127.0.0.1:${port}/private`);
    await known.close();
    asked = [];
    const opened = await read(session(), '/away');
    await waitForReader(opened, 'empty');
    expect(of('/private').map(({ headers }) => headers.cookie)).toEqual([undefined]);
    expect(await tried(session(), opened)).toContain('leads to another site');
  });

  it('ends on a redirect loop with a word about it', async () => {
    const opened = await read(session(), '/stuck');
    await waitForReader(opened, 'empty');
    expect(await tried(session(), opened)).toContain('redirects without ever arriving');
  });

  it('says that it met a PDF', async () => {
    const opened = await read(session(), '/paper');
    await waitForReader(opened, 'empty');
    expect(await tried(session(), opened)).toContain('PDF');
  });

  it('reads windows-1256', async () => {
    const opened = await read(session(), '/old');
    await waitForReader(opened, 'reading');
    expect(await articleText(opened)).toContain(first);
  });

  it('stops asking when the reader closes', async () => {
    const opened = await read(session(), '/slow');
    await until('the request', () => of('/never').length > 0);
    expect(of('/never').map(({ closed }) => closed)).toEqual([false]);
    await clickInReader(session(), opened, /^Close/);
    await waitForReader(opened, 'closed');
    await until('the end of the request', () => of('/never').every(({ closed }) => closed));
  });
});
