// How clean are Matn's articles, beside stock Readability's and Defuddle's, on real pages with ground truth?
//   npm run bench:article -- [--node] [--corpus zyte,rtl] [--only matn] [--without PASS,PASS] [--misses] [--floors]
//                            [--every 4]  a quarter of the pages, for a quick look
//   npm run bench:article -- --growth       how time grows with the page's size, 0.1 to 20 MB and 100,000 elements
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Engine, openChromium } from './article/chromium.ts';
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
import { corpora, corpus } from './corpora.ts';

const flag = (name: string): boolean => process.argv.includes(`--${name}`);
function option(name: string): string[] {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? [] : (process.argv[at + 1] ?? '').split(',').filter((part) => part !== '');
}

async function run(engine: Engine, name: CorpusName, who: ExtractorName[]): Promise<Judged[]> {
  const every = Number(option('every')[0] ?? 1);
  const pages = corpus<ArticlePage>(name).filter((_, index) => index % every === 0);
  const judged: Judged[] = [];
  for (const [index, page] of pages.entries()) {
    // Each goes first in turn, so that none is favoured by warm caches.
    const order = who.map((_, at) => who[(at + index) % who.length] as ExtractorName);
    const { figures } = CORPORA[name];
    const task = { url: page.url, html: page.html, figures, without: option('without') };
    const found = await engine.measure(order, task);
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

const engine = flag('node') ? openLinkedom() : await openChromium();
try {
  if (flag('growth')) {
    await printGrowth(engine);
  } else {
    const only = option('only');
    const usual: ExtractorName[] = flag('node') ? ['matn'] : [...EXTRACTORS];
    const who = only.length > 0 ? EXTRACTORS.filter((name) => only.includes(name)) : usual;
    const at = corpora();
    const wanted = option('corpus');
    const names = (Object.keys(CORPORA) as CorpusName[]).filter(
      (name) => at.includes(name) && (wanted.length === 0 || wanted.some((part) => name.startsWith(part))),
    );
    const rows: Row[] = [];
    for (const name of names) {
      const judged = await run(engine, name, who);
      for (const extractor of who) {
        const own = judged.filter((one) => one.extractor === extractor);
        rows.push(summarise(name, extractor, own));
        if (flag('misses') && extractor === who[0]) misses(own);
      }
    }
    print(rows);
    const failures = flag('floors') ? belowFloors(rows) : [];
    for (const failure of failures) console.error(failure);
    if (failures.length > 0) process.exitCode = 1;
  }
} finally {
  await engine.close();
}
