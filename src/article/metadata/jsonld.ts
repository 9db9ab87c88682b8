// The page's own description of its article as JSON-LD (schema.org), read leniently: sites nest it in graphs, arrays and
// `mainEntity`, and write raw line breaks into its strings.
import { all, fold } from '../dom.ts';

export interface LinkedArticle {
  headline?: string;
  alternativeHeadline?: string;
  description?: string;
  authors: string[];
  publisher?: string;
  published?: string;
  modified?: string;
  image?: string;
  body?: string;
  language?: string;
}

type Json = Record<string, unknown>;

const ARTICLE =
  /(?:Article|BlogPosting|Posting|Report|Review|Recipe|HowTo|QAPage|WebPage|NewsStory|Event|VideoObject|Chapter|Book)$/i;
/** How much a type says that this is the story: an Article beats the WebPage that wraps it. */
const WEIGHTS: [RegExp, number][] = [
  [/(?:Article|Posting|Report)$/i, 3],
  [/(?:Review|Recipe|HowTo|NewsStory|Chapter)$/i, 2],
  [ARTICLE, 1],
];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** Some editors' headlines carry their markup along: `<b>Storm</b> over the bay`. */
const unmarked = (text: string): string => fold(text.replace(/<\/?[a-z][^<>]{0,200}>/gi, ''));

function text(value: unknown): string | undefined {
  const first = list(value)[0];
  if (typeof first === 'string') return unmarked(first) || undefined;
  if (isObject(first)) return text(first['@value'] ?? first.name);
  return undefined;
}

function address(value: unknown): string | undefined {
  const first = list(value)[0];
  if (typeof first === 'string') return first;
  return isObject(first) ? text(first.url ?? first.contentUrl ?? first['@id']) : undefined;
}

function weight(node: Json): number {
  const types = list(node['@type']).filter((type): type is string => typeof type === 'string');
  return Math.max(0, ...types.map((type) => WEIGHTS.find(([pattern]) => pattern.test(type))?.[1] ?? 0));
}

/** All objects of a JSON-LD tree; bounded, since nothing keeps a page from nesting a million. */
function* objects(value: unknown): Generator<Json> {
  const pending = [value];
  for (let seen = 0; pending.length > 0 && seen < 2000; seen++) {
    const next = pending.shift();
    if (Array.isArray(next)) pending.push(...next.slice(0, 200));
    else if (isObject(next)) {
      yield next;
      pending.push(next['@graph'], next.mainEntity, next.mainEntityOfPage, next.hasPart);
    }
  }
}

/** Comment and CDATA signs around the object, and a semicolon after it. */
const WRAPPING =
  /^\s*(?:<!--|\/\*\s*)?\s*(?:<!\[CDATA\[)?(?:\s*\*\/)?|(?:\/\*\s*)?(?:\]\]>)?\s*(?:\*\/|-->)?\s*;?\s*$/g;

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function parse(source: string): unknown {
  // Nearly all are clean, and looking for an ending takes longer than parsing.
  const clean = parsed(source);
  if (clean !== undefined) return clean;
  const bare = source.replace(WRAPPING, '');
  // Raw line breaks and tabs inside strings are the commonest mistake.
  return parsed(bare) ?? parsed(bare.replace(/\p{Cc}+/gu, ' '));
}

function people(value: unknown): string[] {
  return list(value)
    .map((person) => (typeof person === 'string' ? unmarked(person) : text(isObject(person) ? person.name : undefined)))
    .filter((name): name is string => name !== undefined && name !== '');
}

/** The object that describes the page's article, if there is one. */
export function linkedArticle(document: Document): LinkedArticle | undefined {
  let best: Json | undefined;
  for (const script of all(document, 'script[type="application/ld+json"]')) {
    for (const node of objects(parse(script.textContent ?? ''))) {
      if (weight(node) > (best ? weight(best) : 0)) best = node;
    }
  }
  if (!best) return undefined;
  return {
    headline: text(best.headline) ?? text(best.name),
    alternativeHeadline: text(best.alternativeHeadline),
    description: text(best.description),
    authors: people(best.author ?? best.creator),
    publisher: text(best.publisher),
    published: text(best.datePublished) ?? text(best.dateCreated),
    modified: text(best.dateModified),
    image: address(best.image) ?? address(best.thumbnailUrl),
    body: typeof best.articleBody === 'string' ? best.articleBody : undefined,
    language: text(best.inLanguage),
  };
}
