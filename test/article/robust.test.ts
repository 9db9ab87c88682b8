// Documents that no person would write, and some that people do: none may throw, and none may run away.
import fc from 'fast-check';
import { DOMParser, parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/index.ts';
import { candidates } from '../../src/article/passes/images.ts';
import { ENDLESS } from './endless.ts';
import { PROSE, pageWith, read, url } from './page.ts';

type Kind = 'text/html' | 'text/xml' | 'image/svg+xml';
const parse = (source: string, type: Kind = 'text/html'): Document =>
  new DOMParser().parseFromString(source, type) as unknown as Document;
const extract = (source: string, type?: Kind) => extractArticle(parse(source, type), { url });

/** Milliseconds after which a document that never ends is given up; how long it takes is measured elsewhere. */
const PATIENCE = 120_000;

it('reads a page before whose root a script stands', () => {
  const { document } = parseHTML(`<script>var early = 1;</script><style>p{}</style>${pageWith('')}`);
  expect(extractArticle(document as unknown as Document, { url })?.title).toBe('Harbour');
});

describe('a document without an article is null, not an error', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n '],
    ['no body', '<html><head><title>x</title></head></html>'],
    ['an empty body', '<html><body></body></html>'],
    [
      'a frameset',
      '<html><head><title>x</title></head><frameset cols="1,2"><frame src="a"><frame src="b"></frameset></html>',
    ],
    ['one frame', '<html><body><iframe src="https://elsewhere.example/"></iframe></body></html>'],
    ['text alone, and little of it', 'x'],
    ['a comment', '<!-- x -->'],
    ['a doctype', '<!doctype html>'],
    ['a template', `<html><body><template></template></body></html>`],
    ['a table without rows', '<table></table>'],
    ['a list of links', `<ul>${'<li><a href="/x">x</a></li>'.repeat(50)}</ul>`],
  ])('%s', (_, source) => expect(extract(source)).toBeNull());

  it.each([
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>', 'image/svg+xml'],
    ['a feed', '<rss><channel><item><title>x</title></item></channel></rss>', 'text/xml'],
  ] as const)('%s', (_, source, type) => expect(extract(source, type)).toBeNull());
});

describe('strange documents give their story', () => {
  it.each([
    ['a base that is no address', pageWith('', { head: '<base href="http://[">' })],
    ['a base without a value', pageWith('', { head: '<base>' })],
    ['upper case', pageWith('').replace(/<(\/?)p>/g, '<$1P>')],
    ['null characters', pageWith('').replace(/harbour/g, 'har\u0000bour')],
    ['lone surrogates', pageWith(`<p>\ud800 ${PROSE} \udc00</p>`)],
    ['names with colons', pageWith(`<x:y z:w="1"><o:p>${PROSE}</o:p></x:y>`)],
    ['attributes with strange names', pageWith(`<p @click="a" :b="c" [d]="e" (f)="g" #h *i>${PROSE}</p>`)],
    ['ids that clobber', pageWith('<form id="body"><input name="documentElement"><input name="children"></form>')],
    ['an id on everything', pageWith('').replace(/<p>/g, '<p id="attributes">')],
    ['a story inside a form', pageWith('').replace('<article>', '<form><article>')],
    ['unclosed everything', pageWith('').replace(/<\/(?:p|article|body|html)>/g, '')],
  ])('%s', (_, source) => {
    const article = extract(source);
    expect(article?.text).toMatch(/(?:boats, as every year)/);
    expect(article?.html).not.toContain('\u0000');
  });

  it('an address that is none', () => {
    expect(() => extractArticle(parse(pageWith('')), { url: 'not an address' })).not.toThrow();
    expect(() => extractArticle(parse(pageWith('')), { url: '' })).not.toThrow();
  });

  it('JSON-LD that is none', () => {
    for (const json of [
      '{',
      '[]',
      'null',
      '7',
      '"x"',
      '{"@type":["Article",null,7]}',
      '{"@graph":[[[[{}]]]]}',
      '[null]',
    ]) {
      const head = `<script type="application/ld+json">${json}</script>`;
      expect(read(pageWith('', { head })).title).toBe('Harbour');
    }
  });
});

describe('the story is found beside', () => {
  it.each(Object.entries(ENDLESS))(
    '%s',
    (_, { inner, title }) => {
      const page = pageWith(inner).replace(/<title>.*?<\/title>/, (own) => title ?? own);
      expect(extract(page)?.text).toContain('boats, as every year');
    },
    PATIENCE,
  );

  it('a candidate list made to mislead', () => {
    const lengths = (srcset: string): number[] => candidates(srcset).map(({ url }) => url.length);
    expect(lengths(`${'a'.repeat(1_000_000)} x y ${','.repeat(1_000_000)}`)).toEqual([1_000_000]);
    // A picture in the address itself is a placeholder where there are others.
    expect(lengths(`data:image/png;base64,${'A'.repeat(1_000_000)} 1w, /a.jpg 2w`)).toEqual([6]);
  });
});

describe('any document at all', () => {
  const name = fc.constantFrom(
    ...'p div span a img table tr td th ul ol li dl dt dd pre code blockquote figure figcaption h1 h2 section article aside nav math mi sup ruby rt br hr video iframe noscript template form input svg x-y'.split(
      ' ',
    ),
  );
  const attribute = fc.tuple(
    fc.constantFrom(
      'id',
      'class',
      'href',
      'src',
      'srcset',
      'style',
      'dir',
      'lang',
      'role',
      'name',
      'title',
      'alt',
      'data-src',
      'hidden',
    ),
    fc.oneof(
      fc.constantFrom(
        'a',
        '#a',
        'caption',
        'footnote',
        'rtl',
        'ar',
        'javascript:alert(1)',
        '//x/y.jpg 2x',
        'display:none',
        '1',
        '',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
  );
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(PROSE, PROSE.repeat(4), 'سلام', ' ')),
      fc
        .tuple(name, fc.array(attribute, { maxLength: 3 }), fc.array(tie('node'), { maxLength: 5 }))
        .map(
          ([tag, attributes, children]) =>
            `<${tag}${attributes.map(([key, value]) => ` ${key}="${value.replace(/"/g, '')}"`).join('')}>${children.join('')}</${tag}>`,
        ),
    ),
  }));

  it('gives an article or none, and nothing that runs', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 8 }), (nodes) => {
        const article = extract(pageWith(nodes.join('')));
        const { document } = parseHTML(`<html><body>${article?.html ?? ''}</body></html>`);
        for (const element of document.querySelectorAll('body *')) {
          expect(element.nodeName).not.toMatch(/^(?:SCRIPT|STYLE|IFRAME|TEMPLATE|FORM|INPUT|SVG|VIDEO|NOSCRIPT)$/i);
          for (const { name: key, value } of element.attributes) {
            expect(key).not.toMatch(/^on|^style$|^srcset$|^name$/i);
            if (/^(?:href|src|cite)$/.test(key)) expect(value).toMatch(/^(?:https?:\/\/|mailto:|tel:|#matn-)/);
            if (key === 'id') expect(value).toMatch(/^matn-/);
          }
        }
      }),
      { numRuns: 80 },
    );
  }, 120_000);
});
