// Which part of unknown data is the article? Long prose, in whatever form, that agrees with the page's address and title.
import type { Found } from '../found.ts';
import { type Form, formOf, proseToHtml } from '../prose.ts';
import { normalise, SENTENCE_END, weigh } from '../words.ts';
import { agreement, type PageMarks, type Surroundings, textOf, titleIn } from './agree.ts';
import { besides } from './besides.ts';
import { isObject, parseJson } from './json.ts';
import { type Follow, isElement, kindOf, renderRich } from './rich.ts';
import { tagOf } from './rich-types.ts';

/** Values looked at in one page: some 2 seconds at the very most. */
const MAX_VALUES = 1_500_000;
/** Characters of a string that may be an article. */
const MIN_STRING = 160;
/** Words of a body. */
const MIN_WORDS = 40;
/** Words of a block, on average: headlines of other stories in a row are shorter, paragraphs and verse are not. */
const MIN_BLOCK_WORDS = 9;
/** Bodies handed on, best first. */
const MAX_FOUND = 3;

interface Place {
  value: unknown;
  /** The objects around it, as a chain. */
  around: Chain | null;
}
interface Chain {
  object: Record<string, unknown>;
  up: Chain | null;
}
interface Body {
  html: string;
  form: Form | 'rich';
  words: number;
  around: Chain | null;
  score: number;
}

const surroundings = (chain: Chain | null): Surroundings => {
  const objects: Surroundings = [];
  for (let at = chain; at && objects.length < 6; at = at.up) objects.push(at.object);
  return objects;
};

/** Tags out, for counting. */
const textOfHtml = (html: string): string => html.replace(/<[^<>]*>/g, ' ').replace(/&\w+;/g, ' ');

/** Whether a string is prose and not code, style, a licence key, a list of words. */
function isProseString(text: string): boolean {
  const sample = textOfHtml(text.slice(0, 20_000));
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < sample.replace(/\s/g, '').length * 0.7) return false;
  return SENTENCE_END.test(sample) && !/[{};]\s*[\w-]+\s*:\s*[^;{}]+;|function\s*\(|=>/.test(sample.slice(0, 2000));
}

/** Follows `{__ref}` (Apollo), `{__refs}` (Relay), `{type: 'id', id}` (older Apollo) into the map that has the key. */
function follower(roots: unknown[]): Follow {
  let map: Record<string, unknown> | null = null;
  let missing = 0;
  const lookUp = (key: string): unknown => {
    if (map && key in map) return map[key];
    // A cache that lacks its own entries is not searched again and again.
    if (missing > 20) return undefined;
    const found = holderOf(key, roots);
    if (found) map = found;
    else missing += 1;
    return found?.[key];
  };
  return (value) => {
    if (!isObject(value)) return value;
    if (typeof value.__ref === 'string') return lookUp(value.__ref);
    if (Array.isArray(value.__refs)) return value.__refs.map((key) => lookUp(String(key)));
    if (value.type === 'id' && typeof value.id === 'string' && 'generated' in value) return lookUp(value.id);
    return value;
  };
}

function holderOf(key: string, roots: unknown[]): Record<string, unknown> | null {
  const open = [...roots];
  for (let i = 0; i < open.length && i < 2000; i++) {
    const value = open[i];
    if (!isObject(value)) continue;
    if (Object.hasOwn(value, key)) return value;
    open.push(...Object.values(value).filter(isObject));
  }
  return null;
}

/** A list whose items are blocks of rich text, by their kinds' names. */
function isRichList(list: unknown[], follow: Follow): boolean {
  const items = list.slice(0, 30).map(follow).filter(isObject);
  if (items.length === 0 || items.length < Math.min(list.length, 30) * 0.6) return false;
  const known = items.filter((item) => {
    const kind = kindOf(item);
    const tag = kind === undefined ? undefined : tagOf(kind);
    return tag !== undefined && tag !== 'drop' && !isTeaser(item);
  });
  return known.length >= items.length * 0.5 && known.some((item) => tagOf(kindOf(item) ?? '') !== 'pass');
}

const isTeaser = (item: Record<string, unknown>): boolean =>
  'headline' in item || 'slug' in item || 'permalink' in item;

/** A list of strings, or of objects with their prose under one key: sections of one text, unless each has an address. */
function sections(list: unknown[], follow: Follow): string | null {
  if (list.length < 2) return null;
  if (list.every((item) => typeof item === 'string')) {
    const texts = list as string[];
    return texts.some(isProseString) ? texts.map((text) => proseToHtml(text)).join('') : null;
  }
  const items = list.map(follow);
  if (!items.every(isObject)) return null;
  const addressed = items.some((item) =>
    Object.keys(item).some((key) => /^(url|link|slug|href|permalink|path|uri)$/i.test(key)),
  );
  if (addressed) return null;
  const keys = Object.keys(items[0] ?? {});
  const key = keys.find(
    (each) =>
      items.filter((item) => typeof item[each] === 'string' && isProseString(item[each])).length >= items.length * 0.6,
  );
  if (!key) return null;
  return items
    .map((item) => {
      const heading = textOf(item.heading ?? item.title ?? item.headline);
      return `${heading ? `<h2>${proseToHtml(heading).replace(/<\/?p>/g, '')}</h2>` : ''}${proseToHtml(String(item[key] ?? ''))}`;
    })
    .join('');
}

/** Every body in the data. Walks without recursion, meets each object once. */
function* bodies(roots: unknown[]): Generator<Omit<Body, 'score'>> {
  const follow = follower(roots);
  const met = new Set<unknown>();
  const referred = new Set<unknown>();
  const open: Place[] = roots.map((value) => ({ value, around: null })).reverse();
  const as = (html: string, form: Body['form'], around: Chain | null) => ({
    html,
    form,
    around,
    words: weigh(textOfHtml(html)),
  });
  for (let count = 0; count < MAX_VALUES; count++) {
    const place = open.pop();
    if (!place) return;
    const { value, around } = place;
    if (typeof value === 'string') {
      if (value.length < MIN_STRING) continue;
      const parsed = /^\s*(\{\s*"|\[\s*[[{"])/.test(value) ? parseJson(value) : undefined;
      if (parsed !== undefined) open.push({ value: parsed, around });
      else if (isProseString(value)) {
        const form = formOf(value);
        yield as(proseToHtml(value, form), form, around);
      }
      continue;
    }
    if (typeof value !== 'object' || value === null || met.has(value)) continue;
    const target = follow(value);
    if (target !== value) {
      // An entry of a cache is met in the cache and once more where it is referred to, between other surroundings.
      if (target !== undefined && !referred.has(target)) {
        referred.add(target);
        met.delete(target);
        open.push({ value: target, around });
      }
      continue;
    }
    met.add(value);
    if (value instanceof Map || value instanceof Set) {
      open.push({ value: [...value.values()], around });
    } else if (isElement(value)) {
      yield as(renderRich(value, follow), 'rich', around);
      // Its parts are looked at for data (`props` of client components), not for trees within the tree.
      for (const prop of Object.values(value[3])) if (isObject(prop)) open.push({ value: prop, around });
      pushElementProps(value, open, around, met);
    } else if (Array.isArray(value)) {
      if (isRichList(value, follow)) {
        yield as(renderRich(value, follow), 'rich', around);
      } else {
        const joined = sections(value, follow);
        if (joined) yield as(joined, 'html', around);
      }
      for (let i = value.length - 1; i >= 0; i--) open.push({ value: value[i], around });
    } else {
      const chain: Chain = { object: value as Record<string, unknown>, up: around };
      for (const inner of Object.values(value).reverse()) open.push({ value: inner, around: chain });
    }
  }
}

/** The data in a React tree's props; its elements are marked as met. */
function pushElementProps(root: unknown, open: Place[], around: Chain | null, met: Set<unknown>): void {
  const inside: unknown[] = [root];
  for (let at = inside.pop(); at !== undefined; at = inside.pop()) {
    if (!Array.isArray(at)) continue;
    if (!isElement(at)) {
      inside.push(...at.filter(Array.isArray));
      continue;
    }
    met.add(at);
    const { children, ...props } = at[3];
    inside.push(children);
    for (const prop of Object.values(props)) if (typeof prop === 'object') open.push({ value: prop, around });
    open.push({
      value: Object.values(props).filter((prop) => typeof prop === 'string' && prop.length > MIN_STRING),
      around,
    });
  }
}

/** Share of a title's words that a text holds, 0 to 1. */
function titleShare(text: string, titles: string[]): number {
  const plain = ` ${normalise(text)} `;
  return Math.max(
    0,
    ...titles.map((title) => {
      const words = title.split(' ').filter((word) => word.length > 3);
      return words.length < 2
        ? 0
        : words.filter((word) => plain.includes(word.slice(0, Math.max(4, word.length - 2)))).length / words.length;
    }),
  );
}

const blockCount = (html: string): number => html.match(/<\/(p|li|h[1-6]|blockquote|td)>/gi)?.length ?? 1;

const FORM_RANK: Record<Body['form'], number> = { rich: 3, html: 3, escaped: 2, markdown: 1, text: 0 };
/** Two forms of one body differ by less than this in length. */
const ALIKE = 1.15;

/** Best first: agreement, then length, then form among bodies of about one length. */
function rank(a: Body, b: Body): number {
  if (a.score !== b.score) return b.score - a.score;
  const size = (body: Body) => Math.round(Math.log(body.words) / Math.log(ALIKE));
  return size(b) - size(a) || FORM_RANK[b.form] - FORM_RANK[a.form] || b.words - a.words;
}

/** Words that a body needs to be taken for the article where nothing in the page says what the article is. */
const MIN_ALONE = 150;

/** Whether a body is the only long one on a page without a telling title: legal notes and settings have no headline. */
function standsOut(body: Body, all: Body[], marks: PageMarks): boolean {
  if (marks.titles.length > 0 || body.score < 0 || body.words < MIN_ALONE) return false;
  const titled = surroundings(body.around)
    .slice(0, 3)
    .some((object) => titleIn(object) !== undefined);
  return titled && all.every((other) => other === body || other.words * 2 < body.words);
}

/**
 * The bodies in a page's data that may be its article, best first, at most three: those that agree with its address or
 * title; where it has no telling title, one that stands out.
 */
export function bodiesIn(values: unknown[], marks: PageMarks): Found[] {
  const found: Body[] = [];
  for (const body of bodies(values)) {
    if (body.words < MIN_WORDS || body.words < blockCount(body.html) * MIN_BLOCK_WORDS) continue;
    const near = agreement(surroundings(body.around), marks);
    found.push({ ...body, score: near + (titleShare(textOfHtml(body.html), marks.titles) >= 0.4 ? 1 : 0) });
  }
  found.sort(rank);
  const agreeing = found.filter(({ score }) => score > 0);
  const kept = agreeing.length ? agreeing : found.filter((body) => standsOut(body, found, marks));
  const texts = new Set<string>();
  return kept
    .filter(({ html }) => {
      const start = normalise(textOfHtml(html)).slice(0, 120);
      return !texts.has(start) && texts.add(start);
    })
    .slice(0, MAX_FOUND)
    .map(({ html, around }) => ({ html, ...besides(surroundings(around)) }));
}
