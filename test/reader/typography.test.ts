import { expect, it } from 'vitest';
import { readingMinutes, SCRIPTS, scriptOf, scriptRow, USUAL } from '../../src/reader/typography.ts';

it.each([
  ['ar', 'Arab'],
  ['fa-IR', 'Arab'],
  ['ckb', 'Arab'],
  ['ku', 'Latn'],
  ['ku-Arab', 'Arab'],
  ['ha', 'Latn'],
  ['az-IR', 'Arab'],
  ['he', 'Hebr'],
  ['yi', 'Hebr'],
  ['es-AR', 'Latn'],
  ['ja', 'Jpan'],
  ['zh-TW', 'Hant'],
  ['zh', 'Hans'],
  ['uk', 'Cyrl'],
])('%s is written in %s', (lang, script) => {
  expect(scriptOf(lang, 'ltr')).toBe(script);
});

it('knows the scripts of common languages as Intl does, in whatever country', () => {
  for (const [script, languages] of Object.entries(USUAL)) {
    for (const tag of languages.flatMap((language) => [language, `${language}-IN`, `${language}-US`])) {
      expect([tag, scriptOf(tag, 'ltr')]).toEqual([tag, script]);
      expect([tag, new Intl.Locale(tag).maximize().script]).toEqual([tag, script]);
    }
  }
});

it('trusts the direction where there is no language, or none that is one', () => {
  expect(scriptOf(undefined, 'rtl')).toBe('Arab');
  expect(scriptOf('not a language!', 'rtl')).toBe('Arab');
  expect(scriptOf(undefined, 'ltr')).toBe('Latn');
});

it('sets Urdu in Nastaliq, Persian in Vazirmatn, Arabic in Naskh', () => {
  expect(scriptRow('ur', 'rtl').serif.bundled).toBe('noto-nastaliq-urdu');
  expect(scriptRow('fa', 'rtl').serif.bundled).toBe('vazirmatn');
  expect(scriptRow('ar-EG', 'rtl').serif.bundled).toBe('noto-naskh-arabic');
  expect(scriptRow('ps', 'rtl').serif.bundled).toBe('noto-naskh-arabic');
  expect(scriptRow('he', 'rtl').serif.bundled).toBe('noto-serif-hebrew');
});

it('gives every script a row, and slants no joined script', () => {
  expect(scriptRow('am', 'ltr')).toBe(SCRIPTS.at(-1));
  for (const row of SCRIPTS) {
    if (['Arab', 'Hebr', 'Deva', 'Jpan', 'Hans', 'Hant', 'Kore'].includes(row.script)) expect(row.slant).toBe(false);
    expect(row.leading).toBeGreaterThan(row.tight);
  }
});

it('gives Nastaliq more room between the lines than Naskh, and Naskh more than Latin', () => {
  const [urdu, arabic, english] = [scriptRow('ur', 'rtl'), scriptRow('ar', 'rtl'), scriptRow('en', 'ltr')];
  expect(urdu.leading).toBeGreaterThan(arabic.leading);
  expect(arabic.leading).toBeGreaterThan(english.leading);
});

it('counts a minute at least', () => {
  expect(readingMinutes(10, scriptRow('en', 'ltr'))).toBe(1);
  expect(readingMinutes(2300, scriptRow('en', 'ltr'))).toBe(10);
});
