// A file name from the article's title, in the title's own script, that Windows, macOS, Linux and Android all take.
import type { Article } from '../article/article.ts';

export interface NameOptions {
  /**
   * What the name is made of: `{title}`, `{site}`, `{author}`, `{date}` (published, or today), `{year}`, `{lang}`.
   * Default `{title}`. A field that is not known leaves no gap.
   */
  template?: string;
  /** Added behind a dot. Without it the name has no extension. */
  extension?: string;
  /** Today; default now. */
  now?: Date;
}

/** Most bytes of the name before the extension: file systems stop at 255, Android's encrypted ones at 143. */
const MOST_BYTES = 120;

/** What Windows forbids in a name; `%` too, which browsers turn into `_` since it names variables there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u001F\u007F-\u009F<>:"/\\|?*%]/gu;

/** Both browsers refuse a name with any format character (Cf), bidi marks and joiners among them. */
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cs}\p{Cn}\u2028\u2029\uFFFC\uFFFD]/gu;

/** A non-joiner between Arabic letters keeps two parts of a word from joining: a space does as much, and may stand. */
const NON_JOINER = /(?<=\p{Script=Arabic})\u200C+(?=\p{Script=Arabic})/gu;

const SAYS_SOMETHING = /[\p{L}\p{N}\p{So}]/u;

/** Names of devices on Windows, with or without an extension; the raised digits count too. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(\.|$)/i;

/** What a title says with a forbidden character is said with its nearest harmless neighbour. */
const STANDINS: Record<string, string> = {
  ':': ' -',
  '/': '-',
  '\\': '-',
  '|': '-',
  '<': '‹',
  '>': '›',
  '"': '”',
  '%': '％',
};

/** The name, never empty, NFC, at most 120 bytes of UTF-8 before the extension. */
export function fileName(article: Article, options: NameOptions = {}): string {
  const { template = '{title}', extension, now = new Date() } = options;
  const choices = [fill(template, article, now), article.title, hostOf(article.url)].map(safe);
  const name = clipped(choices.find((choice) => SAYS_SOMETHING.test(choice)) ?? 'article');
  return extension ? `${name}.${extension}` : name;
}

function fill(template: string, article: Article, now: Date): string {
  const date = article.published?.slice(0, 10) ?? now.toISOString().slice(0, 10);
  const fields: Record<string, string | undefined> = {
    title: article.title,
    site: article.siteName ?? hostOf(article.url),
    author: article.byline,
    date,
    year: date.slice(0, 4),
    lang: article.lang,
  };
  let gap = false;
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    gap ||= !fields[name];
    return fields[name] ?? '';
  });
  return gap ? closed(filled) : filled;
}

/** A field left empty takes along the brackets around it and a separator beside it. */
function closed(filled: string): string {
  return filled
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/([-–—_·,|])\s*(?:[-–—_·,|]\s*)+/gu, '$1 ')
    .replace(/^[\s\-–—_·,|]+|[\s\-–—_·,|]+$/gu, '');
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

function safe(text: string): string {
  const cleaned = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/[?*]+(?![\p{L}\p{N}])/gu, '')
    .replace(FORBIDDEN, (character) => STANDINS[character] ?? ' ')
    .replace(NON_JOINER, ' ')
    .replace(INVISIBLE, '')
    .replace(/ +/g, ' ');
  return reserved(trimmed(cleaned));
}

/** Windows drops dots and spaces at the end; a dot or tilde in front means something elsewhere. */
function trimmed(name: string): string {
  return name.replace(/^[\s.~]+|[\s.]+$/gu, '');
}

function reserved(name: string): string {
  return RESERVED.test(name) ? `_${name}` : name;
}

/** Cut between graphemes, so that no letter loses its marks and no emoji falls apart; at a space where one is near. */
function clipped(name: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(name).length <= MOST_BYTES) return name;
  let out = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)) {
    bytes += encoder.encode(segment).length;
    if (bytes > MOST_BYTES) break;
    out += segment;
  }
  const space = out.lastIndexOf(' ');
  const next = name[out.length];
  const whole = next === ' ' || space < out.length * 0.6 ? out : out.slice(0, space);
  return trimmed(whole.replace(/[\s\-–—,;:([]+$/u, ''));
}
