// The newsroom's pages in a real browser with scripts really blocked: each opened, read with the toolbar button, and the
// text that the reader shows held against the story.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserKind } from '../../browsers.ts';
import { launch, readerState, type Session, store, until } from '../../e2e/harness.ts';
import { answerSource, type SourcePage, siteOf, sourcePages, truthOf } from '../../newsroom/sources/index.ts';
import { compareShingles, pageScore } from '../metrics.ts';

interface Site {
  origin: string;
  /** Addresses asked since the last look. */
  asked: string[];
  server: Server;
}

async function serve(): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    // Matn sends no referrer; what the page itself preloads has one.
    if (url.pathname !== '/favicon.ico' && !request.headers.referer) asked.push(url.pathname + url.search);
    const answer = answerSource(url);
    response.writeHead(answer?.status ?? (answer ? 200 : 404), {
      'content-type': `${answer?.type ?? 'text/html'}; charset=utf-8`,
      'cache-control': 'no-store',
      ...answer?.headers,
    });
    response.end(answer?.body ?? 'There is no such page.');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, asked, server };
}

interface Result {
  source: string;
  name: string;
  lang: string;
  found: boolean;
  f1: number;
  requests: number;
  allowed: number;
  ms: number;
}

async function readOne(session: Session, site: Site, source: SourcePage): Promise<Result> {
  const page = await session.open(siteOf(source, site.origin).url);
  site.asked.length = 0;
  const start = performance.now();
  await session.pressToolbarButton(page);
  const state = await until('an end of the search', async () => {
    const now = await readerState(page);
    return (now === 'reading' || now === 'empty') && now;
  });
  const ms = performance.now() - start;
  const text = await page.evaluate(() => {
    const body = document.querySelector<HTMLElement>('matn-reader > article [data-matn="body"]');
    // innerText: as it is rendered, blocks apart.
    return body?.innerText ?? '';
  });
  await page.close();
  const { f1 } = pageScore(compareShingles(truthOf(source.story).join('\n'), text));
  const name = [source.source].flat()[0] ?? '';
  const requests = site.asked.length;
  return {
    source: name,
    name: source.name,
    lang: source.story.lang,
    found: state === 'reading',
    f1,
    requests,
    allowed: source.requests ?? 0,
    ms,
  };
}

const least = 0.98;
const mean = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function print(kind: BrowserKind, results: Result[]): void {
  const rows: Record<string, object> = {};
  for (const source of new Set(results.map((result) => result.source))) {
    const of = results.filter((result) => result.source === source);
    rows[source] = {
      pages: of.length,
      found: of.filter(({ found }) => found).length,
      'F1 mean': Number(mean(of.map(({ f1 }) => f1)).toFixed(4)),
      'F1 least': Number(Math.min(...of.map(({ f1 }) => f1)).toFixed(4)),
      requests: Number(mean(of.map(({ requests }) => requests)).toFixed(1)),
      'ms median': Math.round(of.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0),
    };
  }
  console.log(
    `\n${kind}, scripts blocked: ${results.length} pages, ${results.filter(({ found }) => found).length} found`,
  );
  console.table(rows);
  for (const { name, lang, f1, requests, allowed } of results.filter(
    (result) => result.f1 < least || result.requests > result.allowed,
  )) {
    console.log(`  ${name} (${lang}): F1 ${f1.toFixed(4)}, ${requests} requests of ${allowed}`);
  }
}

/** Reads every page whose name holds `only`; gives back how many missed the mark. */
export async function printBrowser(kind: BrowserKind, only: string): Promise<number> {
  const site = await serve();
  const session = await launch(kind, { javascript: 'blocked' });
  const results: Result[] = [];
  try {
    await store(session, { automatic: 'never' });
    for (const source of sourcePages.filter(({ name }) => name.includes(only)))
      results.push(await readOne(session, site, source));
  } finally {
    await session.close();
    site.server.closeAllConnections();
    site.server.close();
  }
  print(kind, results);
  return results.filter(({ f1, requests, allowed }) => f1 < least || requests > allowed).length;
}
