// Which requests carry cookies? Those that the page in front of the reader would have sent them with, and no others.
import type { Runtime, Tabs } from 'webextension-polyfill';

/**
 * `never`: no cookies. `first`: on the first request, never along a redirect. `follow`: as a navigation would.
 */
export type CookieRule = 'never' | 'first' | 'follow';

/** A private window and a Firefox container keep cookies of their own, which the background does not have. */
export function isApart({ incognito, cookieStoreId }: Tabs.Tab): boolean {
  return incognito || (Boolean(cookieStoreId) && !['firefox-default', '0'].includes(cookieStoreId ?? ''));
}

function originOf(url: string | undefined): string | null {
  try {
    return url ? new URL(url).origin : null;
  } catch {
    return null;
  }
}

/**
 * * A private window, or a Firefox container other than the default one, keeps cookies that the background's jar does
 *   not hold; the background's own would be another person's as far as the site can tell. None are sent.
 * * A page gets its own origin's cookies only, and only on the first hop. The answer ends up in the page's light DOM,
 *   where its scripts could read it: `rel=amphtml` must not be a way for evil.example to have the reader's session at
 *   some other host fetched and laid before it, by a link or by a redirect.
 * * The extension's own documents (a link saved unvisited) show the answer to no page: like the click it stands for.
 */
export function cookieRule(url: string, sender: Runtime.MessageSender | undefined, extension: string): CookieRule {
  if (sender?.tab && isApart(sender.tab)) return 'never';
  if (sender?.url?.startsWith(extension)) return 'follow';
  const page = originOf(sender?.url);
  return page !== null && page === originOf(url) ? 'first' : 'never';
}
