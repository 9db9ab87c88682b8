// Firefox for Android lacks whole parts of the extensions' API: the background starts without them, and the button works.
import { expect, it, vi } from 'vitest';

const { browser, clicked } = vi.hoisted(() => {
  const clicked: ((tab: object) => unknown)[] = [];
  const event = () => ({ addListener: vi.fn() });
  const area = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
  const browser = {
    runtime: { onInstalled: event(), onMessage: event(), onConnect: event(), getURL: (file: string) => file },
    action: {
      onClicked: { addListener: (listener: (tab: object) => unknown) => clicked.push(listener) },
      setTitle: vi.fn(async () => undefined),
      setPopup: vi.fn(async () => undefined),
    },
    tabs: { sendMessage: vi.fn(async (): Promise<unknown> => null), create: vi.fn(), onUpdated: event() },
    scripting: { executeScript: vi.fn(), insertCSS: vi.fn(), removeCSS: vi.fn() },
    storage: { local: area, sync: area, session: area, onChanged: event() },
    downloads: { download: vi.fn(async () => 1) },
    i18n: { getMessage: (key: string) => key },
  };
  return { browser, clicked };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

it('starts without menus, commands and a list of downloads', async () => {
  await import('../../src/background.ts');
  expect(clicked).toHaveLength(1);
  await clicked[0]?.({ id: 7, url: 'https://example.org/' });
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, expect.objectContaining({ matn: 'toggle' }), { frameId: 0 });
});

it('makes no menus, and says what it has to say without icon and badge', async () => {
  const { createMenus } = await import('../../src/background/menus.ts');
  await expect(createMenus()).resolves.toBeUndefined();
  const { showWall, showSaved } = await import('../../src/background/button.ts');
  await showWall(7, { state: 'blocked', kind: 'hidden' });
  await showSaved(7, { ok: true, fileName: 'Article.txt' });
  expect(browser.action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'background_saved' });
});

it('explains a page where no extension may run, without a popup that opens by itself', async () => {
  browser.tabs.sendMessage.mockRejectedValue(new Error('no receiver'));
  browser.scripting.executeScript.mockRejectedValue(new Error('refused'));
  await clicked[0]?.({ id: 8, url: 'about:config' });
  expect(browser.action.setPopup).toHaveBeenCalledWith({ tabId: 8, popup: 'refusal.html?browser_page' });
});
