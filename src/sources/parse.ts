// HTML that was fetched or found as a string becomes a document that does nothing: no script runs, nothing loads.

/**
 * Parses a whole page. `url` is the address it came from; a `<base>` makes relative links absolute, since the parsed
 * document itself has the address of the page that parsed it.
 */
export function parsePage(html: string, url: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  setBase(document, url);
  return document;
}

/** Parses a fragment into a page of its own; `lang` and `dir` as the fragment's surroundings had them. */
export function parseFragment(
  html: string,
  url: string,
  { lang, dir }: { lang?: string; dir?: string } = {},
): Document {
  const head = '<!doctype html><html><head><meta charset="utf-8"></head>';
  const document = parsePage(`${head}<body>${html}</body></html>`, url);
  if (lang) document.documentElement.setAttribute('lang', lang);
  if (dir) document.documentElement.setAttribute('dir', dir);
  return document;
}

/** A page's own `<base>` stays, made absolute. */
function setBase(document: Document, url: string): void {
  const own = document.querySelector('base[href]');
  if (own) {
    const href = absolute(own.getAttribute('href'), url);
    own.setAttribute('href', href ?? url);
    return;
  }
  const base = document.createElement('base');
  base.setAttribute('href', url);
  document.head?.prepend(base);
}

/** The address a page's relative links count from. */
export function baseOf(document: Document, url: string): string {
  return absolute(document.querySelector('base[href]')?.getAttribute('href'), url) ?? url;
}

/** An absolute http(s) address without its fragment; null for everything else. */
export function absolute(href: string | null | undefined, base: string): string | null {
  if (!href || !URL.canParse(href.trim(), base)) return null;
  const url = new URL(href.trim(), base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  return url.href;
}
