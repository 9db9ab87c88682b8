import { expect, it } from 'vitest';
import { sentenceSpans } from '../../src/reader/sentences.ts';

const split = (text: string, lang: string) =>
  sentenceSpans(text, lang).map(({ start, end }) => text.slice(start, end).trim());

it.each([
  ['en', 'One. Two? Three!', ['One.', 'Two?', 'Three!']],
  ['ar', 'ذهب الولد. هل عاد؟ نعم!', ['ذهب الولد.', 'هل عاد؟', 'نعم!']],
  ['ur', 'وہ گیا۔ کیا وہ آیا؟', ['وہ گیا۔', 'کیا وہ آیا؟']],
  ['zh', '他走了。他回来了吗？', ['他走了。', '他回来了吗？']],
])('splits %s', (lang, text, sentences) => {
  expect(split(text, lang)).toEqual(sentences);
});

it('reads no lonely punctuation', () => {
  expect(split('… — !', 'en')).toEqual([]);
});

it('takes a text without a language', () => {
  expect(split('One. Two.', '')).toEqual(['One.', 'Two.']);
});
