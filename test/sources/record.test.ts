import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/index.ts';
import { startRecord } from '../../src/sources/record.ts';
import { weigh } from '../../src/sources/words.ts';
import { pageOf, paragraphs, prose } from './browser.ts';

const nothing = { titles: [] };
const start = () => startRecord(pageOf('<p>x</p>'));
function articleOf(blocks: string[]): Article {
  const text = blocks.join('\n\n');
  return {
    url: 'https://news.example/a',
    title: '',
    dir: 'ltr',
    html: paragraphs(blocks),
    text,
    wordCount: weigh(text),
  };
}

describe('a record', () => {
  it('stops at the first good reading and keeps it', () => {
    const record = start();
    expect(record.consider(articleOf(prose(3)), { source: 'dom' }, nothing)).toBe(true);
    record.consider(articleOf(prose(9)), { source: 'server' }, nothing);
    expect(record.reading().source).toBe('dom');
  });

  it('keeps the best that fell short, the page’s own at a tie', () => {
    const record = start();
    const cut = (count: number) => articleOf([...prose(count), 'Read more']);
    record.consider(cut(3), { source: 'dom' }, nothing);
    record.consider(cut(3), { source: 'server', url: 'https://news.example/a' }, nothing);
    expect(record.reading().source).toBe('dom');
    record.consider(cut(5), { source: 'amp', url: 'https://news.example/amp' }, nothing);
    expect(record.reading()).toMatchObject({
      source: 'amp',
      tried: [{ outcome: 'poor', shortfall: 'cut' }, {}, { url: 'https://news.example/amp' }],
    });
  });

  it('takes a good reading over a longer one that fell short, but not a summary of it', () => {
    const record = start();
    record.consider(articleOf([...prose(8), 'Read more']), { source: 'dom' }, nothing);
    expect(record.consider(articleOf(prose(3)), { source: 'json-ld' }, nothing)).toBe(false);
    expect(record.consider(articleOf(prose(8)), { source: 'json-ld' }, nothing)).toBe(true);
  });

  it('takes the whole of a text that broke off, not another text that stands in a template', () => {
    const record = start();
    record.consider(articleOf([...prose(4), 'Read more']), { source: 'dom' }, nothing);
    expect(record.consider(articleOf(prose(6, 'ar')), { source: 'template' }, nothing)).toBe(false);
    expect(record.consider(articleOf(prose(6)), { source: 'template' }, nothing)).toBe(true);
  });

  it('never keeps a wall, a notice or a menu', () => {
    const record = start();
    record.consider(articleOf(['You need to enable JavaScript to run this app.']), { source: 'dom' }, nothing);
    record.consider(
      articleOf(['We use cookies to give you the best experience on our site. Accept?']),
      { source: 'noscript' },
      nothing,
    );
    record.consider(null, { source: 'template' }, nothing);
    expect(record.reading()).toMatchObject({
      article: null,
      source: 'none',
      tried: [{ shortfall: 'wall' }, { shortfall: 'notice' }, { outcome: 'none' }],
    });
  });
});
