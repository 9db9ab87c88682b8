// A quotation keeps the name of who said it.
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { extractArticle } from '../../src/article/index.ts';

const PROSE = 'The harbour was quiet that morning, and the boats, as every year, waited for the wind to turn. '.repeat(
  3,
);

function articleOf(quotation: string) {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Harbour</title></head><body><article><h1>Harbour</h1>
     <p>${PROSE}</p><p>${PROSE}</p>${quotation}<p>${PROSE}</p><p>${PROSE}</p></article>
     <footer><p>The Harbour Gazette, all rights reserved</p></footer></body></html>`,
  );
  return extractArticle(document as unknown as Document, { url: 'https://harbour.example/story/1' });
}

it('keeps the speaker in the footer of a blockquote, inside the quotation', () => {
  const article = articleOf(
    '<blockquote><p>The ships stopped looking.</p><footer>Martin Hale, engineer</footer></blockquote>',
  );
  expect(article?.html).toMatch(/<blockquote>.*stopped looking.*Martin Hale, engineer.*<\/blockquote>/s);
  expect(article?.text).toContain('Martin Hale, engineer');
});

it('leaves the footer of the page away', () => {
  expect(articleOf('')?.text).not.toContain('all rights reserved');
});
