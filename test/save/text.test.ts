import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SaveOptions, toText } from '../../src/save/index.ts';
import { article, persian } from './articles.ts';

const RTL = { dir: 'rtl' as const, lang: 'ar' };
const body = (html: string, options: SaveOptions = {}, over = {}) =>
  toText(article({ html, ...over }), { header: false, ...options }).trimEnd();

describe('toText', () => {
  it('begins with what is known of the article, one line each, and ends with one line end', () => {
    const known = { byline: 'Ann Lee', siteName: 'Paper', published: '2024-05-06' };
    expect(toText(article(known))).toBe(
      'The harbour at night\nAnn Lee\nPaper · 2024-05-06\nhttps://paper.example/2024/harbour\n\n' +
        'Boats came in.\n\nNobody counted them.\n',
    );
  });

  it('shows the dek once: not when the text or the title says it, not when it was cut off', () => {
    const first = (excerpt: string) => toText(article({ excerpt })).split('\n\n')[1];
    expect(first('A long wait at the quay.')).toBe('A long wait at the quay.');
    expect(first('“Boats came in”')).toBe('Boats came in.');
    expect(first('The Harbour, at night')).toBe('Boats came in.');
    expect(first('A long wait at …')).toBe('Boats came in.');
  });

  it('falls back on the plain text of an article without markup', () => {
    expect(body('', {}, { text: 'One.\n\nTwo.' })).toBe('One.\n\nTwo.');
  });

  it.each([
    ['one line a paragraph', '<p>a\n  b</p><p>c<br>d</p>', 'a b\n\nc\nd'],
    ['loose text beside blocks', 'a <b>b</b><p>c</p>d', 'a b\n\nc\n\nd'],
    ['blocks inside inline elements', '<a href="/x"><h2>h</h2><p>p</p></a>', 'h\n\np'],
    ['bullets', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>', '- a\n- b\n  - c'],
    ['numbers', '<ol start="9"><li>a</li><li>b</li><li value="20">c</li></ol>', '9. a\n10. b\n20. c'],
    ['numbers downwards', '<ol reversed><li>a</li><li>b</li></ol>', '2. a\n1. b'],
    ['loose lists', '<ul><li><p>a</p><p>b</p></li><li>c</li></ul>', '- a\n\n  b\n\n- c'],
    ['quotes', '<blockquote><p>a</p><p>b<br>c</p></blockquote>', '> a\n\n> b\n> c'],
    ['quotes in lists', '<ul><li>a<blockquote>b</blockquote></li></ul>', '- a\n  > b'],
    ['code as it stands', '<pre><code>if (a) {\n\n  b  c\n}\n</code></pre>', 'if (a) {\n\n  b  c\n}'],
    ['headings', '<h2>A\n b</h2><p>c</p>', 'A b\n\nc'],
    ['terms', '<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>', 'a\n    b\n\nc\n    d'],
    ['rules', '<p>a</p><hr><p>b</p>', 'a\n\n* * *\n\nb'],
    ['powers and notes', '<p>x<sup>2</sup>, H<sub>2</sub>O, said<sup><a href="#n">1</a></sup></p>', 'x², H₂O, said[1]'],
    ['ruby', '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>', '漢(かん)'],
    ['quoted words', '<p>he said <q>no</q></p>', 'he said “no”'],
    ['tasks', '<ul><li><input type="checkbox" checked> a</li></ul>', '- ☑ a'],
    ['no images', '<p>a<img src="https://x.example/i.png" alt="no">b</p>', 'ab'],
    ['no scripts', '<p>a<script>b()</script></p><style>p{}</style>', 'a'],
    ['no empty blocks', '<p> </p><p>&nbsp;</p><p>\u200B</p><p>a</p>', 'a'],
  ])('writes %s', (_what, html, text) => {
    expect(body(html)).toBe(text);
  });

  it('leaves captions out where they are not wanted', () => {
    const html = '<figure><img src="https://x.example/i.png"><figcaption>c</figcaption></figure><p>a</p>';
    expect(body(html)).toBe('c\n\na');
    expect(body(html, { captions: false })).toBe('a');
  });

  it('writes links inline, as notes, or not at all', () => {
    const html =
      '<p><a href="/a/">one</a>, <a href="/b">two</a>, <a href="/a/">three</a>, <a href="https://c.example/">c.example</a></p>';
    expect(body(html, { links: 'none' })).toBe('one, two, three, c.example');
    expect(body(html, { links: 'inline' })).toBe(
      'one (https://paper.example/a/), two (https://paper.example/b), three (https://paper.example/a/), c.example',
    );
    expect(body(html, { links: 'notes' })).toBe(
      'one[1], two[2], three[1], c.example\n\n[1] https://paper.example/a/\n[2] https://paper.example/b',
    );
  });

  it('begins with a byte order mark on demand', () => {
    expect(toText(article(), { bom: true })).toMatch(/^\uFEFFThe/);
    expect(toText(article())).not.toContain('\uFEFF');
  });

  it('keeps the letters of the text: NFC, ZWNJ and ZWJ, no soft hyphens', () => {
    expect(body('<p>re\u00ADsume\u0301 می\u200Cخواهم क्\u200Dष</p>')).toBe('resum\u00E9 می\u200Cخواهم क्\u200Dष');
    expect(toText(persian)).toContain('می\u200Cخواهم به خانه برگردم، نوشت نامه.');
  });
});

describe('hard wraps', () => {
  it('counts display cells, and leaves long words whole', () => {
    expect(body('<p>aa bb cc dd</p>', { wrap: 5 })).toBe('aa bb\ncc dd');
    expect(body('<p>漢字漢字、漢字</p>', { wrap: 8 })).toBe('漢字漢\n字、漢字');
    expect(body('<p>a https://long.example/address b</p>', { wrap: 10 })).toBe('a\nhttps://long.example/address\nb');
    expect(body('<ul><li>aa bb cc</li></ul>', { wrap: 7 })).toBe('- aa bb\n  cc');
    expect(body('<blockquote>aa bb cc</blockquote>', { wrap: 7 })).toBe('> aa bb\n> cc');
  });

  it('leaves code and tables alone', () => {
    expect(body('<pre>aaaa bbbb cccc</pre>', { wrap: 5 })).toBe('aaaa bbbb cccc');
  });

  it('changes nothing but spaces, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 12 })),
        fc.integer({ min: 1, max: 60 }),
        (words, wrap) => {
          const html = `<p>${words.join(' ').replace(/[<&]/g, '')}</p>`;
          const letters = (text: string) => text.replace(/[\s\u200E\u200F\u2066-\u2069]/g, '');
          expect(letters(body(html, { wrap }))).toBe(letters(body(html)));
        },
      ),
    );
  }, 60_000);
});

describe('tables', () => {
  it('aligns columns by display width', () => {
    expect(
      body(
        '<table><tr><th>Name</th><th>Age</th></tr><tr><td>漢字</td><td>7</td></tr><tr><td>Bo</td><td>61</td></tr></table>',
      ),
    ).toBe('Name | Age\n-----|----\n漢字 | 7\nBo   | 61');
  });

  it('writes a wide table row by row', () => {
    const long = 'word '.repeat(15).trim();
    expect(body(`<table><tr><th>A</th><th>B</th></tr><tr><td>${long}</td><td>${long}</td></tr></table>`)).toBe(
      `A: ${long}\nB: ${long}`,
    );
  });

  it('fills merged cells, drops empty rows, and reads a single column as text', () => {
    expect(
      body('<table><tr><td colspan="2">a</td><td>b</td></tr><tr><td></td></tr><tr><td>c<td>d<td>e</tr></table>'),
    ).toBe('a |   | b\nc | d | e');
    expect(body('<table><tr><td>a</td></tr><tr><td>b</td></tr></table>')).toBe('a\n\nb');
  });

  it('keeps cells in place in a right-to-left table', () => {
    const text = body(
      '<table><tr><td>سعر</td><td>Foo</td><td>Bar</td></tr><tr><td>A</td><td>1</td><td>B</td></tr></table>',
      {},
      RTL,
    );
    expect(text).toBe('سعر | \u2066Foo\u2069 | \u2066Bar\u2069\n\u200F\u2066A\u2069   | 1   | \u2066B\u2069');
  });
});
