// Who wrote it, as the page names them, several authors joined with ', '.
import { all, fold, textOf } from '../dom.ts';
import type { LinkedArticle } from './jsonld.ts';
import { type Found, type Metas, unescaped } from './metadata.ts';
import { bare } from './title.ts';

const PREFIX =
  /^(?:by|von|par|por|di|door|af|av|autor(?:in)?|author|written by|text|reporting by|بقلم|كتب|كتبت|نویسنده|به قلم|تحریر|מאת|от|автор|yazan|oleh|作者|文|記者|撰文)(?:\s*[:：]\s*|\s+)/iu;
const LONGEST = 120;

/** A name as printed, without "by" and the like; empty when it cannot be one. */
function cleanName(text: string): string {
  const name = fold(unescaped(text))
    .replace(PREFIX, '')
    .replace(/^[([]\s*(.*?)\s*[)\]]$/u, '$1')
    .replace(/[\s,;|·•:–—-]+$/u, '');
  return name.length > LONGEST || /https?:|@\w|\d{3}/.test(name) || !/\p{L}/u.test(name) ? '' : name;
}

/** The names that are people's or agencies', once each; a site that names itself as the author says nothing. */
function joined(names: string[], site: ReadonlySet<string>): string | undefined {
  const seen = new Set<string>();
  const kept = names.map(cleanName).filter((name) => {
    const key = bare(name);
    if (key === '' || seen.has(key) || site.has(key)) return false;
    seen.add(key);
    return true;
  });
  return kept.length > 0 ? kept.slice(0, 12).join(', ') : undefined;
}

/** Meta elements that name authors, one element for each or one for all. */
const METAS = [
  'author',
  'article:author',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
];

const ELEMENTS = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[rel~="author"]',
  '[itemprop~="author"]',
  '.byline [class*="name" i], .p-author .p-name, .p-author',
  '.author-name, .byline-name, .byline, .author',
  '[class*="author-name" i], [class*="authorname" i], [class*="byline" i] a[href], [data-testid*="byline" i] a[href]',
];

const ANY = ELEMENTS.join(',');

function fromElements(document: Document): string[] {
  const named = all(document, ANY).filter(
    (element) => !element.closest('[class*="comment" i], [id*="comment" i], footer, aside, nav'),
  );
  for (const selector of ELEMENTS) {
    const found = named
      .filter((element) => element.matches(selector))
      .map((element) => fold(element.getAttribute('content')) || textOf(element))
      .filter((name) => cleanName(name) !== '');
    if (found.length > 0) return found.slice(0, 6);
  }
  return [];
}

/** Finds the authors: JSON-LD, then meta elements, then the page's own markup. */
export function findByline(
  document: Document,
  metas: Metas,
  article: LinkedArticle | undefined,
  site: ReadonlySet<string>,
): Found | undefined {
  const linked = joined(article?.authors ?? [], site);
  if (linked) return { value: linked, origin: 'json-ld' };
  for (const name of METAS) {
    const declared = joined([...(metas.get(name) ?? [])], site);
    if (declared) return { value: declared, origin: 'meta' };
  }
  const visible = joined(fromElements(document), site);
  return visible ? { value: visible, origin: 'element' } : undefined;
}
