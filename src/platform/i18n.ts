// The interface's words, numbers and dates. Keys are checked against the English file, which holds every one of them;
// plurals, numbers and dates follow the language the messages are in, which need not be the browser's own.
import browser from 'webextension-polyfill';
import type english from '../_locales/en/messages.json';

export type MessageKey = keyof typeof english;

/** A family of messages that differ by number: `<key>_one`, `<key>_other`, and what else a language needs. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/**
 * Languages of `_locales` written from right to left. The browser's own `@@bidi_dir` is no guide: it speaks of the
 * browser's language even where the messages fall back to English.
 */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'fa', 'he', 'ur']);

/** Intl's formatters cost far more to make than to use: each is made once, under its language and options. */
const made = new Map<string, unknown>();

function once<T>(name: string, make: () => T): T {
  if (!made.has(name)) made.set(name, make());
  return made.get(name) as T;
}

/**
 * The message in the reader's language, `$1` … filled in. Numbers are written as the language writes them; text of the
 * other direction (a Latin file name in an Arabic sentence) is isolated, so that it does not tear the sentence apart.
 */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return message(key, substitutions);
}

function message(key: string, substitutions: (string | number)[]): string {
  const filled = substitutions.map((value) => (typeof value === 'number' ? formatNumber(value) : isolated(value)));
  return browser.i18n.getMessage(key, filled);
}

/** Letters of the Hebrew and Arabic blocks and their presentation forms. */
const RTL_LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;

function isolated(text: string): string {
  const rest = text.replace(RTL_LETTERS, '');
  const foreign = interfaceLanguage().dir === 'rtl' ? /[\p{L}\p{N}]/u.test(rest) : rest !== text;
  return foreign ? `\u2068${text}\u2069` : text;
}

/** The form of a message that goes with a number: `$1` is the number, `$2` … the rest. */
export function plural(key: PluralKey, count: number, ...substitutions: (string | number)[]): string {
  const { lang } = interfaceLanguage();
  const form = once(`plural ${lang}`, () => new Intl.PluralRules(lang)).select(count);
  const filled = [count, ...substitutions];
  return message(`${key}_${form}`, filled) || message(`${key}_other`, filled);
}

/** The language the messages are in (BCP 47), and the direction of its script. */
export function interfaceLanguage(): { lang: string; dir: 'rtl' | 'ltr' } {
  const lang = browser.i18n.getMessage('interface_language') || 'en';
  return { lang, dir: RIGHT_TO_LEFT.has(lang.split('-')[0] ?? lang) ? 'rtl' : 'ltr' };
}

/** A number in the interface's digits and grouping. */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  const { lang } = interfaceLanguage();
  return once(`number ${lang} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(lang, options)).format(value);
}

/** 100 → "100 %" as the interface's language writes it. */
export function formatPercent(percent: number): string {
  return formatNumber(percent / 100, { style: 'percent' });
}

/** A day, and the time where the ISO 8601 text or Date carries one; the text itself where it is no date. */
export function formatDate(date: string | Date, options?: Intl.DateTimeFormatOptions): string {
  const dayOnly = typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date);
  const value = new Date(date);
  if (Number.isNaN(value.getTime())) return String(date);
  const { lang } = interfaceLanguage();
  // A bare day is midnight UTC to Date: written in local time it would be the day before, west of Greenwich.
  const shape: Intl.DateTimeFormatOptions = { ...(options ?? { dateStyle: 'long' }) };
  if (dayOnly) shape.timeZone = 'UTC';
  return once(`date ${lang} ${JSON.stringify(shape)}`, () => new Intl.DateTimeFormat(lang, shape)).format(value);
}
