// Chromium as a Session, over the DevTools protocol. The toolbar button is pressed by the protocol's own
// `Extensions.triggerAction`, which also grants what a click grants; shortcuts and menu items live in the browser's
// window, where the protocol does not reach, so their events are raised in the extension's own process.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type WebWorker } from 'puppeteer-core';
import { browserPath } from '../browsers.ts';
import { asExpression, builtExtension, iconName, type LaunchOptions, type Session } from './session.ts';

interface EventSource {
  dispatch(...args: unknown[]): void;
}

/** The part of `chrome` that is called from here, `dispatch` being Chromium's own undocumented method of every event. */
interface ChromeApi {
  tabs: { query(filter: object): Promise<{ id: number; url: string }[]> };
  action: {
    getTitle(details: object): Promise<string>;
    getBadgeText(details: object): Promise<string>;
    isEnabled(tabId: number): Promise<boolean>;
    setIcon(details: { tabId: number; path: Record<string, string> }, done?: () => void): Promise<void>;
  };
  commands: { onCommand: EventSource };
  contextMenus: { onClicked: EventSource };
}
declare const chrome: ChromeApi;
declare global {
  /** Kept by `keepIcons` in the extension's own process, by tab. */
  var matnIcons: Record<number, string> | undefined;
}

/** The manifest's, which a tab has until it is given another. */
const DEFAULT_ICON = 'icons/matn-16.png';

/** Chromium tells nobody which icon a tab has, so the ones that it was given, and took, are kept from now on. */
function keepIcons(): void {
  if (globalThis.matnIcons) return;
  const icons: Record<number, string> = {};
  globalThis.matnIcons = icons;
  const { setIcon } = chrome.action;
  chrome.action.setIcon = async (details, done) => {
    await setIcon(details);
    icons[details.tabId] = Object.values(details.path)[0] ?? '';
    done?.();
  };
}

/** The settings as the user would have made them: no scripts, files saved without a question. */
async function writeProfile(folder: string, downloads: string, options: LaunchOptions): Promise<void> {
  const javascript = options.javascript === 'blocked' ? { javascript: 2 } : {};
  const preferences = {
    profile: { default_content_setting_values: { ...javascript, automatic_downloads: 1 } },
    download: { default_directory: downloads, prompt_for_download: false },
    browser: { has_seen_welcome_page: true },
  };
  await mkdir(path.join(folder, 'Default'), { recursive: true });
  await mkdir(downloads, { recursive: true });
  await writeFile(path.join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
}

function start(folder: string, options: LaunchOptions): Promise<Browser> {
  const { locale, viewport = { width: 1200, height: 800 } } = options;
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless: !options.headed,
    // Over a pipe, because only there does Chromium let a debugger install an extension and press its button.
    pipe: true,
    enableExtensions: true,
    userDataDir: folder,
    defaultViewport: options.headed ? null : viewport,
    env: { ...process.env, ...(locale ? { LANGUAGE: locale.replace('-', '_') } : {}) },
    args: [
      ...sandbox,
      '--disable-component-update',
      // On Linux the system's voices are heard only where they are asked for.
      '--enable-speech-dispatcher',
      '--disable-features=DialMediaRouteProvider',
      ...(locale ? [`--lang=${locale}`, `--accept-lang=${locale},en`] : ['--lang=en-US']),
    ],
  });
}

async function emulate(page: Page, options: LaunchOptions): Promise<void> {
  const features = [
    ...(options.colorScheme ? [{ name: 'prefers-color-scheme', value: options.colorScheme }] : []),
    ...(options.reducedMotion ? [{ name: 'prefers-reduced-motion', value: 'reduce' }] : []),
  ];
  if (features.length > 0) await page.emulateMediaFeatures(features);
}

/** The value of an expression run against the closed shadow root of the page's reader. */
async function evaluateInReader(cdp: CDPSession, expression: (root: string) => string): Promise<unknown> {
  const host = await cdp.send('Runtime.evaluate', { expression: 'document.querySelector("matn-reader")' });
  if (!host.result.objectId) throw new Error('There is no <matn-reader> in this page.');
  const { node } = await cdp.send('DOM.describeNode', { objectId: host.result.objectId, pierce: true });
  const root = node.shadowRoots?.[0];
  if (!root) throw new Error('<matn-reader> has no shadow root yet.');
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  const answer = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { return JSON.stringify(${expression('this')}) }`,
    returnByValue: true,
  });
  if (answer.exceptionDetails) {
    throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
  }
  return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
}

/** Starts Chromium with Matn. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Session> {
  const folder = await mkdtemp(path.join(tmpdir(), 'matn-chromium-'));
  const downloads = path.join(folder, 'downloads');
  await writeProfile(folder, downloads, options);
  const browser = await start(folder, options);
  const id = await browser.installExtension(options.extension ?? builtExtension('chrome'));
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not take the extension.');
  const debuggers = new WeakMap<Page, CDPSession>();
  const extensionUrl = (file: string): string => `chrome-extension://${id}/${file}`;

  async function debuggerOf(page: Page): Promise<CDPSession> {
    const known = debuggers.get(page) ?? (await page.createCDPSession());
    debuggers.set(page, known);
    return known;
  }

  async function inExtension<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const page = await browser.newPage({ type: 'tab', background: true });
    try {
      await page.goto(extensionUrl('options.html'), { waitUntil: 'domcontentloaded' });
      return (await page.evaluate(asExpression(run, args))) as Awaited<R>;
    } finally {
      await page.close();
    }
  }

  /** The extension's own process, woken if it has gone to sleep. */
  async function worker(): Promise<WebWorker> {
    const running = (await extension?.workers())?.[0];
    if (running) return running;
    const page = await browser.newPage({ type: 'tab', background: true });
    try {
      await page.goto(extensionUrl('options.html'), { waitUntil: 'domcontentloaded' });
      await page.evaluate('chrome.runtime.sendMessage({}).catch(() => {})');
      const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id));
      const woken = await target.worker();
      if (!woken) throw new Error("Chromium did not start the extension's process.");
      return woken;
    } finally {
      await page.close();
    }
  }

  if (options.icons) await (await worker()).evaluate(keepIcons);
  return {
    kind: 'chromium',
    browser,
    downloads,
    extensionUrl,
    inExtension,
    async open(url) {
      const page = await browser.newPage();
      await emulate(page, options);
      await page.bringToFront();
      if (url) await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    tabs: async () => (await browser.pages()).map((page) => page.url()),
    async closeTab(url) {
      await (await browser.pages()).find((page) => page.url() === url)?.close();
    },
    async goToBrowserPage(page, url) {
      // Puppeteer calls the PDF viewer an aborted load.
      await page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
    },
    async goToExtensionPage(page, file) {
      await page.goto(extensionUrl(file), { waitUntil: 'domcontentloaded' });
    },
    async pressToolbarButton(page) {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    async pressShortcut(page, command) {
      await page.bringToFront();
      if (command === '_execute_action') return page.triggerExtensionAction(extension);
      await (await worker()).evaluate(async (name) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(name, tab);
      }, command);
    },
    async pressKey(page, { code, key }) {
      await page.bringToFront();
      const cdp = await debuggerOf(page);
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', code, key, text: key });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', code, key });
    },
    async chooseMenuItem(page, item) {
      await page.bringToFront();
      await (await worker()).evaluate(async (name) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const info = { menuItemId: name, pageUrl: tab?.url, editable: false, frameId: 0 };
        chrome.contextMenus.onClicked.dispatch(info, tab);
      }, item);
    },
    async toolbarButton(page) {
      await page.bringToFront();
      const button = await (await worker()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const tabId = tab?.id ?? -1;
        return {
          title: await chrome.action.getTitle({ tabId }),
          badge: await chrome.action.getBadgeText({ tabId }),
          enabled: await chrome.action.isEnabled(tabId),
          icon: globalThis.matnIcons?.[tabId] ?? '',
        };
      });
      return { ...button, icon: iconName(button.icon || DEFAULT_ICON) };
    },
    async inReader<A extends unknown[], R>(page: Page, run: (root: ShadowRoot, ...args: A) => R, ...args: A) {
      return (await evaluateInReader(await debuggerOf(page), (root) => asExpression(run, args, root))) as R;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
