// Gives every image its real address: lazy attributes, `srcset`, `<picture>`; drops spacers and tracking pixels.
import { isInlinePicture } from '../attributes.ts';
import { all, rename } from '../dom.ts';
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
/** Stands where the picture will be: nothing, or a file that says so in its name. */
const BLANK =
  /^(?:data:|about:|javascript:|#|$)|(?:^|[/_.-])(?:blank|spacer|pixel|placeholder|transparent|loading|loader|lazy|lazyload|1x1|grey|gray)(?:[_.-][\w-]*)?\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i;
/** Services that count readers. */
const COUNTER =
  /scorecardresearch|doubleclick|quantserve|facebook\.com\/tr\b|vgwort|google-analytics|googletagmanager|chartbeat|mc\.yandex\.|counter\.yadro|piwik\.php|matomo\.php|\/wp\.gif|pixel\.wp\.com|gravatar\.com\/avatar\/\?|feeds\.feedburner\.com\/~r|feedsportal/i;
/** Names that a counter's image has; they count only where the image says nothing of itself. */
const COUNTING = /(?:^|[/._-])(?:pixel|beacon|counter|stats?|track(?:er|ing)?|count|hit)(?:[/._?-]|$)/i;

/** Set by the pass `formulas`. */
const FORMULA = 'matn-formula';

interface Candidate {
  url: string;
  weight: number;
}

/** Candidates of a `srcset`, cut as the standard cuts them: a comma belongs to an address unless white space follows it. */
export function candidates(srcset: string): Candidate[] {
  const found: Candidate[] = [];
  // Pieces by white space, so that an address is never searched twice, however long it is.
  const pieces = srcset.split(/[\t\n\f\r ]+/).filter((piece) => piece !== '');
  let url = '';
  let weight = 1000;
  const close = (): void => {
    if (url !== '' && !url.startsWith('data:')) found.push({ url, weight });
    url = '';
    weight = 1000;
  };
  for (const piece of pieces) {
    const bare = piece.endsWith(',') ? piece.slice(0, piece.search(/,+$/)) : piece;
    if (url === '') url = bare.startsWith(',') ? bare.replace(/^,+/, '') : bare;
    else weight = weightOf(bare) ?? weight;
    if (bare !== piece) close();
  }
  close();
  return found;
}

function weightOf(descriptor: string): number | undefined {
  const [, size, unit] = /^(\d{1,6}(?:\.\d{1,6})?)([wx])$/.exec(descriptor) ?? [];
  return size === undefined ? undefined : Number(size) * (unit === 'w' ? 1 : 1000);
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
  const names = new Set(image.getAttributeNames());
  const lazy = LAZY.filter((name) => names.has(name))
    .map((name) => image.getAttribute(name)?.trim() ?? '')
    .find((value) => value !== '' && !/\s/.test(value) && ADDRESS.test(value));
  if (lazy && (BLANK.test(src) || src !== lazy)) return lazy;
  if (!BLANK.test(src) || isInlinePicture(src)) return src;
  return [...image.attributes]
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ value }) => value.trim())
    .find((value) => /^\S+\.(?:jpe?g|png|webp|avif)(?:\?\S*)?$/i.test(value));
}

const STYLED = { width: /(?:^|[;\s])width\s*:\s*([\d.]+)px/i, height: /(?:^|[;\s])height\s*:\s*([\d.]+)px/i };

/** A length in an inline style or an attribute, in pixels. */
function lengthOf(image: Element, name: keyof typeof STYLED): number | undefined {
  const styled = STYLED[name].exec(image.getAttribute('style') ?? '')?.[1];
  const value = Number.parseFloat(styled ?? image.getAttribute(name) ?? '');
  return Number.isNaN(value) ? undefined : value;
}

/** A picture that no one is meant to see. */
function isPixel(image: Element, url: string): boolean {
  const sides = [lengthOf(image, 'width'), lengthOf(image, 'height')].filter((side) => side !== undefined);
  if (sides.some((side) => side < 3)) return true;
  if (url.startsWith('data:')) return false;
  if (COUNTER.test(url)) return true;
  return sides.length === 0 && !image.getAttribute('alt') && COUNTING.test(url);
}

export const images: PagePass = {
  name: 'images',
  purpose: 'Finds the real address of lazy images and drops tracking pixels.',
  page({ document }) {
    for (const image of all(document, 'amp-img,amp-anim')) rename(image, 'img', [...image.getAttributeNames()]);
    for (const image of all(document, 'img')) {
      const url = address(image);
      if (url === undefined || isPixel(image, url)) {
        if (image.parentNode) image.remove();
        continue;
      }
      image.setAttribute('src', url);
      // Readability looks for addresses of its own where it sees a srcset, or "lazy" in the class.
      image.removeAttribute('srcset');
      if (image.getAttribute('class') !== FORMULA) image.removeAttribute('class');
    }
    for (const picture of all(document, 'picture')) {
      const image = picture.querySelector('img');
      if (image) picture.replaceWith(image);
      else picture.remove();
    }
  },
};
