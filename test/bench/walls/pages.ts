// The pages of the walls benchmark, all corpora together, and the one local server they come from.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WallKind } from '../../../src/wall/report.ts';
import { type CorpusPage, corpora, corpus } from '../corpora.ts';

/** What people said of a page with scripts blocked: a kind of wall, or one of the things that only look like one. */
export type Label = WallKind | 'note' | 'about' | 'ordinary';

export interface WallPage {
  id: string;
  corpus: string;
  html: string;
  label: Label;
  /** The wall's words, where it has any. */
  message: string;
  /** The finished article stands in the HTML. */
  articleInHtml: boolean;
}

interface WallRow extends CorpusPage {
  kind: WallKind | 'note' | 'about';
  message: string;
  articleInHtml: boolean;
}

/** What stands for the address of a page whose own is not known. */
const UNKNOWN = 'https://example.org/article';

/** Every page of every corpus; `only` keeps those whose id holds it. */
export function wallPages(only = ''): WallPage[] {
  const rows = corpora().flatMap((name) =>
    corpus<Partial<WallRow> & CorpusPage>(name).map((row) => ({ ...row, id: `${name}/${row.id}`, corpus: name })),
  );
  // The corpora share some pages; what was said of a page in one of them holds in all.
  const judged = new Map(rows.filter(({ kind, url }) => kind && url !== UNKNOWN).map((row) => [row.url, row]));
  const all = rows.map(({ id, corpus, html, url, ...row }) => {
    const { kind, message, articleInHtml } = row.kind ? row : (judged.get(url) ?? row);
    const label: Label = kind ?? 'ordinary';
    return { id, corpus, html, label, message: message ?? '', articleInHtml: articleInHtml ?? true };
  });
  return all.filter(({ id }) => id.includes(only));
}

/** Which headers the server adds: `csp` forbids every script, as content blockers do. */
export type Condition = 'blocked' | 'csp' | 'allowed';

/** Isolated from other origins, a page's clock ticks in microseconds instead of tenths of a millisecond. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Serves page number N at /N/<condition>; everything else the pages ask for is not there. */
export async function servePages(pages: readonly WallPage[]): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const [, number, condition] = /^\/(\d+)\/(\w+)$/.exec(request.url ?? '') ?? [];
    const page = number === undefined ? undefined : pages[Number(number)];
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    const csp = condition === 'csp' ? { 'Content-Security-Policy': "script-src 'none'" } : {};
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...ISOLATED, ...csp }).end(page.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
