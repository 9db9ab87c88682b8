// What the page around the reader brings about, in both browsers with scripts blocked: its base address, and coming back
// to it from another one.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inBothBrowsers, readerState, until, waitForReader } from './harness.ts';
import { words } from './words.ts';

const prose =
  'The old ferry crossed the river twice a day, and nobody in the village could say any more who had built it, though the fishermen set their clocks by its bell.';
const paragraphs = Array.from({ length: 8 }, (_, index) => `<p>${index + 1}. ${prose}</p>`).join('\n');

const pageWith = (head: string): string => `<!doctype html><html lang="en"><head>${head}<meta charset="utf-8">
<title>The old ferry</title></head><body><article><h1>The old ferry</h1>
<p>${prose}<sup><a id="ref-1" href="/based#note-1">1</a></sup></p>${paragraphs}
<section><h2>Notes</h2><ol><li id="note-1"><p>From the town's archive, 1927. <a href="/based#ref-1">↩</a></p></li></ol></section>
</article></body></html>`;

const pages: Record<string, string> = {
  '/open': pageWith(''),
  '/walled': pageWith('<style>body { display: none !important }</style>'),
  // A page that gives its links another home, and so writes those to its own notes out.
  '/based': pageWith('<base href="/archive/">'),
};

let server: Server;
let origin: string;
beforeAll(async () => {
  // Nothing forbids the browser to keep the pages for coming back.
  server = createServer(({ url = '' }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pages[url] ?? pages['/open']);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server?.closeAllConnections();
  server?.close();
});

inBothBrowsers('the page around the reader, scripts blocked', { javascript: 'blocked' }, (session) => {
  it('opens a note in place where the page gives its links another home', async () => {
    const page = await session().open(`${origin}/based`);
    await session().pressToolbarButton(page);
    await waitForReader(page, 'reading');
    const { x, y } = await until('the mark of the note', () =>
      page.evaluate(() => {
        const box = document.querySelector('matn-reader > article sup a')?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }),
    );
    await page.mouse.click(x, y);
    const noteIsOpen = () =>
      page.evaluate(() =>
        document.querySelector('matn-reader > article [data-matn="note"]')?.textContent?.includes('archive, 1927'),
      );
    await until('the note', noteIsOpen);
    expect(page.url()).toBe(`${origin}/based`);
    await page.close();
  });

  it('remembers where one stopped when Escape closes the reader', async () => {
    const page = await session().open(`${origin}/open`);
    await page.setViewport({ width: 600, height: 400 });
    const read = async () => {
      await session().pressToolbarButton(page);
      await waitForReader(page, 'reading');
      await until('the reader to be furnished', () =>
        session().inReader(page, (root) => root.querySelector('#panel-save') !== null),
      );
    };
    const topOfSixth = () =>
      page.evaluate(
        () => document.querySelectorAll('matn-reader > article [data-matn="body"] p')[5]?.getBoundingClientRect().top,
      );
    await read();
    await page.evaluate(() =>
      document.querySelectorAll('matn-reader > article [data-matn="body"] p')[5]?.scrollIntoView(),
    );
    const stopped = (await topOfSixth()) ?? 0;
    await page.keyboard.press('Escape');
    await waitForReader(page, 'closed');
    await read();
    await until('the same paragraph', async () => Math.abs(((await topOfSixth()) ?? 0) - stopped) < 2);
    await page.close();
  });

  it.each(['/open', '/walled'])('is on the button still when one comes back to %s', async (where) => {
    const page = await session().open();
    const buttonCloses = async () => (await session().toolbarButton(page)).title === words('background_title_open');
    /** Reads the page, leaves it and comes back; answers whether it is the same page still. */
    const leaveAndComeBack = async (): Promise<boolean> => {
      await page.goto(origin + where, { waitUntil: 'load' });
      if (where === '/open') await session().pressToolbarButton(page);
      await waitForReader(page, 'reading');
      await until('the button to close the reader', buttonCloses);
      await page.evaluate(() => Object.assign(window, { kept: true }));
      await page.goto(`${origin}/next`, { waitUntil: 'load' });
      expect(await readerState(page)).toBe('closed');
      await page.evaluate(() => history.back());
      await until('the page that was left', () => page.evaluate((path) => location.pathname === path, where));
      return page.evaluate(() => 'kept' in window);
    };
    // A browser may let go of a page that was left, for want of memory; this is about one that it has kept.
    await until('the browser to keep a page', leaveAndComeBack);
    await waitForReader(page, 'reading');
    await until('the button to close the reader again', buttonCloses);
    await page.close();
  });
});
