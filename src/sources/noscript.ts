// What the page says to browsers without scripts. Where scripts are on, or stopped by a policy, `<noscript>` is text that
// no parser has looked at; and a noscript may hold the whole article (Bluesky, SoundCloud, Blogger).
import type { Found, PageSource } from './found.ts';
import { parseFragment } from './parse.ts';
import { weigh } from './words.ts';

const MIN_WORDS = 40;

/** Its markup, whether the parser took it for elements or for text. */
function markupOf(noscript: Element): string {
  return noscript.children.length > 0 ? noscript.innerHTML : (noscript.textContent ?? '');
}

function wordsOf(html: string, url: string): number {
  const { body } = parseFragment(html, url);
  for (const silent of body.querySelectorAll('style, script')) silent.remove();
  return weigh(body.textContent ?? '');
}

export const noscript: PageSource = {
  name: 'noscript',
  find: (document, url): Found[] =>
    [...document.querySelectorAll('noscript')]
      .map(markupOf)
      .map((html) => ({ html, words: wordsOf(html, url) }))
      .filter(({ words }) => words >= MIN_WORDS)
      .sort((a, b) => b.words - a.words)
      .slice(0, 2)
      .map(({ html }) => ({ html })),
};
