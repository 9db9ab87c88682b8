// Walks the table of sentences: every row finds what it says it catches, and spares what it says it spares.
import { describe, expect, test } from 'vitest';
import { unescapeText } from '../../src/wall/entities.ts';
import { findSentence, SENTENCES, WAITING, waits } from '../../src/wall/sentences.ts';
import { fold } from '../../src/wall/words.ts';

describe.each(SENTENCES.map((row) => [row.lang, row] as const))('%s', (_lang, row) => {
  test.each(row.catches)('catches %s', (sentence) => {
    expect(findSentence(sentence)?.asking).toBe('demand');
    // Found by this language's own words, not by another's that happen to fit.
    expect(row.demands.test(fold(sentence))).toBe(true);
  });
  test.each(row.spares ?? [])('spares %s', (sentence) => {
    expect(findSentence(sentence)?.asking).not.toBe('demand');
  });
});

describe('waiting', () => {
  test.each(WAITING.catches)('catches %s', (words) => expect(waits(words)).toBe(true));
  test.each(WAITING.spares)('spares %s', (words) => expect(waits(words)).toBe(false));
});

test.each([
  ['JavaScript est d&eacute;sactiv&eacute;', 'JavaScript est désactivé'],
  ['F&#xFC;r diese Seite ben&ouml;tigt', 'Für diese Seite benötigt'],
  ['&#1601;&#1593;&#1617;&#1604; JavaScript', 'فعّل JavaScript'],
  ['your&nbsp;browser&rsquo;s', "your browser's"],
  ['Tom &amp; Jerry &unknown; &#0; &#x110000;', 'Tom & Jerry &unknown;'],
])('character references in %s', (source, seen) => {
  expect(unescapeText(source).trim()).toBe(seen);
});

test('the table speaks at least 25 languages, each once', () => {
  const languages = SENTENCES.map((row) => row.lang);
  expect(new Set(languages).size).toBe(languages.length);
  expect(languages.length).toBeGreaterThanOrEqual(25);
});

test.each([
  ['Java Script', 'JAVASCRIPT'],
  ['جافا سكريبت', 'جافاسكربت'],
  ['جَافَاسْكرِبت', 'الجافاسكريبت'],
  ['جاوا اسکریپت', 'جاوا‌اسکریپت'],
  ['جاوااسکریپت', 'جاواسکریپت'],
  ["ג'אווה סקריפט", 'ג׳אווהסקריפט'],
  ['яваскрипт', 'Джава скрипт'],
  ['\u200fJavaScript\u200e', 'Java\u00adScript'],
  ['自分のJavaScript', 'ジャバスクリプト'],
])('%s and %s are one name', (one, other) => {
  expect(fold(one)).toContain('javascript');
  expect(fold(other)).toContain('javascript');
});
