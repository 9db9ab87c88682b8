// The reader by keyboard alone, in both browsers: where the focus goes when a panel is opened by its key, and where it
// comes back to; keys on a note's mark; keys pressed faster than settings are stored.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { forget, inBothBrowsers, readerState, type Session, until, waitForReader } from './harness.ts';

const prose =
  'عبرت العبّارة القديمة النهر مرتين في اليوم، ولم يعد أحد في القرية يعرف من بناها، غير أن الصيادين كانوا يضبطون ساعاتهم على جرسها كل صباح ومساء، ويعدّ الأطفال ألواحها في طريقهم إلى المدرسة.';
const chapters = Array.from(
  { length: 40 },
  (_, index) =>
    `<h2>الفصل رقم ${index + 1}</h2><p>${prose}<sup><a id="r${index}" href="#n${index}">${index + 1}</a></sup></p>`,
);
const notes = chapters.map(
  (_, index) => `<li id="n${index}"><p>من أرشيف البلدية، ${1900 + index}. <a href="#r${index}">↩</a></p></li>`,
);
const page = (body: string): string => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>العبّارة القديمة</title></head><body><article><h1>العبّارة القديمة</h1><p>${prose}</p>${body}</article></body></html>`;

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="1500"><rect width="3000" height="1500"/></svg>';

const pages: Record<string, string> = {
  '/chapters': page(`${chapters.join('')}<section><h2>الحواشي</h2><ol>${notes.join('')}</ol></section>`),
  '/plain': page(`<p>${prose}</p>`.repeat(6)),
  '/picture': page(`<figure><img src="/harbour.svg" alt="الميناء"></figure>${`<p>${prose}</p>`.repeat(6)}`),
};

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const type = url.endsWith('.svg') ? 'image/svg+xml' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type }).end(url.endsWith('.svg') ? picture : pages[url]);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server?.closeAllConnections();
  server?.close();
});

async function read(session: Session, where: string): Promise<Page> {
  const opened = await session.open(origin + where);
  await session.pressToolbarButton(opened);
  await waitForReader(opened, 'reading');
  await until('the panels', () => session.inReader(opened, (root) => root.querySelector('.panel') !== null));
  return opened;
}

/** Puts the focus on the mark of a note, scrolled to where it is asked for. */
const focusMark = (tab: Page, index: number, block: ScrollLogicalPosition): Promise<void> =>
  tab.evaluate(
    (number, where) => {
      const mark = document.querySelectorAll<HTMLElement>('matn-reader > article sup a')[number];
      mark?.scrollIntoView({ block: where as ScrollLogicalPosition });
      mark?.focus({ preventScroll: true });
    },
    index,
    block,
  );

const focusedText = (tab: Page): Promise<string | null | undefined> =>
  tab.evaluate(() => document.activeElement?.closest('matn-reader > article a')?.textContent);

/** The open panel's id, and whether the focus is in it. */
const panel = (session: Session, tab: Page) =>
  session.inReader(tab, (root) => {
    const open = root.querySelector('[popover]:popover-open');
    return { id: open?.id ?? '', holdsFocus: open?.contains(root.activeElement) ?? false };
  });

inBothBrowsers('the reader by keyboard', {}, (session) => {
  it.each([
    ['KeyT', 'ف', 'panel-text'],
    ['KeyO', 'خ', 'panel-contents'],
    ['KeyL', 'م', 'panel-listen'],
    ['KeyS', 'س', 'panel-save'],
    ['Slash', '؟', 'panel-keys'],
  ])('%s (%s) on a note’s mark opens %s with the focus in it, and Escape gives it back', async (code, key, id) => {
    const tab = await read(session(), '/chapters');
    await focusMark(tab, 2, 'center');
    await session().pressKey(tab, { code, key });
    await until('the panel', async () => (await panel(session(), tab)).id === id);
    expect((await panel(session(), tab)).holdsFocus).toBe(true);
    await tab.keyboard.press('Escape');
    await until('the panel to go', async () => (await panel(session(), tab)).id === '');
    expect(await readerState(tab)).toBe('reading');
    expect(await focusedText(tab)).toBe('3');
    await tab.close();
  });

  it('goes on with Tab within the panel, and from one panel to the next', async () => {
    const tab = await read(session(), '/chapters');
    await focusMark(tab, 1, 'center');
    await session().pressKey(tab, { code: 'KeyS', key: 's' });
    await until('the menu', async () => (await panel(session(), tab)).holdsFocus);
    const first = await session().inReader(tab, (root) => root.activeElement?.textContent);
    await tab.keyboard.press('Tab');
    expect((await panel(session(), tab)).holdsFocus).toBe(true);
    expect(await session().inReader(tab, (root) => root.activeElement?.textContent)).not.toBe(first);
    await session().pressKey(tab, { code: 'KeyT', key: 't' });
    await until('the other panel', async () => (await panel(session(), tab)).id === 'panel-text');
    expect((await panel(session(), tab)).holdsFocus).toBe(true);
    await session().pressKey(tab, { code: 'KeyT', key: 't' });
    await until('no panel', async () => (await panel(session(), tab)).id === '');
    expect(await focusedText(tab)).toBe('2');
    await tab.close();
  });

  it('gives the focus back to an image that was enlarged by key, and lets a panel take its place', async () => {
    const tab = await read(session(), '/picture');
    await until('the image to be there to enlarge', () =>
      tab.evaluate(() => {
        const image = document.querySelector<HTMLElement>('matn-reader > article img[role="button"]');
        image?.focus();
        return image !== null;
      }),
    );
    const onImage = () => tab.evaluate(() => document.activeElement?.localName === 'img');
    // In Firefox Puppeteer presses the Enter of the number pad.
    await tab.keyboard.press('Enter');
    await until('the large image', async () => (await panel(session(), tab)).id === 'panel-image');
    await tab.keyboard.press('Escape');
    await until('the image back in its place', onImage);
    await tab.keyboard.press('Enter');
    await until('the large image', async () => (await panel(session(), tab)).id === 'panel-image');
    await session().pressKey(tab, { code: 'KeyT', key: 't' });
    await until('the panel', async () => (await panel(session(), tab)).id === 'panel-text');
    await tab.keyboard.press('Escape');
    await until('the focus on the image', onImage);
    expect(await readerState(tab)).toBe('reading');
    await tab.keyboard.press('Escape');
    await waitForReader(tab, 'closed');
    await tab.close();
  });

  it('opens a long list of contents where one is reading', async () => {
    const tab = await read(session(), '/chapters');
    await focusMark(tab, 30, 'center');
    const current = () =>
      session().inReader(tab, (root) => root.querySelector('.contents [aria-current]')?.textContent);
    await until('the current heading', async () => /رقم (30|31)$/.test((await current()) ?? ''));
    await session().inReader(tab, (root) => root.querySelector<HTMLElement>('.tool-contents')?.click());
    await until('the current heading in the list', () =>
      session().inReader(tab, (root) => {
        const list = root.querySelector('.panel-contents')?.getBoundingClientRect();
        const item = root.querySelector('.contents [aria-current]')?.getBoundingClientRect();
        return list && item && item.top >= list.top && item.bottom <= list.bottom;
      }),
    );
    await tab.close();
  });

  it('opens no list of contents where there is nothing to choose', async () => {
    const tab = await read(session(), '/plain');
    await session().pressKey(tab, { code: 'KeyO', key: 'o' });
    expect((await panel(session(), tab)).id).toBe('');
    await session().pressKey(tab, { code: 'KeyS', key: 's' });
    await until('another panel', async () => (await panel(session(), tab)).id === 'panel-save');
    await tab.close();
  });

  it('opens the note of a mark with M, and goes nowhere', async () => {
    const tab = await read(session(), '/chapters');
    await focusMark(tab, 4, 'center');
    await session().pressKey(tab, { code: 'KeyM', key: 'ة' });
    const note = () => tab.evaluate(() => document.querySelector('[data-matn="note"]')?.textContent ?? '');
    await until('the note', async () => (await note()).includes('1904'));
    expect(tab.url()).toBe(`${origin}/chapters`);
    await tab.close();
  });

  it('brings a note into sight that opens below the window’s edge', async () => {
    const tab = await read(session(), '/chapters');
    await focusMark(tab, 6, 'end');
    await tab.keyboard.press('Enter');
    await until('the whole note', () =>
      tab.evaluate(() => {
        const box = document.querySelector('[data-matn="note"]')?.getBoundingClientRect();
        return box && box.height > 0 && box.bottom <= innerHeight;
      }),
    );
    const mark = await tab.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    expect(mark).toBeGreaterThan(0);
    await tab.close();
  });

  it('goes as many steps as a key is pressed, however quickly', async () => {
    const tab = await read(session(), '/plain');
    const size = () =>
      tab.evaluate(() => {
        const article = document.querySelector('matn-reader > article');
        return article ? Number.parseFloat(getComputedStyle(article).fontSize) : 0;
      });
    const usual = await size();
    // The sizes that are seen, one after the other.
    await tab.evaluate(() => {
      const host = document.querySelector<HTMLElement>('matn-reader');
      const seen: number[] = [];
      if (!host) return;
      new MutationObserver(() => {
        const now = Number.parseFloat(host.style.getPropertyValue('--matn-size'));
        if (seen.at(-1) !== now) seen.push(now);
        host.dataset.seen = JSON.stringify(seen);
      }).observe(host, { attributes: true, attributeFilter: ['style'] });
    });
    for (let press = 0; press < 8; press++) await tab.keyboard.press('Equal');
    const stored = () =>
      session().inExtension(async () => {
        const { reader } = await (globalThis as unknown as Stored).chrome.storage.sync.get('reader');
        return reader?.textSize;
      });
    await until('the last size to be kept', async () => (await stored()) === 180);
    await until('the last size to be seen', async () => Math.abs((await size()) / usual - 1.8) < 0.01);
    const seen: number[] = JSON.parse(
      await tab.evaluate(() => document.querySelector<HTMLElement>('matn-reader')?.dataset.seen ?? '[]'),
    );
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    await forget(session());
    await tab.close();
  });
});

/** The extension's storage, as its own pages see it. */
interface Stored {
  chrome: { storage: { sync: { get(key: string): Promise<{ reader?: { textSize?: number } }> } } };
}
