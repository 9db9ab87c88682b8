// What one does in an article, in both browsers with scripts really blocked: notes, images, code, links, selection, find,
// the place where one stopped, keys of another keyboard layout, paper, and other people's extensions.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { articleText, forget, inBothBrowsers, type Session, store, until, waitForReader } from './harness.ts';

const PARAGRAPHS = 120;
const prose = (number: number): string =>
  `فقرة رقم ${number}: عبرت العبارة القديمة النهر مرتين في اليوم، ولم يعد أحد في القرية يذكر من بناها ولا متى، غير أن الصيادين كانوا يضبطون مواعيدهم على جرسها.`;
const body = Array.from({ length: PARAGRAPHS }, (_, index) => `<p>${prose(index + 1)}</p>`).join('\n');

const article = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>العبارة القديمة</title></head>
<body><nav><a href="/">الرئيسية</a></nav><article><h1>العبارة القديمة</h1>
<p>${prose(0)}<sup><a id="ref-1" href="#note-1">1</a></sup> وقد ذكرها <a href="/next?utm_source=here&amp;page=2">مقال آخر</a> قبل سنوات.</p>
<figure><img src="/picture.svg" alt="العبارة"><figcaption>العبارة عند الرصيف</figcaption></figure>
<pre><code>const bell = await ferry.ring('noon');</code></pre>
${body}
<section><h2>الهوامش</h2><ol><li id="note-1"><p>من أرشيف البلدية، سنة 1927. <a href="#ref-1">↩</a></p></li></ol></section>
</article></body></html>`;

const next = article.replaceAll('العبارة القديمة', 'الجسر الجديد').replaceAll('فقرة رقم', 'مقطع رقم');
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="1200"><rect width="2400" height="1200" fill="#789"/></svg>';

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const type = url.endsWith('.svg') ? 'image/svg+xml' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type });
    response.end(url.endsWith('.svg') ? picture : url.startsWith('/next') ? next : article);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server?.closeAllConnections();
  server?.close();
});

async function read(session: Session, where = '/'): Promise<Page> {
  const page = await session.open(origin + where);
  await session.pressToolbarButton(page);
  await waitForReader(page, 'reading');
  return page;
}

/** The middle of an element of the article, scrolled to. */
async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return until(`${selector} to be in sight`, () =>
    page.evaluate((given) => {
      const element = document.querySelector(`matn-reader > article ${given}`);
      element?.scrollIntoView({ block: 'center' });
      const box = element?.getBoundingClientRect();
      return box && box.height > 0 ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : undefined;
    }, selector),
  );
}

async function click(page: Page, selector: string): Promise<void> {
  const { x, y } = await middleOf(page, selector);
  await page.mouse.click(x, y);
}

const textOf = (page: Page, selector: string) =>
  page.evaluate((given) => document.querySelector(`matn-reader > article ${given}`)?.textContent ?? null, selector);

/** The first paragraph that reaches below the toolbar. */
const topParagraph = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('matn-reader > article [data-matn="body"] p')];
    const top = all.find((one) => one.getBoundingClientRect().bottom > 80)?.textContent ?? '';
    return Number(/رقم (\d+)/.exec(top)?.[1] ?? -1);
  });

/** A field in which what was copied is pasted. */
async function paste(session: Session): Promise<string> {
  const page = await session.open('data:text/html,<div id="rich" contenteditable style="min-height:9em"></div>');
  await page.evaluate(() => document.querySelector<HTMLElement>('#rich')?.focus());
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  const pasted = await until('something to be pasted', () =>
    page.evaluate(() => document.querySelector('#rich')?.innerHTML),
  );
  await page.close();
  return pasted;
}

/** Pages of a PDF, whose objects may be packed. */
function pagesOf(pdf: Buffer): number {
  const bytes = pdf.toString('latin1');
  const packed = [...bytes.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return ''; // packed otherwise: an image, a font
    }
  });
  return [bytes, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

inBothBrowsers('in an article, scripts blocked', { javascript: 'blocked' }, (session) => {
  it('opens a note in place, and closes it', async () => {
    const page = await read(session());
    await click(page, 'sup a');
    await until('the note', async () => (await textOf(page, '[data-matn="note"]'))?.includes('أرشيف البلدية'));
    expect(page.url()).not.toContain('#');
    await click(page, 'sup a');
    await until('no note', async () => (await textOf(page, '[data-matn="note"]')) === null);
    await page.close();
  });

  it('enlarges an image, and puts it away', async () => {
    const page = await read(session());
    await until('a large image', async () => {
      await middleOf(page, 'img');
      return page.evaluate(() => document.querySelector('matn-reader img')?.getAttribute('role') === 'button');
    });
    await click(page, 'img');
    const wide = await until('the enlarged image', () =>
      session().inReader(page, (root) => root.querySelector<HTMLElement>('.image:popover-open img')?.clientWidth),
    );
    expect(wide).toBeGreaterThan(
      await page.evaluate(() => document.querySelector('matn-reader img')?.clientWidth ?? 0),
    );
    await page.keyboard.press('Escape');
    await until('no image', () => session().inReader(page, (root) => !root.querySelector('.image:popover-open')));
    await waitForReader(page, 'reading');
    await page.close();
  });

  it('copies code from its button', async () => {
    const page = await read(session());
    await click(page, '[data-matn="copy"]');
    await until('the word', () =>
      session().inReader(page, (root) => root.querySelector('[role="status"]')?.textContent?.includes('Copied')),
    );
    expect(await paste(session())).toContain("ferry.ring('noon')");
    await page.close();
  });

  it('copies a selection without the reader’s colours, sizes and buttons', async () => {
    const page = await read(session());
    await until('the button', async () => (await textOf(page, '[data-matn="code"]')) !== null);
    await page.evaluate(() => {
      const parts = document.querySelectorAll('matn-reader > article [data-matn="body"] :is(p, pre)');
      const [from, to] = [parts[0], parts[2]];
      if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('c', { commands: ['Copy'] });
    await page.keyboard.up('Control');
    const pasted = await paste(session());
    expect(pasted).toContain('فقرة رقم 0');
    expect(pasted).toContain('ferry.ring');
    expect(pasted).not.toMatch(/data-matn|<button|--matn|background-color|font-size/);
    await page.close();
  });

  it('lets the browser find words far below', async () => {
    const page = await read(session());
    // The page's own words, behind the reader, may be found before the article's.
    const found = await until('words of the article to be found', () =>
      page.evaluate(
        (text) =>
          (window as unknown as { find(words: string): boolean }).find(text) &&
          getSelection()?.anchorNode?.parentElement?.closest('matn-reader') !== null,
        `فقرة رقم ${PARAGRAPHS}`,
      ),
    );
    expect(found).toBe(true);
    // Chromium's `find` selects what it finds without going there, as its bar does, which no protocol reaches.
    const within = session().kind === 'firefox';
    await until('the last paragraph to be laid out', () =>
      page.evaluate((inSight) => {
        const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
        return box && box.height > 0 && (!inSight || (box.top >= 0 && box.bottom <= innerHeight));
      }, within),
    );
    await page.close();
  });

  it('goes on where one stopped, in another size of text too', async () => {
    const page = await read(session(), '/stopped');
    await until('the reader to be furnished', () =>
      session().inReader(page, (root) => root.querySelector('.tool-contents, #panel-save') !== null),
    );
    await page.evaluate(() => {
      const all = document.querySelectorAll('matn-reader > article [data-matn="body"] p');
      all[70]?.scrollIntoView({ block: 'start' });
    });
    // Parts of the article are laid out as they are reached: the first scrolling may come out beside its mark.
    await until('the seventieth paragraph', async () => Math.abs((await topParagraph(page)) - 70) <= 2);
    const stopped = await topParagraph(page);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await store(session(), { reader: { textSize: 140 } });
    await session().pressToolbarButton(page);
    await waitForReader(page, 'reading');
    await until('the same paragraph', async () => Math.abs((await topParagraph(page)) - stopped) <= 1);
    await page.keyboard.press('Escape');
    await waitForReader(page, 'closed');
    await forget(session());
    await page.close();
  });

  it('reads on behind a link clicked with Alt, without its tracking', async () => {
    const page = await read(session());
    const { x, y } = await middleOf(page, 'a[href*="/next"]');
    await page.keyboard.down('Alt');
    await page.mouse.click(x, y);
    await page.keyboard.up('Alt');
    await until('the other page', () => page.url().endsWith('/next?page=2'));
    await waitForReader(page, 'reading');
    expect(await articleText(page)).toContain('الجسر الجديد');
    await page.close();
  });

  it('takes keys by their place while an Arabic layout is on', async () => {
    const page = await read(session());
    const isOpen = (panel: string) =>
      session().inReader(page, (root, name) => !!root.querySelector(`#panel-${name}:popover-open`), panel);
    for (const [code, key, panel] of [
      ['KeyT', 'ف', 'text'],
      ['KeyS', 'س', 'save'],
      ['KeyL', 'م', 'listen'],
    ] as const) {
      await session().pressKey(page, { code, key });
      await until(`the panel ${panel}`, () => isOpen(panel));
    }
    await session().pressKey(page, { code: 'Slash', key: '؟' });
    await until('the list of keys', () => isOpen('keys'));
    await page.close();
  });

  it('prints the article alone, on a sheet of paper, with its links as notes', async () => {
    const page = await read(session());
    await until('the reader to be furnished', async () => (await textOf(page, '[data-matn="code"]')) !== null);
    const noted = () =>
      page.evaluate(() => ({
        links: document.querySelector('matn-reader [data-matn="links"] li')?.textContent ?? null,
        pages: document.adoptedStyleSheets.filter((sheet) => sheet.cssRules[0] instanceof CSSPageRule).length,
      }));
    expect(await noted()).toEqual({ links: null, pages: 0 });
    expect(pagesOf(Buffer.from(await page.pdf({ preferCSSPageSize: true })))).toBeGreaterThan(3);
    await until(
      'the notes to be taken away',
      async () => (await noted()).pages === 0 && (await noted()).links === null,
    );
    // The page is told of printing as the reader is; what stands there between the two is what is printed.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await noted()).toEqual({ links: `${origin}/next?page=2`, pages: 1 });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await noted()).toEqual({ links: null, pages: 0 });
    await page.close();
  });
});

/** An extension of somebody else's: replaces words wherever they appear, as translators and dictionaries do. */
function foreignExtension(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'matn-foreign-'));
  const manifest = {
    manifest_version: 3,
    name: 'Translator',
    version: '1.0',
    browser_specific_settings: { gecko: { id: 'translator@example.org' } },
    content_scripts: [{ matches: ['http://*/*'], js: ['translate.js'], run_at: 'document_end' }],
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    path.join(folder, 'translate.js'),
    `const translate = (root) => {
       const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
       while (words.nextNode()) {
         const { data } = words.currentNode;
         if (data.includes('العبارة')) words.currentNode.data = data.replaceAll('العبارة', 'the ferry');
       }
     };
     new MutationObserver(() => {
       const article = document.querySelector('matn-reader > article');
       if (article) translate(article);
     }).observe(document.documentElement, { childList: true, subtree: true });`,
  );
  return folder;
}

inBothBrowsers('beside another extension, scripts blocked', { javascript: 'blocked' }, (session) => {
  it('lets its content script read and change the words of the article', async () => {
    const folder = foreignExtension();
    await session().browser.installExtension(folder);
    const page = await read(session());
    await until('the translation', async () => (await articleText(page)).includes('عبرت the ferry'));
    expect(await articleText(page)).not.toContain('العبارة');
    await page.close();
    rmSync(folder, { recursive: true });
  });
});
