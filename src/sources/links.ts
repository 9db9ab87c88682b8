// The addresses a page names, made absolute and kept to its own site.
import { absolute, baseOf } from './parse.ts';
import { sameSite } from './site.ts';

/** Addresses of the elements that fit, on the page's own site, each once. */
export function siteLinks(document: Document, url: string, selector: string): { href: string; element: Element }[] {
  const base = baseOf(document, url);
  const met = new Set<string>();
  const links: { href: string; element: Element }[] = [];
  for (const element of document.querySelectorAll(selector)) {
    const href = absolute(element.getAttribute('href') ?? element.getAttribute('content'), base);
    if (!href || met.has(href) || !sameSite(href, url)) continue;
    met.add(href);
    links.push({ href, element });
  }
  return links;
}

/** Whether the page says it was made by a program of this name. */
export const isMadeBy = (document: Document, name: RegExp): boolean =>
  [...document.querySelectorAll('meta[name="generator" i]')].some((meta) =>
    name.test(meta.getAttribute('content') ?? ''),
  );
