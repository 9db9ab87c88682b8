// The context menu. One table: what stands there, where, and what it does.
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { type MessageKey, t } from '../platform/i18n.ts';
import { readSettings, type SiteRule, setSite } from '../platform/settings.ts';
import { showSaved } from './button.ts';
import { saveLink } from './downloads.ts';
import { isApart } from './fetch-cookies.ts';
import { saveTab, toggleReader } from './tab.ts';

interface Entry {
  id: string;
  title: MessageKey;
  contexts: Menus.ContextType[];
  run(tab: Tabs.Tab, info: Menus.OnClickData): Promise<void>;
}

const PAGE: Menus.ContextType[] = ['page', 'selection', 'image', 'action'];

/** Chromium shows at most six of one extension in the button's own menu. */
const ENTRIES: Entry[] = [
  { id: 'read', title: 'background_menu_read', contexts: PAGE, run: (tab) => toggleReader(tab) },
  { id: 'save', title: 'background_menu_save', contexts: PAGE, run: (tab) => saveTab(tab) },
  { id: 'save-link', title: 'background_menu_save_link', contexts: ['link'], run: saveLinkOf },
  { id: 'site-always', title: 'background_menu_site_always', contexts: ['action'], run: ruleFor('always') },
  { id: 'site-never', title: 'background_menu_site_never', contexts: ['action'], run: ruleFor('never') },
  { id: 'save-many', title: 'background_menu_save_many', contexts: ['action'], run: openBatchPage },
];

/** The article behind a link, in the format the settings name; the toolbar button tells how it went. */
async function saveLinkOf(tab: Tabs.Tab, { linkUrl }: Menus.OnClickData): Promise<void> {
  if (!linkUrl) return;
  const { save } = await readSettings();
  const answer = await saveLink({
    url: linkUrl,
    format: save.format,
    apart: isApart(tab),
    traceless: tab.incognito,
  });
  if (tab.id !== undefined) await showSaved(tab.id, answer);
}

/** A rule for the site in front of the reader; the options page lists them, and takes them away. */
function ruleFor(rule: SiteRule): Entry['run'] {
  return async ({ url }) => {
    if (url && /^https?:/.test(url)) await setSite(new URL(url).hostname, rule);
  };
}

async function openBatchPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('batch.html') });
}

/** Browsers keep menus over restarts, so they are made once, at install and update. */
export async function createMenus(): Promise<void> {
  if (!browser.contextMenus) return; // Firefox for Android
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of ENTRIES) {
    browser.contextMenus.create({ id, title: t(title), contexts, documentUrlPatterns: undefined });
  }
}

export async function handleMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const entry = ENTRIES.find(({ id }) => id === info.menuItemId);
  if (entry && tab) await entry.run(tab, info);
}
