// oEmbed, where the embedding code carries the text itself: posts, not players.
import type { SiteSource } from './found.ts';
import { siteLinks } from './links.ts';
import { parseFragment } from './parse.ts';
import { isObject, parseJson } from './state/json.ts';
import { weigh } from './words.ts';

const MIN_WORDS = 20;

const string = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

export const oembed: SiteSource = {
  name: 'oembed',
  leads: (document, url) =>
    siteLinks(document, url, 'link[type="application/json+oembed"]')
      .slice(0, 1)
      .map(({ href }) => ({
        source: 'oembed',
        request: { url: href, accept: 'json' },
        read(text) {
          const answer = parseJson(text);
          const code = isObject(answer) ? string(answer.html) : undefined;
          if (!isObject(answer) || !code) return [];
          // A quotation is the form of an embedded post; the text is what it quotes.
          const { body } = parseFragment(code, url);
          for (const silent of body.querySelectorAll('script, style, iframe')) silent.remove();
          for (const quotation of body.querySelectorAll('blockquote')) quotation.replaceWith(...quotation.childNodes);
          if (weigh(body.textContent ?? '') < MIN_WORDS) return [];
          const html = body.innerHTML;
          return [{ html, title: string(answer.title), byline: string(answer.author_name) }];
        },
      })),
};
