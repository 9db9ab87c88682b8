// Every table of the sources catches what it says and spares what it says; and the small readers around them.
import { describe, expect, it } from 'vitest';
import { copyAddress } from '../../src/sources/archive.ts';
import { otherPages, PAGE_NUMBERS } from '../../src/sources/page-links.ts';
import { paragraphsOf } from '../../src/sources/paragraphs.ts';
import { PRINT_ADDRESS, PRINT_WORDS } from '../../src/sources/print.ts';
import { formOf, proseToHtml } from '../../src/sources/prose.ts';
import { refreshTarget } from '../../src/sources/refresh.ts';
import { samePage, sameSite } from '../../src/sources/site.ts';
import { BLOCK_TYPES, tagOf } from '../../src/sources/state/rich-types.ts';
import { documentOf } from './browser.ts';

describe('the kinds of blocks', () => {
  it.each(BLOCK_TYPES)('row $#: $tag', ({ tag, catches, spares }) => {
    for (const name of catches) expect([name, tagOf(name)]).toEqual([name, tag]);
    for (const name of spares) expect([name, tagOf(name)]).not.toEqual([name, tag]);
  });
});

describe('print versions', () => {
  it('by their words', () => {
    for (const words of PRINT_WORDS.catches) expect(words).toMatch(PRINT_WORDS.says);
    for (const words of PRINT_WORDS.spares) expect(words).not.toMatch(PRINT_WORDS.says);
  });
  it('by their addresses', () => {
    for (const address of PRINT_ADDRESS.catches) expect(address).toMatch(PRINT_ADDRESS.is);
    for (const address of PRINT_ADDRESS.spares) expect(address).not.toMatch(PRINT_ADDRESS.is);
  });
});

describe('numbered pages', () => {
  it.each(PAGE_NUMBERS)('row $#', ({ at, catches, spares }) => {
    for (const address of catches) expect(address).toMatch(at);
    for (const address of spares) expect(address).not.toMatch(at);
  });

  const pages = (url: string, body: string) => {
    const document = documentOf(`<!doctype html><html><head></head><body>${body}</body></html>`);
    const { own, pages: found } = otherPages(document, url);
    return { own, pages: [...found].map(([number, href]) => [number, new URL(href).pathname + new URL(href).search]) };
  };

  it('finds the pages of one article, whatever digits name them', () => {
    expect(pages('https://a.example/x', '<a href="/x?page=2">٢</a><a href="/x?page=3">۳</a>')).toEqual({
      own: 1,
      pages: [
        [2, '/x?page=2'],
        [3, '/x?page=3'],
      ],
    });
    expect(pages('https://a.example/x/', '<a rel="next" href="/x/2/">التالي</a>')).toEqual({
      own: 1,
      pages: [[2, '/x/2/']],
    });
    expect(pages('https://a.example/story.html', '<a href="story-2.html">2</a>')).toEqual({
      own: 1,
      pages: [[2, '/story-2.html']],
    });
    // An arrow without a word leads there too.
    expect(
      pages('https://a.example/x', '<a href="/x?page=2"><img src="/arrow.png"></a><a href="/x?page=2">2</a>'),
    ).toEqual({
      own: 1,
      pages: [[2, '/x?page=2']],
    });
    expect(pages('https://a.example/x?page=2', '<a href="/x">1</a><a href="/x?page=3">3</a>')).toEqual({
      own: 2,
      pages: [
        [1, '/x'],
        [3, '/x?page=3'],
      ],
    });
  });

  it('leaves the next post, other sections, comments and other sites alone', () => {
    expect(pages('https://a.example/x', '<a rel="next" href="/y">Next post</a>').pages).toEqual([]);
    expect(
      pages('https://a.example/x', '<a href="/page/2">2</a><a href="/x/comment-page-2#comments">2</a>').pages,
    ).toEqual([]);
    expect(pages('https://a.example/x', '<a href="https://b.example/x?page=2">2</a>').pages).toEqual([]);
    expect(pages('https://a.example/x', '<a href="/x?page=2">Comments</a>').pages).toEqual([]);
  });
});

describe('sameSite', () => {
  it('takes forms of one host for one site, and neighbours for strangers', () => {
    expect(sameSite('https://www.news.example/a', 'https://amp.news.example/b')).toBe(true);
    expect(sameSite('https://news.example/a', 'https://m.news.example/b')).toBe(true);
    expect(sameSite('https://news.example/a', 'http://static.news.example/b')).toBe(true);
    expect(sameSite('https://one.host.example/', 'https://two.host.example/')).toBe(false);
    expect(sameSite('https://news.example/', 'https://badnews.example/')).toBe(false);
    expect(sameSite('https://news.example/', 'https://example/')).toBe(false);
    expect(sameSite('https://news.example/', 'no address')).toBe(false);
  });
});

describe('samePage', () => {
  it('looks past what does not name a page', () => {
    expect(samePage('https://www.a.example/x/?utm_source=rss', 'http://a.example/x#part')).toBe(true);
    expect(samePage('https://a.example/%D8%A8', 'https://a.example/ب')).toBe(true);
    expect(samePage('https://a.example/x?id=1', 'https://a.example/x?id=2')).toBe(false);
  });
});

describe('refreshTarget', () => {
  it('reads what browsers read, and leaves reloads alone', () => {
    expect(refreshTarget('0;url=/plain')).toBe('/plain');
    expect(refreshTarget("0; URL='/plain?a=b'")).toBe('/plain?a=b');
    expect(refreshTarget('5, /plain')).toBe('/plain');
    for (const content of ['900', '900;url=/x', '', '0', '0;url=']) expect(refreshTarget(content)).toBeNull();
  });
});

describe('prose', () => {
  it('tells forms apart', () => {
    expect(formOf('<p>One.</p>')).toBe('html');
    expect(formOf('&lt;p&gt;One.&lt;/p&gt;')).toBe('escaped');
    expect(formOf('## Heading\n\nText with a [link](https://a.example).')).toBe('markdown');
    expect(formOf('2 < 3 * 4 and 5 * 6 > 7_8_9.')).toBe('text');
    expect(formOf('نص عادي بلا علامات.')).toBe('text');
  });

  it('escapes what is text and keeps what is markup', () => {
    expect(proseToHtml('a < b & c')).toBe('<p>a &lt; b &amp; c</p>');
    expect(proseToHtml('one<br><br>two <b>bold</b>')).toBe('<p>one</p>\n<p>two <b>bold</b></p>');
    expect(proseToHtml('## الأرشيف\n\n- سطر')).toContain('<h2>الأرشيف</h2>');
  });

  it('restores paragraphs of one run of text', () => {
    const sentence = 'قال شيخ المزارعين إن الأشجار احتملت سنوات الجفاف الطويلة بفضل قنوات قديمة أعاد الشباب حفرها.';
    const run = Array(24).fill(sentence);
    expect(paragraphsOf(run.join(' ')).length).toBeGreaterThan(3);
    // Joined without a space: the seams show where the paragraphs were.
    const joined = [run.slice(0, 12).join(' '), run.slice(12).join(' ')].join('');
    expect(paragraphsOf(joined)).toHaveLength(2);
    expect(paragraphsOf('One.\n\nTwo,\nstill two.\n\nThree.')).toHaveLength(3);
    expect(paragraphsOf(run.join(' ')).join(' ')).toBe(run.join(' '));
  });
});

describe('copyAddress', () => {
  it('asks for the copy as it was stored', () => {
    const closest = {
      status: '200',
      available: true,
      url: 'http://web.archive.org/web/20240101000000/https://a.example/x?y=1',
      timestamp: '20240101000000',
    };
    expect(copyAddress(JSON.stringify({ archived_snapshots: { closest } }))).toBe(
      'https://web.archive.org/web/20240101000000id_/https://a.example/x?y=1',
    );
    expect(copyAddress('{"archived_snapshots":{}}')).toBeNull();
    expect(copyAddress('no JSON')).toBeNull();
  });
});
