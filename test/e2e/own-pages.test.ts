// Matn's own pages in real browsers, in every direction, width and theme: set as their language is, nothing to scroll
// sideways, and axe-core finds nothing to complain of.
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browsers, forget, inBothBrowsers, launch, type Session, store } from './harness.ts';
import { openPage } from './own-page.ts';

/** The last is the button's popup. */
const PAGES = ['options.html', 'welcome.html', 'batch.html', 'refusal.html?browser_page'] as const;
const WIDTHS = [1100, 360];

/** What axe-core finds, as lines to read in a failed test. */
async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await tool.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
  });
}

/** How far anything sticks out of the window sideways, in CSS pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

inBothBrowsers('own pages', {}, (session) => {
  afterEach(() => forget(session()));

  for (const file of PAGES) {
    for (const width of WIDTHS) {
      it(`${file} at ${width} pixels is accessible and fits`, async () => {
        await store(session(), { 'site.a.example': 'never' });
        const page = await openPage(session(), file);
        await page.setViewport({ width, height: 900 });
        expect(await overflow(page)).toBe(0);
        expect(await complaints(page)).toEqual([]);
        await page.close();
      });
    }
  }
});

// Chromium only: Firefox takes its language from a language pack, which no test may download.
describe.runIf(browsers.includes('chromium'))('the interface’s own language', () => {
  describe.each(['ar', 'he', 'fa', 'ur', 'de', 'zh-TW'])('%s, in the dark', (locale) => {
    let session: Session;
    beforeAll(async () => {
      session = await launch('chromium', { locale, colorScheme: 'dark' });
    });
    afterAll(() => session?.close());

    it.each(PAGES)('%s is set in its direction, fits at 360 pixels, and is accessible', async (file) => {
      const page = await openPage(session, file);
      await page.setViewport({ width: 360, height: 800 });
      const dir = ['ar', 'he', 'fa', 'ur'].includes(locale) ? 'rtl' : 'ltr';
      const set = () => [document.documentElement.lang, getComputedStyle(document.body).direction];
      expect(await page.evaluate(set)).toEqual([locale, dir]);
      expect(await overflow(page)).toBe(0);
      expect(await complaints(page)).toEqual([]);
      await page.close();
    });
  });
});
