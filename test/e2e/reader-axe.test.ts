// axe-core over the overlay: every state and panel in every theme and in every right-to-left locale, the reading state
// in all locales. On the stage, since axe cannot enter a closed shadow root.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReaderSettings } from '../../src/platform/settings.ts';
import { PALETTES, type PaletteName } from '../../src/reader/themes.ts';
import { type ReadingState, reading } from '../reader/readings.ts';
import { DATA_STATES, openBrowser } from '../reader/screens.ts';
import { buildStage, openStage } from '../reader/stage.ts';

const axeScript = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

interface Found {
  rule: string;
  where: string[];
}

interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<Record<'violations' | 'passes', { id: string; nodes: { html: string }[] }[]>>;
}
declare const axe: Axe;

/** @param must rules that have to find something to look at */
function check(page: Page, must = ['button-name', 'target-size']): Promise<Found[]> {
  return page.evaluate(async (wanted) => {
    // Entering animations would be measured half transparent.
    const { shadowRoot } = document.querySelector('matn-reader') as Element;
    for (const animation of (shadowRoot as ShadowRoot).getAnimations()) {
      if (animation.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY) animation.cancel();
      else animation.finish();
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
    const { violations, passes } = await axe.run({ include: 'matn-reader' }, { runOnly: tags, rules });
    // Would axe see nothing of the shadow root, it would find no fault there either.
    // (Its contrast rules look at letters of the Latin script alone; the colours are the same in every language.)
    const latin = document.querySelector('matn-reader > article')?.getAttribute('lang') === 'en';
    const shown = wanted.length > 1 && latin;
    const looked = [...wanted, ...(shown ? ['color-contrast-enhanced'] : [])];
    const missed = looked.filter((rule) => !passes.some(({ id, nodes }) => id === rule && nodes.length > 0));
    if (missed.length > 0) throw new Error(`axe did not look at ${missed}`);
    return violations.map(({ id, nodes }) => ({ rule: id, where: nodes.map((node) => node.html.slice(0, 160)) }));
  }, must);
}

type Preferences = { name: string; value: string }[];

async function stageWithAxe(locale: string, preferences: Preferences = []): Promise<Page> {
  const page = await openStage(browser, await buildStage(locale));
  // Not `page.emulateMediaFeatures`, which knows no forced colours.
  if (preferences.length > 0) {
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: preferences });
  }
  // Tall, since axe measures the contrast of what is within the window only.
  await page.setViewport({ width: 1280, height: 4000 });
  await page.evaluate(axeScript);
  return page;
}

const PANELS = ['text', 'save', 'contents', 'keys', 'listen'];

async function openReader(page: Page, locale: string, state: State, settings: Partial<ReaderSettings> = {}) {
  const given = state === 'loading' ? null : reading(locale, state);
  await page.evaluate((what, chosen) => matnStage.open(what, chosen), given, settings);
  await page.waitForSelector(`matn-reader[data-state="${DATA_STATES[state]}"]`);
  if (DATA_STATES[state] === 'reading') await page.waitForFunction(isFurnished);
}

/** The reader is furnished after the article's first frame: from then on what is wider than the column takes the focus. */
function isFurnished(): boolean {
  return [...document.querySelectorAll<HTMLElement>('matn-reader pre')].every(
    (pre) => pre.closest('[data-matn="code"]') && (pre.scrollWidth <= pre.clientWidth + 1 || pre.tabIndex === 0),
  );
}

type State = 'loading' | ReadingState;

/** Looks at every state, then at everything that opens over an article or in it. */
async function checkAll(
  locale: string,
  settings: Partial<ReaderSettings> = {},
  preferences: Preferences = [],
): Promise<void> {
  const page = await stageWithAxe(locale, preferences);
  for (const { name, value } of preferences) {
    expect(await page.evaluate((query) => matchMedia(query).matches, `(${name}: ${value})`)).toBe(true);
  }
  for (const state of ['loading', 'empty', 'challenge', 'coming', 'missing', 'reading'] as const) {
    await openReader(page, locale, state, settings);
    expect(await check(page), state).toEqual([]);
    if (state !== 'reading') await page.evaluate(() => matnStage.reader.close());
  }
  for (const panel of PANELS) {
    await page.evaluate((name) => matnStage.showPanel(name), panel);
    expect(await check(page), panel).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await page.$eval('matn-reader sup a', (link) => (link as HTMLElement).click());
  await page.evaluate(() => matnStage.part('.found summary').click());
  expect(await check(page), 'an open note, and all that was tried').toEqual([]);
  await page.$eval('matn-reader article img', (image) => (image as HTMLElement).click());
  expect(await check(page, ['button-name']), 'an enlarged image').toEqual([]);
  await page.close();
}

/** Milliseconds for a dozen looks of axe on a busy machine. */
const PATIENCE = 180_000;

describe('every state and panel', () => {
  it.each(['ar', 'he', 'fa', 'ur', 'ckb'])('in %s', (locale) => checkAll(locale), PATIENCE);

  it.each(Object.keys(PALETTES) as PaletteName[])('in the theme %s', (theme) => checkAll('en', { theme }), PATIENCE);
});

const FORCED = { name: 'forced-colors', value: 'active' };
const PREFERENCES: Record<string, Preferences> = {
  'forced colours': [FORCED],
  'forced colours on black': [FORCED, { name: 'prefers-color-scheme', value: 'dark' }],
  'more contrast': [{ name: 'prefers-contrast', value: 'more' }],
};

describe('every state and panel under', () => {
  it.each(Object.keys(PREFERENCES))('%s', (name) => checkAll('en', {}, PREFERENCES[name]), PATIENCE);
});

it('nothing keeps moving for whoever asked for less motion', async () => {
  // Without the preference the loading state breathes, so that the question finds something.
  for (const [preferences, moving] of [
    [[], true],
    [[{ name: 'prefers-reduced-motion', value: 'reduce' }], false],
  ] as const) {
    const page = await stageWithAxe('en', [...preferences]);
    await openReader(page, 'en', 'loading');
    const endless = await page.$eval('matn-reader', ({ shadowRoot }) =>
      shadowRoot
        ?.getAnimations()
        .some(({ effect }) => effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY),
    );
    expect(endless).toBe(moving);
    await page.close();
  }
});

const LOCALES = readdirSync(path.join(import.meta.dirname, '../../src/_locales'));

it.each(LOCALES)('the reader with its settings open, in %s', async (locale) => {
  const page = await stageWithAxe(locale);
  await openReader(page, locale, 'reading');
  await page.evaluate(() => matnStage.showPanel('text'));
  expect(await check(page)).toEqual([]);
  await page.close();
});

it('a window of 320 pixels: nothing needs scrolling sideways', async () => {
  const page = await stageWithAxe('en');
  await page.setViewport({ width: 320, height: 8000 });
  await openReader(page, 'en', 'reading');
  const overflow = await page.evaluate(() => {
    const scroller = document.querySelector('matn-reader')?.shadowRoot?.querySelector('.scroller');
    const toolbar = document.querySelector('matn-reader')?.shadowRoot?.querySelector('.toolbar');
    return [scroller, toolbar].map((part) => (part ? part.scrollWidth - part.clientWidth : 999));
  });
  expect(overflow).toEqual([0, 0]);
  expect(await check(page)).toEqual([]);
  await page.close();
});
