import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/save/index.ts';
import { article } from './articles.ts';

const named = (title: string, over = {}) => fileName(article({ title, ...over }));

describe('fileName', () => {
  it.each([
    ['The harbour at night', 'The harbour at night'],
    ['بوتين يوقع معاهدة الدفاع المشترك', 'بوتين يوقع معاهدة الدفاع المشترك'],
    ['שיחה: "לילה" בנמל', 'שיחה - “לילה” בנמל'],
    ['می‌خواهم برگردم', 'می خواهم برگردم'],
    ['Either/or', 'Either-or'],
    ['What? Why*', 'What Why'],
    ['50% off', '50％ off'],
    ['Wait...', 'Wait'],
    ['.hidden', 'hidden'],
    ['~user', 'user'],
    ['two\nlines\tand\u00A0more', 'two lines and more'],
    ['con', '_con'],
    ['COM1.notes', '_COM1.notes'],
    ['Lpt² ', '_Lpt²'],
    ['Conference', 'Conference'],
    ['soft\u00ADhyphen and \u202Eturned', 'softhyphen and turned'],
    ['e\u0301t\u00E9', '\u00E9t\u00E9'],
    ['👩‍👩‍👧 day', '👩👩👧 day'],
  ])('makes of %j the name %j', (title, name) => {
    expect(named(title)).toBe(name);
  });

  it('takes the site where the title leaves nothing', () => {
    expect(named('???')).toBe('paper.example');
    expect(named('', { url: 'nonsense' })).toBe('article');
  });

  it('adds the extension it is given', () => {
    expect(fileName(article(), { extension: 'md' })).toBe('The harbour at night.md');
  });

  it.each(['{date} {site} {title}', '{title} ({author})', '{author} - {title}', '{site}_{year}_{title}'])(
    'leaves no gap in %s where a field is not known',
    (template) => {
      const name = fileName(article({ published: undefined }), { template, now: new Date('2024-05-06T12:00:00Z') });
      expect(name).toMatch(/^\S.*harbour at night$/);
      expect(name).not.toMatch(/[{}()]|^-|\s{2}/);
    },
  );

  it('fills a template', () => {
    const known = article({ published: '2024-11-10T23:30:00-08:00', siteName: 'Paper: daily', byline: 'A. B.' });
    expect(fileName(known, { template: '{date} {site} {title}' })).toBe(
      '2024-11-10 Paper - daily The harbour at night',
    );
    expect(fileName(known, { template: '{year}/{author}' })).toBe('2024-A. B');
    expect(fileName(known, { template: '{nothing}' })).toBe('The harbour at night');
  });

  it('does not read a title as a template', () => {
    expect(named('{site} {title}')).not.toContain('paper');
  });

  it('cuts a long title between graphemes, at a word where it can', () => {
    const hebrew = named('שָׁלוֹם '.repeat(40));
    expect(hebrew).toMatch(/^(שָׁלוֹם )+שָׁלוֹם$/);
    const flags = named('🇸🇦'.repeat(40));
    expect([...flags].length % 2).toBe(0);
    expect(new TextEncoder().encode(flags).length).toBeLessThanOrEqual(120);
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'. ~/\\:*?"<>|%\u200C\u200D\u202Econ1שá😀'), maxLength: 30 }),
    fc.constantFrom('con', 'nul.', 'aux.txt', ' prn', 'com¹'),
  );

  it('is safe whatever the title and the template', () => {
    fc.assert(
      fc.property(text, fc.option(text, { nil: undefined }), (title, template) => {
        const name = fileName(article({ title }), { template });
        expect(name.length).toBeGreaterThan(0);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
        expect(name).not.toMatch(/[\u0000-\u001F\u007F-\u009F<>:"/\\|?*%]|[\p{Cf}\p{Cs}\p{Co}\p{Cn}]|\s{2}|[^\S ]/u);
        expect(name).not.toMatch(/^[\s.~]|[\s.]$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i);
        expect(name.normalize('NFC')).toBe(name);
        expect(fileName(article({ title: name }))).toBe(name);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
