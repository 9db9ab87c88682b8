// Opens a page of the benchmark in a real browser and asks, from outside, what the detector says and what can be read.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserKind, browserPath } from '../../browsers.ts';
import type { Condition } from './pages.ts';
import type { Seen } from './probe.ts';

export interface Opened {
  browser: Browser;
  page: Page;
  close(): Promise<void>;
}

const QUIET = ['--disable-background-networking', '--disable-component-update', '--no-first-run', '--disable-sync'];

async function chromium(blocked: boolean): Promise<Opened> {
  const profile = await mkdtemp(path.join(tmpdir(), 'matn-walls-'));
  const setting = blocked ? { profile: { default_content_setting_values: { javascript: 2 } } } : {};
  await mkdir(path.join(profile, 'Default'), { recursive: true });
  await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(setting));
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    userDataDir: profile,
    headless: true,
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--window-size=1280,800',
    ],
    defaultViewport: { width: 1280, height: 800 },
  });
  const page = await browser.newPage();
  await stayOnPage(page);
  return {
    browser,
    page,
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** A page that sends its reader elsewhere is judged before it does: its own navigations are answered with nothing. */
async function stayOnPage(page: Page): Promise<void> {
  const client = await page.createCDPSession();
  const { frameTree } = await client.send('Page.getFrameTree');
  client.on('Fetch.requestPaused', ({ requestId, request, frameId }) => {
    const top = frameId === frameTree.frame.id;
    const ours = top && /^http:\/\/127\.0\.0\.1:\d+\/\d+\/\w+$/.test(request.url);
    let answer: Promise<void>;
    if (ours) answer = client.send('Fetch.continueRequest', { requestId });
    else if (top) answer = client.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
    else answer = client.send('Fetch.failRequest', { requestId, errorReason: 'ConnectionRefused' });
    answer.catch(() => {});
  });
  await client.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] });
}

async function firefox(blocked: boolean): Promise<Opened> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: true,
    extraPrefsFirefox: {
      'javascript.enabled': !blocked,
      // The same as staying on the page in Chromium.
      'accessibility.blockautorefresh': true,
      // Third parties are on the far side of a proxy that is not there; 127.0.0.1 is reached directly.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
    defaultViewport: { width: 1280, height: 800 },
  });
  const page = await browser.newPage();
  return { browser, page, close: () => browser.close() };
}

export function open(kind: BrowserKind, condition: Condition): Promise<Opened> {
  return kind === 'chromium' ? chromium(condition === 'blocked') : firefox(condition === 'blocked');
}

/** Milliseconds in which a page is parsed on a busy machine, and how long it may then take to load what is not there. */
const PARSED = 30_000;
const LOADED = 2_000;

/** Seconds after load at which the extension looks at a page whose scripts run for the last time. */
const LAST_LOOK = 10;

/** Nothing to be seen although there is something to read: where scripts run that may be for a moment. */
const isBare = (seen: Seen): boolean =>
  seen.visible < 300 && seen.proseInDom >= 600 && seen.prose * 5 < seen.proseInDom;

/**
 * Loads the page as far as it will load, then runs the probe in it. Where scripts run a page that shows nothing is judged
 * by its final state: once more when the extension would look for the last time.
 */
export async function probe(page: Page, url: string, code: string): Promise<Seen> {
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PARSED }).catch((error: Error) => {
    // Firefox's answer where a frame in the page leads to a host that is not there.
    if (!error.message.includes('Address rejected')) throw error;
  });
  const end = performance.now() + LOADED;
  while (performance.now() < end && (await page.evaluate('document.readyState')) !== 'complete') await setTimeout(50);
  const seen = (await page.evaluate(`${code};MatnProbe.probe(document)`)) as Seen;
  if (!url.endsWith('/allowed') || !isBare(seen)) return seen;
  await setTimeout(LAST_LOOK * 1000);
  const last = (await page.evaluate(`${code};MatnProbe.probe(document, true)`)) as Seen;
  return { ...last, first: seen.first, again: seen.again, layoutAsked: seen.layoutAsked };
}
