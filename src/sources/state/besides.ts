// What stands beside a body in the data: its title, its authors, its dates, its language.
import type { Found } from '../found.ts';
import { type Surroundings, textOf, titleIn } from './agree.ts';
import { isObject } from './json.ts';

const AUTHOR_KEYS = [
  'author',
  'authors',
  'byline',
  'creator',
  'writer',
  'writers',
  'credits',
  'authorname',
  'author_name',
];
const DATE_KEYS = [
  'datepublished',
  'publishedat',
  'published_at',
  'published',
  'publishdate',
  'publish_date',
  'publication_date',
  'publicationdate',
  'first_publish_date',
  'firstpublishdate',
  'display_date',
  'pubdate',
  'date',
  'post_date',
  'date_gmt',
  'createdat',
  'created_at',
  'created',
];
const CHANGED_KEYS = [
  'datemodified',
  'updatedat',
  'updated_at',
  'modified',
  'modified_at',
  'last_updated_date',
  'lastmodified',
];
const LANGUAGE_KEYS = ['lang', 'language', 'inlanguage', 'locale', 'langcode'];

function at(object: Record<string, unknown>, keys: string[]): unknown[] {
  const lower = new Map(Object.entries(object).map(([key, value]) => [key.toLowerCase(), value]));
  return keys.map((key) => lower.get(key)).filter((value) => value !== undefined && value !== null);
}

function namesIn(value: unknown, depth = 0): string[] {
  if (depth > 4) return [];
  if (typeof value === 'string')
    return /^https?:|^\d+$|^[\w-]{20,}$/.test(value) || value.length > 120 ? [] : [value.trim()];
  if (Array.isArray(value)) return value.slice(0, 10).flatMap((item) => namesIn(item, depth + 1));
  if (!isObject(value)) return [];
  const name = textOf(value.name ?? value.displayName ?? value.display_name ?? value.fullName ?? value.title);
  if (name) return namesIn(name);
  return namesIn(value.by ?? value.node ?? value.nodes ?? value.edges, depth + 1);
}

/** ISO 8601 of a date as data has it: ISO itself, seconds or milliseconds since 1970. */
function isoDate(value: unknown): string | undefined {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value)) return value.replace(' ', 'T');
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\d{10}(\d{3})?$/.test(value)
        ? Number(value)
        : Number.NaN;
  if (!(number > 3e8)) return undefined;
  return new Date(number > 1e11 ? number : number * 1000).toISOString();
}

const firstOf = <T>(values: unknown[], read: (value: unknown) => T | undefined): T | undefined => {
  for (const value of values) {
    const read_ = read(value);
    if (read_ !== undefined) return read_;
  }
  return undefined;
};

const languageOf = (value: unknown): string | undefined => {
  const tag = textOf(isObject(value) ? (value.code ?? value.id) : value);
  return tag && /^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i.test(tag) ? tag.replace('_', '-') : undefined;
};

/** Metadata of the nearest object that has a title, and of what lies between it and the body. */
export function besides(around: Surroundings): Omit<Found, 'html'> {
  const found: Omit<Found, 'html'> = {};
  for (const object of around.slice(0, 4)) {
    found.byline ??= firstOf(at(object, AUTHOR_KEYS), (value) => namesIn(value).join(', ') || undefined);
    found.published ??= firstOf(at(object, DATE_KEYS), isoDate);
    found.modified ??= firstOf(at(object, CHANGED_KEYS), isoDate);
    found.lang ??= firstOf(at(object, LANGUAGE_KEYS), languageOf);
    found.title = titleIn(object);
    if (found.title) break;
  }
  return found;
}
