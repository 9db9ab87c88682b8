// Where the site itself sends readers without scripts: `<noscript><meta http-equiv=refresh>`. The browser may have been
// told not to follow, or the page was reached with scripts stopped by a policy, where noscript is text.
import type { SiteSource } from './found.ts';
import { absolute, baseOf, parsePage } from './parse.ts';
import { samePage, sameSite } from './site.ts';

/** Seconds; a later refresh is a page that reloads itself (900 s at newspapers), no way out of a wall. */
const MAX_DELAY = 30;

/** The target of a refresh's `content`; null for a mere reload or a late one. */
export function refreshTarget(content: string): string | null {
  const match = /^\s*(\d*)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?(?:"([^"]*)"|'([^']*)'|(?!url\s*=)(\S.*))$/i.exec(content);
  if (!match || Number(match[1]) > MAX_DELAY) return null;
  return (match[2] ?? match[3] ?? match[4] ?? '').trim() || null;
}

/** Contents of the page's refreshes, those in noscript that is text among them. */
function refreshes(document: Document): string[] {
  const contents = [...document.querySelectorAll('meta[http-equiv="refresh" i]')].map((meta) =>
    meta.getAttribute('content'),
  );
  for (const noscript of document.querySelectorAll('noscript')) {
    if (noscript.children.length > 0) continue;
    const text = noscript.textContent ?? '';
    if (!/http-equiv/i.test(text)) continue;
    const inner = parsePage(text, document.baseURI || 'https://x.invalid/').querySelector(
      'meta[http-equiv="refresh" i]',
    );
    contents.push(inner?.getAttribute('content') ?? null);
  }
  return contents.filter((content) => content !== null);
}

export const refresh: SiteSource = {
  name: 'refresh',
  leads: (document, url) =>
    refreshes(document)
      .map((content) => absolute(refreshTarget(content), baseOf(document, url)))
      .filter((href) => href !== null)
      .filter((href) => sameSite(href, url) && !samePage(href, url))
      .slice(0, 1)
      .map((href) => ({ source: 'refresh', request: { url: href }, read: (text, at) => parsePage(text, at) })),
};
