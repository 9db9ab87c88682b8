// Short cuts around the large classes of Unicode answer as the classes themselves would, for every character there is.
import { expect, it } from 'vitest';
import { fold, longerThan } from '../../src/article/dom.ts';
import { bare } from '../../src/article/metadata/title.ts';

/** All characters of the basic plane but halves of pairs. */
const CHARACTERS = Array.from({ length: 0x10000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCharCode(code));

it('compares titles by letters, marks and digits alone', () => {
  const plain = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '');
  expect(CHARACTERS.filter((one) => bare(one) !== plain(one))).toEqual([]);
});

it('takes for white space what folding takes for white space', () => {
  const text = (data: string): Node => ({ nodeType: 3, data }) as unknown as Node;
  // Embeddings are taken out by folding, and are no white space.
  const characters = CHARACTERS.filter((one) => !/[\u202a-\u202e\u2066-\u2069]/.test(one));
  expect(characters.filter((one) => longerThan(text(one), 0) !== (fold(one) !== ''))).toEqual([]);
});
