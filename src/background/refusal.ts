// Browsers keep extensions out of some pages. The button must not seem dead there: it says why, in a small popup.
import browser, { type Tabs } from 'webextension-polyfill';

export type Refusal = 'browser_page' | 'store' | 'pdf' | 'document' | 'file' | 'other';

/** Hosts of the add-on stores, where every browser of the family lets no extension run. */
const STORES = /^(addons\.mozilla\.org|chromewebstore\.google\.com|microsoftedge\.microsoft\.com|addons\.opera\.com)$/;

/** Why no extension may run at an address; the address is unknown where the browser hides it. */
export function refusalOf(address: string | undefined): Refusal {
  if (!address) return 'browser_page';
  const url = new URL(address);
  if (url.protocol === 'file:') return url.pathname.endsWith('.pdf') ? 'pdf' : 'file';
  // A blank page, a page written in its own address, the source of one: nothing that a site has sent to be read.
  if (/^(data|blob|view-source):|^about:(blank|srcdoc)\b/.test(address)) return 'document';
  if (!/^https?:$/.test(url.protocol)) return 'browser_page';
  if (STORES.test(url.hostname)) return 'store';
  return /\.pdf$/i.test(url.pathname) ? 'pdf' : 'other';
}

/** Shows the sentence: at once where the browser lets a popup open by itself, else at the next click, with a mark. */
export async function explainRefusal(tab: Tabs.Tab, refusal: Refusal = refusalOf(tab.url)): Promise<void> {
  const tabId = tab.id;
  if (tabId === undefined) return;
  await browser.action.setPopup({ tabId, popup: `refusal.html?${refusal}` });
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage(`background_refusal_${refusal}`) });
  try {
    await browser.action.openPopup();
  } catch {
    await browser.action.setBadgeText?.({ tabId, text: '!' });
  }
}
