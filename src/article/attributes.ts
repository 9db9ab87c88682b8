// What the value of each attribute may be. Addresses are made absolute and kept only where they lead to the web or to a
// place in the article; a name that matches nothing here is never copied.
import { fold, tagOf } from './dom.ts';
import { ATTRIBUTES } from './schema.ts';

/** Footnote targets get this before their id, so that they never meet the page's own ids. */
const ID_PREFIX = 'matn-';

/** Parameters that tell the other site where a reader came from, and nothing else. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|vero_id|wickedid|oly_(?:anon|enc)_id|rb_clickid|s_cid|mkt_tok|__twitter_impression|cmpid|ref_src|spm|at_(?:campaign|medium|custom\d))$/i;

/** What the values are resolved against, and which ids may be jumped to. */
export interface AttributeContext {
  base: string;
  /** Ids inside the article that something in the article links to. */
  targets: ReadonlySet<string>;
  /** Those that have been given to an element already: a page may use an id twice, the article must not. */
  given: Set<string>;
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

interface Redirector {
  host: RegExp;
  /** How the path begins. */
  path: string;
  parameters: readonly string[];
  /** An address, and the one that it leads to. */
  catches: readonly (readonly [from: string, to: string])[];
  /** Addresses that stay as they are. */
  spares: readonly string[];
}

/** Pages that only note who follows a link and send them on, and the parameter in which the real address stands. */
export const REDIRECTORS: readonly Redirector[] = [
  {
    host: /^(?:l|lm)\.facebook\.com$/,
    path: '/l.php',
    parameters: ['u'],
    catches: [
      ['https://l.facebook.com/l.php?u=https%3A%2F%2Fsea.example%2Fa%3Ffbclid%3D1&h=AT0', 'https://sea.example/a'],
    ],
    spares: ['https://www.facebook.com/l.php?u=https%3A%2F%2Fsea.example%2Fa'],
  },
  {
    host: /^l\.instagram\.com$/,
    path: '/',
    parameters: ['u'],
    catches: [['https://l.instagram.com/?u=https%3A%2F%2Fsea.example%2Fa&e=AT1', 'https://sea.example/a']],
    spares: ['https://www.instagram.com/ada/?u=https%3A%2F%2Fsea.example%2Fa'],
  },
  {
    host: /^www\.google\.\w+(?:\.\w+)?$/,
    path: '/url',
    parameters: ['q', 'url'],
    catches: [
      ['https://www.google.com/url?sa=t&q=https://sea.example/a&usg=x', 'https://sea.example/a'],
      ['https://www.google.co.uk/url?url=https://sea.example/a', 'https://sea.example/a'],
    ],
    spares: ['https://www.google.com/search?q=https://sea.example/a', 'https://www.google.com/url?q=harbour'],
  },
  {
    host: /^www\.youtube\.com$/,
    path: '/redirect',
    parameters: ['q'],
    catches: [['https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fsea.example%2Fa', 'https://sea.example/a']],
    spares: ['https://www.youtube.com/results?q=https%3A%2F%2Fsea.example%2Fa'],
  },
  {
    host: /^t\.umblr\.com$/,
    path: '/redirect',
    parameters: ['z'],
    catches: [['https://t.umblr.com/redirect?z=https%3A%2F%2Fsea.example%2Fa&t=x', 'https://sea.example/a']],
    spares: ['https://sea.example/redirect?z=https%3A%2F%2Fharbour.example'],
  },
  {
    host: /^out\.reddit\.com$/,
    path: '',
    parameters: ['url'],
    catches: [['https://out.reddit.com/t3_a?url=https%3A%2F%2Fsea.example%2Fa&token=x', 'https://sea.example/a']],
    spares: ['https://www.reddit.com/submit?url=https%3A%2F%2Fsea.example%2Fa'],
  },
  {
    host: /^www\.linkedin\.com$/,
    path: '/redir/redirect',
    parameters: ['url'],
    catches: [['https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fsea.example%2Fa', 'https://sea.example/a']],
    spares: ['https://www.linkedin.com/shareArticle?url=https%3A%2F%2Fsea.example%2Fa'],
  },
];

/** The address that a redirector leads to, or the address itself. */
function straight(url: URL): URL {
  if (url.search === '') return url;
  const row = REDIRECTORS.find(({ host, path }) => host.test(url.hostname) && url.pathname.startsWith(path));
  for (const parameter of row?.parameters ?? []) {
    const target = url.searchParams.get(parameter) ?? '';
    if (/^https?:\/\//.test(target)) return resolve(target, url.href) ?? url;
  }
  return url;
}

/** Shorter ones are placeholders and blurred previews; longer ones would make an article too large to hand about. */
const INLINE_LENGTHS = [8000, 3_000_000] as const;

/** Whether an address is a picture written out in the page itself; drawings (SVG) are documents and not among them. */
export function isInlinePicture(value: string): boolean {
  const [least, most] = INLINE_LENGTHS;
  if (value.length < least || value.length > most) return false;
  return /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[A-Za-z0-9+/]+={0,2}$/i.test(value);
}

/** An absolute http(s) address of an image, the image itself where the page holds it, or null. */
export function imageAddress(value: string, base: string): string | null {
  if (/^\s*data:/i.test(value)) return isInlinePicture(value.trim()) ? value.trim() : null;
  const url = resolve(value, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** An absolute address that a link may lead to, without tracking parameters, or null. */
export function linkAddress(value: string, { base, page, targets }: AttributeContext): string | null {
  const found = resolve(value, base);
  const url = found && straight(found);
  if (!url) return null;
  if (/^(?:mailto|tel|ftp|magnet|xmpp|geo):$/.test(url.protocol)) return url.href;
  if (!/^https?:$/.test(url.protocol)) return null;
  if (url.hash.length > 1 && (value.trim().startsWith('#') || url.href.startsWith(`${page}#`))) {
    const id = decoded(url.hash.slice(1));
    if (targets.has(id)) return `#${ID_PREFIX}${id}`;
  }
  return untracked(url).href;
}

/** Takes tracking parameters out, and leaves the others written as they are. */
function untracked(url: URL): URL {
  const { search, hash } = url;
  if (search !== '') {
    const parts = search.slice(1).split('&');
    const kept = parts.filter((part) => !TRACKING.test(part.split('=', 1)[0] ?? ''));
    if (kept.length < parts.length) url.search = kept.join('&');
  }
  if (
    hash !== '' &&
    hash
      .slice(1)
      .split('&')
      .every((part) => TRACKING.test(part.split('=', 1)[0] ?? ''))
  )
    url.hash = '';
  return url;
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

/**
 * The id that an element keeps: only if something in the article links to it, only once, and with a prefix. Old pages
 * name the targets of their links with `<a name>`.
 */
export function keptId(from: Element, { targets, given }: AttributeContext): string | null {
  if (targets.size === 0) return null;
  const id = from.id || (tagOf(from) === 'A' ? from.getAttribute('name') : null);
  if (!id || !targets.has(id) || given.has(id)) return null;
  given.add(id);
  return ID_PREFIX + id;
}

const CHECKS: Readonly<Record<string, Check>> = {
  dir: (value) => /^(?:rtl|ltr|auto)$/.exec(value.trim().toLowerCase())?.[0] ?? null,
  lang: matching(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/),
  href: linkAddress,
  cite: linkAddress,
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
  for (const attribute of ATTRIBUTES[name] ?? []) copy(from, to, attribute, context);
  copy(from, to, 'dir', context);
  copy(from, to, 'lang', context);
  const id = keptId(from, context);
  if (id !== null) to.setAttribute('id', id);
}

function copy(from: Element, to: Element, attribute: string, context: AttributeContext): void {
  const value = from.getAttribute(attribute);
  const checked = value === null ? null : (CHECKS[attribute] ?? keyword)(value, context);
  if (checked !== null) to.setAttribute(attribute, checked);
}
