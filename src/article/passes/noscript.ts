// What stands in <noscript> is part of the page for a reader without scripts: some sites put the whole article there
// (Blogger, Bluesky), many a lazy image's real address. With scripts on it is text, and is parsed here; tracking pixels
// and pleas for JavaScript stay out.
import { all, hasMedia, textOf, unwrap } from '../dom.ts';
import { asksForScripts } from '../junk/wall.ts';
import { parseMarkup } from '../markup.ts';
import type { PagePass } from './pass.ts';

/** The children as elements: as they are, or parsed from the text that a scripting parser left. */
function contents(noscript: Element): Element {
  if (noscript.firstElementChild || !/</.test(noscript.textContent ?? '')) return noscript;
  const parsed = parseMarkup(noscript.textContent ?? '');
  if (!parsed) return noscript;
  const box = noscript.ownerDocument.createElement('div');
  box.append(...parsed.childNodes);
  noscript.replaceWith(box);
  return box;
}

const isPixel = (image: Element): boolean =>
  /^[01]$/.test(image.getAttribute('width') ?? '') || /^[01]$/.test(image.getAttribute('height') ?? '');

/** The image before a noscript that the noscript's own image stands in for. */
function placeholder(box: Element): Element | null {
  const before = box.previousElementSibling;
  if (!before) return null;
  if (before.matches('img')) return before;
  const images = all(before, 'img');
  return images.length === 1 && textOf(before) === '' ? (images[0] ?? null) : null;
}

export const noscript: PagePass = {
  name: 'noscript',
  purpose: 'Takes articles and images out of <noscript>, and the pleas for JavaScript with it.',
  page({ document, removed }) {
    for (const element of all(document, 'noscript')) {
      const box = contents(element);
      const text = textOf(box);
      const images = all(box, 'img').filter((image) => !isPixel(image));
      const asks = asksForScripts(text);
      if (text.length > 200 || (text !== '' && !asks && box.querySelector('p,article,h1,h2'))) {
        for (const junk of all(box, 'script,style,iframe')) junk.remove();
        unwrap(box);
      } else if (images.length === 1 && images[0] && !asks) {
        const stand = placeholder(box);
        // Attributes may hold more than the fallback does (alt text, larger candidates); the real address comes from it.
        for (const { name, value } of stand ? [...stand.attributes] : []) {
          if (!images[0].hasAttribute(name)) images[0].setAttribute(name, value);
        }
        if (stand) stand.replaceWith(images[0]);
        else box.replaceWith(images[0]);
        if (box.parentNode) box.remove();
      } else {
        if (text !== '' || hasMedia(box)) removed(box);
        box.remove();
      }
    }
  },
};
