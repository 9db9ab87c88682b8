// Every language of the interface says everything, with the same blanks to fill in, in its own script and punctuation.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}
type Messages = Record<string, Message>;

const folder = path.join(import.meta.dirname, '../src/_locales');
const locales = readdirSync(folder).sort();
const read = (locale: string) =>
  JSON.parse(readFileSync(path.join(folder, locale, 'messages.json'), 'utf8')) as Messages;
const english = read('en');

/** Families of plural forms; English has `_one` and `_other`. */
const plurals = Object.keys(english)
  .filter((key) => key.endsWith('_one') && key.replace(/_one$/, '_other') in english)
  .map((key) => key.replace(/_one$/, ''));
const familyOf = (key: string) =>
  plurals.find((base) => key.startsWith(`${base}_`) && /_(zero|one|two|few|many|other)$/.test(key));

/** The plural forms a language needs for counts as they occur here; a form for millions may be left to `other`. */
function formsOf(tag: string): Set<string> {
  const rules = new Intl.PluralRules(tag);
  const forms = Array.from({ length: 201 }, (_, count) => rules.select(count));
  return new Set([...forms, 'other']);
}

function expectedKeys(tag: string): string[] {
  const single = Object.keys(english).filter((key) => !familyOf(key));
  return [...single, ...plurals.flatMap((base) => [...formsOf(tag)].map((form) => `${base}_${form}`))].sort();
}

/** The English message that a key of any language translates. */
function original(key: string): Message {
  const family = familyOf(key);
  const message = english[key] ?? english[`${family}_other`];
  if (!message) throw new Error(`no English for ${key}`);
  return message;
}

const blanks = (message: string) => [...new Set(message.match(/\$[A-Z_]+\$/g))].sort();

/** Letters that a message in the language must have; languages in Latin letters have no such sign. */
const SCRIPTS: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  ckb: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ur: /\p{Script=Arabic}/u,
  zh_CN: /\p{Script=Han}/u,
  zh_TW: /\p{Script=Han}/u,
};

/** Names that stay as they are in some languages. */
const NAMES = new Set(['interface_language', 'reader_save_markdown', 'options_images_most']);

/** Typing habits that give away a translator's keyboard, with what the language writes instead. */
const SLIPS: { locales: string[]; slip: RegExp; instead: string }[] = [
  { locales, slip: /["']/, instead: 'quotation marks and apostrophes of the language' },
  { locales, slip: /\.\.\./, instead: '…' },
  { locales, slip: / {2}|^\s|\s$/, instead: 'single spaces' },
  { locales: ['ar', 'ckb', 'fa', 'ur'], slip: /\p{Script=Arabic}\s?[,;?]/u, instead: '، ؛ ؟' },
  { locales: ['fa', 'ckb'], slip: /[يك]/, instead: 'ی ک' },
  { locales: ['ur'], slip: /[يكه]|\p{Script=Arabic}\.$/u, instead: 'ی ک ہ ۔' },
  { locales: ['fa'], slip: /(^|\s)ن?می\s/, instead: 'the zero-width non-joiner after می' },
  {
    locales: ['fr'],
    slip: /[^\u202f\u00a0\s][;!?»]|«[^\u202f\u00a0]|[^\u00a0\s]:(?!\/)|\S [:;!?»]/,
    instead: 'no-break spaces',
  },
  { locales: ['he'], slip: /[א-ת]\p{Script=Latin}/u, instead: 'a maqaf before a Latin word' },
  { locales: ['de'], slip: /[“][^„”]*[”]/, instead: '„…“' },
  { locales: ['ja', 'zh_CN', 'zh_TW'], slip: /\p{Script=Han}[,.:;?!()]/u, instead: 'full-width punctuation' },
  { locales: ['es'], slip: /(^|[.:] )[^¿]*\?$/, instead: '¿…?' },
];

/** The end of a sentence, in any of the languages. */
const ENDS = /[.。۔।]$/;

/** The marks of a quotation, in the order of their code points; elsewhere “…”. */
const QUOTES: Record<string, string> = {
  ar: '«»',
  ckb: '«»',
  de: '“„',
  es: '«»',
  fa: '«»',
  fr: '«»',
  he: '”',
  it: '«»',
  ja: '「」',
  ru: '«»',
  uk: '«»',
  zh_TW: '「」',
};

test('English is there, and the browser’s fallback', () => {
  expect(locales).toContain('en');
});

describe.each(locales)('%s', (locale) => {
  const messages = read(locale);
  const tag = messages.interface_language?.message ?? '';

  test('names its own language as BCP 47 wants', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    const folderName = tag.replace('-', '_');
    expect([folderName, folderName.split('_')[0]]).toContain(locale);
  });

  test('has every message, with the plural forms of its language, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(expectedKeys(tag));
  });

  test('fills in the same blanks from the same places', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      const source = original(key);
      const used = blanks(message);
      // "One site", "two sites" may leave out the number; nothing else may be left out or added.
      const exempt = familyOf(key) && /_(zero|one|two)$/.test(key) ? ['$COUNT$'] : [];
      const needed = blanks(source.message).filter((blank) => !exempt.includes(blank));
      expect(used, key).toEqual(expect.arrayContaining(needed));
      expect(blanks(source.message), key).toEqual(expect.arrayContaining(used));
      for (const blank of used) {
        const name = blank.slice(1, -1).toLowerCase();
        expect(placeholders[name]?.content, `${key} ${blank}`).toBe(source.placeholders?.[name]?.content);
      }
    }
  });

  test('leaves nothing empty and nothing in English', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      if (locale === 'en' || NAMES.has(key)) continue;
      const script = SCRIPTS[locale];
      if (script) expect(message, key).toMatch(script);
      else if (/\p{L}{3,} \p{L}{3,}/u.test(message)) expect(message, key).not.toBe(original(key).message);
    }
  });

  test('is typed as the language is', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      for (const { slip, instead } of SLIPS.filter((row) => row.locales.includes(locale))) {
        expect(message, `${key}: write ${instead}`).not.toMatch(slip);
      }
    }
  });

  test('ends a sentence where English does, and nowhere else', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      // An example ends without a stop, which would seem a part of it; "Min." is no sentence.
      if (/example\.org$/.test(original(key).message) || / ?Min\.$/.test(message)) continue;
      expect(ENDS.test(message), `${key}: ${message}`).toBe(ENDS.test(original(key).message));
    }
  });

  test('uses one pair of quotation marks', () => {
    const used = Object.values(messages).flatMap(({ message }) => message.match(/[«»„“”「」]/g) ?? []);
    expect([...new Set(used)].sort().join('')).toBe(QUOTES[locale] ?? '“”');
  });

  test('keeps the stores’ limits', () => {
    expect(messages.extension_name?.message.length).toBeLessThanOrEqual(45);
    expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
  });
});
