// The last door before an article leaves. The rebuilding has copied nothing that is not on the allow-list; DOMPurify, which
// knows the browsers' parsers better than anyone, checks the result by the same list. Where DOMPurify cannot work (no
// window, or linkedom, which lacks NodeIterator and createHTMLDocument) it would hand its input back unchecked; there the
// rebuilding stands alone, which is why it never copies by default.
import createDOMPurify from 'dompurify';
import { ATTRIBUTES, BLOCKS, GLOBAL_ATTRIBUTES, INLINES, MATHS } from './schema.ts';

type Purifier = ReturnType<typeof createDOMPurify>;

const ATTRIBUTE_NAMES = [...new Set([...GLOBAL_ATTRIBUTES, ...Object.values(ATTRIBUTES).flat()])];
const ADDRESSES = new Set(['href', 'src', 'cite']);

const CONFIG = {
  // The body that the article is parsed into is walked too; were it not allowed, all it holds would be copied first.
  ALLOWED_TAGS: [...BLOCKS, ...INLINES, ...MATHS, 'div', 'body', '#text'],
  ALLOWED_ATTR: ATTRIBUTE_NAMES,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel|ftp|magnet|xmpp|geo):|^#matn-/i,
  // DOMPurify holds every attribute that it does not know to be none for an address, and would drop `dir` and `colspan`;
  // their values have been checked against patterns of their own.
  ADD_URI_SAFE_ATTR: ATTRIBUTE_NAMES.filter((name) => !ADDRESSES.has(name)),
};

let prepared = false;

function purifier(document: Document): Purifier | undefined {
  // The library's own instance, bound to the window it was loaded in, is the quickest, and learns the lists but once; a
  // page of another window brings its own.
  if (createDOMPurify.isSupported) {
    if (!prepared) createDOMPurify.setConfig(CONFIG);
    prepared = true;
    return createDOMPurify;
  }
  if (!document.defaultView) return undefined;
  const purify = createDOMPurify(document.defaultView as Parameters<typeof createDOMPurify>[0]);
  return purify.isSupported ? purify : undefined;
}

/**
 * Checks a rebuilt article, as HTML, and answers it as HTML. In place would save a parse, and costs several walks over the
 * tree that guard against what a live tree could do meanwhile.
 */
export function purify(html: string, page: Document): string {
  return purifier(page)?.sanitize(html, CONFIG) ?? html;
}
