// What the background does to one tab: load the judge or the reader into it, and hand over an order.
import browser, { type Tabs } from 'webextension-polyfill';
import { askReader, type ToReader } from '../platform/messages.ts';
import { explainRefusal } from './refusal.ts';

/** The article's style, in this order. */
const ARTICLE_STYLES = ['article.css', 'article-blocks.css', 'article-additions.css', 'article-print.css'];

type Order = keyof ToReader & string;

/**
 * Loads a content script that a page's first scripts ask for: the full wall detector where the first look found a sign,
 * the further sources where the page's own markup was not good enough. Resolves when it has run.
 */
export async function loadScript(tab: Tabs.Tab | undefined, file: 'judge.js' | 'sources.js'): Promise<void> {
  if (tab?.id === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, files: [file] });
}

/**
 * Gives the reader of a tab an order, loading it first where it is not there yet.
 * @throws where the browser lets no extension run in the tab.
 */
export async function orderReader<N extends Order>(
  tabId: number,
  name: N,
  ...input: ToReader[N]['in'] extends undefined ? [] : [ToReader[N]['in']]
): Promise<ToReader[N]['out']> {
  try {
    return await askReader(tabId, name, ...input);
  } catch {
    // No receiver: reader.js is not in this document yet. Loading it twice is harmless.
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['reader.js'] });
    return askReader(tabId, name, ...input);
  }
}

/** The toolbar button: opens the reader, closes an open one, or says why this page cannot be read. */
export async function toggleReader(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  try {
    const refusal = await orderReader(tab.id, 'toggle');
    if (refusal) await explainRefusal(tab, refusal);
  } catch {
    await explainRefusal(tab);
  }
}

/** The keyboard's and the menu's save: the page's text as a file, without opening the reader. */
export async function saveTab(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  try {
    await orderReader(tab.id, 'save', {});
  } catch {
    await explainRefusal(tab);
  }
}

/**
 * Puts the article's style into the tab, or takes it out. It has user origin, so no author rule is stronger, and the
 * page's Content-Security-Policy has no say in it.
 */
export async function setReaderStyle(tab: Tabs.Tab | undefined, on: boolean): Promise<void> {
  if (tab?.id === undefined) return;
  const style = { target: { tabId: tab.id, frameIds: [0] }, origin: 'USER' as const, files: ARTICLE_STYLES };
  if (on) await browser.scripting.insertCSS(style);
  else await browser.scripting.removeCSS(style);
}
