// Reading on: a link that was followed in the reader opens in the reader again, in the same tab.
import browser, { type Tabs } from 'webextension-polyfill';
import { openReader } from './tab.ts';

/** Resolves when the tab has loaded its next page. */
function nextPage(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const listener = (id: number, change: Tabs.OnUpdatedChangeInfoType) => {
      if (id !== tabId || change.status !== 'complete') return;
      browser.tabs.onUpdated.removeListener(listener);
      resolve();
    };
    browser.tabs.onUpdated.addListener(listener);
  });
}

/** Goes to the address and reads there; where no extension may run, the page stands as it is. */
export async function readLink(tab: Tabs.Tab | undefined, url: string): Promise<void> {
  if (tab?.id === undefined || !/^https?:/.test(url)) return;
  const loaded = nextPage(tab.id);
  await browser.tabs.update(tab.id, { url });
  await loaded;
  await openReader({ id: tab.id, url }, false).catch(() => undefined);
}
