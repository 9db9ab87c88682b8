// A `<noscript>` that sends the reader away: `<meta http-equiv="refresh">` to a page for browsers without scripts.
import { noscriptsOf } from './noscripts.ts';

/** A refresh later than this (seconds) is a periodic reload, as newspapers' front pages have, no redirect. */
const SOON = 30;

const REFRESH = 'meta[http-equiv="refresh" i]';

/** Where a refresh leads, absolute; null for a reload of the same page, and for what comes too late to be a redirect. */
export function refreshTarget(content: string, base: string): string | null {
  const parts = /^\s*(\d[\d.]*|\.\d*)\s*[;,]?\s*(?:url\s*=\s*)?['"]?\s*([^'"]*)/i.exec(content);
  const target = parts?.[2]?.trim();
  if (!parts || !target || Number(parts[1] || 0) > SOON) return null;
  if (!URL.canParse(target, base)) return null;
  const url = new URL(target, base);
  const here = URL.canParse(base) ? new URL(base) : url;
  // The same page, whatever was added to its address on the way here, is a reload.
  const same = url.origin === here.origin && url.pathname === here.pathname;
  return same && (url.search === here.search || url.search === '') ? null : url.href;
}

/** Where the page sends a reader without scripts; null where it does not. Only a parsed noscript redirects. */
export function noscriptRedirect(document: Document): string | null {
  let own: string | undefined;
  for (const noscript of noscriptsOf(document)) {
    const meta = noscript.querySelector<HTMLMetaElement>(REFRESH);
    if (!meta) continue;
    const target = refreshTarget(meta.content, document.URL);
    // A newspaper's reload of itself may name the address it would rather be known by.
    own ??= document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
    if (target && target !== own) return target;
  }
  return null;
}
