// The page after the reader has been there is the page before: markup, scroll, focus, selection, styles, history.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../newsroom/server.ts';
import { inBothBrowsers, waitForReader } from './harness.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

/** Everything of a page that a reader could notice, and its markup to the letter. */
function pageAsItIs(page: Page) {
  return page.evaluate(() => {
    const selection = document.getSelection();
    const body = getComputedStyle(document.body);
    const root = getComputedStyle(document.documentElement);
    return {
      markup: document.documentElement.outerHTML,
      title: document.title,
      address: location.href,
      entries: history.length,
      scroll: [scrollX, scrollY],
      focus: document.activeElement?.outerHTML.slice(0, 80),
      selection: selection?.toString(),
      direction: selection?.anchorOffset,
      styles: [body.overflow, body.display, body.color, body.paddingRight, root.overflow, root.scrollbarGutter],
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    };
  });
}

/** As a reader leaves a page in the middle: scrolled, with a word selected and a field in focus. */
function settle(page: Page): Promise<void> {
  return page.evaluate(() => {
    const field = document.querySelector<HTMLElement>('textarea');
    field?.focus({ preventScroll: true });
    const paragraph = document.querySelectorAll('article p')[3];
    if (!paragraph?.firstChild) throw new Error('The page has no third paragraph.');
    const range = document.createRange();
    range.setStart(paragraph.firstChild, 5);
    range.setEnd(paragraph.firstChild, 25);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    scrollTo({ left: 0, top: 420, behavior: 'instant' });
  });
}

inBothBrowsers('the page afterwards, scripts allowed', { javascript: 'allowed' }, (session) => {
  for (const name of ['en/open', 'ar/open', 'he/comment-note']) {
    it(`is as it was: ${name}`, async () => {
      const page = await session().open();
      await page.goto(`${newsroom.url}/${name}`, { waitUntil: 'load' });
      await settle(page);
      const before = await pageAsItIs(page);
      expect(before.scroll).toEqual([0, 420]);
      expect(before.selection).toHaveLength(20);
      await session().pressToolbarButton(page);
      await waitForReader(page, 'reading');
      await page.keyboard.press('PageDown');
      await page.keyboard.press('Escape');
      await waitForReader(page, 'closed');
      expect(await pageAsItIs(page)).toEqual(before);
      await page.close();
    });
  }

  it('keeps the keys of the page to the page until the reader opens, and gives them back', async () => {
    const page = await session().open();
    await page.goto(`${newsroom.url}/en/open`, { waitUntil: 'load' });
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      addEventListener('keydown', (event) => heard.push(event.key));
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.join(''));
    for (const key of ['?', 's', 'f', 'j', '+']) await page.keyboard.press(key as 'j');
    expect(await heard()).toBe('?sfj+');
    await session().pressToolbarButton(page);
    await waitForReader(page, 'reading');
    await page.keyboard.press('Escape');
    await waitForReader(page, 'closed');
    await page.keyboard.press('x');
    expect(await heard()).toMatch(/^\?sfj\+.*x$/);
    await page.close();
  });
});

inBothBrowsers('the page afterwards, scripts blocked', { javascript: 'blocked' }, (session) => {
  for (const name of ['ar/security-kit', 'ur/covered', 'en/state']) {
    it(`is as it was: ${name}`, async () => {
      const page = await session().open();
      await page.goto(`${newsroom.url}/${name}`, { waitUntil: 'load' });
      await waitForReader(page, 'reading');
      await page.keyboard.press('Escape');
      await waitForReader(page, 'closed');
      const before = await pageAsItIs(page);
      expect(before.markup).not.toContain('matn');
      await session().pressToolbarButton(page);
      await waitForReader(page, 'reading');
      await page.keyboard.press('Escape');
      await waitForReader(page, 'closed');
      expect(await pageAsItIs(page)).toEqual(before);
      await page.close();
    });
  }
});
