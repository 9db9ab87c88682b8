// `npx tsx test/reader/screens.ts [--lang ar,en] [--screen whole,narrow-text]`: the reader's states, panels, themes and
// windows as pictures in out/screens/, to be looked at. On the stage, in Chromium.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Theme } from '../../src/platform/settings.ts';
import { browserPath } from '../browsers.ts';
import { languages } from '../newsroom/stories/index.ts';
import { type ReadingState, reading } from './readings.ts';
import { buildStage, openStage } from './stage.ts';

export interface Screen {
  name: string;
  state?: 'loading' | ReadingState;
  theme?: Theme;
  width?: number;
  height?: number;
  /** Device pixels in a CSS pixel: a window of half the width at 2 is what 200 % zoom makes of the whole. */
  scale?: number;
  panel?: 'contents' | 'text' | 'listen' | 'save' | 'keys';
  /** A CSS selector within the article to bring into view. */
  at?: string;
  /** Pressed after that; within the article. */
  press?: string;
  /** Pressed in the overlay. */
  pressTool?: string;
  media?: { name: string; value: string }[];
}

/** What the host says of each state. */
export const DATA_STATES: Record<'loading' | ReadingState, string> = {
  loading: 'loading',
  reading: 'reading',
  coming: 'reading',
  missing: 'reading',
  empty: 'empty',
  challenge: 'empty',
};

const WINDOW = { width: 1280, height: 860 };
const NARROW = { width: 360, height: 740 };
const FORCED = [{ name: 'forced-colors', value: 'active' }];

export const SCREENS: Screen[] = [
  { name: 'reading' },
  { name: 'whole', height: 3600 },
  { name: 'loading', state: 'loading' },
  { name: 'empty', state: 'empty', theme: 'grey' },
  { name: 'challenge', state: 'challenge' },
  { name: 'contents', panel: 'contents', at: 'h3', theme: 'dark' },
  { name: 'text', panel: 'text', theme: 'sepia' },
  { name: 'listen', panel: 'listen' },
  { name: 'save', panel: 'save' },
  { name: 'keys', panel: 'keys' },
  { name: 'note', at: 'sup', press: 'sup a' },
  { name: 'image', press: 'img', theme: 'dark' },
  { name: 'found', at: '[data-matn="body"] > section', pressTool: '.found summary' },
  { name: 'coming', state: 'coming', at: '[data-matn="body"] > section' },
  { name: 'missing', state: 'missing', theme: 'dark', at: '[data-matn="body"] > section' },
  { name: 'grey', theme: 'grey', at: 'blockquote' },
  { name: 'dark', theme: 'dark', at: 'blockquote' },
  { name: 'black', theme: 'black', at: 'blockquote' },
  { name: 'contrast', theme: 'contrast', panel: 'text', at: 'blockquote' },
  { name: 'forced', panel: 'text', at: 'table', media: FORCED },
  { name: 'forced-contents', panel: 'contents', at: 'h3', media: FORCED },
  { name: 'zoom', width: 640, height: 430, scale: 2, panel: 'text' },
  { name: 'narrow', ...NARROW, theme: 'black' },
  { name: 'narrow-whole', width: 360, height: 5200 },
  { name: 'narrow-text', ...NARROW, panel: 'text' },
  { name: 'narrow-contents', ...NARROW, panel: 'contents' },
  { name: 'narrow-listen', ...NARROW, panel: 'listen' },
  { name: 'narrow-save', ...NARROW, panel: 'save' },
  { name: 'narrow-empty', ...NARROW, state: 'empty' },
  { name: 'narrow-coming', ...NARROW, state: 'coming', theme: 'dark', at: '[data-matn="body"] > section' },
  { name: 'narrow-missing', ...NARROW, state: 'missing', at: '[data-matn="body"] > section' },
  { name: 'reflow', width: 320, height: 256, scale: 4 },
  { name: 'reflow-text', width: 320, height: 256, scale: 4, panel: 'text' },
];

async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const animation of document.getAnimations()) {
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    }
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** The picture (PNG) of one screen, in a language of the interface and of the article. */
export async function shoot(page: Page, lang: string, screen: Screen): Promise<Buffer> {
  const { state = 'reading', theme = 'light', panel, at, press, pressTool, scale = 1 } = screen;
  // Puppeteer's own call knows no forced colours.
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', { features: screen.media ?? [] });
  const size = { width: screen.width ?? WINDOW.width, height: screen.height ?? WINDOW.height };
  await page.setViewport({ ...size, deviceScaleFactor: scale });
  const given = state === 'loading' ? null : reading(lang, state);
  await page.evaluate((what, name) => matnStage.open(what, { theme: name }), given, theme);
  await page.waitForSelector(`matn-reader[data-state="${DATA_STATES[state]}"]`);
  await settle(page);
  const within = (selector: string) => `matn-reader > article ${selector}`;
  // The reader goes back to where the screen before this one was.
  await page.evaluate(() => matnStage.part('.scroller').scrollTo(0, 0));
  if (at) await page.$eval(within(at), (element) => element.scrollIntoView({ block: 'center' }));
  if (press) await page.$eval(within(press), (element) => (element as HTMLElement).click());
  if (pressTool) await page.evaluate((selector) => matnStage.part(selector).click(), pressTool);
  if (pressTool) await page.evaluate(() => matnStage.part('.scroller').scrollTo(0, 1e6));
  if (panel) await page.evaluate((name) => matnStage.showPanel(name), panel);
  await settle(page);
  const image = Buffer.from(await page.screenshot());
  await page.evaluate(() => matnStage.reader.close());
  await devtools.detach();
  return image;
}

/** A Chromium to take pictures with. */
export function openBrowser(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({ executablePath: browserPath('chromium'), args: sandbox });
}

export const OUT = path.resolve(import.meta.dirname, '../../out');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { lang: { type: 'string' }, screen: { type: 'string' } } });
  const wanted = values.screen?.split(',');
  await mkdir(path.join(OUT, 'screens'), { recursive: true });
  const browser = await openBrowser();
  try {
    for (const lang of values.lang?.split(',') ?? languages) {
      const page = await openStage(browser, await buildStage(lang));
      for (const screen of SCREENS.filter(({ name }) => !wanted || wanted.includes(name))) {
        await writeFile(path.join(OUT, 'screens', `${lang}-${screen.name}.png`), await shoot(page, lang, screen));
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === import.meta.filename) await main();
