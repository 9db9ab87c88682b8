// The AMP form of the page: the same article in plain HTML, made to be read before any script runs.
import type { SiteSource } from './found.ts';
import { siteLinks } from './links.ts';
import { parsePage } from './parse.ts';

export const amp: SiteSource = {
  name: 'amp',
  // A cache's copy (google.com/amp, ampproject.org) is a third party's and is not asked.
  leads: (document, url) =>
    siteLinks(document, url, 'link[rel~="amphtml"]')
      .slice(0, 1)
      .map(({ href }) => ({ source: 'amp', request: { url: href }, read: (text, at) => parsePage(text, at) })),
};
