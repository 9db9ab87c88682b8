// How clean are Matn's articles, beside stock Readability's and Defuddle's, on real pages with ground truth?
//   npm run bench:article -- [--node] [--corpus zyte,rtl] [--only matn] [--without PASS,PASS] [--misses] [--floors]
//                            [--every 4]        a quarter of the pages, for a quick look
//                            [--half odd|even]  one half, to tune on and to check against
//                            [--page PART,PART] pages whose ids contain one of the parts
//                            [--repeat 3]       the fastest of three runs counts, where the machine is busy
//                            [--spoil]          stock Readability need not copy the page before it changes it
//                            [--cold]           the first call in a fresh process, on every 40th page unless --every says else
//                            [--slow]           the pages on which Matn took longest
//                            [--profile]        where the time went, function by function
//   npm run bench:article -- --passes       what each pass is worth on each corpus
//   npm run bench:article -- --differences  readability's own pages on which Matn differs, with the reason where it is known
//   npm run bench:article -- --growth       how time grows with the page's size, 0.1 to 20 MB and 100,000 elements
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Engine, openChromium } from './article/chromium.ts';
import { printDifferences } from './article/differences.ts';
import { EXTRACTORS, type ExtractorName } from './article/extractors.ts';
import { printGrowth } from './article/growth.ts';
import { openLinkedom } from './article/linkedom.ts';
import { misses } from './article/misses.ts';
import {
  type ArticlePage,
  CORPORA,
  type CorpusName,
  type Judged,
  judge,
  type Row,
  summarise,
} from './article/score.ts';
import { printWorth } from './article/worth.ts';
import { corpora, corpus } from './corpora.ts';

const flag = (name: string): boolean => process.argv.includes(`--${name}`);
function option(name: string): string[] {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? [] : (process.argv[at + 1] ?? '').split(',').filter((part) => part !== '');
}

async function run(
  engine: Engine,
  name: CorpusName,
  who: ExtractorName[],
  without = option('without'),
): Promise<Judged[]> {
  const cold = flag('cold') ? engine.measureCold : undefined;
  const every = Number(option('every')[0] ?? (cold ? 40 : 1));
  const half = option('half')[0];
  const parts = option('page');
  const pages = corpus<ArticlePage>(name)
    .filter((_, index) => half === undefined || index % 2 === (half === 'odd' ? 1 : 0))
    .filter((page, index) => (parts.length === 0 ? index % every === 0 : parts.some((part) => page.id.includes(part))));
  // A second run would be a warm one.
  const repeat = cold ? 1 : Number(option('repeat')[0] ?? 1);
  const judged: Judged[] = [];
  for (const [index, page] of pages.entries()) {
    // Each goes first in turn, so that none is favoured by warm caches.
    const order = who.map((_, at) => who[(at + index) % who.length] as ExtractorName);
    const { figures } = CORPORA[name];
    const task = { url: page.url, html: page.html, figures, without, repeat, spoil: flag('spoil') };
    const found = await (cold ?? engine.measure)(order, task);
    for (const [at, finding] of found.entries()) judged.push(judge(name, page, order[at] as ExtractorName, finding));
  }
  return judged;
}

function print(rows: Row[]): void {
  console.table(
    Object.fromEntries(
      rows.map(({ corpus: name, extractor, ...row }) => [
        `${name} ${extractor}`,
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [
            key,
            typeof value === 'number' && !Number.isInteger(value)
              ? Number(value.toFixed(key.endsWith('ms') ? 1 : 4))
              : value,
          ]),
        ),
      ]),
    ),
  );
}

/** The pages on which Matn took longest, with everyone's milliseconds. */
function printSlowest(judged: Judged[]): void {
  const pages = new Map<string, Record<string, number>>();
  for (const { page, extractor, finding } of judged) {
    pages.set(page.id, {
      ...pages.get(page.id),
      [extractor]: Math.round(finding.ms),
      kb: Math.round(page.html.length / 1000),
    });
  }
  const slowest = [...pages].sort(([, a], [, b]) => (b.matn ?? 0) - (a.matn ?? 0)).slice(0, 30);
  console.table(Object.fromEntries(slowest));
}

/** Lines that name each floor that was missed. */
function belowFloors(rows: Row[]): string[] {
  const floors = JSON.parse(readFileSync(path.join(import.meta.dirname, 'floors.json'), 'utf8')) as {
    article: Record<string, Record<string, number>>;
  };
  const failures: string[] = [];
  for (const [name, wanted] of Object.entries(floors.article)) {
    const row = rows.find((one) => one.corpus === name && one.extractor === 'matn');
    if (!row) continue;
    for (const [measure, floor] of Object.entries(wanted)) {
      const value = row[measure as keyof Row];
      if (typeof value !== 'number' || value < floor) failures.push(`${name}: ${measure} is ${value}, floor ${floor}`);
    }
  }
  return failures;
}

/** The corpora at hand that were asked for. */
function wantedCorpora(): CorpusName[] {
  const at = corpora();
  const wanted = option('corpus');
  return (Object.keys(CORPORA) as CorpusName[]).filter(
    (name) => at.includes(name) && (wanted.length === 0 || wanted.some((part) => name.startsWith(part))),
  );
}

async function compare(engine: Engine): Promise<void> {
  const only = option('only');
  const usual: ExtractorName[] = flag('node') ? ['matn'] : [...EXTRACTORS];
  const who = only.length > 0 ? EXTRACTORS.filter((name) => only.includes(name)) : usual;
  const rows: Row[] = [];
  const all: Judged[] = [];
  for (const name of wantedCorpora()) {
    const measured = (): Promise<Judged[]> => run(engine, name, who);
    const judged = flag('profile') && engine.profiled ? await engine.profiled(measured) : await measured();
    for (const extractor of who) {
      const own = judged.filter((one) => one.extractor === extractor);
      rows.push(summarise(name, extractor, own));
      if (flag('misses') && extractor === who[0]) misses(own);
    }
    all.push(...judged);
  }
  print(rows);
  if (flag('slow')) printSlowest(all);
  const failures = flag('floors') ? belowFloors(rows) : [];
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
}

async function worth(engine: Engine): Promise<void> {
  await printWorth(async (without) => {
    const rows: Row[] = [];
    for (const name of wantedCorpora()) rows.push(summarise(name, 'matn', await run(engine, name, ['matn'], without)));
    return rows;
  });
}

const engine = flag('node') ? openLinkedom() : await openChromium();
try {
  if (flag('growth')) await printGrowth(engine);
  else if (flag('passes')) await worth(engine);
  else if (flag('differences')) printDifferences(await run(engine, 'readability-dev', ['matn']));
  else await compare(engine);
} finally {
  await engine.close();
}
