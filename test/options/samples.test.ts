// Every language of the interface has lines of its own to try the reading settings on.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SAMPLES, sampleFor } from '../../src/options/samples.ts';

const locales = readdirSync(path.join(import.meta.dirname, '../../src/_locales')).map((name) => name.replace('_', '-'));

test.each(locales)('%s', (lang) => {
  expect(sampleFor(lang).lang).toBe(lang);
});

test('a language without a sample has its relative’s, else the English one', () => {
  expect(sampleFor('ar-EG').lang).toBe('ar');
  expect(sampleFor('zh-HK').lang).toBe('zh-CN');
  expect(sampleFor('sv').lang).toBe('en');
});

test('each is whole: a title, an author, an emphasised word between two texts', () => {
  for (const { lang, title, author, text } of SAMPLES) {
    for (const part of [title, author, ...text]) expect(part.trim(), lang).not.toBe('');
  }
});
