import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { imageAddresses, imageType, selectionOf, toText, toZip } from '../../src/save/index.ts';
import { article, persian } from './articles.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('images', () => {
  it('are asked for once, in order, the lead image last', () => {
    const html = '<p><img src="/b.png"><img src="/a.png"><img src="/b.png"><img src="javascript:1"></p>';
    expect(imageAddresses(article({ html, image: 'https://paper.example/lead.jpg' }))).toEqual([
      'https://paper.example/b.png',
      'https://paper.example/a.png',
      'https://paper.example/lead.jpg',
    ]);
  });

  it.each([
    ['image/png', '\x89PNG\r\n\x1A\n'],
    ['image/jpeg', '\xFF\xD8\xFF\xE0'],
    ['image/gif', 'GIF89a'],
    ['image/webp', 'RIFF\x01\x02\x03\x04WEBP'],
    ['image/avif', '\x00\x00\x00\x1Cftypavif'],
    ['image/svg+xml', '<?xml version="1.0"?>\n<!-- a --><svg xmlns="http://www.w3.org/2000/svg">'],
    [undefined, '<!doctype html><svg>'],
    [undefined, ''],
  ])('are known as %s by their first bytes', (type, start) => {
    expect(imageType(bytes(start))).toBe(type);
  });
});

describe('selectionOf', () => {
  it('keeps what is known of the article, and counts anew', () => {
    const part = selectionOf({ ...persian, excerpt: 'x' }, '<p>BBC فارسی این خبر را خواند.</p>');
    expect(part).toMatchObject({ title: persian.title, url: persian.url, wordCount: 6, excerpt: undefined });
    expect(part && toText(part)).toContain(persian.url);
    expect(part && toText(part)).not.toContain('ایستگاه');
  });

  it('is nothing where no word is selected', () => {
    expect(selectionOf(persian, '<p> </p><img src="x.png">')).toBeNull();
  });
});

describe('toZip', () => {
  it('gives every file a name of its own, on every file system', () => {
    const names = ['a', 'A', 'a', 'b'];
    const zip = unzipSync(toZip(names.map((name, index) => ({ name, extension: 'txt', content: String(index) }))));
    expect(Object.keys(zip)).toEqual(['a.txt', 'A (2).txt', 'a (3).txt', 'b.txt']);
    expect(strFromU8(zip['a (3).txt'] ?? new Uint8Array())).toBe('2');
  });

  it('refuses to hold nothing', () => {
    expect(() => toZip([])).toThrow(RangeError);
  });
});
