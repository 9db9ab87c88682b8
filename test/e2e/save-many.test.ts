// Saving what nobody visits: a link, many pages at once, their images; and saves whose background is ended half-way.
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Batch } from '../../src/background/batch-record.ts';
import type { SaveAnswer } from '../../src/platform/messages.ts';
import { article } from '../save/articles.ts';
import { browsers, downloadFrom, inBothBrowsers, launch, type Session, until } from './harness.ts';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(which: object): Promise<unknown[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
};

const sentences = (about: string) =>
  Array.from(
    { length: 6 },
    (_, index) =>
      `<p>The ${about} was seen again in the morning, and number ${index} of the watch wrote it down at once.</p>`,
  ).join('');

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="red"/></svg>';

/** Answers that wait until a test lets them go; after that, such a page answers at once. */
let held: (() => void)[] = [];
let holding = true;
function letGo(): void {
  holding = false;
  for (const answer of held) answer();
}
let requests: { path: string; cookie: string | undefined }[] = [];
let server: Server;
let site = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const at = request.url ?? '/';
    requests.push({ path: at, cookie: request.headers.cookie });
    const html = (text: string) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
    if (at === '/lighthouse')
      html(page('The lighthouse', `${sentences('lighthouse')}<script>document.title = 'ran'</script>`));
    else if (at === '/ship')
      html(
        page(
          'The ship',
          `<figure><img src="/ship.svg" alt="A ship"></figure>${sentences('ship')}<p><img src="/gone.png" alt="Gone"></p>`,
        ),
      );
    else if (at === '/ship.svg') response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(SVG);
    else if (at === '/held') {
      const answer = () => html(page('The held one', sentences('anchor')));
      if (holding) held.push(answer);
      else answer();
    } else if (at === '/link') {
      html('<a href="/lighthouse" style="position: fixed; inset: 0; font-size: 5rem">A link as large as the page</a>');
    } else if (at === '/paper.pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4');
    else response.writeHead(404, { 'content-type': 'text/html' }).end('no');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  held = [];
  holding = true;
  requests = [];
});

const send = (session: Session, matn: string, input: unknown) =>
  session.inExtension((message) => chrome.runtime.sendMessage(message), { matn, input });

async function batchOf(session: Session, id: string): Promise<Batch> {
  const key = `batch.${id}`;
  const stored = await session.inExtension((name) => chrome.storage.session.get(name), key);
  return stored[key] as Batch;
}

const pages = (...paths: string[]) => paths.map((at) => ({ url: site + at, title: at }));

/** Firefox shows the real menu. Chromium draws its own outside the page, so the choice itself is what is sent there. */
async function chooseSaveLink(session: Session, here: Page): Promise<void> {
  if (session.kind === 'firefox') return session.chooseMenuItem(here, 'save-link');
  await here.bringToFront();
  const target = session.browser.targets().find((one) => one.type() === 'service_worker');
  const worker = await target?.worker();
  await worker?.evaluate(async (linkUrl) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-link', linkUrl, editable: false }, tab);
  }, `${site}/lighthouse`);
}

inBothBrowsers('saving many pages', {}, (session) => {
  it('makes one book of them, with their images, and says what failed and why', async () => {
    await send(session(), 'save-many', {
      id: 'book',
      format: 'epub',
      pages: pages('/lighthouse', '/missing', '/ship', '/paper.pdf'),
    });
    const { step, items, answer } = await batchOf(session(), 'book');
    expect(step).toBe('ended');
    expect(items.map(({ state, detail }) => detail ?? state)).toEqual([
      'read',
      'source_failed_missing',
      'read',
      'source_failed_pdf',
    ]);
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
    const files = unzipSync(await readFile(path.join(session().downloads, answer.fileName)));
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(text('book/nav.xhtml')).toMatch(/The lighthouse[\s\S]*The ship/);
    expect(text('book/chapter-1.xhtml')).toContain('number 5 of the watch');
    // The drawing is redrawn as a picture that every reader of books knows; the missing one leaves its address.
    expect(files['book/images/1.png']?.subarray(1, 4)).toEqual(new Uint8Array([0x50, 0x4e, 0x47]));
    expect(text('book/chapter-2.xhtml')).toContain(`<a href="${site}/gone.png">Gone</a>`);
    expect(requests.filter(({ path: at }) => at === '/ship')).toHaveLength(1);
    expect(requests.filter(({ path: at }) => at === '/ship.svg')).toHaveLength(1);
  });

  it('makes a zip of other formats', async () => {
    await send(session(), 'save-many', { id: 'zip', format: 'text', pages: pages('/lighthouse', '/ship') });
    const { answer } = await batchOf(session(), 'zip');
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
    expect(answer.fileName).toBe('The lighthouse (+1).zip');
    const files = unzipSync(await readFile(path.join(session().downloads, answer.fileName)));
    expect(Object.keys(files)).toEqual(['The lighthouse.txt', 'The ship.txt']);
  });

  it('writes nothing after it was cancelled', async () => {
    const before = await readdir(session().downloads);
    const ended = send(session(), 'save-many', {
      id: 'cancelled',
      format: 'text',
      pages: pages('/held', '/lighthouse', '/ship', '/ship'),
    });
    await until('the page to be asked for', () => held[0]);
    await send(session(), 'cancel-many', { id: 'cancelled' });
    letGo();
    await ended;
    const { step, answer } = await batchOf(session(), 'cancelled');
    expect([step, answer]).toEqual(['cancelled', undefined]);
    expect(await readdir(session().downloads)).toEqual(before);
    expect(requests.filter(({ path: at }) => at === '/ship')).toHaveLength(1);
  });

  it('saves the text behind a link that nobody visited', async () => {
    const here = await session().open(`${site}/link`);
    const file = await downloadFrom(session(), () => chooseSaveLink(session(), here));
    expect(file.name).toMatch(/^The lighthouse.*\.txt$/);
    expect(file.text).toContain('number 5 of the watch');
    expect(here.url()).toBe(`${site}/link`);
    await here.close();
  });

  it('says so when there is nothing to save', async () => {
    await send(session(), 'save-many', { id: 'nothing', format: 'epub', pages: pages('/missing') });
    const { step, answer } = await batchOf(session(), 'nothing');
    expect([step, answer?.ok]).toEqual(['ended', false]);
  });
});

inBothBrowsers('a saved HTML file, scripts blocked', { javascript: 'blocked' }, (session) => {
  it('opens from the disk in its direction, with its images, and asks the net for nothing', async () => {
    const html = `<p>قيل <a href="${site}/lighthouse">هنا</a></p><p><img src="${site}/ship.svg" alt="A ship"></p><p><img src="${site}/gone.png" alt="Gone"></p>`;
    const what = article({ title: 'المنارة', dir: 'rtl', lang: 'ar', html });
    const answer = (await send(session(), 'save-article', { article: what, format: 'html' })) as SaveAnswer;
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    requests = [];
    const here = await session().open();
    await here.goto(`file://${encodeURI(path.join(session().downloads, answer.fileName))}`, { waitUntil: 'load' });
    const seen = await here.evaluate(() => ({
      title: document.title,
      direction: getComputedStyle(document.querySelector('h1') ?? document.body).direction,
      width: getComputedStyle(document.body).maxInlineSize,
      images: [...document.images].map((image) => [image.alt, image.naturalWidth]),
      links: [...document.querySelectorAll('p > a')].map((link) => link.textContent),
    }));
    expect(seen).toMatchObject({ title: 'المنارة', direction: 'rtl', images: [['A ship', 40]] });
    expect(seen.width).not.toBe('none');
    expect(seen.links).toContain('Gone');
    expect(requests).toEqual([]);
    await here.close();
  });
});

describe.runIf(browsers.includes('chromium'))('the page for many pages', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch('chromium');
  });
  afterAll(() => session?.close());

  const text = (here: Page, selector: string) =>
    here.evaluate((wanted) => [...document.querySelectorAll(wanted)].map((node) => node.textContent ?? ''), selector);

  it('offers the open tabs and takes links, shows progress, and reports', async () => {
    const tab = await session.open(`${site}/ship`);
    const here = await session.open();
    await session.goToExtensionPage(here, 'batch.html');
    await until('the open tab', async () => (await text(here, 'fieldset label')).includes('The ship'));
    await here.type('textarea', `${site}/held\n${site}/missing`);
    await here.select('select', 'markdown');
    await here.click('button[type=submit]');
    await until('the page that does not answer to be asked for', () => held[0]);
    expect(await text(here, '[role=status]')).toEqual(['Reading: 0 of 3 pages']);
    letGo();
    await until('the report', async () => (await text(here, '[role=status]'))[0]?.startsWith('Saved 2 of 3 pages'));
    expect(await text(here, 'li span')).toEqual(['Read', 'Read', 'The site has no page at this address.']);
    expect(await readdir(session.downloads)).toEqual(['The ship (+1).zip']);
    await here.close();
    await tab.close();
  });

  it('has no fault that axe finds', async () => {
    const here = await session.open();
    await session.goToExtensionPage(here, 'batch.html');
    await until('the form', async () => (await text(here, 'form textarea')).length === 1);
    await here.evaluate(axe.source);
    const faults = await here.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(faults).toEqual([]);
    await here.close();
  });
});

describe.runIf(browsers.includes('chromium'))('when Chromium ends the worker', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch('chromium');
  });
  afterAll(() => session?.close());

  /** As the browser does it: at once, whatever the worker is at. */
  async function kill(): Promise<void> {
    const isWorker = (target: { type(): string; url(): string }) =>
      target.type() === 'service_worker' && target.url().includes('background.js');
    const target = await session.browser.waitForTarget(isWorker);
    const browserSession = await session.browser.target().createCDPSession();
    const { targetInfos } = await browserSession.send('Target.getTargets');
    const info = targetInfos.find(({ type, url }) => type === 'service_worker' && url === target.url());
    await browserSession.send('Target.closeTarget', { targetId: info?.targetId ?? '' });
    await until('the worker to be gone', () => !session.browser.targets().some((one) => one === target));
  }

  it('goes on with a batch where it was, and writes it once', async () => {
    // The page that asked is told that the worker went; the work is not.
    const asked = send(session, 'save-many', {
      id: 'killed',
      format: 'text',
      pages: pages('/lighthouse', '/held', '/ship'),
    }).catch(() => undefined);
    await until('the page to be asked for', () => held[0]);
    await kill();
    letGo();
    await asked;
    // Nobody wakes the worker but the workshop itself.
    const name = await until(
      'the file',
      async () => (await readdir(session.downloads)).find((file) => file.endsWith('.zip')),
      40_000,
    );
    const { step, items } = await until('the end of the batch', async () => {
      const batch = await batchOf(session, 'killed');
      return batch.step === 'ended' && batch;
    });
    expect(step).toBe('ended');
    expect(items.map(({ state }) => state)).toEqual(['read', 'read', 'read']);
    const files = unzipSync(await readFile(path.join(session.downloads, name)));
    expect(Object.keys(files)).toEqual(['The lighthouse.txt', 'The held one.txt', 'The ship.txt']);
    expect((await readdir(session.downloads)).filter((file) => file.endsWith('.zip'))).toHaveLength(1);
  });

  it('writes a save once, however often it is asked for', async () => {
    const slow = article({
      title: 'Killed while making',
      html: `<p>a</p><img src="${site}/held" alt="slow">`,
    });
    const order = { article: slow, format: 'html', id: 'made-once' };
    const asked = send(session, 'save-article', order).catch(() => undefined);
    await until('the image to be asked for', () => requests.find(({ path: at }) => at === '/held'));
    await kill();
    await asked;
    const again = send(session, 'save-article', order) as Promise<SaveAnswer>;
    await until('the worker to be at it again', async () =>
      session.browser.targets().some((target) => target.type() === 'service_worker'),
    );
    letGo();
    expect(await again).toEqual({ ok: true, fileName: 'Killed while making.html' });
    expect(await send(session, 'save-article', order)).toEqual({ ok: true, fileName: 'Killed while making.html' });
    expect((await readdir(session.downloads)).filter((file) => file.startsWith('Killed'))).toHaveLength(1);
    expect(requests.filter(({ path: at }) => at === '/held')).toHaveLength(1);
  });
});
