// On real pages nothing may get worse: the whole search, without a network, against the page's own DOM alone. And on
// pages with walls: what is found there, and that no wall or notice is taken for an article.
import { DOMParser as LinkeDomParser } from 'linkedom';
import { extractArticle } from '../../../src/article/index.ts';
import { type FetchPage, parsePage, type Reading, readPage } from '../../../src/sources/index.ts';
import type { WallKind } from '../../../src/wall/index.ts';
import { type ArticlePage, CORPORA, type CorpusName, judge } from '../article/score.ts';
import { type CorpusPage, corpora, corpus } from '../corpora.ts';
import { metricText, pageScore } from '../metrics.ts';

globalThis.DOMParser ??= LinkeDomParser as unknown as typeof DOMParser;

/** The corpora are single pages: every request fails. */
const nobody: FetchPage = async ({ url }) => ({ ok: false, reason: 'network', url });

/** linkedom builds no head and body where the source has none, as every browser does. */
const whole = (html: string): string =>
  /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;

const textOf = (html: string | undefined, figures: boolean): string =>
  html === undefined
    ? ''
    : metricText(
        parsePage(`<!doctype html><html><head></head><body>${html}</body></html>`, 'https://x.example/').body,
        { figures },
      );

export interface Compared {
  id: string;
  source: string;
  /** F1 with the page's own DOM alone, and with the search. */
  alone: number;
  searched: number;
  ms: number;
  reading: Reading;
}

async function compare(name: CorpusName, page: ArticlePage): Promise<Compared> {
  const { figures } = CORPORA[name];
  const document = parsePage(whole(page.html), page.url);
  const own = extractArticle(document, { url: page.url });
  const start = performance.now();
  const reading = await readPage({ document, url: page.url }, nobody);
  const ms = performance.now() - start;
  const f1 = (html: string | undefined) =>
    pageScore(judge(name, page, 'matn', { text: textOf(html, figures), title: '', dir: '', ms: 0 }).counts).f1;
  return {
    id: page.id,
    source: reading.source,
    alone: f1(own?.html),
    searched: f1(reading.article?.html),
    ms,
    reading,
  };
}

/** The state a page was left in by the first attempt: why its own DOM was not good. */
const firstShortfall = ({ tried: [first] }: Reading): string => first?.shortfall ?? first?.outcome ?? '';

/** Prints every page whose score changes; gives back how many got worse. `only`: part of a corpus's name. */
export async function printArticles(only: string): Promise<number> {
  let worse = 0;
  for (const name of Object.keys(CORPORA) as CorpusName[]) {
    if (!corpora().includes(name) || !name.includes(only)) continue;
    const rows: Compared[] = [];
    for (const page of corpus<ArticlePage>(name)) rows.push(await compare(name, page));
    const mean = (of: (row: Compared) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
    const count = (of: (row: Compared) => boolean) => rows.filter(of).length;
    const changed = rows.filter(({ alone, searched }) => Math.abs(alone - searched) > 1e-9);
    worse += changed.filter(({ alone, searched }) => searched < alone).length;
    console.log(
      `${name}: ${rows.length} pages, DOM good on ${count(({ reading }) => reading.tried[0]?.outcome === 'good')}, F1 alone ${mean((row) => row.alone).toFixed(4)}, searched ${mean((row) => row.searched).toFixed(4)}; better ${changed.filter((row) => row.searched > row.alone).length}, worse ${changed.filter((row) => row.searched < row.alone).length}; ${mean((row) => row.ms).toFixed(0)} ms a page`,
    );
    for (const { id, source, alone, searched, reading } of changed) {
      console.log(
        `  ${searched < alone ? 'WORSE' : 'better'} ${id} ${alone.toFixed(3)} → ${searched.toFixed(3)} ${source} (DOM: ${firstShortfall(reading)})`,
      );
    }
    if (process.argv.includes('--poor')) {
      for (const row of rows.filter(({ reading }) => reading.tried[0]?.outcome !== 'good')) {
        console.log(
          `  poor ${row.id} ${row.alone.toFixed(3)} ${row.source} ${firstShortfall(row.reading)} ${row.reading.tried[0]?.words ?? 0} words: ${(row.reading.article?.text ?? '').slice(-80).replace(/\n/g, ' ')}`,
        );
      }
    }
  }
  return worse;
}

interface WallRow extends CorpusPage {
  kind: string;
  lang: string;
  message: string;
  articleInHtml: boolean;
  recoverFrom?: string;
}

/** Pages with walls: what the search finds in the page alone. */
export async function printWalls(): Promise<void> {
  if (!corpora().includes('walls-dev')) return;
  for (const row of corpus<WallRow>('walls-dev')) {
    const document = parsePage(whole(row.html), row.url);
    const isWall = !['note', 'about'].includes(row.kind);
    const wall = isWall
      ? { state: 'blocked' as const, kind: row.kind as WallKind, message: row.message }
      : { state: row.kind === 'note' ? ('noted' as const) : ('clear' as const) };
    const reading = await readPage({ document, url: row.url, wall }, nobody);
    const words = reading.article?.wordCount ?? 0;
    console.log(
      `${row.kind.padEnd(9)} ${row.lang ?? ''} in HTML: ${row.articleInHtml ? 'yes' : 'no '} ${String(row.recoverFrom ?? '').padEnd(10)} → ${reading.source} ${words} words ${firstShortfall(reading)} ${row.id}${process.argv.includes('--texts') ? `\n      ${reading.article?.title} | ${(reading.article?.text ?? '').slice(0, 160).replace(/\n/g, ' ')}` : ''}`,
    );
  }
}
