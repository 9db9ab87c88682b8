// A story over several pages whose further pages come when a test says so: no reader's speed and no sleep decides what
// is there at any moment.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answersOf, siteOf, sourcePages } from './sources/index.ts';
import { escaped, truthOf } from './sources/page.ts';
import type { Story } from './story.ts';

export interface HeldPages {
  story: Story;
  /** Address of the first page, which is served at once. */
  url: string;
  /** Address of a further page. */
  addressOf(page: number): string;
  /** Texts of a page's blocks. */
  textsOf(page: number): string[];
  /** Whether a page has been asked for and waits. */
  waits(page: number): boolean;
  /** Whether a request for a page was broken off by whoever asked. */
  wasCancelled(page: number): boolean;
  /** Sends a page, now or whenever it is asked for. */
  release(page: number): void;
  /** Answers with a server's error whoever waits for a page now. */
  fail(page: number): void;
  /** From now on every further page waits again. */
  hold(): void;
  close(): Promise<void>;
}

/** Serves the sources' newsroom's Arabic story of three pages. */
export async function openHeldPages(): Promise<HeldPages> {
  const numbered = sourcePages.find(({ name }) => name === 'pages-numbered');
  if (!numbered) throw new Error('The newsroom has no story over numbered pages.');
  const waiting = new Map<number, ServerResponse>();
  const released = new Set<number>();
  const cancelled = new Set<number>();
  let answers = new Map<string, string>();

  const pageOf = (url: URL): number => Number(url.searchParams.get('page') ?? 1);
  function send(response: ServerResponse, status: number, body: string): void {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(body);
  }
  const bodyOf = (page: number): string => answers.get(addressOf(page)) ?? '';

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const page = pageOf(url);
    if (!answers.has(url.href)) return send(response, 404, '');
    if (page === 1 || released.has(page)) return send(response, 200, bodyOf(page));
    waiting.set(page, response);
    response.on('close', () => {
      if (!response.writableEnded) cancelled.add(page);
      if (waiting.get(page) === response) waiting.delete(page);
    });
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { url } = siteOf(numbered, origin);
  const addressOf = (page: number): string => (page === 1 ? url : `${url}?page=${page}`);
  answers = new Map([...answersOf(numbered, origin)].map(([href, { body }]) => [href, String(body)]));

  return {
    story: numbered.story,
    url,
    addressOf,
    textsOf: (page) => truthOf(numbered.story).filter((text) => bodyOf(page).includes(`>${escaped(text)}<`)),
    waits: (page) => waiting.has(page),
    wasCancelled: (page) => cancelled.has(page),
    release(page) {
      released.add(page);
      const response = waiting.get(page);
      if (response) send(response, 200, bodyOf(page));
    },
    fail(page) {
      const response = waiting.get(page);
      if (!response) throw new Error(`Nobody waits for page ${page}.`);
      send(response, 500, '');
    },
    hold() {
      released.clear();
      cancelled.clear();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
