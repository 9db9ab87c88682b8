// The overlay in real browsers, on the newsroom's pages: what it shows, what it takes from the page, what it gives back.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../newsroom/server.ts';
import { stories } from '../newsroom/stories/index.ts';
import {
  articleText,
  clickInReader,
  controls,
  forget,
  inBothBrowsers,
  readerState,
  type Session,
  store,
  until,
  waitForReader,
} from './harness.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom?.close());

/** Opens a page and its reader; a blocked page opens it by itself. */
async function read(session: Session, path: string, blocked = false): Promise<Page> {
  const page = await session.open(`${newsroom.url}${path}`);
  if (!blocked) await session.pressToolbarButton(page);
  await waitForReader(page, 'reading');
  return page;
}

/** Everything of the page that the reader could have changed. */
function stateOf(page: Page) {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.id || document.activeElement?.localName,
    selection: String(getSelection()),
    width: document.documentElement.clientWidth,
    overflow: getComputedStyle(document.documentElement).overflowY,
    fonts: document.fonts.size,
  }));
}

function styleOf(page: Page, selector: string) {
  return page.evaluate((given) => {
    const element = document.querySelector(given);
    if (!element) throw new Error(`nothing matches ${given}`);
    const { direction, color, fontSize, textAlign, display, unicodeBidi, letterSpacing } = getComputedStyle(element);
    const { left, right, width, height } = element.getBoundingClientRect();
    return { direction, color, fontSize, textAlign, display, unicodeBidi, letterSpacing, left, right, width, height };
  }, selector);
}

const FIRST_PARAGRAPH = 'matn-reader > article [data-matn="body"] p';

inBothBrowsers('the overlay, scripts blocked', { javascript: 'blocked' }, (session) => {
  it('sets an Arabic article from right to left', async () => {
    const page = await read(session(), '/ar/security-kit', true);
    const text = await articleText(page);
    expect(text).toContain(stories.ar.title);
    expect(text).toContain(stories.ar.dek);
    const paragraph = await styleOf(page, FIRST_PARAGRAPH);
    expect(paragraph.direction).toBe('rtl');
    expect(paragraph.textAlign).toBe('start');
    expect(paragraph.letterSpacing).toBe('normal');
    // The first word's box touches the right edge of the column.
    const gap = await page.evaluate((selector) => {
      const element = document.querySelector(selector);
      const range = document.createRange();
      range.setStart(element?.firstChild ?? document, 0);
      range.setEnd(element?.firstChild ?? document, 2);
      return (element?.getBoundingClientRect().right ?? 0) - range.getBoundingClientRect().right;
    }, FIRST_PARAGRAPH);
    expect(gap).toBeLessThan(2);
    await page.close();
  });

  it('gives the page back as it was', async () => {
    const page = await session().open(`${newsroom.url}/en/open`);
    await page.evaluate(() => {
      const input = document.createElement('input');
      input.id = 'field';
      document.body.prepend(input);
      document.body.style.minHeight = '400vh';
      input.focus();
      getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body);
      scrollTo(0, 300);
    });
    const before = await stateOf(page);
    for (const leave of ['Escape', 'button', 'toolbar']) {
      await session().pressToolbarButton(page);
      await waitForReader(page, 'reading');
      expect((await stateOf(page)).overflow).toBe('hidden');
      if (leave === 'Escape') await page.keyboard.press('Escape');
      else if (leave === 'button') await clickInReader(session(), page, 'Close the reader');
      else await session().pressToolbarButton(page);
      await waitForReader(page, 'closed');
      await until('the page to be as it was', async () => (await stateOf(page)).overflow === before.overflow);
      expect(await stateOf(page)).toEqual(before);
    }
    await page.close();
  });

  it('withstands a page that hides, turns and colours everything', async () => {
    const page = await read(session(), '/ar/hostile-style', true);
    const paragraph = await styleOf(page, FIRST_PARAGRAPH);
    expect(paragraph.display).toBe('block');
    expect(paragraph.direction).toBe('rtl');
    expect(paragraph.color).toBe('rgb(31, 29, 26)');
    expect(paragraph.width).toBeGreaterThan(400);
    expect(paragraph.height).toBeGreaterThan(30);
    expect((await controls(session(), page)).map(({ name }) => name)).toContain('Close the reader');
    await page.close();
  });

  it('changes the text at once, keeps the change, and takes it back', async () => {
    const page = await read(session(), '/en/open');
    const usual = Number.parseFloat((await styleOf(page, FIRST_PARAGRAPH)).fontSize);
    await clickInReader(session(), page, 'Text and colours');
    await clickInReader(session(), page, 'Text size: more');
    await until('larger text', async () => Number.parseFloat((await styleOf(page, FIRST_PARAGRAPH)).fontSize) > usual);
    await clickInReader(session(), page, 'Dark');
    await until('pale letters', async () => (await styleOf(page, FIRST_PARAGRAPH)).color === 'rgb(222, 218, 212)');
    await page.reload({ waitUntil: 'domcontentloaded' });
    await session().pressToolbarButton(page);
    await waitForReader(page, 'reading');
    await until('pale letters', async () => (await styleOf(page, FIRST_PARAGRAPH)).color === 'rgb(222, 218, 212)');
    await clickInReader(session(), page, 'Text and colours');
    await clickInReader(session(), page, 'Back to the defaults');
    await until(
      'the usual text',
      async () => Number.parseFloat((await styleOf(page, FIRST_PARAGRAPH)).fontSize) === usual,
    );
    await forget(session());
    await page.close();
  });

  it('closes a panel on Escape before it closes itself', async () => {
    const page = await read(session(), '/en/open');
    await clickInReader(session(), page, 'Save');
    await until('the menu', async () =>
      (await controls(session(), page)).some(({ name }) => name.startsWith('Markdown')),
    );
    await page.keyboard.press('Escape');
    expect(await readerState(page)).toBe('reading');
    await page.keyboard.press('Escape');
    await waitForReader(page, 'closed');
    await page.close();
  });

  it('keeps the focus while it is open', async () => {
    const page = await read(session(), '/en/open');
    for (let press = 0; press < 25; press++) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() => {
        const element = document.activeElement;
        return element === document.body
          ? 'browser'
          : (element?.closest('matn-reader')?.localName ?? element?.outerHTML);
      });
      expect(['matn-reader', 'browser']).toContain(where);
    }
    await page.close();
  });

  it('goes with Tab from its last control to its first', async () => {
    const page = await read(session(), '/en/open');
    const focused = () => session().inReader(page, (root) => root.activeElement?.className);
    await until('the last control', () => session().inReader(page, (root) => root.querySelector('.found summary')));
    await session().inReader(page, (root) => root.querySelector<HTMLElement>('.found summary')?.focus());
    await page.keyboard.press('Tab');
    const first = await session().inReader(page, (root) => root.querySelector('.toolbar button')?.className);
    expect(await focused()).toBe(first);
    expect(await session().inReader(page, (root) => root.activeElement?.closest('.toolbar') !== null)).toBe(true);
    await page.close();
  });

  it('takes keys by their place, and none before it is open', async () => {
    const page = await session().open(`${newsroom.url}/en/open`);
    await page.evaluate(() => {
      const input = document.createElement('input');
      document.body.prepend(input);
      input.focus();
    });
    await page.keyboard.type('dtsc?+');
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('dtsc?+');
    await session().pressToolbarButton(page);
    await waitForReader(page, 'reading');
    const usual = Number.parseFloat((await styleOf(page, FIRST_PARAGRAPH)).fontSize);
    await page.keyboard.press('Equal');
    await until('larger text', async () => Number.parseFloat((await styleOf(page, FIRST_PARAGRAPH)).fontSize) > usual);
    await page.keyboard.press('Digit0');
    await until(
      'the usual text',
      async () => Number.parseFloat((await styleOf(page, FIRST_PARAGRAPH)).fontSize) === usual,
    );
    await page.keyboard.press('?');
    const list = await until('the list of keys', () =>
      session().inReader(page, (root) => root.querySelector('#panel-keys:popover-open')?.textContent),
    );
    expect(list).toContain('Larger text');
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('dtsc?+');
    await forget(session());
    await page.close();
  });

  it('says where the article was found, and on demand all that was tried', async () => {
    const page = await read(session(), '/en/state');
    const found = () =>
      session().inReader(page, (root) => {
        const details = root.querySelector<HTMLDetailsElement>('.found');
        return {
          said: details?.querySelector('summary')?.textContent,
          tried: details?.querySelectorAll('li').length ?? 0,
          open: details?.open,
        };
      });
    const before = await found();
    expect(before.said).toBe('Where the text was found: Data the page carries for its scripts');
    expect(before.tried).toBeGreaterThan(1);
    expect(before.open).toBe(false);
    await page.close();
  });

  it('says what was tried where there is no article', async () => {
    await store(session(), { automatic: 'never' });
    const page = await session().open(`${newsroom.url}/en/empty`);
    await session().pressToolbarButton(page);
    await waitForReader(page, 'empty');
    const said = await session().inReader(page, (root) => root.querySelector('.empty')?.textContent ?? '');
    expect(said).toContain('No article was found on this page');
    expect(said).toContain('What Matn tried');
    expect((await controls(session(), page)).map(({ name }) => name)).toContain('Try again');
    await page.keyboard.press('Escape');
    await waitForReader(page, 'closed');
    await forget(session());
    await page.close();
  });
});

inBothBrowsers('the overlay, scripts allowed', {}, (session) => {
  it("lets the page's other tools read and change the article", async () => {
    const page = await read(session(), '/he/open');
    // What a translator does: walks the document's text and replaces it.
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('matn-reader') && node.nodeValue?.trim()) node.nodeValue = 'translated';
      }
    });
    expect(await articleText(page)).toMatch(/translated\s+translated/);
    await page.close();
  });

  it("keeps keys from the page's own listeners", async () => {
    const page = await session().open(`${newsroom.url}/en/open`);
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        document.documentElement.dataset.heard = `${document.documentElement.dataset.heard ?? ''}${event.key} `;
      });
    });
    await session().pressToolbarButton(page);
    await waitForReader(page, 'reading');
    await page.keyboard.press('KeyJ');
    await page.keyboard.press('Equal');
    await page.keyboard.press('Escape');
    await waitForReader(page, 'closed');
    expect(await page.evaluate(() => document.documentElement.dataset.heard)).toBeUndefined();
    await page.keyboard.press('KeyJ');
    expect(await page.evaluate(() => document.documentElement.dataset.heard)).toBe('j ');
    await page.close();
  });

  it('closes when the page rewrites its document', async () => {
    const page = await read(session(), '/en/open');
    await page.evaluate(() => document.querySelector('matn-reader')?.remove());
    await until('the page to scroll again', async () => (await stateOf(page)).overflow !== 'hidden');
    await session().pressToolbarButton(page);
    await waitForReader(page, 'reading');
    await page.close();
  });

  it('reads on where a link of the article leads', async () => {
    const page = await read(session(), '/en/open');
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '/he/open';
      link.textContent = 'next';
      document.querySelector('matn-reader article p')?.append(link);
      link.focus();
    });
    await page.keyboard.press('KeyM');
    await until('the other page', () => page.url().endsWith('/he/open'));
    await waitForReader(page, 'reading');
    expect(await articleText(page)).toContain(stories.he.title);
    await page.close();
  });
});
