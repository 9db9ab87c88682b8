// How soon can one read, and does it stay smooth?
//   npm run bench:reader -- [--runs 7]
// First: from the press of the button to the frame that shows the article, on pages of 100 KB to 1 MB, beside what stock
// Readability takes for the same page alone. Then, in a 1 MB article: the frames while it scrolls, and the time from a
// change of setting to the frame that shows it. In Chromium, on the stage of test/reader.
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from '../browsers.ts';
import { type Language, stories } from '../newsroom/stories/index.ts';
import { reading } from '../reader/readings.ts';
import { buildStage, openStage } from '../reader/stage.ts';

const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 7;

/** Further doors of the stage: the two engines, and a clock that stops when a frame has been shown. */
const MEASURES = `
  import { Readability } from '@mozilla/readability';
  import { extractArticle } from './src/article/index.ts';
  const shown = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(null);
  }));
  globalThis.matnMeasure = {
    readability() {
      const copy = document.cloneNode(true);
      const begin = performance.now();
      new Readability(copy).parse();
      return performance.now() - begin;
    },
    async open() {
      const begin = performance.now();
      const reader = matnStage.open(null);
      const article = extractArticle(document, { url: 'https://example.org/a' });
      const extracted = performance.now();
      reader.show({ article, source: 'dom', tried: [] });
      while (reader.host.dataset.state !== 'reading') await Promise.resolve();
      const end = await shown();
      reader.close();
      return { extract: extracted - begin, readable: end - begin };
    },
    async scroll() {
      const scroller = document.querySelector('matn-reader').shadowRoot.querySelector('.scroller');
      const frames = [];
      let last = await new Promise(requestAnimationFrame);
      for (let index = 0; index < 180; index++) {
        scroller.scrollBy(0, 60);
        const now = await new Promise(requestAnimationFrame);
        frames.push(now - last);
        last = now;
      }
      return frames;
    },
    async change(settings) {
      const begin = performance.now();
      matnStage.reader.apply(settings);
      return (await shown()) - begin;
    },
  };`;

interface Measure {
  readability(): number;
  open(): Promise<{ extract: number; readable: number }>;
  scroll(): Promise<number[]>;
  change(settings: object): Promise<number>;
}
declare const matnMeasure: Measure;

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(10);

/** Repeats the story until its markup has so many bytes. */
function articleOf(lang: Language, bytes: number) {
  const once = Buffer.byteLength(reading(lang).article?.html ?? '');
  return reading(lang, 'reading', Math.max(1, Math.round(bytes / once)));
}

async function pageWith(browser: Browser, script: string, lang: Language, bytes: number): Promise<Page> {
  const page = await openStage(browser, '0');
  const { article } = articleOf(lang, bytes);
  const { dir, paper } = stories[lang];
  const menu = paper.menu.map((item) => `<li><a href="/">${item}</a></li>`).join('');
  await page.setContent(`<!doctype html><html lang="${lang}" dir="${dir}"><title>${article?.title}</title>
    <body><nav><ul>${menu}</ul></nav><main><h1>${article?.title}</h1>${article?.html}</main><footer>${paper.footer}</footer>`);
  await page.evaluate(script);
  return page;
}

async function measureOpening(browser: Browser, script: string): Promise<void> {
  console.log('page        Readability   Matn extracts   readable after   the overlay itself   beyond Readability');
  for (const [lang, bytes] of [
    ['en', 100_000],
    ['ar', 100_000],
    ['en', 300_000],
    ['ar', 1_000_000],
  ] as const) {
    const page = await pageWith(browser, script, lang, bytes);
    const rows: { stock: number; extract: number; readable: number }[] = [];
    for (let run = 0; run <= runs; run++) {
      const stock = await page.evaluate(() => matnMeasure.readability());
      rows.push({ stock, ...(await page.evaluate(() => matnMeasure.open())) });
    }
    const warm = rows.slice(1); // the first run compiles
    const [stock, extract, readable] = (['stock', 'extract', 'readable'] as const).map((key) =>
      median(warm.map((row) => row[key])),
    ) as [number, number, number];
    console.log(
      `${lang} ${String(bytes / 1000).padStart(5)} KB ${ms(stock)}   ${ms(extract)}      ${ms(readable)}           ${ms(readable - extract)}           ${ms(readable - stock)}`,
    );
    await page.close();
  }
}

async function measureSmoothness(browser: Browser, script: string): Promise<void> {
  const page = await openStage(browser, script);
  await page.evaluate((given) => matnStage.open(given), articleOf('ar', 1_000_000));
  await page.waitForSelector('matn-reader[data-state="reading"]');
  const frames = await page.evaluate(() => matnMeasure.scroll());
  const late = frames.filter((frame) => frame > 17.5).length;
  console.log(
    `\n1 MB article, scrolling: ${frames.length} frames, median ${ms(median(frames))}, longest ${ms(Math.max(...frames))}, ${late} late`,
  );
  const usual = {
    textSize: 100,
    measure: 100,
    leading: 100,
    weight: 400,
    face: 'serif',
    align: 'start',
    speechRate: 1,
    voices: {},
  };
  const changes: [string, object][] = [
    ['theme', { theme: 'dark' }],
    ['text size', { theme: 'dark', textSize: 120 }],
    ['line length', { theme: 'dark', textSize: 120, measure: 130 }],
    ['line spacing', { theme: 'dark', textSize: 120, measure: 130, leading: 120 }],
    ['justified', { theme: 'dark', textSize: 120, measure: 130, leading: 120, align: 'justify' }],
  ];
  for (const [name, change] of changes) {
    const taken = await page.evaluate((given) => matnMeasure.change(given), { ...usual, ...change });
    console.log(`  ${name.padEnd(14)} shown after ${ms(taken)}`);
  }
}

const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: sandbox });
try {
  const script = await buildStage('en', MEASURES);
  await measureOpening(browser, script);
  await measureSmoothness(browser, script);
} finally {
  await browser.close();
}
