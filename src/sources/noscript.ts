// What the page says to browsers without scripts. Where scripts are on, or stopped by a policy, `<noscript>` is text that
// no parser has looked at; and a noscript may hold the whole article (Bluesky, SoundCloud, Blogger).
import type { Found, PageSource } from './found.ts';
import { weigh } from './words.ts';

const MIN_WORDS = 40;

/** Its markup, whether the parser took it for elements or for text. */
function markupOf(noscript: Element): string {
  return noscript.children.length > 0 ? noscript.innerHTML : (noscript.textContent ?? '');
}

export const noscript: PageSource = {
  name: 'noscript',
  find: (document): Found[] =>
    [...document.querySelectorAll('noscript')]
      .map(markupOf)
      .map((html) => ({
        html,
        words: weigh(html.replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ')),
      }))
      .filter(({ words }) => words >= MIN_WORDS)
      .sort((a, b) => b.words - a.words)
      .slice(0, 2)
      .map(({ html }) => ({ html })),
};
