// Embedded videos, maps, charts and posts become a link with a title: it says what stood there and loads nothing until
// followed.
import { all, fold, tagOf, textOf } from '../dom.ts';
import { isTitled, pageOf, spokenTitle, WIDGETS } from '../embeds.ts';
import type { PagePass } from './pass.ts';

const ANY_WIDGET = WIDGETS.map(({ selector }) => selector).join(',');

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
    const present = document.querySelector(ANY_WIDGET) ? WIDGETS : [];
    for (const { selector, attribute, address } of present) {
      for (const widget of all(document, selector)) {
        const url = absolute(address(widget.getAttribute(attribute) ?? ''), base);
        const card = url && widget.hasAttribute(attribute) ? cardOf(widget, url) : undefined;
        if (card && widget.parentNode) put(document, widget, card);
      }
    }
    for (const media of all(document, 'video,audio')) {
      const card = mediaCard(media, base);
      if (card && media.parentNode) put(document, media, card);
    }
    for (const frame of all(document, 'iframe,embed,object')) {
      if (!frame.parentNode) continue;
      const address = addressOf(frame, base);
      const card = address && cardOf(frame, address);
      if (card) put(document, frame, card);
      else if (tagOf(frame) === 'IFRAME' || textOf(frame) === '') frame.remove();
    }
  },
};
