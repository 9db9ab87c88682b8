// Words, numbers and dates follow the language of the messages, and foreign names do not tear a sentence apart.
import { beforeEach, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({ lang: 'en', messages: {} as Record<string, string> }));
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
      getMessage: (key: string, filled: string[] = []) =>
        key === 'interface_language'
          ? browser.lang
          : (browser.messages[key] ?? '').replace(/\$(\d)/g, (_, place) => filled[Number(place) - 1] ?? ''),
    },
  },
}));

const { formatDate, formatNumber, formatPercent, interfaceLanguage, plural, t } = await import(
  '../../src/platform/i18n.ts'
);

const SAVED = 'Saved as $1';

beforeEach(() => {
  browser.lang = 'en';
  browser.messages = { background_saved: SAVED };
});

test.each([
  ['ar', 'rtl'],
  ['ckb', 'rtl'],
  ['fa', 'rtl'],
  ['he', 'rtl'],
  ['ur', 'rtl'],
  ['en', 'ltr'],
  ['pt-BR', 'ltr'],
  ['zh-TW', 'ltr'],
] as const)('%s is %s', (lang, dir) => {
  browser.lang = lang;
  expect(interfaceLanguage()).toEqual({ lang, dir });
});

test('text of the sentence’s own direction is filled in as it is', () => {
  expect(t('background_saved', 'Article.txt')).toBe('Saved as Article.txt');
  browser.lang = 'ar';
  expect(t('background_saved', 'مقال')).toBe('Saved as مقال');
});

test('text of the other direction is isolated', () => {
  expect(t('background_saved', 'مقال.txt')).toBe('Saved as \u2068مقال.txt\u2069');
  browser.lang = 'he';
  expect(t('background_saved', 'Article.txt')).toBe('Saved as \u2068Article.txt\u2069');
});

test('numbers are written as the language writes them', () => {
  browser.lang = 'fa';
  expect(t('background_saved', 1234)).toBe('Saved as ۱٬۲۳۴');
  expect(formatPercent(80)).toBe('۸۰٪');
  browser.lang = 'de';
  expect(formatNumber(1234.5)).toBe('1.234,5');
  expect(formatPercent(80)).toBe('80\u00a0%');
});

test.each([
  ['en', 1, 'one'],
  ['en', 2, 'other'],
  ['ar', 2, 'two'],
  ['ar', 3, 'few'],
  ['ar', 11, 'many'],
  ['ru', 21, 'one'],
  ['ru', 3, 'few'],
  ['he', 2, 'two'],
  ['ja', 1, 'other'],
] as const)('in %s, %i takes the form %s', (lang, count, form) => {
  browser.lang = lang;
  for (const name of ['one', 'two', 'few', 'many', 'other']) browser.messages[`options_sites_count_${name}`] = name;
  expect(plural('options_sites_count', count)).toBe(form);
});

test('a form that a language file lacks is its general one', () => {
  browser.lang = 'fr';
  browser.messages.options_sites_count_other = '$1 sites';
  expect(plural('options_sites_count', 1_000_000)).toMatch(/ sites$/);
});

test('a bare day is that day everywhere, a time is its local day, and no date is left as it is', () => {
  expect(formatDate('2024-11-10')).toBe('November 10, 2024');
  expect(formatDate('2024-11-10T12:00:00Z')).toBe('November 10, 2024');
  expect(formatDate('last week')).toBe('last week');
  browser.lang = 'de';
  expect(formatDate('2024-11-10')).toBe('10. November 2024');
});
