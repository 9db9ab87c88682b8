// axe-core over the overlay in every state, panel, theme and right-to-left locale; on the stage, since axe cannot enter a
// closed shadow root.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PALETTES, type PaletteName } from '../../src/reader/themes.ts';
import { browserPath } from '../browsers.ts';
import { reading } from '../reader/readings.ts';
import { buildStage, openStage } from '../reader/stage.ts';

const axeScript = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: sandbox });
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

function check(page: Page): Promise<Found[]> {
  return page.evaluate(async () => {
    // Entering animations would be measured half transparent.
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY) animation.cancel();
      else animation.finish();
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
    const { violations, passes } = await axe.run({ include: 'matn-reader' }, { runOnly: tags, rules });
    // Would axe see nothing of the shadow root, it would find no fault there either.
    // (Its contrast rules look at letters of the Latin script alone; the colours are the same in every language.)
    const latin = document.querySelector('matn-reader > article')?.getAttribute('lang') === 'en';
    const looked = ['button-name', 'target-size', ...(latin ? ['color-contrast-enhanced'] : [])];
    const missed = looked.filter((rule) => !passes.some(({ id, nodes }) => id === rule && nodes.length > 0));
    if (missed.length > 0) throw new Error(`axe did not look at ${missed}`);
    return violations.map(({ id, nodes }) => ({ rule: id, where: nodes.map((node) => node.html.slice(0, 160)) }));
  });
}

async function stageWithAxe(locale: string): Promise<Page> {
  const page = await openStage(browser, await buildStage(locale));
  // Tall, since axe measures the contrast of what is within the window only.
  await page.setViewport({ width: 1280, height: 4000 });
  await page.evaluate(axeScript);
  return page;
}

const panels = ['text', 'save', 'contents', 'keys', 'listen'];

describe.each(['en', 'ar', 'he', 'fa', 'ur'] as const)('interface in %s', (locale) => {
  it('every state and panel', async () => {
    const page = await stageWithAxe(locale);
    for (const state of ['loading', 'empty', 'reading'] as const) {
      await page.evaluate((given) => matnStage.open(given), state === 'loading' ? null : reading(locale, state));
      await page.waitForSelector(`matn-reader[data-state="${state}"]`);
      expect(await check(page), state).toEqual([]);
      for (const panel of state === 'reading' ? panels : []) {
        await page.evaluate((name) => matnStage.showPanel(name), panel);
        expect(await check(page), panel).toEqual([]);
      }
      await page.evaluate(() => matnStage.reader.close());
    }
    await page.close();
  });
});

it.each(Object.keys(PALETTES) as PaletteName[])('the theme %s', async (theme) => {
  const page = await stageWithAxe('en');
  await page.evaluate((given, name) => matnStage.open(given, { theme: name }), reading('en', 'reading'), theme);
  await page.waitForSelector('matn-reader[data-state="reading"]');
  expect(await check(page)).toEqual([]);
  await page.evaluate(() => matnStage.showPanel('text'));
  expect(await check(page)).toEqual([]);
  await page.close();
});

it('a window of 320 pixels: nothing needs scrolling sideways', async () => {
  const page = await stageWithAxe('en');
  await page.setViewport({ width: 320, height: 8000 });
  await page.evaluate((given) => matnStage.open(given), reading('en', 'reading'));
  await page.waitForSelector('matn-reader[data-state="reading"]');
  const overflow = await page.evaluate(() => {
    const scroller = document.querySelector('matn-reader')?.shadowRoot?.querySelector('.scroller');
    const toolbar = document.querySelector('matn-reader')?.shadowRoot?.querySelector('.toolbar');
    return [scroller, toolbar].map((part) => (part ? part.scrollWidth - part.clientWidth : 999));
  });
  expect(overflow).toEqual([0, 0]);
  expect(await check(page)).toEqual([]);
  await page.close();
});
