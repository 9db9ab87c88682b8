// The article's main address, where it is another page of the site: a mobile or partner form names the full one.
import type { SiteSource } from './found.ts';
import { siteLinks } from './links.ts';
import { parsePage } from './parse.ts';
import { samePage } from './site.ts';

const isHome = (url: string): boolean => new URL(url).pathname === '/' && new URL(url).search === '';

export const canonical: SiteSource = {
  name: 'canonical',
  leads: (document, url) =>
    siteLinks(document, url, 'link[rel~="canonical"], meta[property="og:url"]')
      // Carelessly made shells give every page the front page as its canonical address.
      .filter(({ href }) => !isHome(href) && (!samePage(href, url) || new URL(href).host !== new URL(url).host))
      .slice(0, 1)
      .map(({ href }) => ({ source: 'canonical', request: { url: href }, read: (text, at) => parsePage(text, at) })),
};
