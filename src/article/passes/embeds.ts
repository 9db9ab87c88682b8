// Embedded videos, maps, charts and posts become a link with a title: it says what stood there and loads nothing until
// followed.
import { all, fold, tagOf, textOf } from '../dom.ts';
import { isTitled, pageOf, spokenTitle, WIDGETS } from '../embeds.ts';
import type { PagePass } from './pass.ts';

/** Where frames keep their address, consent layers' attributes among them. */
const SOURCES = [
  'src',
  'data-src',
  'data-lazy-src',
  'data-url',
  'data-consent-src',
  'data-src-cmplz',
  'data-cookieblock-src',
  'data-embed-url',
  'data',
];

function absolute(value: string | null | undefined, base: string): URL | undefined {
  if (!value) return undefined;
  try {
    const url = new URL(value.trim(), base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

const addressOf = (frame: Element, base: string): URL | undefined =>
  SOURCES.map((name) => absolute(frame.getAttribute(name), base)).find((url) => url !== undefined);

const titleOf = (frame: Element): string =>
  spokenTitle(
    fold(
      frame.getAttribute('title') ??
        frame.getAttribute('aria-label') ??
        frame.getAttribute('playlabel') ??
        frame.getAttribute('data-title'),
    ),
  );

/** Too small to be looked at, or hidden. */
const isUnseen = (frame: Element): boolean =>
  /^[012]$/.test(frame.getAttribute('width') ?? '') ||
  /^[012]$/.test(frame.getAttribute('height') ?? '') ||
  /display\s*:\s*none/i.test(frame.getAttribute('style') ?? '');

interface Card {
  href: string;
  label: string;
}

function cardOf(frame: Element, address: URL): Card | undefined {
  const title = titleOf(frame);
  const known = pageOf(address.href);
  if (known) return { href: known.page, label: title ? `${known.name}: ${title}` : known.name };
  if (isUnseen(frame) || !isTitled(address.href, title)) return undefined;
  return { href: address.href, label: title };
}

/** A film or a recording of the page's own: named by its title, else by its file. */
function mediaCard(media: Element, base: string): Card | undefined {
  const source = [media, ...all(media, 'source')].map((one) => absolute(one.getAttribute('src'), base)).find(Boolean);
  // What plays by itself without controls is a moving picture, and there for decoration.
  if (!source || (media.hasAttribute('autoplay') && !media.hasAttribute('controls'))) return undefined;
  const file = source.pathname.split('/').at(-1) ?? '';
  return { href: source.href, label: titleOf(media) || file || source.hostname };
}

/** A figure with the link in it; the caption that the page gives stays. */
function put(document: Document, frame: Element, { href, label }: Card): void {
  const link = document.createElement('a');
  link.setAttribute('href', href);
  link.textContent = label;
  const around = frame.closest('figure');
  const caption = around?.querySelector('figcaption');
  if (around && caption && textOf(caption) !== '' && !around.querySelector('img')) {
    around.setAttribute('class', 'matn-embed');
    caption.prepend(link, document.createTextNode(' · '));
    frame.remove();
    return;
  }
  const figure = document.createElement('figure');
  figure.setAttribute('class', 'matn-embed');
  const line = document.createElement('figcaption');
  line.appendChild(link);
  figure.appendChild(line);
  if (around && !around.querySelector('img')) around.replaceWith(figure);
  else frame.replaceWith(figure);
}

export const embeds: PagePass = {
  name: 'embeds',
  purpose: 'Turns embedded videos, maps, charts and posts into titled links that load nothing.',
  page({ document, base }) {
    for (const element of all(document, ANY)) {
      if (!element.parentNode) continue;
      const card = cardFor(element, base);
      if (card) put(document, element, card);
      else if (tagOf(element) === 'IFRAME' || (FRAMES.has(tagOf(element)) && textOf(element) === '')) element.remove();
    }
  },
};

const FRAMES = new Set(['IFRAME', 'EMBED', 'OBJECT']);
const ANY = ['iframe,embed,object,video,audio', ...WIDGETS.map(({ selector }) => selector)].join(',');

function cardFor(element: Element, base: string): Card | undefined {
  const tag = tagOf(element);
  if (tag === 'VIDEO' || tag === 'AUDIO') return mediaCard(element, base);
  if (FRAMES.has(tag)) {
    const address = addressOf(element, base);
    return address && cardOf(element, address);
  }
  const widget = WIDGETS.find(({ selector }) => element.matches(selector));
  const value = widget && element.getAttribute(widget.attribute);
  const address = value ? absolute(widget.address(value), base) : undefined;
  return address && cardOf(element, address);
}
