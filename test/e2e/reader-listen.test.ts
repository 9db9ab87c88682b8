// Listening to an article, on the stage in Chromium, with voices that only note what they are to say.
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Reading } from '../../src/sources/reading.ts';
import { browserPath } from '../browsers.ts';
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

interface Said {
  text: string;
  voice: string;
  rate: number;
}

declare global {
  /** What the voices were told to say. */
  var said: Said[];
  /** Ends the last one as the browser would. */
  var endUtterance: (how: 'end' | 'error') => void;
}

/** Opens an article in a page with three voices. */
async function openToListen(given: Reading | null): Promise<Page> {
  const page = await openStage(browser, script);
  await page.evaluate(() => {
    const voices = [
      { voiceURI: 'far', name: 'Far', lang: 'ar-SA', localService: false, default: false },
      { voiceURI: 'near', name: 'Near', lang: 'ar_EG', localService: true, default: false },
      { voiceURI: 'english', name: 'English', lang: 'en-US', localService: true, default: true },
    ] as SpeechSynthesisVoice[];
    let last: { onend?: () => void; onerror?: () => void } = {};
    globalThis.said = [];
    globalThis.endUtterance = (how) => (how === 'end' ? last.onend?.() : last.onerror?.());
    Object.assign(speechSynthesis, {
      getVoices: () => voices,
      cancel: () => {},
      speak: (utterance: { text: string; voice: SpeechSynthesisVoice; rate: number; onend?: () => void }) => {
        said.push({ text: utterance.text, voice: utterance.voice.voiceURI, rate: utterance.rate });
        last = utterance;
      },
    });
    Object.assign(globalThis, {
      SpeechSynthesisUtterance: class {
        constructor(readonly text: string) {}
      },
    });
  });
  await page.evaluate((what) => matnStage.open(what), given);
  await page.waitForSelector('matn-reader[data-state="reading"] > article');
  await page.evaluate(() => matnStage.part('.tool-listen').click());
  return page;
}

const play = (page: Page) => page.evaluate(() => matnStage.part('.player .tool-play').click());
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('matn-speech') ?? [])].map((range) => String(range).trim()));

it('reads aloud sentence by sentence with a voice of the language, and never with a distant one by itself', async () => {
  const page = await openToListen(reading('ar'));
  await play(page);
  await page.evaluate(() => {
    endUtterance('end');
    endUtterance('end');
  });
  const sentences = await page.evaluate(() => said);
  expect(sentences).toHaveLength(3);
  expect(sentences[0]?.text).toBe(reading('ar').article?.title);
  expect(sentences.map(({ voice }) => voice)).toEqual(['near', 'near', 'near']);
  // The sentence being read is marked on the page, without a change to its elements.
  expect(await marked(page)).toEqual([sentences[2]?.text]);
  await page.evaluate(() => matnStage.reader.close());
  expect(await page.evaluate(() => CSS.highlights.has('matn-speech'))).toBe(false);
  await page.close();
});

it('begins a sentence again for another speed, and not for another theme or size', async () => {
  const page = await openToListen(reading('en'));
  await play(page);
  await page.evaluate(() => matnStage.part('#panel-text .themes label:nth-of-type(5) input').click());
  await page.keyboard.press('Equal');
  await page.waitForFunction(() => matnStage.asked.filter(({ name }) => name === 'changeSettings').length === 2);
  expect(await page.evaluate(() => said.length)).toBe(1);

  const slide = (to: string, done: boolean) =>
    page.evaluate(
      (value, isDone) => {
        const slider = matnStage.part('#panel-listen input[type=range]') as HTMLInputElement;
        slider.value = value;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        if (isDone) slider.dispatchEvent(new Event('change', { bubbles: true }));
        return matnStage.part('#panel-listen output').textContent;
      },
      to,
      done,
    );
  // The number follows the hand; the voice does not stammer along.
  expect(await slide('1.3', false)).toBe('1.3×');
  expect(await slide('1.6', false)).toBe('1.6×');
  expect(await page.evaluate(() => said.length)).toBe(1);
  expect(await slide('1.7', true)).toBe('1.7×');
  await page.waitForFunction(() => said.length === 2);
  const [first, second] = await page.evaluate(() => said);
  expect(second).toEqual({ ...first, rate: 1.7 });
  expect(await slide('1.2', true)).toBe('1.2×');
  await page.waitForFunction(() => said.at(-1)?.rate === 1.2);
  expect(await page.evaluate(() => matnStage.part('#panel-listen output').textContent)).toBe('1.2×');
  await page.close();
});

it('says so when a voice breaks off, and begins anew where one is reading', async () => {
  const page = await openToListen(reading('en'));
  await play(page);
  await page.evaluate(() => endUtterance('error'));
  await page.waitForFunction(() => matnStage.part('.notice').textContent?.startsWith('The voice stopped'));
  expect(await marked(page)).toEqual([]);
  await play(page);
  const [first, second] = await page.evaluate(() => said);
  expect(second).toEqual(first);
  await page.close();
});

it('says so where no voice speaks the language, or nobody knows which it is', async () => {
  const urdu = await openToListen(reading('ur'));
  expect(await urdu.evaluate(() => matnStage.part('#panel-listen').textContent)).toContain('no voice for Urdu');
  await urdu.close();
  const given = reading('en');
  const article = given.article && { ...given.article, lang: undefined };
  const page = await openStage(browser, script);
  await page.evaluate(
    (what) => {
      document.documentElement.lang = '';
      return matnStage.open(what);
    },
    { ...given, article },
  );
  await page.waitForSelector('matn-reader[data-state="reading"] > article');
  await page.evaluate(() => matnStage.part('.tool-listen').click());
  expect(await page.evaluate(() => matnStage.part('#panel-listen').textContent)).toMatch(/no voice for \S*\p{L}/u);
  await page.close();
});
