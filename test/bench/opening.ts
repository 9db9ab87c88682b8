// `npm run bench:opening`: how soon can one read, in the extension as it is built, in both browsers?
// First from the start of a navigation to the article, on the newsroom's Arabic Security Kit page with scripts blocked.
// Then from a press of the toolbar button, on a page of 100 KB that has just been loaded, to the frame whose layout holds
// the article, and to the furnished reader; beside the same press on the least reader that stock Readability makes as an
// extension of its own, and what Readability alone, as freshly loaded, takes for that page.
// Below it what the browser takes for each step before the first line of the reader runs, asked one by one in an extension
// page: what is left of the time is the extraction, as yet uncompiled, and the drawing.
import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import * as esbuild from 'esbuild';
import type { Page } from 'puppeteer-core';
import { browsers, launch, launchChromium, launchFirefox, type Session, until } from '../e2e/harness.ts';
import { openNewsroom } from '../newsroom/server.ts';
import { type Language, stories } from '../newsroom/stories/index.ts';
import { reading } from '../reader/readings.ts';
import { buildStock } from './opening/stock.ts';

const ROUNDS = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 10;
const BYTES = 100_000;

const sorted = (times: number[]): number[] => [...times].sort((a, b) => a - b);
const median = (times: number[]): number => sorted(times)[times.length >> 1] ?? Number.NaN;
const least = (times: number[]): number => sorted(times)[0] ?? Number.NaN;
const say = (times: number[]): string => `median ${Math.round(median(times))} ms, least ${Math.round(least(times))} ms`;
const now = (): number => performance.timeOrigin + performance.now();

/** An ordinary page: a story of so many bytes among a menu and a footer. */
function pageOf(lang: Language): string {
  const once = Buffer.byteLength(reading(lang).article?.html ?? '');
  const { article } = reading(lang, 'reading', Math.max(1, Math.round(BYTES / once)));
  const { dir, paper } = stories[lang];
  const menu = paper.menu.map((item) => `<li><a href="/">${item}</a></li>`).join('');
  return `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>${article?.title}</title>
    <body><nav><ul>${menu}</ul></nav><main><h1>${article?.title}</h1>${article?.html}</main><footer>${paper.footer}</footer>`;
}

async function serve(): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const lang = request.url?.slice(1) as Language;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(stories[lang] ? pageOf(lang) : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Stock Readability as a script for a page; gives back how long it takes, loading aside. */
async function readabilityScript(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `import { Readability } from '@mozilla/readability';
        globalThis.takes = () => {
          const copy = document.cloneNode(true);
          const begin = performance.now();
          new Readability(copy).parse();
          return performance.now() - begin;
        };`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

/** Watches from the page: when the article's layout is there, and when the reader's panels are, on the clock of the day. */
const WATCH = `(() => {
  const clock = () => performance.timeOrigin + performance.now();
  const watch = new MutationObserver(() => {
    const line = document.querySelector('matn-reader[data-state="reading"] > article p');
    if (!line) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      line.getBoundingClientRect();
      const words = clock();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { document.documentElement.dataset.times = JSON.stringify({ words, furnished: clock() }); };
      port2.postMessage(null);
    });
  });
  watch.observe(document.documentElement, { childList: true });
})()`;

async function pressAndWait(session: Session, page: Page): Promise<{ words: number; furnished: number }> {
  await page.evaluate(WATCH);
  await page.bringToFront();
  const pressed = now();
  await session.pressToolbarButton(page);
  const times = await until('the article', () => page.evaluate(() => document.documentElement.dataset.times));
  const { words, furnished } = JSON.parse(times) as { words: number; furnished: number };
  return { words: words - pressed, furnished: furnished - pressed };
}

async function measureNavigation(session: Session, url: string): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await session.open();
    const start = performance.now();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await until('the reading', () =>
      page.evaluate(
        () => document.querySelector('matn-reader[data-state="reading"] > article p')?.getClientRects().length,
      ),
    );
    times.push(performance.now() - start);
    await page.close();
  }
  console.log(`  from navigation to the article, scripts blocked: ${say(times)}`);
}

async function measurePress(session: Session, stock: Session, url: string, script: string): Promise<void> {
  const rounds: { alone: number; stock: number; words: number; furnished: number; trip: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const bare = await session.open(url);
    await bare.evaluate(script);
    const alone = await bare.evaluate(() => (globalThis as unknown as { takes(): number }).takes());
    await bare.close();
    const other = await stock.open(url);
    const { words: peer } = await pressAndWait(stock, other);
    await other.close();
    const page = await session.open(url);
    const before = performance.now();
    await page.evaluate('0');
    const trip = performance.now() - before;
    rounds.push({ alone, stock: peer, trip, ...(await pressAndWait(session, page)) });
    await page.close();
  }
  const of = (key: keyof (typeof rounds)[number]) => rounds.map((round) => round[key]);
  console.log(`  ${url.slice(-2)}, ${BYTES / 1000} KB: from the press to the article: ${say(of('words'))}`);
  console.log(`    to the furnished reader: ${say(of('furnished'))}`);
  console.log(`    the same press, stock Readability as an extension: ${say(of('stock'))}`);
  console.log(`    stock Readability alone: ${say(of('alone'))}; a round trip of the driver: ${say(of('trip'))}`);
}

/** The part of the browser's interface that the steps ask. */
interface Extension {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  scripting: Record<'executeScript' | 'insertCSS', (order: object) => Promise<unknown>>;
  storage: Record<'local' | 'sync', { get(key: string): Promise<unknown> }>;
}
declare const chrome: Extension;

/** Milliseconds of each step, by its name. */
const stepsIn = (session: Session, url: string): Promise<[string, number][]> =>
  session.inExtension(async (address: string) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
    if (!tab) throw new Error('The page to be read has gone.');
    const target = { tabId: tab.id, frameIds: [0] };
    const styles = ['article.css', 'article-blocks.css', 'article-additions.css', 'article-print.css'];
    const steps: [string, () => Promise<unknown>][] = [
      ['a message that nobody hears', () => chrome.tabs.sendMessage(tab.id, {}).catch(() => undefined)],
      ['the settings', () => Promise.all([chrome.storage.local.get('place'), chrome.storage.sync.get('reader')])],
      ['the style', () => chrome.scripting.insertCSS({ target, origin: 'USER', files: styles })],
      ['reader.js: read, parsed, run', () => chrome.scripting.executeScript({ target, files: ['reader.js'] })],
    ];
    const taken: [string, number][] = [];
    for (const [name, step] of steps) {
      const begin = performance.now();
      await step();
      taken.push([name, performance.now() - begin]);
    }
    return taken;
  }, url);

async function measureSteps(session: Session, url: string): Promise<void> {
  const rounds: [string, number][][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await session.open(url);
    rounds.push(await stepsIn(session, url));
    await page.close();
  }
  for (const [at, [name]] of (rounds[0] ?? []).entries()) {
    console.log(`    ${name}: ${say(rounds.map((steps) => steps[at]?.[1] ?? Number.NaN))}`);
  }
}

const newsroom = await openNewsroom();
const { server, origin } = await serve();
const script = await readabilityScript();
const stock = await buildStock();
for (const kind of browsers) {
  console.log(kind);
  const blocked = await launch(kind, { javascript: 'blocked' });
  await measureNavigation(blocked, `${newsroom.url}/ar/security-kit`);
  await blocked.close();
  const allowed = await launch(kind);
  const other = { extension: path.join(stock, kind === 'chromium' ? 'chrome' : 'firefox') };
  const peer = await (kind === 'chromium' ? launchChromium(other) : launchFirefox(other));
  for (const lang of ['en', 'ar']) await measurePress(allowed, peer, `${origin}/${lang}`, script);
  await peer.close();
  console.log('  the steps before the reader, one by one:');
  await measureSteps(allowed, `${origin}/en`);
  await allowed.close();
}
server.close();
await newsroom.close();
await rm(stock, { recursive: true });
