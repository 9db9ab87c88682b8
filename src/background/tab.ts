// What the background does to one tab: load the judge or the reader into it, and hand over an order.
import browser, { type Tabs } from 'webextension-polyfill';
import { addressOf, recallBookmark } from '../platform/bookmarks.ts';
import { askReader, type Given } from '../platform/messages.ts';
import { readSettings } from '../platform/settings.ts';
import { explainRefusal } from './refusal.ts';

/** The article's style, in this order. */
const ARTICLE_STYLES = ['article.css', 'article-blocks.css', 'article-additions.css', 'article-print.css'];

/** A tab as it is when something is to be done in it. */
type Target = Pick<Tabs.Tab, 'id' | 'url'>;

const frameOf = (tabId: number) => ({ tabId, frameIds: [0] });

/**
 * Loads a content script that a page's first scripts ask for: the full wall detector where the first look found a sign,
 * the further sources where the page's own markup was not good enough. Resolves when it has run.
 */
export async function loadScript(tab: Target | undefined, file: 'judge.js' | 'sources.js'): Promise<void> {
  if (tab?.id === undefined) return;
  await browser.scripting.executeScript({ target: frameOf(tab.id), files: [file] });
}

/** Readers on their way, by tab: whoever presses again meanwhile waits for the same one. */
const coming = new Map<number, Promise<Given | undefined>>();

const loadReader = (tabId: number) => browser.scripting.executeScript({ target: frameOf(tabId), files: ['reader.js'] });

/** Loads the reader, and at once with it what it would have to ask for before it can open. */
async function loadToOpen(tabId: number, url = ''): Promise<Given | undefined> {
  // The style is sent for first: when the script has run, it is in the tab.
  const styled = setReaderStyle({ id: tabId }, true);
  const [settings, { block }] = await Promise.all([
    readSettings().catch(() => undefined),
    recallBookmark(addressOf(url)),
    loadReader(tabId),
  ]);
  // Where something failed, the reader asks for it itself.
  const isStyled = await styled.then(
    () => true,
    () => false,
  );
  return settings && isStyled ? { settings: settings.reader, block } : undefined;
}

/** Gives the reader of a tab an order to open, loading it first where it is not there yet. Loading it twice is harmless. */
async function orderOpening<T>({ id, url }: Target, order: (tabId: number, given?: Given) => Promise<T>): Promise<T> {
  if (id === undefined) throw new TypeError('a tab without an id');
  try {
    return await order(id);
  } catch {
    // No receiver: reader.js is not in this document yet.
    const loading = coming.get(id) ?? loadToOpen(id, url).finally(() => coming.delete(id));
    coming.set(id, loading);
    return order(id, await loading);
  }
}

/**
 * Opens the reader in a tab; `automatic`: not because someone wished it.
 * @throws where the browser lets no extension run in the tab.
 */
export async function openReader(tab: Target, automatic: boolean): Promise<void> {
  await orderOpening(tab, (tabId, given) => askReader(tabId, 'open', { automatic, given }));
}

/** The toolbar button: opens the reader, closes an open one, or says why this page cannot be read. */
export async function toggleReader(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const pressed = Date.now();
  try {
    const refusal = await orderOpening(tab, (tabId, given) => askReader(tabId, 'toggle', { pressed, given }));
    if (!refusal) return;
    await setReaderStyle(tab, false);
    await explainRefusal(tab, refusal);
  } catch {
    await explainRefusal(tab);
  }
}

/** The keyboard's and the menu's save: the page's text as a file, without opening the reader. */
export async function saveTab(tab: Tabs.Tab): Promise<void> {
  const { id } = tab;
  if (id === undefined) return;
  const save = () => askReader(id, 'save', {});
  try {
    await save().catch(() => loadReader(id).then(save));
  } catch {
    await explainRefusal(tab);
  }
}

/**
 * Puts the article's style into the tab, or takes it out. It has user origin, so no author rule is stronger, and the
 * page's Content-Security-Policy has no say in it.
 */
export async function setReaderStyle(tab: Target | undefined, on: boolean): Promise<void> {
  if (tab?.id === undefined) return;
  const style = { target: frameOf(tab.id), origin: 'USER' as const, files: ARTICLE_STYLES };
  if (on) await browser.scripting.insertCSS(style);
  else await browser.scripting.removeCSS(style);
}
