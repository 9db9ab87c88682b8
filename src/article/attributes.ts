// What the value of each attribute may be. Addresses are made absolute and kept only where they lead to the web or to a
// place in the article; a name that matches nothing here is never copied.
import { fold } from './dom.ts';
import { ATTRIBUTES } from './schema.ts';

/** Footnote targets get this before their id, so that they never meet the page's own ids. */
export const ID_PREFIX = 'matn-';

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|vero_id|wickedid|oly_(?:anon|enc)_id|rb_clickid|s_cid|mkt_tok|__twitter_impression|cmpid|ref_src|spm|at_(?:campaign|medium|custom\d))$/i;

/** What the values are resolved against, and which ids may be jumped to. */
export interface AttributeContext {
  base: string;
  /** Ids inside the article that something in the article links to. */
  targets: ReadonlySet<string>;
  /** The page's own address without its fragment. */
  page: string;
}

function resolve(value: string, base: string): URL | null {
  try {
    // Control characters inside a scheme are ignored by browsers ("java\nscript:"); URL() ignores them too, and the
    // scheme is judged on its result.
    return new URL(value.trim(), base);
  } catch {
    return null;
  }
}

/** An absolute http(s) address of an image, or null. */
export function imageAddress(value: string, base: string): string | null {
  const url = resolve(value, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** An absolute address that a link may lead to, without tracking parameters, or null. */
export function linkAddress(value: string, { base, page, targets }: AttributeContext): string | null {
  const url = resolve(value, base);
  if (!url) return null;
  if (/^(?:mailto|tel|ftp|magnet|xmpp|geo):$/.test(url.protocol)) return url.href;
  if (!/^https?:$/.test(url.protocol)) return null;
  if (url.hash.length > 1 && (value.trim().startsWith('#') || url.href.startsWith(`${page}#`))) {
    const id = decoded(url.hash.slice(1));
    if (targets.has(id)) return `#${ID_PREFIX}${id}`;
  }
  const tracked = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracked) url.searchParams.delete(name);
  return url.href;
}

export function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

type Check = (value: string, context: AttributeContext) => string | null;

const matching =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value.trim()) ? value.trim() : null;
const plain: Check = (value) => fold(value).slice(0, 1000) || null;
const number = matching(/^\d{1,5}$/);
const cells: Check = (value) => (/^\d{1,4}$/.test(value.trim()) && Number(value) > 1 ? value.trim() : null);
const keyword = matching(/^[\w .:%+-]{1,60}$/);

const CHECKS: Readonly<Record<string, Check>> = {
  dir: (value) => matching(/^(?:rtl|ltr|auto)$/)(value.toLowerCase(), { base: '', page: '', targets: new Set() }),
  lang: matching(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/),
  href: linkAddress,
  cite: (value, { base }) => imageAddress(value, base),
  src: (value, { base }) => imageAddress(value, base),
  alt: plain,
  title: plain,
  alttext: plain,
  width: number,
  height: number,
  start: matching(/^-?\d{1,6}$/),
  value: matching(/^-?\d{1,6}$/),
  type: matching(/^[1aAiI]$/),
  reversed: () => '',
  colspan: cells,
  rowspan: cells,
  columnspan: cells,
  scope: matching(/^(?:row|col|rowgroup|colgroup)$/i),
  headers: () => null,
  datetime: matching(/^[\w:+., -]{4,40}$/),
  class: matching(/^(?:language-[\w#+.-]{1,30}|matn-[a-z-]{1,30})$/),
  role: matching(/^doc-[a-z]{1,20}$/),
  id: (value, { targets }) => (targets.has(value) ? ID_PREFIX + value : null),
  display: matching(/^(?:block|inline)$/),
  xmlns: matching(/^http:\/\/www\.w3\.org\/1998\/Math\/MathML$/),
  encoding: matching(/^application\/x-tex$/i),
  open: plain,
  close: plain,
  separators: plain,
};

/** Copies the attributes that an element of this name may have and whose values pass. */
export function copyAttributes(from: Element, to: Element, name: string, context: AttributeContext): void {
  if (!from.hasAttributes()) return;
  const own = ATTRIBUTES[name];
  for (const { name: attribute, value } of from.attributes) {
    if (attribute !== 'dir' && attribute !== 'lang' && !own?.includes(attribute)) continue;
    const checked = (CHECKS[attribute] ?? keyword)(value, context);
    if (checked !== null) to.setAttribute(attribute, checked);
  }
}
