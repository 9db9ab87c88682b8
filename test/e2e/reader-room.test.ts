// What one can do in an article: contents, notes, images, code, tables, printing, going on where one stopped.
// On the stage, in Chromium: the behaviour is the reader's own and needs no extension.
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { loadFace } from '../../src/reader/index.ts';
import type { Reading } from '../../src/sources/reading.ts';
import { browserPath } from '../browsers.ts';
import type { Language } from '../newsroom/stories/index.ts';
import { reading } from '../reader/readings.ts';
import { buildStage, openStage } from '../reader/stage.ts';

let browser: Browser;
let script: string;
beforeAll(async () => {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: sandbox });
  script = await buildStage('en');
});
afterAll(() => browser?.close());

async function openArticle(lang: Language, times = 1): Promise<Page> {
  const page = await openStage(browser, script);
  await page.evaluate((given) => matnStage.open(given), reading(lang, 'reading', times));
  await page.waitForSelector('matn-reader[data-state="reading"] > article');
  return page;
}

const scrollTop = (page: Page) => page.evaluate(() => matnStage.part('.scroller').scrollTop);

it('lists the headings, marks the current one, and goes there', async () => {
  const page = await openArticle('ar', 3);
  await page.evaluate(() => matnStage.part('.tool-contents').click());
  const items = await page.$$eval('matn-reader >>> .contents button', (buttons) =>
    buttons.map((one) => one.textContent),
  );
  const headings = await page.$$eval('matn-reader h2, matn-reader h3', (all) => all.map((one) => one.textContent));
  expect(items).toEqual(headings);
  await page.evaluate(() => matnStage.part('.contents li:nth-child(4) button').click());
  await page.waitForFunction(
    () => matnStage.part('.contents [aria-current]')?.parentElement === matnStage.part('.contents li:nth-child(4)'),
  );
  const { top, focused } = await page.evaluate(() => {
    const heading = document.querySelectorAll('matn-reader h2')[3];
    return { top: heading?.getBoundingClientRect().top ?? -1, focused: document.activeElement === heading };
  });
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(120);
  expect(focused).toBe(true);
  await page.close();
});

it('opens a note under its paragraph, and closes it', async () => {
  const page = await openArticle('en');
  const before = await scrollTop(page);
  await page.click('matn-reader sup a');
  expect(
    await page.$eval(
      'matn-reader [data-matn="note"]',
      (note) => note.previousElementSibling?.querySelector('sup')?.textContent,
    ),
  ).toBe('1');
  expect(await page.$eval('matn-reader sup a', (link) => link.getAttribute('aria-expanded'))).toBe('true');
  expect(page.url()).not.toContain('#');
  await page.click('matn-reader sup a');
  expect(await page.$('matn-reader [data-matn="note"]')).toBeNull();
  expect(await scrollTop(page)).toBeGreaterThanOrEqual(before);
  await page.close();
});

it('enlarges an image, by key too, and puts it away', async () => {
  const page = await openArticle('en');
  await page.waitForSelector('matn-reader img[role="button"]');
  await page.focus('matn-reader img');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => matnStage.part('.image:popover-open img'));
  const { small, large } = await page.evaluate(() => ({
    small: document.querySelector('matn-reader article img')?.clientWidth ?? 0,
    large: matnStage.part('.image img').clientWidth,
  }));
  expect(large).toBeGreaterThan(small);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !matnStage.part('.image:popover-open'));
  expect(await page.$('matn-reader')).not.toBeNull();
  await page.close();
});

it('copies code without a word of its own', async () => {
  const page = await openArticle('en');
  await page.click('matn-reader [data-matn="copy"]');
  await page.waitForFunction(() => matnStage.part('.notice').textContent === 'Copied');
  const code = await page.$eval('matn-reader pre', (pre) => pre.textContent);
  expect(code).toContain('reading-room');
  expect(await page.$eval('matn-reader [data-matn="code"]', (box) => box.textContent)).toBe(code);
  await page.close();
});

it('lets a wide table scroll by keyboard, and only a wide one', async () => {
  const page = await openArticle('en');
  const box = 'matn-reader [data-matn="scroll"]';
  await page.setViewport({ width: 240, height: 700 });
  await page.waitForSelector(`${box}[tabindex="0"][role="region"][aria-label]`);
  await page.setViewport({ width: 1600, height: 700 });
  await page.waitForSelector(`${box}:not([tabindex])`);
  await page.close();
});

it('prints the article alone, over pages, with its links as notes', async () => {
  const page = await openArticle('ar', 6);
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const links = document.querySelector('[data-matn="links"] ol');
      document.body.dataset.printed = links?.textContent ?? 'none';
    });
  });
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(Number(/\/Count (\d+)/.exec(pdf)?.[1])).toBeGreaterThan(3);
  expect(await page.evaluate(() => document.body.dataset.printed)).toBe('https://example.org/one');
  expect(await page.$('[data-matn="links"], [data-matn="link-number"]')).toBeNull();
  await page.emulateMediaType('print');
  expect(
    await page.evaluate(() => [
      getComputedStyle(document.body).display,
      getComputedStyle(matnStage.part('.toolbar')).display,
    ]),
  ).toEqual(['none', 'none']);
  await page.close();
});

it('goes on where one stopped, and says nothing of an article that was finished', async () => {
  const page = await openArticle('he', 4);
  await page.evaluate(() => document.querySelectorAll('matn-reader [data-matn="body"] p')[20]?.scrollIntoView());
  const stopped = await page.evaluate(() => document.querySelectorAll('matn-reader p')[21]?.textContent);
  expect(await scrollTop(page)).toBeGreaterThan(1000);
  await page.evaluate(() => matnStage.reader.close());
  await page.evaluate((given) => matnStage.open(given), reading('he', 'reading', 4));
  await page.waitForFunction(() =>
    document.querySelector('matn-reader > article') ? matnStage.part('.scroller').scrollTop > 1000 : false,
  );
  expect(stopped).toBeTruthy();
  await page.evaluate(() => {
    const scroller = matnStage.part('.scroller');
    scroller.scrollTop = scroller.scrollHeight;
  });
  await page.waitForFunction(() => matnStage.part('.progress').style.transform === 'scaleX(1)');
  await page.evaluate(() => matnStage.reader.close());
  await page.evaluate((given) => matnStage.open(given), reading('he', 'reading', 4));
  await page.waitForSelector('matn-reader > article');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await scrollTop(page)).toBe(0);
  await page.close();
});

it('saves what is selected, where something is', async () => {
  const page = await openArticle('fa');
  const paragraph = await page.$eval('matn-reader [data-matn="body"] p', (element) => {
    getSelection()?.selectAllChildren(element);
    return element.textContent;
  });
  await page.evaluate(() => matnStage.part('.tool-save').click());
  await page.evaluate(() => matnStage.part('.panel-save .menu button').click());
  const saved = await page.evaluate(() => matnStage.asked.find(({ name }) => name === 'save')?.given[0] as Reading);
  expect(saved.article?.text).toBe(paragraph);
  expect(saved.article?.html).toMatch(/^<p\b[^>]*>/);
  expect(saved.article?.html).not.toContain('data-matn');
  await page.close();
});

it('asks for a bundled font only where the system has none for the script, and takes it away again', async () => {
  const page = await openStage(
    browser,
    await buildStage('en', "import { loadFace } from './src/reader/fonts.ts'; matnStage.loadFace = loadFace;"),
  );
  const asked = await page.evaluate(async () => {
    const stage = matnStage as unknown as { loadFace: typeof loadFace };
    const files: string[] = [];
    const read = async (file: string) => {
      files.push(file);
      return new Uint8Array(
        await (globalThis as unknown as { matnFont(file: string): Promise<number[]> }).matnFont(file),
      ).buffer;
    };
    const face = { bundled: 'vazirmatn', generic: 'serif' } as const;
    // Some face of the list is always there on the machines that run this: the tests install it.
    const present = await stage.loadFace({ ...face, system: ['No Such Face', 'Noto Naskh Arabic'] }, read);
    const before = [...files];
    const absent = await stage.loadFace({ ...face, system: ['No Such Face'] }, read);
    const loaded = [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`);
    absent?.remove();
    return { present: present === undefined, before, files, loaded, after: document.fonts.size };
  });
  expect(asked).toEqual({ present: true, before: [], files: ['vazirmatn'], loaded: ['Matn Reading loaded'], after: 0 });
  await page.close();
});

it('is there in its own colours from the first frame', async () => {
  const page = await openStage(browser, script);
  const first = await page.evaluate(async () => {
    matnStage.open(null, { theme: 'black' });
    await new Promise(requestAnimationFrame);
    const dialog = matnStage.part('dialog');
    const { opacity, backgroundColor } = getComputedStyle(dialog);
    const { width, height } = dialog.getBoundingClientRect();
    return { opacity, backgroundColor, whole: width === innerWidth && height === innerHeight };
  });
  expect(first).toEqual({ opacity: '1', backgroundColor: 'rgb(0, 0, 0)', whole: true });
  await page.close();
});
