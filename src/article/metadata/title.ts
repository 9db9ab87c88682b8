// The story's title without the site's name around it. Works on separators, names and headings, never on ASCII words,
// so that it holds in every script (Readability's own heading check splits on /\W+/, which no Arabic word survives).
import { all, fold, longerThan, tagOf, textOf } from '../dom.ts';
import type { LinkedArticle } from './jsonld.ts';
import { type Found, firstMeta, type Metas, unescaped } from './metadata.ts';

/** Separators that sites put between title and name. A hyphen and a colon count only with space around or after. */
const SEPARATOR = /\s*[|｜¦•·»›«‹\\⟩›]+\s*|\s+[-–—−:/~>*،]+\s+|\s*(?:::|—)\s*|:\s+|\s+\/\/\s+/g;

/** What most titles have between words, in every script: none of it is a letter or a digit. */
const COMMON = /[\0-/:-`{-\u00a9\u2000-\u206f]+/g;
/** Whether there is anything beyond ranges that are nothing but letters, marks and digits: Latin to Hebrew, Arabic, CJK. */
const DOUBTFUL =
  /[^a-z0-9\u00df-\u00f6\u00f8-\u02af\u0400-\u0481\u0483-\u052f\u05d0-\u05ea\u0620-\u0669\u066e-\u06d3\u06d5-\u06dc\u06ee-\u06fc\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/;

/** Letters and digits only, lower case: how titles are compared. */
export function bare(text: string): string {
  const kept = text.normalize('NFKC').toLowerCase().replace(COMMON, '');
  // Few titles need the classes of all of Unicode, which take milliseconds to compile.
  return DOUBTFUL.test(kept) ? kept.replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '') : kept;
}

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

interface Heading {
  text: string;
  /** Set as the page's own title, not as one of many section headings. */
  main: boolean;
  /** The page's only `<h1>`. */
  only: boolean;
}

/** More characters than this are a story inside a heading that nobody closed. */
const LONGEST = 300;

const MAIN = '[itemprop~="headline"],h1,h2.entry-title,h2.post-title';

/** The part of a heading that is a declared title by itself, where a kicker or the author stands in it too. */
function titleWithin(heading: Element, declared: readonly string[]): string | undefined {
  if (heading.children.length < 2) return undefined;
  const titles = new Set(declared.flatMap((title) => [title, ...parts(title).map((part) => part.text)]).map(bare));
  return [...heading.children].map(textOf).find((text) => text.length > 6 && titles.has(bare(text)));
}

/** Headings that could be the title, the likeliest first. */
function headings(document: Document, declared: readonly string[]): Heading[] {
  const only = all(document, 'h1').length === 1;
  const found = all(document, `${MAIN},h2`).map((element) => ({ element, main: element.matches(MAIN) }));
  const sections = found.filter(({ element }) => tagOf(element) === 'H2').slice(0, 12);
  return [...found.filter(({ main }) => main), ...sections]
    .filter(({ element }) => !longerThan(element, LONGEST))
    .map(({ element, main }) => ({
      text: titleWithin(element, declared) ?? textOf(element),
      main,
      only: only && tagOf(element) === 'H1',
    }))
    .filter(({ text }) => text.length > 1);
}

/** How many characters two strings share from the start. */
function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Whether a heading and a declared title are the same title, give or take the site's name or an edit of one. */
function fits({ main, only }: Heading, key: string, title: string): boolean {
  const whole = bare(title);
  // A short title is only sure where it is a whole part of the declared one ("Mars – Encyclopedia").
  if (whole === key || parts(title).some((part) => bare(part.text) === key)) return true;
  if (!main) return key.length > whole.length * 0.6 && key.length > 6 && whole.startsWith(key);
  if (commonStart(whole, key) > Math.max(whole.length, key.length) * (only ? 0.4 : 0.6)) return true;
  // A page that declares nothing but its name, and says more in its only heading.
  if (only && whole.length > 4 && key.length < 150 && key.includes(whole)) return true;
  return key.length >= 6 && key.length >= whole.length * 0.25 && (whole.startsWith(key) || whole.endsWith(key));
}

/** A heading that is the declared title as the page sets it; the longest of several. */
function headingIn(declared: string[], candidates: Heading[], names: Set<string>): string | undefined {
  let best: string | undefined;
  for (const heading of candidates) {
    const key = bare(heading.text);
    if (key.length < 2 || names.has(key) || (best && key.length <= bare(best).length)) continue;
    if (declared.some((title) => fits(heading, key, title))) best = heading.text;
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
  const candidates = headings(document, declared);
  const heading = headingIn(declared, candidates, names);
  if (heading) return { value: heading, origin: 'element' };
  const chosen = declared[0];
  if (chosen === undefined) {
    const first = candidates[0]?.text ?? ofDocument;
    return first ? { value: first, origin: 'element' } : undefined;
  }
  const value = withoutSite(chosen, names);
  if (chosen === headline) return { value, origin: 'json-ld' };
  return { value, origin: chosen === meta?.value ? 'meta' : 'title' };
}
