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

/**
 * What no name may hold: the characters Windows forbids, and control, format and private characters, which
 * browsers refuse or change. ZWNJ and ZWJ are letters of Persian and the Indic scripts and stay.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u001F\u007F-\u009F<>:"/\\|?*]/gu;
const INVISIBLE = /(?![\u200C\u200D])[\p{Cf}\p{Co}\p{Cs}\p{Cn}\u2028\u2029\uFFFC\uFFFD]/gu;

/** Names of devices on Windows, with or without an extension; the raised digits count too. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(\.|$)/i;

/** What a title says with a forbidden character is said with its nearest harmless neighbour. */
const STANDINS: Record<string, string> = { ':': ' -', '/': '-', '\\': '-', '|': '-', '<': '‹', '>': '›', '"': '”' };

/** The name, never empty, NFC, at most 120 bytes of UTF-8 before the extension. */
export function fileName(article: Article, options: NameOptions = {}): string {
  const { template = '{title}', extension, now = new Date() } = options;
  const wanted = safe(fill(template, article, now));
  const fallback = () => safe(hostOf(article.url)) || 'article';
  const name = clipped(wanted || safe(article.title) || fallback()) || 'article';
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
  const known = (name: string) => fields[name] ?? '';
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => known(name).replace(/[{}]/g, ''));
  // A field left empty takes the separator beside it along: " - Title", "() Title".
  return filled
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/^[\s\-–—_.,·]+(?=\S)/u, (lead) => (template.startsWith(lead) ? lead : ''));
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
    .replace(FORBIDDEN, (character) => STANDINS[character] ?? ' ')
    .replace(INVISIBLE, '')
    .replace(/ +/g, ' ');
  return reserved(trimmed(cleaned));
}

/** Windows drops dots and spaces at the end; a dot in front hides a file elsewhere; a joiner joins nothing at an edge. */
function trimmed(name: string): string {
  return name.replace(/^(?:[\s.~\u200C]|\u200D)+|(?:[\s.\u200C]|\u200D)+$/gu, '');
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
