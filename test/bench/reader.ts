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
  // The frame that shows the article, at the end of its layout: what is furnished after it must not count.
  const laidOut = () => new Promise((done) => requestAnimationFrame(() => {
    document.querySelector('matn-reader > article p').getBoundingClientRect();
    done(performance.now());
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
      const article = extractArticle(document, { url: 'https://example.org/a' });
      const extracted = performance.now();
      const reader = await matnStage.open({ article, source: 'dom', tried: [] });
      const readable = await laidOut();
      const furnished = await shown();
      reader.close();
      return { extract: extracted - begin, readable: readable - begin, furnished: furnished - begin };
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
  open(): Promise<{ extract: number; readable: number; furnished: number }>;
  scroll(): Promise<number[]>;
  change(settings: object): Promise<number>;
}
declare const matnMeasure: Measure;

const at = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
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
  console.log(
    `The least and the median of ${runs} runs, Readability and Matn in turn; warm, since one runs them again and again.`,
  );
  for (const [lang, bytes] of [
    ['en', 100_000],
    ['ar', 100_000],
    ['en', 300_000],
    ['ar', 1_000_000],
  ] as const) {
    const page = await pageWith(browser, script, lang, bytes);
    const rows: { stock: number; extract: number; readable: number; furnished: number }[] = [];
    for (let run = 0; run <= runs; run++) {
      const stock = await page.evaluate(() => matnMeasure.readability());
      rows.push({ stock, ...(await page.evaluate(() => matnMeasure.open())) });
    }
    const warm = rows.slice(1); // the first run compiles
    const say = (name: string, of: (row: (typeof rows)[number]) => number) =>
      console.log(`  ${name.padEnd(34)}${ms(at(warm.map(of), 0))}${ms(at(warm.map(of), 0.5))}`);
    console.log(`${lang}, ${bytes / 1000} KB`);
    say('stock Readability', ({ stock }) => stock);
    say('Matn’s extraction', ({ extract }) => extract);
    say('to the article’s layout', ({ readable }) => readable);
    say('of these, the overlay', ({ readable, extract }) => readable - extract);
    say('beyond Readability', ({ readable, stock }) => readable - stock);
    say('to the furnished reader', ({ furnished }) => furnished);
    await page.close();
  }
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds of processor time. */
  tdur?: number;
}

/** Milliseconds of processor time that each task of the page's main thread took while something went on. */
async function workDuring(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  await page.tracing.start({ categories: ['-*', 'toplevel', 'devtools.timeline'] });
  await act();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(bytes ?? []).toString()) as { traceEvents: TraceEvent[] };
  const layout = traceEvents.find(({ name }) => name === 'UpdateLayoutTree');
  return traceEvents
    .filter(
      ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && pid === layout?.pid && tid === layout.tid,
    )
    .map(({ tdur = 0 }) => tdur / 1000);
}

async function measureSmoothness(browser: Browser, script: string): Promise<void> {
  const page = await openStage(browser, script);
  await page.evaluate((given) => matnStage.open(given), articleOf('ar', 1_000_000));
  await page.waitForSelector('matn-reader[data-state="reading"]');
  let frames: number[] = [];
  const work = await workDuring(page, async () => {
    frames = await page.evaluate(() => matnMeasure.scroll());
  });
  // Tasks shorter than this are messages, not frames.
  const ofFrames = work.filter((task) => task > 0.3);
  const late = frames.filter((frame) => frame > 17.5).length;
  const long = frames.filter((frame) => frame > 34).length;
  console.log(
    `\n1 MB article, scrolling: ${frames.length} frames, median ${ms(at(frames, 0.5))}, 95th percentile ${ms(at(frames, 0.95))}, longest ${ms(Math.max(...frames))}; ${late} over 17.5 ms, ${long} over 34 ms`,
  );
  console.log(
    `  the main thread's own work in a frame: median ${ms(at(ofFrames, 0.5))}, 95th percentile ${ms(at(ofFrames, 0.95))}, most ${ms(Math.max(...ofFrames))}`,
  );
  const usual = {
    theme: 'light',
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
    ['text size', { textSize: 120 }],
    ['line length', { measure: 130 }],
    ['line spacing', { leading: 120 }],
    ['justified', { align: 'justify' }],
  ];
  for (const [name, change] of changes) {
    const next = { ...usual, ...change };
    const taken: number[] = [];
    for (let run = 0; run < 5; run++) {
      await page.evaluate((given) => matnMeasure.change(given), usual);
      taken.push(await page.evaluate((given) => matnMeasure.change(given), next));
    }
    console.log(`  ${name.padEnd(14)} shown after ${ms(at(taken, 0))} at least, ${ms(at(taken, 0.5))} in the median`);
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
