// The context menu. One table: what stands there, where, and what it does.
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { type MessageKey, t } from '../platform/i18n.ts';
import { saveTab, toggleReader } from './tab.ts';

interface Entry {
  id: string;
  title: MessageKey;
  contexts: Menus.ContextType[];
  run(tab: Tabs.Tab, info: Menus.OnClickData): Promise<void>;
}

const PAGE: Menus.ContextType[] = ['page', 'selection', 'image', 'action'];

const ENTRIES: Entry[] = [
  { id: 'read', title: 'background_menu_read', contexts: PAGE, run: (tab) => toggleReader(tab) },
  { id: 'save', title: 'background_menu_save', contexts: PAGE, run: (tab) => saveTab(tab) },
];

/** Browsers keep menus over restarts, so they are made once, at install and update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of ENTRIES) {
    browser.contextMenus.create({ id, title: t(title), contexts, documentUrlPatterns: undefined });
  }
}

export async function handleMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const entry = ENTRIES.find(({ id }) => id === info.menuItemId);
  if (entry && tab) await entry.run(tab, info);
}
