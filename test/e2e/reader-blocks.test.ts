// Blocks that are easily set badly: verse numbers, lists within lists, wide tables on paper, pictures that do not come. On
// the stage, in Chromium, by measured boxes.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reading } from '../reader/readings.ts';
import { openBrowser } from '../reader/screens.ts';
import { buildStage, openStage } from '../reader/stage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** An article of these blocks. */
async function openHtml(lang: string, html: string): Promise<Page> {
  const page = await openStage(browser, await buildStage('en'));
  const given = reading(lang);
  const article = given.article && { ...given.article, html, text: html.replace(/<[^>]*>/g, '') };
  await page.evaluate((what) => matnStage.open(what), { ...given, article });
  await page.waitForSelector('matn-reader > article');
  return page;
}

// Debian's Naskh gives the ring no width.
it('a verse’s number stands in its ring, and the ring beside the words', async () => {
  const page = await openHtml('ar', '<p id="verse">الْعَالَمِينَ ۝٢ الرَّحْمَٰنِ</p>');
  await page.waitForFunction(() => document.fonts.size > 0 && document.fonts.status === 'loaded');
  const inEm = await page.$eval('#verse', (line) => {
    const text = line.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf('۝'));
    range.setEnd(text, text.data.indexOf('٢') + 1);
    return range.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(line).fontSize);
  });
  // A ring is about as wide as it is high; a digit beside it would add half as much.
  expect(inEm).toBeGreaterThan(0.9);
  expect(inEm).toBeLessThan(1.3);
  await page.close();
});

it('a list within a list keeps to the words it belongs to', async () => {
  const page = await openHtml(
    'ar',
    '<ul><li>أول</li><li><p>ثان</p><ul><li>ثان، أ</li><li>ثان، ب</li></ul></li><li>ثالث</li></ul>',
  );
  const gaps = await page.$$eval('matn-reader > article li', (items) => {
    const tops = items.map((item) => item.getBoundingClientRect().top);
    return tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
  });
  // All lines follow each other at the same distance, whatever their depth.
  for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 0);
  await page.close();
});

it('a table wider than the paper is printed whole', async () => {
  const row = (cell: string) => `<tr>${`<${cell}>Gesamtbevölkerung</${cell}>`.repeat(16)}</tr>`;
  const page = await openHtml('en', `<p>Before.</p><table><thead>${row('th')}</thead>${row('td')}</table>`);
  const fits = () =>
    page.$eval('matn-reader > article table', (table) => {
      const [sheet, own] = [table.closest('article'), table].map((one) => one?.getBoundingClientRect());
      return sheet && own && own.left >= sheet.left && own.right <= sheet.right;
    });
  expect(await fits()).toBe(false);
  await page.emulateMediaType('print');
  expect(await fits()).toBe(true);
  await page.close();
});

it('a picture that does not come leaves its words, and no hole', async () => {
  const broken = 'data:image/png;base64,AAAA';
  const page = await openHtml(
    'en',
    `<p>Before.</p><figure><img id="said" src="${broken}" alt="The harbour at dawn" width="1200" height="800"></figure>
     <p>Between.</p><p><img id="mute" src="${broken}" alt="" width="1200" height="800"></p><p>After.</p>`,
  );
  await page.waitForFunction(() => document.querySelectorAll('[data-matn="broken"]').length === 2);
  const heights = await page.$$eval('matn-reader > article img', (images) =>
    images.map((image) => image.getBoundingClientRect().height),
  );
  expect(heights[0]).toBeGreaterThan(0);
  expect(heights[0]).toBeLessThan(60);
  expect(heights[1]).toBe(0);
  await page.close();
});
