import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstStrong, withoutStrayControls } from '../../src/save/bidi.ts';
import { toText } from '../../src/save/index.ts';
import { article } from './articles.ts';

const line = (html: string, dir: 'rtl' | 'ltr', options = {}) =>
  toText(article({ html: `<p>${html}</p>`, dir }), { header: false, ...options }).trimEnd();

describe('direction in plain text', () => {
  it.each([
    ['بدأ الأمر في NATO', 'بدأ الأمر في NATO', 'is right as it is'],
    ['NATO قالت إن الأمر بدأ', '\u2066NATO\u2069 قالت إن الأمر بدأ', 'would be read from the left'],
    ['BBC News (UK) قالت إن الأمر بدأ', '\u2066BBC News (UK)\u2069 قالت إن الأمر بدأ', 'has brackets in its beginning'],
    ['(BBC) قالت إن الأمر بدأ', '(\u2066BBC\u2069) قالت إن الأمر بدأ', 'begins in brackets'],
    ['«NATO» قالت إن الأمر', '«\u2066NATO\u2069» قالت إن الأمر', 'begins in quotes'],
    ['iPhone 15: سعره وموعد وصوله', '\u2066iPhone 15\u2069: سعره وموعد وصوله', 'has a number in its beginning'],
    ['2024 كان عاماً طويلاً', '2024 كان عاماً طويلاً', 'begins with a number'],
    ['Read this in English.', 'Read this in English.', 'is of the other direction altogether'],
  ])('right to left: %s', (html, text) => {
    expect(line(html, 'rtl')).toBe(text);
  });

  it('left to right: an Arabic name in front', () => {
    expect(line('متن is a word for the body of a text', 'ltr')).toBe(
      '\u2067متن\u2069 is a word for the body of a text',
    );
    expect(line('A word: متن', 'ltr')).toBe('A word: متن');
  });

  it('obeys declared direction', () => {
    const html = '<p dir="rtl">BBC World Service Radio في لندن</p>';
    expect(toText(article({ html, dir: 'ltr' }), { header: false }).trim()).toMatch(
      /^\u2066BBC World Service Radio\u2069 في/,
    );
  });

  it('keeps an isolate that markup gave, where its edge would drift', () => {
    expect(line('لغة <bdi>C++</bdi> قديمة', 'rtl')).toBe('لغة \u2066C++\u2069 قديمة');
    expect(line('لغة <bdi>Rust</bdi> جديدة', 'rtl')).toBe('لغة Rust جديدة');
  });

  it('shuts an address in brackets off where its end would jump', () => {
    const html = 'قال <a href="https://a.example/b/">هنا</a> ثم <a href="https://a.example/c">هناك</a>';
    expect(line(html, 'rtl', { links: 'inline' })).toBe(
      'قال هنا (\u2066https://a.example/b/\u2069) ثم هناك (https://a.example/c)',
    );
  });

  it('gives every wrapped line its direction', () => {
    const text = line('قالت NATO Summit Communique Declaration بدأ', 'rtl', { wrap: 12 });
    expect(text.split('\n').map((part) => firstStrong(part))).not.toContain('ltr');
  });

  it('takes stray controls out and leaves meant ones', () => {
    expect(withoutStrayControls('\u200Fشعر\u200F')).toBe('شعر');
    expect(withoutStrayControls('a\u202Bb')).toBe('ab');
    expect(withoutStrayControls('a\u2069\u202Cb')).toBe('ab');
    expect(withoutStrayControls('a \u2067شعر\u2069 b')).toBe('a \u2067شعر\u2069 b');
    expect(withoutStrayControls('شعر\u200F! b')).toBe('شعر\u200F! b');
  });

  it('leaves controls balanced and the other characters as they were, whatever comes', () => {
    const unit = fc.constantFrom(...'ab ش!12(\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        const clean = withoutStrayControls(text);
        const bare = (value: string) => value.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '').trim();
        expect(bare(clean)).toBe(bare(text));
        const stack: string[] = [];
        for (const character of clean) {
          if (/[\u2066-\u2068]/.test(character)) stack.push('\u2069');
          else if (/[\u202A\u202B\u202D\u202E]/.test(character)) stack.push('\u202C');
          else if (/[\u2069\u202C]/.test(character)) expect(stack.pop()).toBe(character);
        }
        expect(stack).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
