// Firefox as a Session, over WebDriver BiDi. With `--remote-allow-system-access` the protocol also reaches the
// browser's own window, so the toolbar button, the shortcut and the context menu are the real ones.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from '../browsers.ts';
import {
  asExpression,
  builtExtension,
  type CommandName,
  iconName,
  type LaunchOptions,
  type Session,
} from './session.ts';

const addOnId = 'matn@matn.example';
/** Chosen beforehand, so that the address of the extension's pages is known. */
const addOnUuid = '6d61746e-0000-4000-8000-6d61746e0000';
/** How Firefox writes the add-on's id in the ids of its widgets. */
const widget = addOnId.replace(/[@.]/g, '_');

/** One BiDi command; Puppeteer's own interface does not cover what is needed here. */
type Send = (method: string, parameters: Record<string, unknown>) => Promise<Record<string, unknown>>;

function senderOf(browser: Browser): Send {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }> };
  };
  return async (method, parameters) => (await connection.send(method, parameters)).result;
}

interface Evaluation {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

function evaluated(answer: unknown): unknown {
  const { type, result, exceptionDetails } = answer as Evaluation;
  if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'The script failed without a word.');
  return result?.value;
}

const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

function start(downloads: string, options: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: !options.headed,
    defaultViewport: options.headed ? null : (options.viewport ?? { width: 1200, height: 800 }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(options.javascript === 'blocked' ? { 'javascript.enabled': false } : {}),
      ...(options.colorScheme
        ? { 'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1 }
        : {}),
      ...(options.reducedMotion ? { 'ui.prefersReducedMotion': 1 } : {}),
      'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: addOnUuid }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      // No download panel, no animation: neither says anything about Matn and both take the focus.
      'browser.download.alwaysOpenPanel': false,
      'ui.popup.disable_autohide': false,
      ...options.preferences,
    },
  });
}

/** Scripts that run in the browser's own window. */
const pressButton = `(async () => {
  // A click while a popup is open only closes it; a reader would have closed it by going elsewhere.
  for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup();
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  CustomizableUI.addWidgetToArea('${widget}-browser-action', 'nav-bar');
  document.getElementById('${widget}-BAP').click();
})()`;

const readButton = `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${addOnId}');
  const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
  const read = (property) => action.getProperty(gBrowser.selectedTab, property);
  const icon = Object.values(read('icon') ?? {})[0];
  return JSON.stringify({
    title: read('title') ?? '',
    badge: read('badgeText') ?? '',
    enabled: read('enabled'),
    icon: typeof icon === 'string' ? icon : JSON.stringify(icon),
  });
})()`;

interface Key {
  key: string;
  code: string;
  keyCode?: number;
}

/** The keys as a keyboard would send them, through the window, so that Firefox itself finds the shortcut. */
const pressKeys = (keys: Key[]): string => `(() => {
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(window);
  const keys = ${JSON.stringify(keys)}.map((key) => new window.KeyboardEvent('', key));
  for (const one of keys) keyboard.keydown(one);
  for (const one of keys.reverse()) keyboard.keyup(one);
})()`;

/** A letter with Alt and Shift. */
const shortcut = (letter: string): Key[] => [
  { key: 'Alt', code: 'AltLeft', keyCode: 18 },
  { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
  { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) },
];

const chooseItem = (item: string): string => `(async () => {
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') await new Promise((done) => menu.addEventListener('popupshown', done, { once: true }));
  const choice = menu.querySelector('#${widget}-menuitem-_${item}');
  if (!choice) throw new Error('No such item: ' + [...menu.querySelectorAll('[id*=${widget}]')].map((one) => one.id));
  // More items than one stand in a menu of their own.
  const popup = choice.closest('menupopup');
  if (popup !== menu && popup.state !== 'open') {
    const shown = new Promise((done) => popup.addEventListener('popupshown', done, { once: true }));
    popup.parentElement.openMenu(true);
    await shown;
  }
  popup.activateItem(choice);
})()`;

/** The letters of the shortcuts suggested in the manifest, both with Alt+Shift. */
const letters: Record<CommandName, string> = { _execute_action: 'M', 'save-text': 'D' };

/** Starts Firefox with Matn. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Session> {
  const folder = await mkdtemp(path.join(tmpdir(), 'matn-firefox-'));
  const downloads = path.join(folder, 'downloads');
  await mkdir(downloads);
  const browser = await start(downloads, options);
  const send = senderOf(browser);
  await browser.installExtension(options.extension ?? builtExtension('firefox'));
  const extensionUrl = (file: string): string => `moz-extension://${addOnUuid}/${file}`;

  async function contexts(which: Record<string, unknown> = {}): Promise<{ context: string; url: string }[]> {
    const tree = await send('browsingContext.getTree', { ...which, maxDepth: 0 });
    return tree.contexts as { context: string; url: string }[];
  }

  async function inWindow(expression: string): Promise<unknown> {
    const window = (await contexts({ 'moz:scope': 'chrome' })).find(
      ({ url }) => url === 'chrome://browser/content/browser.xhtml',
    );
    if (!window) throw new Error('Firefox shows no window.');
    const target = { context: window.context };
    return evaluated(await send('script.evaluate', { expression, target, awaitPromise: true }));
  }

  async function goToExtensionPage(context: string, file: string): Promise<void> {
    await send('browsingContext.navigate', { context, url: extensionUrl(file), wait: 'complete' });
  }

  async function inExtension<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const { context } = await send('browsingContext.create', { type: 'tab', background: true });
    try {
      await goToExtensionPage(String(context), 'options.html');
      const expression = `(async () => JSON.stringify(await ${asExpression(run, args)}))()`;
      const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      const value = evaluated(answer);
      return (value === undefined ? undefined : JSON.parse(String(value))) as Awaited<R>;
    } finally {
      await send('browsingContext.close', { context });
    }
  }

  /** The BiDi reference of the closed shadow root. */
  async function shadowRoot(context: string): Promise<{ sharedId: string }> {
    const answer = await send('script.evaluate', {
      expression: 'document.querySelector("matn-reader")',
      target: { context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    const host = evaluated(answer) as { shadowRoot?: { sharedId: string } } | undefined;
    if (!host) throw new Error('There is no <matn-reader> in this page.');
    if (!host.shadowRoot) throw new Error('<matn-reader> has no shadow root yet.');
    return { sharedId: host.shadowRoot.sharedId };
  }

  return {
    kind: 'firefox',
    browser,
    downloads,
    extensionUrl,
    inExtension,
    async open(url) {
      const page = await browser.newPage();
      await page.bringToFront();
      if (url) await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    tabs: async () => (await contexts()).map(({ url }) => url),
    async closeTab(url) {
      const tab = (await contexts()).find((one) => one.url === url);
      if (tab) await send('browsingContext.close', { context: tab.context });
    },
    async goToBrowserPage(page, url) {
      await send('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
      await page.bringToFront();
    },
    goToExtensionPage: (page, file) => goToExtensionPage(contextOf(page), file),
    async pressToolbarButton(page) {
      await page.bringToFront();
      await inWindow(pressButton);
    },
    async pressShortcut(page, command) {
      await page.bringToFront();
      await inWindow(pressKeys(shortcut(letters[command])));
    },
    async pressKey(page, key) {
      await page.bringToFront();
      await inWindow(pressKeys([key]));
    },
    async chooseMenuItem(page, item) {
      await page.bringToFront();
      const { width, height } = page.viewport() ?? { width: 600, height: 400 };
      const chosen = inWindow(chooseItem(item));
      await page.mouse.click(width / 2, height / 2, { button: 'right' });
      await chosen;
    },
    async toolbarButton(page) {
      await page.bringToFront();
      const button = JSON.parse(String(await inWindow(readButton)));
      return { ...button, icon: iconName(button.icon) };
    },
    async inReader<A extends unknown[], R>(page: Page, run: (root: ShadowRoot, ...args: A) => R, ...args: A) {
      const context = contextOf(page);
      const answer = await send('script.callFunction', {
        functionDeclaration: `(root) => JSON.stringify(${asExpression(run, args, 'root')})`,
        arguments: [await shadowRoot(context)],
        target: { context },
        // Where scripts are off a promise of the page never settles.
        awaitPromise: false,
      });
      const value = evaluated(answer);
      return (value === undefined ? undefined : JSON.parse(String(value))) as R;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
