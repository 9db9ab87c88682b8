// The story's title without the site's name around it. Works on separators, names and headings, never on ASCII words,
// so that it holds in every script (Readability's own heading check splits on /\W+/, which no Arabic word survives).
import { all, fold, textOf } from '../dom.ts';
import type { LinkedArticle } from './jsonld.ts';
import { type Found, firstMeta, type Metas, unescaped } from './metadata.ts';

/** Separators that sites put between title and name. A hyphen and a colon count only with space around or after. */
const SEPARATOR = /\s*[|｜¦•·»›«‹\\⟩›]+\s*|\s+[-–—−:/~>*،]+\s+|\s*(?:::|—)\s*|:\s+|\s+\/\/\s+/g;

/** Letters and digits only, lower case: how titles are compared. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '');

/** Names by which the site may call itself in a title. */
function siteNames(siteName: string | undefined, url: string): Set<string> {
  const names = new Set<string>();
  if (siteName) names.add(bare(siteName));
  try {
    const host = new URL(url).hostname.replace(/^(?:www|m|amp|mobile|news|blog|[a-z]{2})\./, '');
    names.add(bare(host));
    const labels = host.split('.');
    names.add(bare(labels.slice(0, -1).join('')));
    names.add(bare(labels.at(-2) ?? ''));
    if (labels.length > 2) names.add(bare(labels.at(-3) ?? ''));
  } catch {
    // No address, no names from it.
  }
  names.delete('');
  return names;
}

interface Part {
  text: string;
  start: number;
  end: number;
}

function parts(title: string): Part[] {
  const found: Part[] = [];
  let start = 0;
  for (const match of title.matchAll(SEPARATOR)) {
    found.push({ text: title.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  found.push({ text: title.slice(start), start, end: title.length });
  return found.filter((part) => part.text.trim() !== '');
}

const isSite = (text: string, names: Set<string>): boolean => {
  const name = bare(text);
  if (name.length < 2) return false;
  for (const known of names) {
    if (known === name || (known.length > 4 && name.length > 4 && (known.startsWith(name) || name.startsWith(known)))) {
      return true;
    }
  }
  return false;
};

/** Takes parts that are the site's name off either end. */
function withoutSite(title: string, names: Set<string>): string {
  let kept = parts(title);
  while (kept.length > 1 && isSite(kept.at(-1)?.text ?? '', names)) kept = kept.slice(0, -1);
  while (kept.length > 1 && isSite(kept[0]?.text ?? '', names)) kept = kept.slice(1);
  return title.slice(kept[0]?.start ?? 0, kept.at(-1)?.end ?? title.length).trim();
}

/** Headings that could be the title, the likeliest first. */
function headings(document: Document): string[] {
  const found = [
    ...all(
      document,
      '[itemprop~="headline"], h1.entry-title, h1.post-title, h1[class*="title" i], h1[class*="headline" i]',
    ),
    ...all(document, 'h1'),
    ...all(document, 'h2.entry-title, h2.post-title, h2[class*="title" i], h2').slice(0, 12),
  ];
  return found.map(textOf).filter((text) => text.length > 1 && text.length < 300);
}

/** A heading that the declared title contains at an end, or is itself: the title as the page sets it. */
function headingIn(declared: string[], candidates: string[], names: Set<string>): string | undefined {
  let best: string | undefined;
  for (const heading of candidates) {
    const key = bare(heading);
    if (key.length < 2 || names.has(key)) continue;
    const fits = declared.some((title) => {
      const whole = bare(title);
      if (whole === key) return true;
      if (key.length < 6 || key.length < whole.length * 0.25) return false;
      return whole.startsWith(key) || whole.endsWith(key);
    });
    if (fits && (!best || key.length > bare(best).length)) best = heading;
  }
  return best;
}

/** Finds the title; `url` tells the site's name where nothing else does. */
export function findTitle(
  document: Document,
  metas: Metas,
  article: LinkedArticle | undefined,
  siteName: string | undefined,
  url: string,
): Found | undefined {
  const names = siteNames(siteName, url);
  const ofDocument = fold(document.querySelector('title')?.textContent);
  const meta = firstMeta(metas, ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'title', 'headline']);
  const headline = article?.headline ? unescaped(article.headline) : undefined;
  const declared = [headline, meta?.value, ofDocument].filter(
    (text): text is string => !!text && !names.has(bare(text)),
  );
  const candidates = headings(document);
  const heading = headingIn(declared, candidates, names);
  if (heading) return { value: heading, origin: 'element' };
  const chosen = declared[0];
  if (chosen === undefined) {
    const first = candidates[0] ?? ofDocument;
    return first ? { value: first, origin: 'element' } : undefined;
  }
  const value = withoutSite(chosen, names);
  if (chosen === headline) return { value, origin: 'json-ld' };
  return { value, origin: chosen === meta?.value ? 'meta' : 'title' };
}
