// Pages no person would write: deep or wide beyond reason. They must finish, and keep their prose.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/index.ts';

const PROSE = 'The harbour was quiet that morning, and the boats waited for the wind to turn. '.repeat(8);

describe('a page beyond reason', () => {
  it('with 100,000 nested elements finishes and is not changed', () => {
    const { document } = parseHTML('<!doctype html><html><head><title>Deep</title></head><body></body></html>');
    let innermost: Element = document.body;
    for (let depth = 0; depth < 100_000; depth++) {
      const child = document.createElement('div');
      innermost.appendChild(child);
      innermost = child;
    }
    innermost.innerHTML = `<p>${PROSE}</p>`;
    const article = extractArticle(document as unknown as Document, { url: 'https://deep.example/' });
    expect(article?.text).toContain('The harbour was quiet');
    expect(innermost.parentElement?.children).toHaveLength(1);
  }, 60_000);

  it('with 1,500 sibling paragraphs keeps them all', () => {
    const { document } = parseHTML(`<html><body><article>${`<p>${PROSE}</p>`.repeat(1500)}</article></body></html>`);
    const article = extractArticle(document as unknown as Document, { url: 'https://wide.example/' });
    expect(article?.text.split('\n\n')).toHaveLength(1500);
  }, 60_000);
});
