// Markdown is read back with a CommonMark implementation and compared with the article.
import { HtmlRenderer, Parser } from 'commonmark';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/save/index.ts';
import { article, persian } from './articles.ts';

function render(markdown: string): Document {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  const options = { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] };
  return parseHTML(`<html><body>${micromark(body, options)}</body></html>`).document;
}

const back = (html: string, over = {}) => render(toMarkdown(article({ html, title: '', ...over })));
const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

describe('toMarkdown', () => {
  it('begins with front matter that no title can break', () => {
    const title = 'A "quoted": title # with\n---\nlines \\ and \u2028 more';
    const lines = toMarkdown(article({ title, byline: '- Ann', published: '2024-05-06' })).split('\n');
    expect(lines[0]).toBe('---');
    expect(JSON.parse(lines[1]?.replace(/^title: /, '') ?? '')).toBe(title);
    expect(lines).toContain('author: "- Ann"');
    expect(lines).toContain('date: "2024-05-06"');
    expect(lines.indexOf('---', 1)).toBe(7);
  });

  it.each([
    ['headings', '<h2>a</h2><h3>b</h3>', 'h2, h3', ['a', 'b']],
    ['paragraphs', '<p>a</p><p>b</p>', 'p', ['a', 'b']],
    ['line breaks', '<p>a<br>b</p>', 'p br', ['']],
    ['quotes', '<blockquote><p>a</p><p>b</p></blockquote>', 'blockquote > p', ['a', 'b']],
    [
      'nested lists',
      '<ul><li>a<ol start="3"><li>b<ul><li>c</li></ul></li></ol></li></ul>',
      'ul > li > ol[start="3"] > li > ul > li',
      ['c'],
    ],
    ['loose lists', '<ol><li><p>a</p><p>b</p></li></ol>', 'ol > li > p', ['a', 'b']],
    ['neighbouring lists', '<ul><li>a</li></ul><ul><li>b</li></ul>', 'body > ul', ['a', 'b']],
    [
      'code with its language',
      '<pre><code class="language-ts">a ``` b\n\n  c</code></pre>',
      'pre > code.language-ts',
      ['a ``` b c'],
    ],
    ['code in a line', '<p><code>a`b</code></p>', 'p > code', ['a`b']],
    ['links', '<p><a href="/x_(y)?a=1&amp;b=2">a</a></p>', 'a[href="https://paper.example/x_(y)?a=1&b=2"]', ['a']],
    [
      'images',
      '<figure><img src="/i.png" alt="a ] b"></figure>',
      'img[src="https://paper.example/i.png"][alt="a ] b"]',
      [''],
    ],
    [
      'tables',
      '<table><tr><th>a|b</th><th>c</th></tr><tr><td>d</td><td>e<br>f</td></tr></table>',
      'th, td',
      ['a|b', 'c', 'd', 'e f'],
    ],
    ['table captions', '<table><caption>a</caption><tr><td>b</td></tr></table>', 'p', ['a']],
    ['marks', '<p><b>a</b><i>b</i><del>c</del></p>', 'strong, em, del', ['a', 'b', 'c']],
    ['marks beside spaces', '<p>x<b> a </b>y</p>', 'p > strong', ['a']],
    ['tasks', '<ul><li><input type="checkbox" checked> a</li></ul>', 'li > input[checked]', ['']],
    ['terms', '<dl><dt>a</dt><dd>b</dd><dd>c</dd></dl>', 'li > strong, li li', ['a', 'b', 'c']],
    ['rules', '<p>a</p><hr><p>b</p>', 'hr', ['']],
  ])('keeps %s', (_what, html, selector, texts) => {
    expect([...back(html).querySelectorAll(selector)].map((node) => words(node))).toEqual(texts);
  });

  it('writes notes as footnotes, numbered as they come', () => {
    const document = back(
      '<p>a<sup><a href="#n2">2</a></sup> and <a href="https://paper.example/2024/harbour#n1">[1]</a></p>' +
        '<ol><li id="n1">First. <a href="#r1">↩</a></li><li id="n2"><p>Second <em>one</em>.</p></li></ol>',
    );
    expect([...document.querySelectorAll('p > sup')].map(words)).toEqual(['1', '2']);
    expect([...document.querySelectorAll('.footnotes li')].map((note) => words(note).replace(/ ?↩.*/, ''))).toEqual([
      'Second one.',
      'First.',
    ]);
    expect(words(document.querySelector('p'))).toBe('a1 and 2');
  });

  it('finds notes that are paragraphs, led by a link back', () => {
    const document = back(
      '<p>a<sup><a id="m1" href="#n1">22</a></sup></p><p id="n1"><sup><a href="#m1">22</a></sup>Sometimes called so.</p>',
    );
    expect(words(document.querySelector('p'))).toBe('a1');
    expect(words(document.querySelector('.footnotes li'))).toContain('Sometimes called so.');
    expect(words(document.body).match(/Sometimes/g)).toHaveLength(1);
  });

  it('leaves links inside the article that are no notes', () => {
    const document = back('<p><a href="#part">Second part</a></p><p id="part">Here it is.</p>');
    expect(document.querySelector('.footnotes')).toBeNull();
    expect(words(document.body)).toContain('Here it is.');
  });

  it('keeps direction', () => {
    const document = render(toMarkdown({ ...persian, html: `${persian.html}<p dir="ltr">In English</p>` }));
    expect(document.querySelector('div[dir="rtl"][lang="fa"] > h1')).not.toBeNull();
    expect(words(document.querySelector('div[dir="rtl"] > div[dir="ltr"] > p'))).toBe('In English');
    expect(toMarkdown(article())).not.toContain('<div');
  });

  it('has no address that runs', () => {
    expect(
      toMarkdown(article({ html: '<p><a href="javascript:alert(1)">a</a><img src="javascript:1"></p>' })),
    ).not.toContain('javascript');
  });

  const units = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'*_`~[]()<>#+-=|\\!&:.1) ^"\'$@/w\u060Cשا字'), maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      'www.a.example',
      'https://a.example/b_c_d',
      'a@b.example',
      '1986. A year',
      '+ a',
      '[^1]',
      '[x]: y',
      '===',
      '| a |',
    ),
  );
  const phrase = fc.array(units, { maxLength: 4 }).map((parts) => parts.join(' ').normalize('NFC'));
  // What is cleaned away on purpose has tests of its own.
  const kept = phrase.filter((text) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\u00A0\u2028\u2029]/u.test(text));

  it('says in every paragraph what the article says, for micromark with GFM', () => {
    fc.assert(
      fc.property(fc.array(kept, { maxLength: 4 }), (texts) => {
        const full = texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
        const document = back(full.map((text) => `<p>${escaped(text)}</p>`).join(''));
        expect([...document.querySelectorAll('body > *')].map((node) => node.localName)).toEqual(full.map(() => 'p'));
        expect([...document.querySelectorAll('p')].map(words)).toEqual(full);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('says in lists, quotes, marks, headings and links what the article says, for commonmark.js', () => {
    const shapes: [string, (text: string) => string, string][] = [
      ['list', (text) => `<ul><li>${text}</li></ul>`, 'ul > li'],
      ['quote', (text) => `<blockquote><p>${text}</p></blockquote>`, 'blockquote > p'],
      ['heading', (text) => `<h2>${text}</h2>`, 'h2'],
      ['link', (text) => `<p>a <a href="https://x.example/">${text}</a> b</p>`, 'p > a'],
      ['strong', (text) => `<p>a<b>${text}</b>b</p>`, 'p > strong'],
    ];
    fc.assert(
      fc.property(kept, fc.constantFrom(...shapes), (given, [name, html, selector]) => {
        const text = given.replace(/\s+/g, ' ').trim();
        // A bare address inside a link's text is GFM's business, not CommonMark's.
        fc.pre(text !== '' && !(name === 'link' && /www\.|:\/\/|@/.test(text)));
        const markdown = toMarkdown(article({ html: html(escaped(text)), title: '' })).replace(
          /^---\n[\s\S]*?\n---\n/,
          '',
        );
        const rendered = new HtmlRenderer().render(new Parser().parse(markdown));
        const document = parseHTML(`<html><body>${rendered}</body></html>`).document;
        expect(words(document.querySelector(selector))).toBe(text);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
