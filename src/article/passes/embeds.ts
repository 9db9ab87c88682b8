// Embedded videos, maps and posts become a link with a title: it says what stood there and loads nothing until followed.
import { all, fold, textOf } from '../dom.ts';
import type { PagePass } from './pass.ts';

interface Provider {
  name: string;
  /** Matches the frame's address; the first group is what `page` needs. */
  pattern: RegExp;
  page(id: string, url: URL): string;
}

const PROVIDERS: readonly Provider[] = [
  {
    name: 'YouTube',
    pattern: /^https?:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed|v|shorts)\/([\w-]{6,})/,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    name: 'YouTube',
    pattern: /^https?:\/\/youtu\.be\/([\w-]{6,})/,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  { name: 'Vimeo', pattern: /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/, page: (id) => `https://vimeo.com/${id}` },
  {
    name: 'Dailymotion',
    pattern: /^https?:\/\/(?:www\.|geo\.)?dailymotion\.com\/embed\/video\/(\w+)/,
    page: (id) => `https://www.dailymotion.com/video/${id}`,
  },
  {
    name: 'Spotify',
    pattern: /^https?:\/\/open\.spotify\.com\/embed\/([\w/]+)/,
    page: (id) => `https://open.spotify.com/${id}`,
  },
  {
    name: 'SoundCloud',
    pattern: /^https?:\/\/w\.soundcloud\.com\/player\/.*?[?&]url=([^&]+)/,
    page: (id) => decodeURIComponent(id),
  },
  {
    name: 'Aparat',
    pattern: /^https?:\/\/(?:www\.)?aparat\.com\/video\/video\/embed\/videohash\/(\w+)/,
    page: (id) => `https://www.aparat.com/v/${id}`,
  },
  {
    name: 'X',
    pattern: /^https?:\/\/platform\.twitter\.com\/embed\/.*?[?&]id=(\d+)/i,
    page: (id) => `https://x.com/i/status/${id}`,
  },
  {
    name: 'Instagram',
    pattern: /^https?:\/\/(?:www\.)?instagram\.com\/((?:p|reel)\/[\w-]+)\/embed/,
    page: (id) => `https://www.instagram.com/${id}/`,
  },
  {
    name: 'Facebook',
    pattern: /^https?:\/\/(?:www\.)?facebook\.com\/plugins\/(?:video|post)\.php\?.*?href=([^&]+)/,
    page: (id) => decodeURIComponent(id),
  },
  {
    name: 'Google Maps',
    pattern: /^(https?:\/\/(?:www\.|maps\.)?google\.[\w.]+\/maps\/.*)/,
    page: (_, url) => url.href.replace('/maps/embed', '/maps'),
  },
  { name: 'Datawrapper', pattern: /^(https?:\/\/datawrapper\.dwcdn\.net\/\w+)/, page: (id) => id },
];

const SOURCES = [
  'src',
  'data-src',
  'data-lazy-src',
  'data-url',
  'data-consent-src',
  'data-src-cmplz',
  'data-cookieblock-src',
];

function card(document: Document, frame: Element, base: string): Element | null {
  const source = SOURCES.map((name) => frame.getAttribute(name) ?? '').find((value) => /^(?:https?:)?\/\//.test(value));
  if (!source) return null;
  let url: URL;
  try {
    url = new URL(source, base);
  } catch {
    return null;
  }
  for (const { name, pattern, page } of PROVIDERS) {
    const match = pattern.exec(url.href);
    if (!match?.[1]) continue;
    const figure = document.createElement('figure');
    figure.setAttribute('class', 'matn-embed');
    const link = document.createElement('a');
    link.setAttribute('href', safely(() => page(match[1] ?? '', url)) ?? url.href);
    const title = fold(frame.getAttribute('title'));
    link.textContent = title && !/^(?:youtube|video) ?(?:video)? ?player$/i.test(title) ? `${name}: ${title}` : name;
    const caption = document.createElement('figcaption');
    caption.appendChild(link);
    figure.appendChild(caption);
    return figure;
  }
  return null;
}

function safely(make: () => string): string | undefined {
  try {
    return make();
  } catch {
    // A malformed escape in the frame's address.
    return undefined;
  }
}

export const embeds: PagePass = {
  name: 'embeds',
  purpose: 'Turns embedded videos, maps and posts into titled links that load nothing.',
  page({ document, base }) {
    for (const frame of all(document, 'iframe,embed,object')) {
      if (!frame.parentNode) continue;
      const replacement = card(document, frame, base);
      if (!replacement) {
        if (frame.nodeName === 'IFRAME' || textOf(frame) === '') frame.remove();
        continue;
      }
      const around = frame.closest('figure');
      if (around && !around.querySelector('img')) around.replaceWith(replacement);
      else frame.replaceWith(replacement);
    }
  },
};
