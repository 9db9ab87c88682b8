// What comes to an article that is open already, further pages or a font, moves nothing, and further pages are as good as
// what was there: contents, notes, code, images, reading aloud, progress. On the stage, in Chromium: the behaviour is the reader's own and needs no extension.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Reading } from '../../src/sources/reading.ts';
import { reading } from '../reader/readings.ts';
import { openBrowser } from '../reader/screens.ts';
import { buildStage, openStage } from '../reader/stage.ts';

let browser: Browser;
let script: string;
beforeAll(async () => {
  browser = await openBrowser();
  script = await buildStage('en');
});
afterAll(() => browser?.close());

/** A second page with a heading, a note, code and a picture of its own. */
const SECOND = `<h2>The second page</h2><p>It has a note<sup><a href="#note-1-page-2">1</a></sup> too.</p>
  <pre><code>second()</code></pre><ol><li id="note-1-page-2">The note of the second page.</li></ol>`;

const first = reading('en', 'coming');
/** The longer form, whose markup begins with the shorter one's. */
function longerBy(html: string, times = 1, rest?: Reading['rest']): Reading {
  const article = first.article && {
    ...first.article,
    html: `${first.article.html}\n${html.repeat(times)}`,
    wordCount: first.article.wordCount * 10,
  };
  return { ...first, article, rest };
}

async function openFirst(): Promise<Page> {
  const page = await openStage(browser, script);
  await page.evaluate((given) => matnStage.open(given), first);
  await page.waitForFunction(() => matnStage.part('.rest [role="status"]')?.textContent?.trim());
  return page;
}

const extend = (page: Page, longer: Reading) => page.evaluate((given) => matnStage.reader.extend(given), longer);

it('furnishes what has come as it furnished what was there', async () => {
  const page = await openFirst();
  await page.click('matn-reader sup a');
  const minutes = () => page.$eval('matn-reader [data-matn="byline"]', (line) => line.textContent);
  const before = await minutes();
  const kept = await page.$eval('matn-reader [data-matn="body"]', (body) => {
    const blocks = [...body.children];
    Object.assign(globalThis, { blocks });
    return blocks.length;
  });
  await extend(page, longerBy(SECOND));
  // Every block that was there is the same element still, in its place; the open note is open.
  const untouched = await page.$eval('matn-reader [data-matn="body"]', (body) =>
    (globalThis as unknown as { blocks: Element[] }).blocks.every((block, index) => body.children[index] === block),
  );
  expect(untouched).toBe(true);
  expect(kept).toBeGreaterThan(5);
  expect(await page.$$('matn-reader [data-matn="note"]')).toHaveLength(1);
  expect(await minutes()).not.toBe(before);
  expect(await page.$$('matn-reader [data-matn="code"] > pre')).toHaveLength(2);
  expect(await page.$$('matn-reader [data-matn="code"] [data-matn="code"]')).toHaveLength(0);
  await page.$$eval('matn-reader sup a', ([, own]) => (own as HTMLElement).click());
  const notes = await page.$$eval('matn-reader [data-matn="note"]', (all) => all.map((note) => note.textContent));
  expect(notes.at(-1)).toBe('The note of the second page.');
  await page.evaluate(() => matnStage.part('.tool-contents').click());
  await page.evaluate(() => matnStage.part('.contents li:last-child button').click());
  await page.waitForFunction(() => document.activeElement?.textContent === 'The second page');
  expect(await page.evaluate(() => matnStage.part('.rest'))).toBeNull();
  await page.close();
});

it('divides a long addition into parts, and finds the blocks in them', async () => {
  const page = await openFirst();
  const paragraph = `<p>${'A sentence of the second page. '.repeat(12)}</p>`;
  await extend(page, longerBy(paragraph, 60));
  const parts = await page.$$eval('matn-reader [data-matn="part"]', (all) => all.map((part) => part.children.length));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.reduce((sum, count) => sum + count, 0)).toBe(60);
  await page.$eval('matn-reader [data-matn="part"]', (part) => part.scrollIntoView({ block: 'start' }));
  await page.evaluate(() => matnStage.reader.close());
  await page.evaluate((given) => matnStage.open(given), longerBy(paragraph, 60));
  await page.waitForFunction(() => matnStage.part('.scroller').scrollTop > 1000);
  await page.close();
});

it('takes the end of what is there for no end of the article', async () => {
  const page = await openFirst();
  await page.evaluate(() => {
    const scroller = matnStage.part('.scroller');
    scroller.scrollTop = scroller.scrollHeight;
  });
  await page.waitForFunction(() => matnStage.part('.progress').style.transform === 'scaleX(1)');
  const at = await page.evaluate(() => matnStage.part('.scroller').scrollTop);
  await page.evaluate(() => matnStage.reader.close());
  await page.evaluate((given) => matnStage.open(given), first);
  await page.waitForFunction((wanted) => matnStage.part('.scroller').scrollTop > wanted / 2, {}, at);
  await page.close();
});

it('says on paper what is missing, and offers nothing to press there', async () => {
  const page = await openStage(browser, script);
  await page.evaluate((given) => matnStage.open(given, { theme: 'dark' }), reading('en', 'missing'));
  await page.waitForFunction(() => matnStage.part('.rest .deeds'));
  await page.emulateMediaType('print');
  const { under, colour, deeds } = await page.evaluate(() => {
    const line = matnStage.part('.rest [role="status"]');
    const article = document.querySelector('matn-reader > article');
    return {
      under: line.getBoundingClientRect().top - (article?.getBoundingClientRect().bottom ?? 0),
      colour: getComputedStyle(line).color,
      deeds: matnStage.part('.rest .deeds').checkVisibility(),
    };
  });
  expect(under).toBeGreaterThan(0);
  expect(colour).toBe('rgb(51, 51, 51)');
  expect(deeds).toBe(false);
  await page.close();
});

it('reads aloud into the next page, and waits for it at the end of this one', async () => {
  const page = await openStage(browser, script);
  await page.evaluate(() => {
    const said: string[] = [];
    const voices = [{ voiceURI: 'near', name: 'Near', lang: 'en', localService: true, default: true }];
    class SpeechSynthesisUtterance {
      constructor(readonly text: string) {}
    }
    const speak = (utterance: { text: string; onend?: () => void }) => {
      said.push(utterance.text);
      queueMicrotask(() => utterance.onend?.());
    };
    Object.assign(globalThis, { said, SpeechSynthesisUtterance });
    Object.assign(speechSynthesis, { getVoices: () => voices, cancel: () => {}, speak });
  });
  await page.evaluate((given) => matnStage.open(given), first);
  await page.waitForFunction(() => matnStage.part('.tool-listen'));
  await page.evaluate(() => matnStage.part('.tool-listen').click());
  await page.evaluate(() => matnStage.part('.player .tool-play').click());
  const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  const isOn = () => page.evaluate(() => matnStage.part('.player .tool-pause') !== null);
  await page.waitForFunction(() => (globalThis as unknown as { said: string[] }).said.length > 5);
  const before = await said();
  expect(await isOn()).toBe(true);
  await extend(page, longerBy(SECOND));
  const after = await said();
  expect(after.slice(0, before.length)).toEqual(before);
  const second = ['The second page', 'It has a note too.', 'The note of the second page.'];
  expect(after.slice(before.length)).toEqual(second);
  // Nothing more is coming: at the end it ends.
  expect(await isOn()).toBe(false);
  await page.close();
});

it('stays where one reads when a bundled font takes the place of the system’s', async () => {
  const page = await openStage(browser, script);
  await page.evaluate(() => {
    const stage = globalThis as unknown as { matnFont(file: string): Promise<number[]>; sendFont(): void };
    const read = stage.matnFont;
    const sent = new Promise<void>((done) => {
      stage.sendFont = done;
    });
    stage.matnFont = (file) => sent.then(() => read(file));
  });
  // No system's Nastaliq will do here: Debian's is outdone, and others have none.
  await page.evaluate((given) => matnStage.open(given), reading('ur', 'reading', 6));
  await page.waitForSelector('matn-reader[data-state="reading"] > article');
  const measure = () =>
    page.$$eval('matn-reader [data-matn="body"] p', (all) => ({
      top: all[20]?.getBoundingClientRect().top ?? -1,
      above: (all[20]?.getBoundingClientRect().top ?? 0) - (all[0]?.getBoundingClientRect().top ?? 0),
    }));
  await page.$$eval('matn-reader [data-matn="body"] p', (all) => all[20]?.scrollIntoView({ block: 'start' }));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const before = await measure();
  expect(await page.evaluate(() => document.fonts.size)).toBe(0);
  await page.evaluate(() => (globalThis as unknown as { sendFont(): void }).sendFont());
  await page.waitForFunction(() => document.fonts.size === 1);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const after = await measure();
  expect(after.above).not.toBeCloseTo(before.above, 0);
  expect(Math.abs(after.top - before.top)).toBeLessThan(2);
  await page.close();
});
