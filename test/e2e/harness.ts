// The harness of the end-to-end tests: a real Chromium or Firefox with the built extension in it, and what a reader
// does and sees there.
//
//     inBothBrowsers('the Arabic wall', { javascript: 'blocked' }, (session) => {
//       it('opens by itself', async () => {
//         const page = await session().open(`${newsroom.url}/ar/seckit`);
//         await waitForReader(page, 'reading');
//         expect(await articleText(page)).toContain('…');
//         await clickInReader(session(), page, 'Close');     // by accessible name, with a real mouse click
//         await waitForReader(page, 'closed');
//       });
//     });
//
// Facts that shape it: a page whose scripts are blocked runs no timers, animation frames or observers for Puppeteer
// either, so `page.waitForFunction` and `page.waitForSelector` wait in vain: wait with `until` and its kin, which ask
// again from here. `page.evaluate` works everywhere. Functions given to `page.evaluate`, `inReader` and `inExtension`
// are sent as text: they see their arguments, nothing of the test file. MATN_BROWSER=chromium (or firefox) runs one.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserKind } from '../browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, Session } from './session.ts';

export { launchChromium } from './chromium.ts';
export { launchFirefox } from './firefox.ts';
export type { CommandName, LaunchOptions, Session } from './session.ts';
export type ReaderState = 'closed' | 'loading' | 'reading' | 'empty';

/** Starts the browser of that kind with Matn in it, and waits until Matn's own process has done its first work. */
export async function launch(kind: BrowserKind, options: LaunchOptions = {}): Promise<Session> {
  const session = await (kind === 'chromium' ? launchChromium(options) : launchFirefox(options));
  const welcome = session.extensionUrl('welcome.html');
  await until('the page that Matn opens when it is installed', async () => (await session.tabs()).includes(welcome));
  if (!options.welcome) await session.closeTab(welcome);
  return session;
}

const wanted = process.env.MATN_BROWSER;
export const browsers = (['chromium', 'firefox'] as const).filter((kind) => !wanted || wanted === kind);

/** A `describe` for each browser around one running session; tests call `session()` when they run. */
export function inBothBrowsers(name: string, options: LaunchOptions, body: (session: () => Session) => void): void {
  describe.each(browsers)(`${name}, %s`, (kind) => {
    let running: Session | undefined;
    beforeAll(async () => {
      running = await launch(kind, options);
    });
    afterAll(() => running?.close());
    body(() => {
      if (!running) throw new Error('The browser did not start.');
      return running;
    });
  });
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Asks until the answer is truthy and gives it back; throws what was waited for, and the last error, at the end. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeout = 15_000,
): Promise<Exclude<T, undefined | null | false>> {
  const end = performance.now() + timeout;
  for (;;) {
    let problem: unknown;
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, undefined | null | false>;
    } catch (error) {
      problem = error;
    }
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${what}.`, { cause: problem });
    await pause(25);
  }
}

/** `data-state` of the page's reader; `closed` where there is none. */
export function readerState(page: Page): Promise<ReaderState> {
  return page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('matn-reader');
    return (host ? (host.dataset.state ?? 'loading') : 'closed') as ReaderState;
  });
}

export async function waitForReader(page: Page, state: ReaderState, timeout?: number): Promise<void> {
  let seen: ReaderState | undefined;
  const isThere = async (): Promise<boolean> => {
    seen = await readerState(page);
    return seen === state;
  };
  await until(`the reader of ${page.url()} to be ${state}`, isThere, timeout).catch((error: Error) => {
    throw new Error(`${error.message} It is ${seen}.`, { cause: error.cause });
  });
}

/** The words on the reader's page as the reader sees them: hidden text does not count. */
export function articleText(page: Page): Promise<string> {
  // innerText: only rendered text is what the reader sees.
  return page.evaluate(() => document.querySelector<HTMLElement>('matn-reader > article')?.innerText ?? '');
}

export interface Control {
  role: string;
  name: string;
  /** Where it is, in CSS pixels of the viewport. */
  box: { x: number; y: number; width: number; height: number };
}

/** The visible controls of the reader (buttons, links, fields …) in order, with role and accessible name. */
export function controls(session: Session, page: Page): Promise<Control[]> {
  return session.inReader(page, (root) => {
    const found = root.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, [role], summary');
    return [...found]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const labelled = (element.getAttribute('aria-labelledby') ?? '')
          .split(/\s+/)
          .map((id) => (id ? (root.getElementById(id)?.textContent ?? '') : ''))
          .join(' ');
        const label = (element as HTMLInputElement).labels?.[0]?.textContent ?? '';
        const names = [labelled, element.getAttribute('aria-label'), label, element.textContent, element.title];
        const name = names.map((one) => (one ?? '').replace(/\s+/g, ' ').trim()).find(Boolean) ?? '';
        const role = element.getAttribute('role') ?? element.localName;
        return { role, name, box: { x, y, width, height } };
      });
  });
}

/** Clicks a control of the reader, named as a screen reader would name it, with the mouse. */
export async function clickInReader(session: Session, page: Page, name: string | RegExp): Promise<void> {
  const isMeant = (control: Control): boolean =>
    typeof name === 'string' ? control.name === name : name.test(control.name);
  let seen: Control[] = [];
  // Clicked where it stays: what still moves, as a panel that opens does, would be gone from there.
  const control = await until(`a control named ${name} that stands still`, async () => {
    const before = seen.find(isMeant);
    seen = await controls(session, page);
    const now = seen.find(isMeant);
    return now && before && isDeepStrictEqual(now.box, before.box) && now;
  }).catch((error: Error) => {
    throw new Error(`${error.message} There are: ${seen.map((one) => one.name).join(' | ')}`);
  });
  await page.mouse.click(control.box.x + control.box.width / 2, control.box.y + control.box.height / 2);
}

export interface Download {
  name: string;
  path: string;
  bytes: Buffer;
  /** The bytes read as UTF-8. */
  text: string;
}

/** The file that an action downloads, once it is complete. */
export async function downloadFrom(session: Session, action: () => Promise<unknown>): Promise<Download> {
  const before = new Set(await readdir(session.downloads));
  await action();
  const name = await until('a downloaded file', async () => {
    const files = await readdir(session.downloads);
    // Both browsers write under another name until the last byte is there.
    if (files.some((file) => /^\.|\.(crdownload|part)$/.test(file))) return undefined;
    return files.find((file) => !before.has(file));
  });
  const file = path.join(session.downloads, name);
  const bytes = await until('the bytes of the file', async () => {
    const read = await readFile(file);
    return read.length > 0 && read;
  });
  return { name, path: file, bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

/** The stored area, as the extension's pages see it; `browser` in Firefox, `chrome` in both. */
interface Storage {
  sync: {
    get(keys: null): Promise<Record<string, unknown>>;
    set(items: object): Promise<void>;
    clear(): Promise<void>;
  };
}
declare const chrome: { storage: Storage };

/** Stores settings, or parts of them, as the options page would; what is not named keeps its default. */
export async function store(session: Session, items: Record<string, unknown>): Promise<void> {
  await session.inExtension((given) => chrome.storage.sync.set(given), items);
}

/** Back to how Matn is after installation. */
export async function forget(session: Session): Promise<void> {
  await session.inExtension(() => chrome.storage.sync.clear());
}
