// Gives every image its real address: lazy attributes, `srcset`, `<picture>`; drops spacers and tracking pixels.
import { all } from '../dom.ts';
import type { PagePass } from './pass.ts';

/** Attributes in which lazy loaders keep the address, most telling first. */
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-srcset',
  'data-lazy-srcset',
  'data-original-src',
  'data-full-src',
  'data-hi-res-src',
  'data-large-file',
  'data-orig-file',
  'data-image',
  'data-image-src',
  'data-url',
  'data-img-src',
  'data-runner-src',
  'data-pin-media',
  'data-delayed-url',
  'data-actualsrc',
  'data-echo',
  'data-ll-src',
  'data-cfsrc',
  'data-fallback-src',
];
const ADDRESS = /^(?:https?:)?\/\/\S+$|^[^\s:]*\/\S+$|\.(?:jpe?g|png|webp|avif|gif)(?:[?#]\S*)?$/i;
const BLANK =
  /^(?:data:|about:|javascript:|#|$)|(?:blank|spacer|pixel|placeholder|transparent|loading|lazy|1x1|grey|gray)[\w-]*\.(?:gif|png|svg|jpe?g|webp)/i;
const PIXEL =
  /(?:pixel|beacon|counter|stat|track|count)\b.*\.(?:gif|png|php)|scorecardresearch|doubleclick|quantserve|facebook\.com\/tr\b|vgwort|google-analytics/i;

interface Candidate {
  url: string;
  weight: number;
}

/** Candidates of a `srcset`; a comma belongs to an address unless white space follows it. */
export function candidates(srcset: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of srcset.matchAll(/(\S*[^,\s])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)) {
    const [, url, size, unit] = match;
    if (!url || url.startsWith('data:')) continue;
    found.push({ url, weight: Number(size ?? 1) * (unit === 'w' ? 1 : 1000) });
  }
  return found;
}

/** Wide enough for a reader's column on a sharp screen; more is only slower. */
const WIDE_ENOUGH = 1600;

/** The smallest candidate that is wide enough, else the largest. */
export function bestOf(list: Candidate[]): string | undefined {
  const enough = list.filter(({ weight }) => weight >= WIDE_ENOUGH).sort((a, b) => a.weight - b.weight)[0];
  return (enough ?? [...list].sort((a, b) => b.weight - a.weight)[0])?.url;
}

function sources(image: Element): Candidate[] {
  const picture = image.closest('picture');
  const sets = [image, ...(picture ? all(picture, 'source') : [])].flatMap((element) =>
    ['srcset', 'data-srcset', 'data-lazy-srcset'].map((name) => element.getAttribute(name) ?? ''),
  );
  return sets.flatMap((set) => (set === '' ? [] : candidates(set)));
}

function address(image: Element): string | undefined {
  const src = image.getAttribute('src') ?? '';
  const best = bestOf(sources(image));
  if (best) return best;
  const lazy = LAZY.map((name) => image.getAttribute(name)?.trim() ?? '').find(
    (value) => value !== '' && !/\s/.test(value) && ADDRESS.test(value),
  );
  if (lazy && (BLANK.test(src) || src !== lazy)) return lazy;
  if (!BLANK.test(src)) return src;
  return [...image.attributes]
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ value }) => value.trim())
    .find((value) => /^\S+\.(?:jpe?g|png|webp|avif)(?:\?\S*)?$/i.test(value));
}

const tiny = (image: Element): boolean => {
  const width = Number(image.getAttribute('width') ?? 100);
  const height = Number(image.getAttribute('height') ?? 100);
  return (width > 0 && width < 3) || (height > 0 && height < 3);
};

export const images: PagePass = {
  name: 'images',
  purpose: 'Finds the real address of lazy images and drops tracking pixels.',
  page({ document }) {
    for (const image of all(document, 'img')) {
      const url = address(image);
      if (url === undefined || tiny(image) || PIXEL.test(url)) {
        if (image.parentNode) image.remove();
        continue;
      }
      image.setAttribute('src', url);
      // Readability looks for addresses of its own where it sees a srcset, or "lazy" in the class.
      image.removeAttribute('srcset');
      image.removeAttribute('class');
    }
    for (const picture of all(document, 'picture')) {
      const image = picture.querySelector('img');
      if (image) picture.replaceWith(image);
      else picture.remove();
    }
  },
};
