// Mixed text as it falls on the line: brackets, numbers, Latin names, addresses and hashtags in right-to-left text, by the
// boxes of their letters. A browser's own setting of a plain right-to-left paragraph is no proof; the reader's is.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserPath } from '../browsers.ts';
import { reading } from '../reader/readings.ts';
import { buildStage, openStage } from '../reader/stage.ts';

const MIXED = `
  <p id="brackets">قال المدير (John Smith) إن العمل مستمر</p>
  <p id="numbers">ارتفع العدد من 1,250 إلى 3,400 في عام 2024</p>
  <p id="address">الموقع <a href="https://example.org/a">https://example.org/a?b=1</a> مفتوح</p>
  <p id="hashtag">شارك في الوسم #Matn_2024</p>
  <p id="code">اكتب <code>npm install --save</code> ثم اضغط</p>
  <p id="english" dir="ltr" lang="en">An English paragraph, with an end.</p>
  <ul id="list"><li>بند أول</li><li>بند ثان</li></ul>
  <blockquote id="quote"><p>اقتباس</p></blockquote>
  <table id="table"><tr><th>الاسم</th><th>العدد</th></tr><tr><td>أحمد</td><td>12</td></tr></table>
  <pre id="pre"><code>const a = [1, 2];</code></pre>`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: sandbox });
  page = await openStage(browser, await buildStage('en'));
  // The page itself is left to right, and says so of everything.
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
  const { article, ...rest } = reading('ar');
  await page.evaluate((given) => matnStage.open(given as never), {
    ...rest,
    article: article && { ...article, html: MIXED },
  });
  await page.waitForSelector('matn-reader > article');
});
afterAll(async () => {
  const out = path.resolve(import.meta.dirname, '../../out');
  await mkdir(out, { recursive: true });
  await page?.screenshot({ path: path.join(out, 'bidi.png') });
  await browser?.close();
});

interface Box {
  left: number;
  right: number;
  top: number;
}

/** The box of the first occurrence of a text within the element of an id. */
const boxOf = (id: string, text: string): Promise<Box> => boxIn(`[id="${id}"]`, text);

function boxIn(within: string, text: string): Promise<Box> {
  return page.evaluate(
    (selector, wanted) => {
      const root = document.querySelector(`matn-reader ${selector}`);
      const walker = document.createTreeWalker(root ?? document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { left, right, top } = range.getBoundingClientRect();
        return { left, right, top };
      }
      throw new Error(`there is no ${wanted}`);
    },
    within,
    text,
  );
}

const styleOf = (id: string, name: string): Promise<string> =>
  page.$eval(`matn-reader [id="${id}"]`, (element, key) => getComputedStyle(element).getPropertyValue(key), name);

it('puts brackets around the Latin name they belong to', async () => {
  const [open, name, close] = [
    await boxOf('brackets', '('),
    await boxOf('brackets', 'John Smith'),
    await boxOf('brackets', ')'),
  ];
  expect(open.left).toBeGreaterThanOrEqual(name.right - 1);
  expect(close.right).toBeLessThanOrEqual(name.left + 1);
});

it('writes numbers from left to right, in the order of the sentence from right to left', async () => {
  const [from, to, year] = [
    await boxOf('numbers', '1,250'),
    await boxOf('numbers', '3,400'),
    await boxOf('numbers', '2024'),
  ];
  expect(from.left).toBeGreaterThan(to.right);
  expect(to.left).toBeGreaterThan(year.right);
  expect((await boxOf('numbers', '1,')).left).toBeLessThan((await boxOf('numbers', '250')).left);
});

it('says the minutes in the order of the interface, whatever the article', async () => {
  const minutes = '[data-matn="byline"] bdi:last-child';
  const said = await page.$eval(`matn-reader ${minutes}`, (element) => element.textContent ?? '');
  const number = await boxIn(minutes, /\d+/.exec(said)?.[0] ?? 'a number');
  const words = await boxIn(minutes, 'min read');
  expect(number.right).toBeLessThanOrEqual(words.left);
});

it('keeps an address in one piece and in its own order', async () => {
  const [scheme, query] = [await boxOf('address', 'https://'), await boxOf('address', '?b=1')];
  expect(scheme.right).toBeLessThanOrEqual(query.left);
});

it('leaves a hashtag at the end of the line its sign', async () => {
  const [word, before] = [await boxOf('hashtag', 'Matn_2024'), await boxOf('hashtag', 'الوسم')];
  expect(word.right).toBeLessThan(before.left);
});

it('sets code from left to right, in line and in a block', async () => {
  expect((await boxOf('code', 'npm')).right).toBeLessThan((await boxOf('code', '--save')).left);
  expect((await boxOf('code', 'اكتب')).left).toBeGreaterThan((await boxOf('code', '--save')).right);
  expect(await styleOf('pre', 'direction')).toBe('ltr');
  expect((await boxOf('pre', 'const')).right).toBeLessThan((await boxOf('pre', '];')).left);
});

it('lets a block of another direction be itself', async () => {
  expect(await styleOf('english', 'direction')).toBe('ltr');
  const [block, end] = [await boxOf('english', 'An'), await boxOf('english', 'end.')];
  expect(block.left).toBeLessThan(end.left);
});

it('puts list markers, quotation rules and the first column at the right', async () => {
  expect(await styleOf('list', 'padding-right')).not.toBe('0px');
  expect(await styleOf('list', 'padding-left')).toBe('0px');
  expect(await styleOf('quote', 'border-right-width')).toBe('3px');
  expect((await boxOf('table', 'الاسم')).left).toBeGreaterThan((await boxOf('table', 'العدد')).right);
});

it('neither slants nor spaces joined letters', async () => {
  await page.evaluate(() => {
    const emphasis = document.createElement('em');
    emphasis.id = 'emphasis';
    emphasis.textContent = 'مهم';
    document.querySelector('matn-reader article p')?.append(emphasis);
  });
  expect(await styleOf('emphasis', 'font-style')).toBe('normal');
  expect(Number(await styleOf('emphasis', 'font-weight'))).toBeGreaterThanOrEqual(600);
  expect(await styleOf('brackets', 'letter-spacing')).toBe('normal');
});

it('quotes as the language does, in the text’s own order', async () => {
  const marks = await page.evaluate(() => {
    const quote = document.createElement('q');
    quote.textContent = 'كلام';
    document.querySelector('matn-reader article p')?.append(quote);
    const { quotes } = getComputedStyle(quote);
    quote.remove();
    return quotes;
  });
  expect(marks).toBe('"«" "»" "“" "”"');
});
