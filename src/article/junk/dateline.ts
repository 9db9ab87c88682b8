// Lines that say when and by whom, recognised by shape rather than by month names, so that it works in every language
// and calendar. Only ever asked of lines at the story's edges or in elements that name themselves so.
import { fold } from '../dom.ts';
import { isAttribution } from './attribution.ts';
import { lowered } from './lowered.ts';

/** Arabic-Indic, Persian and Devanagari digits as ASCII, so that one pattern reads them all. */
const asciiDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹०-९]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660));
  });

const DATE =
  /(?:^|\D)(?:(?:19|20)\d\d|1[34]\d\d)(?:\D|$)|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[:.h]\d{2}(?!\d)|\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,}|\p{L}{3,}\.? \d{1,2}(?:,|$)/u;
const SENTENCE = /[.!?؟。۔] +\p{L}\p{Ll}/u;

/** A line that is mostly a date and a time, with at most a few words around them. */
export function isDateline(text: string): boolean {
  // Behind a dash stands who said it: `—Gloria, age 8`.
  if (text.length > 140 || text.length < 4 || /^[—–]\s?\p{L}/u.test(text)) return false;
  const line = asciiDigits(text);
  if (!DATE.test(line)) return false;
  const tokens = line.match(/[\p{L}\p{M}\u200c'’]+|\d+/gu) ?? [];
  const numbers = tokens.filter((token) => /^\d/.test(token)).length;
  if ((numbers < 2 && tokens.length > 4) || tokens.length - numbers > 8) return false;
  // The full stop after a day (`26. Januar 2022`) ends no sentence; after the only number it counts a heading.
  const plain = line.replace(numbers > 1 ? /\b(?:a|p)\.m\.|(?<=\d)\.(?= )/gi : /\b(?:a|p)\.m\./gi, '');
  return numbers / tokens.length >= 0.25 && !SENTENCE.test(plain);
}

const NAMED =
  /(?<![^\s_-])(?:byline|by-line|author|authors|autor|auteur|autore|dateline|date|datetime|timestamp|time|published|pubdate|posted|(?:post|entry|article)-?meta(?:data)?|meta|meta-?data|writer|reporter|contributor|creditline|source|kicker|category|cat-links|section-?name|rubrik|dachzeile|overline|topline|eyebrow|read(?:ing)?-?time|views)(?![^\s_-])/i;

/** Whether a class or id says that an element holds the who and when. */
export const isNamedMeta = (name: string): boolean => NAMED.test(name);

const BY =
  /^(?:by|von|par|por|di|door|af|av|autor(?:in)?|author|text|words|written by|reporting by|posted by|geschrieben von|bericht|redaktion|بقلم|كتب|كتبت|المصدر|نویسنده|به قلم|منبع|تحریر|מאת|от|автор|автор статьи|источник|yazan|kaynak|oleh|penulis|作者|文|記者|撰文|来源|來源|source|quelle|fuente|fonte|źródło|autorzy|autores|autoren|auteur|staff|editor|text und bild|foto|fotos|photo|photos|bild|bilder)\s*[:：]?\s+\S|^(?:source|quelle|fuente|fonte|źródło|المصدر|منبع|источник|kaynak|来源|來源|autor|autoren|author|authors|text|foto|fotos|bild|photo|credit|bildquelle|bildnachweis|crédit photo|autor\/in)\s*[:：]/u;

/** A line that names its author: "By …", "بقلم …", "מאת …", or the known authors with little around. */
export function isByline(text: string, byline: string | undefined): boolean {
  const line = fold(text);
  if (line.length > 110) return false;
  if (isAttribution(line)) return true;
  if (BY.test(lowered(line)) && (line.match(/[\p{L}\p{M}]+/gu) ?? []).length <= 10) return true;
  if (!byline) return false;
  const names = byline.split(', ').filter((name) => name.length > 3);
  return names.some((name) => line.includes(name) && line.length < name.length + 40);
}
