// Books, read back from the zip; and judged by EPUBCheck where it is installed (Debian: package epubcheck).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser, parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/index.ts';
import { type ImageFile, imageAddresses, toEpub, toEpubCollection } from '../../src/save/index.ts';
import { bodyOf, documentOf, headOf } from '../newsroom/page.ts';
import { picture } from '../newsroom/picture.ts';
import { all as stories } from '../newsroom/stories/index.ts';
import type { Story } from '../newsroom/story.ts';
import { article, persian } from './articles.ts';

const now = new Date('2024-05-06T07:08:09Z');
const PNG: ImageFile = {
  type: 'image/png',
  bytes: Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
    (letter) => letter.charCodeAt(0),
  ),
};

type Files = Record<string, string>;

function open(book: Uint8Array): Files {
  return Object.fromEntries(Object.entries(unzipSync(book)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const xml = (text = '') => new DOMParser().parseFromString(text, 'text/xml') as unknown as Document;
const all = (document: Document, selector: string) => [...document.querySelectorAll(selector)];

/** Everything that a forgiving parser lets pass and a book must not hold. */
const messy = article({
  title: 'A <messy> & "odd" title',
  byline: 'A & B',
  published: '2024-05-06T07:08',
  image: 'https://paper.example/lead.png',
  html: `
    <h2 id="a b">Part & one</h2><p><a href="#a%20b">up</a> <a href="https://x.example/a|b^c?d={e}#f#g">odd</a> <a href="mailto:a b@x">m</a></p>
    <h2><p>Block in heading</p></h2><span><div>Block in span</div></span><em><p>Block in mark</p></em>
    <ul>loose<li>item<ol type="z" start="x"><li value="y">deep</li></ol></li><p>no item</p></ul><li>lone</li><ul></ul>
    <dl><dd>before</dd><dt>term</dt></dl><dl><div><dt>t</dt><dd>d</dd></div></dl>
    <table border="1"><caption></caption><tr><td colspan="0" rowspan="-1" align="left">c</td></tr><tr></tr></table><table></table>
    <figure><figcaption>one</figcaption><img src="/a.png" width="50%"><figcaption>two</figcaption></figure><figcaption>alone</figcaption>
    <img src="/missing.webp" alt="gone"><img src="/a.png">
    <time datetime="yesterday">yesterday</time><data value="1">one</data><bdo>x</bdo><ruby>a<rt>b</rt></ruby><rt>c</rt>
    <details>d<summary>s</summary></details><main>m</main><address><h3>a</h3></address>
    <p lang="not a language" dir="sideways" title=" ">p</p><pre><code class="language-x">a\u0000\u0008\uFFFE &lt;b&gt;</code></pre>
    <math><mi>x</mi></math><svg><text>y</text></svg><input type="checkbox" checked><video src="/v.mp4"></video>
    <a href="/x"><div>block in link <a href="/y">link in link</a></div></a>`,
});

const PICTURES = new Map([
  ['https://ruznameh.example/image.png', PNG],
  ['https://paper.example/a.png', PNG],
  ['https://paper.example/lead.png', PNG],
]);

const books: [string, Uint8Array][] = [
  ['a short article', toEpub(article(), { now })],
  ['a right-to-left article', toEpub(persian, { now, images: new Map([['https://ruznameh.example/image.png', PNG]]) })],
  [
    'messy markup',
    toEpub(messy, {
      now,
      images: new Map([
        ['https://paper.example/a.png', PNG],
        ['https://paper.example/lead.png', PNG],
      ]),
    }),
  ],
  ['little metadata', toEpub(article({ title: '', lang: undefined, html: '' }), { now })],
  ['several articles', toEpubCollection([persian, article(), messy], { now, title: 'هفته', images: PICTURES })],
];

describe('toEpub', () => {
  it('begins with its media type, uncompressed', () => {
    const bytes = toEpub(article(), { now });
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('turns pages from right to left, and says language and direction', () => {
    const files = open(toEpub(persian, { now }));
    const book = xml(files['book/package.opf']);
    expect(book.querySelector('spine')?.getAttribute('page-progression-direction')).toBe('rtl');
    expect(all(book, 'metadata > *').map((node) => `${node.nodeName} ${node.textContent}`)).toEqual(
      expect.arrayContaining([
        'dc:language fa',
        `dc:title ${persian.title}`,
        `dc:source ${persian.url}`,
        'dc:creator نگار رهنما',
      ]),
    );
    const chapter = xml(files['book/chapter-1.xhtml']);
    expect(chapter.documentElement.getAttribute('dir')).toBe('rtl');
    expect(chapter.documentElement.getAttribute('xml:lang')).toBe('fa');
    const english = xml(open(toEpub(article(), { now }))['book/package.opf']);
    expect(english.querySelector('spine')?.hasAttribute('page-progression-direction')).toBe(false);
  });

  it('lists headings in its contents, each where it leads', () => {
    const files = open(toEpub(persian, { now }));
    const links = all(xml(files['book/nav.xhtml']), 'nav a').map((node) => [
      node.textContent,
      node.getAttribute('href'),
    ]);
    expect(links).toContainEqual(['راه', 'chapter-1.xhtml#h1']);
    expect(files['book/chapter-1.xhtml']).toContain('<h2 id="h1">راه</h2>');
  });

  it('holds the images it is given; a missing one leaves description and address', () => {
    const files = open(books[2]?.[1] ?? new Uint8Array());
    const chapter = xml(files['book/chapter-1.xhtml']);
    expect(all(chapter, 'img').map((node) => node.getAttribute('src'))).toEqual(['images/1.png', 'images/1.png']);
    expect(chapter.querySelector('a[href="https://paper.example/missing.webp"]')?.textContent).toBe('gone');
    expect(xml(files['book/package.opf']).querySelector('item[properties="cover-image"]')?.getAttribute('href')).toBe(
      'images/2.png',
    );
  });

  it('says what a reader who does not see needs to know', () => {
    const says = (images: Map<string, ImageFile>) =>
      all(xml(open(toEpub(persian, { now, images }))['book/package.opf']), 'meta')
        .filter((node) => node.getAttribute('property')?.startsWith('schema:'))
        .map((node) => `${node.getAttribute('property')?.slice(7)} ${node.textContent}`);
    expect(says(new Map())).toEqual(
      expect.arrayContaining(['accessMode textual', 'accessModeSufficient textual', 'accessibilityHazard none']),
    );
    expect(says(new Map([['https://ruznameh.example/image.png', PNG]]))).toEqual(
      expect.arrayContaining([
        'accessMode visual',
        'accessibilityFeature alternativeText',
        'accessibilityHazard unknown',
      ]),
    );
  });

  it('makes of several articles one book, a chapter each, and refuses to make one of none', () => {
    const files = open(books[4]?.[1] ?? new Uint8Array());
    expect(Object.keys(files).filter((name) => name.includes('chapter'))).toHaveLength(3);
    const book = xml(files['book/package.opf']);
    expect(book.querySelector('spine')?.getAttribute('page-progression-direction')).toBe('rtl');
    expect(xml(files['book/chapter-2.xhtml']).documentElement.getAttribute('dir')).toBe('ltr');
    expect(() => toEpubCollection([])).toThrow(RangeError);
  });

  it('loses no word of messy markup', () => {
    const text = (
      xml(open(books[2]?.[1] ?? new Uint8Array())['book/chapter-1.xhtml']).querySelector('body')?.textContent ?? ''
    ).replace(/\s+/g, ' ');
    for (const words of [
      'Block in heading',
      'Block in span',
      'loose',
      'no item',
      'lone',
      'before',
      'term',
      'one',
      'two',
      'alone',
      'yesterday',
      'link in link',
      'a <b>',
    ]) {
      expect(text).toContain(words);
    }
  });
});

/** A story of the newsroom as a book, read from its page as the reader reads it, its pictures with it. */
function bookOf(story: Story): Uint8Array {
  const origin = 'https://newsroom.example';
  const place = { url: `${origin}/${story.lang}`, origin, script: (name: string) => name, again: false, cookies: '' };
  const { document } = parseHTML(documentOf(story, headOf(story, place), bodyOf(story)));
  const read = extractArticle(document as unknown as Document, { url: place.url });
  if (!read) throw new Error(`no article in the page of ${story.title}`);
  const image: ImageFile = { type: 'image/png', bytes: Uint8Array.from(picture(0)) };
  const images = new Map(imageAddresses(read).map((address) => [address, image]));
  if (images.size === 0) throw new Error(`no picture in ${story.title}`);
  return toEpub(read, { now, images });
}

// Of the books above the two that hold everything the others hold: a Java machine takes its time to start.
const judged: [string, () => Uint8Array][] = [
  ...books.slice(-2).map(([what, bytes]): [string, () => Uint8Array] => [what, () => bytes]),
  ...stories.map((story): [string, () => Uint8Array] => [`${story.lang}, ${story.title}`, () => bookOf(story)]),
];

const jar = '/usr/share/java/epubcheck.jar';

/** Why EPUBCheck cannot judge here; empty where it can. */
function missing(): string {
  if (!existsSync(jar)) return `there is no ${jar}: install the package epubcheck`;
  return spawnSync('java', ['-version']).status === 0 ? '' : 'there is no java';
}

const reason = missing();
if (reason) console.warn(`EPUBCheck is left out: ${reason}.`);

describe.skipIf(reason)(`EPUBCheck${reason && ` (left out: ${reason})`}`, () => {
  it.each(judged)(
    'finds no error and no warning in %s',
    (_what, make) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'matn-epub-'));
      const file = path.join(folder, 'book.epub');
      writeFileSync(file, make());
      const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
      const { status, stdout, stderr } = spawnSync(
        'java',
        [...quick, '-jar', jar, '--failonwarnings', '--locale', 'en', file],
        { encoding: 'utf8' },
      );
      rmSync(folder, { recursive: true });
      expect(status, stderr).toBe(0);
      expect(stdout).toContain('No errors or warnings detected.');
    },
    240_000,
  );
});
