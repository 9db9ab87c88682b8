// A wiki page's text without the wiki around it: MediaWiki's `?action=render`.
import type { SiteSource } from './found.ts';
import { isMadeBy, siteLinks } from './links.ts';
import { parseFragment } from './parse.ts';

const isMediaWiki = (document: Document): boolean =>
  isMadeBy(document, /^MediaWiki/i) || document.querySelector('body.mediawiki, link[rel="EditURI"]') !== null;

export const mediawiki: SiteSource = {
  name: 'mediawiki',
  leads(document, url) {
    if (!isMediaWiki(document)) return [];
    const [named] = siteLinks(document, url, 'link[rel~="canonical"]');
    const address = new URL(named?.href ?? url);
    address.searchParams.set('action', 'render');
    return [
      {
        source: 'mediawiki',
        request: { url: address.href },
        read: (text) => {
          if (/<html[\s>]/i.test(text.slice(0, 500))) return [];
          const title = document.querySelector('#firstHeading')?.textContent?.trim();
          return [{ html: withoutEditing(text, url), ...(title ? { title } : {}) }];
        },
      },
    ];
  },
};

/** "[edit]" beside the headings is the wiki's, not the text's. */
function withoutEditing(html: string, url: string): string {
  const { body } = parseFragment(html, url);
  for (const edit of body.querySelectorAll('.mw-editsection')) edit.remove();
  return body.innerHTML;
}
