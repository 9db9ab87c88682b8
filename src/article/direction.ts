// Which way the article runs, and each of its blocks, by the letters it is written in. The page's declaration decides only
// where the letters do not: sites declare `rtl` over English articles, `auto` over Arabic ones, or nothing at all.
import { all, isElement, isText, tagOf } from './dom.ts';

export type Direction = 'rtl' | 'ltr';

export interface Letters {
  rtl: number;
  ltr: number;
}

/** Letters of right-to-left scripts (UAX #9 classes R and AL) in the basic plane; their digits, marks and signs are not. */
const isRtl = (code: number): boolean =>
  (code >= 0x5d0 && code <= 0x5f2) ||
  (code >= 0x620 && code <= 0x64a) ||
  (code >= 0x66e && code <= 0x6d5 && code !== 0x670 && code !== 0x6d4) ||
  (code >= 0x6ee && code <= 0x6ff && !(code >= 0x6f0 && code <= 0x6f9)) ||
  (code >= 0x710 && code <= 0x8c9 && code !== 0x711) ||
  (code >= 0xfb1d && code <= 0xfdfb) ||
  (code >= 0xfe70 && code <= 0xfefc);

/** Near enough to \p{L} for a count: everything beyond ASCII that is no punctuation, symbol, digit or mark block. */
const isOtherLetter = (code: number): boolean =>
  (code >= 0xc0 && code < 0x300) ||
  (code >= 0x370 && code < 0x5d0) ||
  (code >= 0x900 && code < 0x2000) ||
  (code >= 0x3040 && code < 0xfb00);

/** Letters of a text by direction, in one pass without regular expressions: this runs over every block. */
export function countLetters(text: string): Letters {
  let rtl = 0;
  let ltr = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      const lower = code | 32;
      if (lower >= 97 && lower <= 122) ltr++;
    } else if (isRtl(code)) rtl++;
    else if (code >= 0xd800 && code <= 0xdbff) {
      const point = text.codePointAt(at) ?? 0;
      if ((point >= 0x10800 && point <= 0x10fff) || (point >= 0x1e800 && point <= 0x1efff)) rtl++;
      else if (point >= 0x20000 && point <= 0x3ffff) ltr++;
      at++;
    } else if (isOtherLetter(code)) ltr++;
  }
  return { rtl, ltr };
}

const CODE = new Set(['PRE', 'CODE', 'KBD', 'SAMP', 'VAR', 'MATH', 'STYLE', 'SCRIPT', 'ANNOTATION']);
/** Bounded, so that a word without end costs no more than its length. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;
const HINT = /\/\/|www\.|@/;

/** Code and formulas, MathML or TeX. */
const isNotation = (element: Element): boolean =>
  CODE.has(tagOf(element)) || (tagOf(element) === 'SPAN' && element.getAttribute('class') === 'matn-tex');

/** A text without its addresses, which are left-to-right in every language. */
const spoken = (text: string): string => (HINT.test(text) ? text.replace(ADDRESS, ' ') : text);

/** The first prose of an article, up to about `length` characters: no code, no formulas, no addresses. */
export function proseOf(root: Node, length: number): string {
  let out = '';
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child && out.length < length; child = child.nextSibling) {
      if (isText(child)) out += `${spoken(child.data)} `;
      else if (isElement(child) && !isNotation(child)) visit(child);
    }
  };
  visit(root);
  return out;
}

/** Languages written right to left when no script is named; compared by primary subtag, never by substring. */
const RTL_LANGUAGES = new Set(
  'ae ar arc arz bal bcc bgn bqi ckb dv fa glk he iw ji ks lrc mzn nqo pes pnb prs ps rhg sam sd skr syr ug ur yi azb'.split(
    ' ',
  ),
);
const RTL_SCRIPTS = new Set(
  'adlm arab aran armi avst hebr mand mend merc mero narb nbat nkoo orkh palm phli phlp phnx prti rohg samr sarb syrc thaa yezi'.split(
    ' ',
  ),
);

/** The direction that a language tag implies: `fa-IR` and `ku-Arab` rtl, `es-AR`, `ha` and `ku-Latn` ltr. */
export function directionOfLanguage(tag: string): Direction {
  const parts = tag.toLowerCase().split(/[-_]/);
  const script = parts.slice(1).find((part) => /^[a-z]{4}$/.test(part));
  if (script) return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  return RTL_LANGUAGES.has(parts[0] ?? '') ? 'rtl' : 'ltr';
}

/** Share of right-to-left letters from which a text is surely rtl, and below which it is surely ltr. */
const SURELY_RTL = 0.55;
const SURELY_LTR = 0.3;

/** The direction of a text; `declared` decides between the two shares, and where there are no letters. */
export const directionOfText = (text: string, declared: Direction): Direction =>
  directionOfLetters(countLetters(text), declared);

function directionOfLetters({ rtl, ltr }: Letters, declared: Direction): Direction {
  if (rtl + ltr === 0) return declared;
  const share = rtl / (rtl + ltr);
  return share >= SURELY_RTL ? 'rtl' : share < SURELY_LTR ? 'ltr' : declared;
}

/** What the page declares: computed style where there is one, then `dir`, then the language. */
export function declaredDirection(document: Document): Direction {
  const { documentElement, defaultView } = document;
  // Not `document.body`: on linkedom that getter adds a missing head, and the page must stay as it is.
  const body = document.querySelector('body');
  if (defaultView && body && typeof defaultView.getComputedStyle === 'function') {
    if (defaultView.getComputedStyle(body).direction === 'rtl') return 'rtl';
  }
  for (const element of [body, documentElement]) {
    const dir = element?.getAttribute('dir')?.trim().toLowerCase();
    if (dir === 'rtl' || dir === 'ltr') return dir;
  }
  return directionOfLanguage(documentElement?.getAttribute('lang') ?? '');
}

/** Blocks that get a direction of their own where their letters say so. */
const LINES = new Set('P H2 H3 H4 H5 H6 LI DT DD BLOCKQUOTE FIGCAPTION TD TH CAPTION TABLE UL OL DL'.split(' '));
const NOTATION = 'pre,code,kbd,samp,math:not([dir]),.matn-tex';

/** Letters of every element's prose, found in one walk from the leaves up. */
function lettersWithin(root: Element): Map<Element, Letters> {
  const found = new Map<Element, Letters>();
  const visit = (element: Element): Letters => {
    const sum: Letters = { rtl: 0, ltr: 0 };
    for (let child = element.firstChild; child; child = child.nextSibling) {
      let part: Letters | undefined;
      if (isText(child)) part = countLetters(spoken(child.data));
      else if (isElement(child) && !isNotation(child)) part = visit(child);
      sum.rtl += part?.rtl ?? 0;
      sum.ltr += part?.ltr ?? 0;
    }
    found.set(element, sum);
    return sum;
  };
  visit(root);
  return found;
}

/** Any letter of a right-to-left script; surrogates stand for those beyond the basic plane. */
const ANY_RTL = /[\u05d0-\u05f2\u0620-\u08c9\ufb1d-\ufdfb\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/**
 * Decides the article's direction by its letters, marks the blocks whose letters run against it, and isolates code and
 * addresses left-to-right. A paragraph that merely begins with a foreign name keeps the article's direction: the majority
 * decides, not the first letter. `declared` decides where the letters do not.
 */
export function setDirections(root: Element, declared: Direction): Direction {
  const text = root.textContent ?? '';
  if (!ANY_RTL.test(text)) {
    const article = directionOfText(text.slice(0, 10_000), declared);
    if (article === 'ltr') {
      for (const element of all(root, '[dir]:not(bdo)')) element.removeAttribute('dir');
      return article;
    }
  }
  const letters = lettersWithin(root);
  const article = directionOfLetters(letters.get(root) ?? { rtl: 0, ltr: 0 }, declared);
  markBlocks(root, article, letters);
  for (const notation of all(root, NOTATION)) {
    if (article === 'rtl' || notation.closest('[dir="rtl"]')) notation.setAttribute('dir', 'ltr');
  }
  if (article === 'rtl') isolateAddresses(root);
  return article;
}

function markBlocks(root: Element, article: Direction, letters: ReadonlyMap<Element, Letters>): void {
  const visit = (parent: Element, around: Direction): void => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      const { rtl, ltr } = letters.get(child) ?? { rtl: 0, ltr: 0 };
      if (LINES.has(tagOf(child))) {
        const own = rtl + ltr < 2 ? around : directionOfLetters({ rtl, ltr }, article);
        if (own === around) child.removeAttribute('dir');
        else child.setAttribute('dir', own);
        visit(child, own);
      } else {
        const declared = child.getAttribute('dir');
        visit(child, declared === 'rtl' || declared === 'ltr' ? declared : around);
      }
    }
  };
  visit(root, article);
}

/** Puts `<bdi dir="ltr">` around addresses in running right-to-left text, so that their slashes stay in order. */
function isolateAddresses(root: Element): void {
  const { ownerDocument } = root;
  const isolate = (text: Text): void => {
    const parts = text.data.split(/((?:https?:\/\/|www\.)[!-~]+[!-+\-/-~])/);
    if (parts.length < 2) return;
    const nodes = parts.map((part, at) => {
      if (at % 2 === 0) return ownerDocument.createTextNode(part);
      const bdi = ownerDocument.createElement('bdi');
      bdi.setAttribute('dir', 'ltr');
      bdi.appendChild(ownerDocument.createTextNode(part));
      return bdi;
    });
    text.replaceWith(...nodes);
  };
  const visit = (node: Node): void => {
    for (const child of [...node.childNodes]) {
      if (isText(child)) isolate(child);
      else if (isElement(child) && !isNotation(child) && tagOf(child) !== 'BDI') visit(child);
    }
  };
  visit(root);
}
