// Marked-up text: microdata's `itemprop=articleBody`, RDFa's `property=schema:articleBody`, microformats' `e-content`. The
// marks say which element is the body where the extraction took another one.
import type { Found, PageSource } from './found.ts';
import { weigh } from './words.ts';

const BODY =
  '[itemprop~="articleBody"], [itemprop~="reviewBody"], [property$="articleBody"], [property="content:encoded"], .h-entry .e-content, .hentry .entry-content, meta[itemprop="articleBody"]';
const MIN_WORDS = 20;

const htmlOf = (element: Element): string =>
  element.localName === 'meta' ? `<p>${element.getAttribute('content') ?? ''}</p>` : element.innerHTML;

/** What is said beside the body, within the same item. */
function saidIn(item: Element | null): Omit<Found, 'html'> {
  const value = (name: string) => {
    const element = item?.querySelector(`[itemprop~="${name}"]`);
    return (
      (element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent)?.trim() ||
      undefined
    );
  };
  const published = value('datePublished');
  return {
    title: value('headline'),
    ...(published && /^\d{4}-\d{2}/.test(published) ? { published } : {}),
  };
}

export const microdata: PageSource = {
  name: 'microdata',
  find(document): Found[] {
    const groups = new Map<Element | null, Element[]>();
    for (const body of document.querySelectorAll(BODY)) {
      // Parts of one body (before and after an advertisement) belong together; a body within a body is the same one.
      if (body.parentElement?.closest(BODY)) continue;
      const item = body.closest('[itemscope], [typeof], .h-entry, .hentry');
      groups.set(item, [...(groups.get(item) ?? []), body]);
    }
    return [...groups]
      .map(([item, parts]) => ({ html: parts.map(htmlOf).join(''), ...saidIn(item) }))
      .map((found) => ({ found, words: weigh(found.html.replace(/<[^<>]*>/g, ' ')) }))
      .filter(({ words }) => words >= MIN_WORDS)
      .sort((a, b) => b.words - a.words)
      .slice(0, 2)
      .map(({ found }) => found);
  },
};
