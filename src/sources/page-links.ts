// Which links lead to the other pages of the same article? Those whose address is this page's but for one number. `rel=next`
// alone says nothing: WordPress puts it on the next post.
import { absolute, baseOf } from './parse.ts';
import { sameSite } from './site.ts';

/** How addresses number their pages. What the pattern catches is taken out, and what is left must be one address. */
export const PAGE_NUMBERS = [
  {
    at: /[?&](?:page|p|pg|paged|pageno|page_?num(?:ber)?|seite|pagina|pagenum|part|currentPage)=(\d{1,2})(?=&|$)/i,
    catches: ['/a?page=2', '/a?x=1&p=3'],
    spares: ['/a?pid=2', '/a?page=all'],
  },
  {
    at: /\/(?:page|seite|pagina|p|safha|part|page-?)[/-]?(\d{1,2})\/?(?=$|\?|\.)/i,
    catches: ['/a/page/2', '/a/page-2/', '/a/p2'],
    spares: ['/a/pages', '/comment-page-2'],
  },
  { at: /\/(\d{1,2})\/?(?=$|\?)/, catches: ['/a/2', '/a/2/'], spares: ['/a/2024', '/2/a'] },
  {
    at: /[-_,](?:p|page|seite)?(\d{1,2})(?=\.\w{2,5}(?:$|\?))/i,
    catches: ['/a-2.html', '/a_page3.shtml', '/a,2.html'],
    spares: ['/a-2024.html', '/a2.html'],
  },
];

interface Numbered {
  /** The address without its page number. */
  rest: string;
  page: number;
}

const tidy = (path: string): string =>
  path
    .replace(/\?&/, '?')
    .replace(/[?&]$/, '')
    .replace(/\/(?=$|\?)/, '');

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** Every reading of an address as a numbered one; the address without a number is page 1 of itself. */
function readings(url: string): Numbered[] {
  const path = pathOf(url);
  const numbered = PAGE_NUMBERS.flatMap(({ at }) => {
    const match = at.exec(path);
    if (!match) return [];
    const kept =
      path.slice(0, match.index) + (match[0].startsWith('?') ? '?' : '') + path.slice(match.index + match[0].length);
    return [{ rest: tidy(kept.replace('?&', '?')), page: Number(match[1]) }];
  });
  return [{ rest: tidy(path), page: 1 }, ...numbered];
}

/** Digits of other scripts as numbers: «۲», «٣». */
const plainDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));

/** The page number that a link's own words say; undefined where they say something else. */
function saidNumber(element: Element, words: string): number | undefined {
  if (element.localName !== 'a' || words.length > 2) return undefined;
  const digits = plainDigits(words);
  return /^\d{1,2}$/.test(digits) ? Number(digits) : undefined;
}

/** No word for "next page" is longer. */
const LONGEST = 40;

const saysNext = (element: Element, words: string): boolean =>
  /\bnext\b/i.test(element.getAttribute('rel') ?? '') || (words.length <= LONGEST && NEXT_WORDS.test(words));

const NEXT_WORDS =
  /^[^\p{L}\p{N}]*(next( page)?|continue|الصفحة التالية|التالي(ة)?|לעמוד הבא|העמוד הבא|הבא|صفحه بعد(ی)?|بعدی|اگلا صفحہ|weiter|nächste( seite)?|suivant(e)?|page suivante|siguiente|próxima|следующая|дальше|次へ|次のページ|下一页|다음)[^\p{L}\p{N}]*$/iu;

/** The pages of the article after page 1 that this page links to, number to address; and which page this one is. */
export function otherPages(document: Document, url: string): { own: number; pages: Map<number, string> } {
  const own = readings(url);
  const base = baseOf(document, url);
  const found = new Map<string, { own: number; pages: Map<number, string> }>();
  for (const element of document.querySelectorAll('a[href], link[rel~="next"][href]')) {
    // Words first: most links have others, and addresses are dear to read.
    const words = element.textContent?.trim() ?? '';
    const said = saidNumber(element, words);
    if (said === undefined && !saysNext(element, words)) continue;
    const href = absolute(element.getAttribute('href'), base);
    if (!href || !sameSite(href, url)) continue;
    for (const mine of own) {
      const other = readings(href).find(
        ({ rest, page }) =>
          rest === mine.rest && page !== mine.page && (said === undefined ? page === mine.page + 1 : said === page),
      );
      if (!other) continue;
      const key = `${mine.page} ${mine.rest}`;
      const entry = found.get(key) ?? { own: mine.page, pages: new Map() };
      entry.pages.set(other.page, href);
      found.set(key, entry);
    }
  }
  // The reading under which most links make sense.
  const [best] = [...found.values()].sort((a, b) => b.pages.size - a.pages.size);
  return best ?? { own: 1, pages: new Map() };
}
