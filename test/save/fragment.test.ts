// What is pasted as rich text: one element that keeps its direction in any document, with nothing that runs in it.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type SaveOptions, toFragment } from '../../src/save/index.ts';
import { article, persian } from './articles.ts';

/** The fragment inside a document of the other direction. */
function pasted(what = article(), options: SaveOptions = {}): Element[] {
  return [...parseHTML(`<html dir="ltr"><body>${toFragment(what, options)}</body></html>`).document.body.children];
}

describe('toFragment', () => {
  it('is one element in the direction and language of the article', () => {
    const [whole, ...others] = pasted(persian);
    expect(others).toEqual([]);
    expect(whole?.getAttribute('dir')).toBe('rtl');
    expect(whole?.getAttribute('lang')).toBe('fa');
    expect(pasted()[0]?.getAttribute('dir')).toBe('ltr');
    expect(pasted(article({ lang: undefined }))[0]?.hasAttribute('lang')).toBe(false);
  });

  it('begins with the title as a heading, and says where the words come from', () => {
    const [whole] = pasted({ ...persian, title: '<b> & "ب"' });
    expect(whole?.querySelector('h1')?.textContent).toBe('<b> & "ب"');
    expect(whole?.firstElementChild?.firstElementChild?.localName).toBe('h1');
    expect([...(whole?.querySelectorAll('header a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      persian.url,
    ]);
  });

  it('keeps headings, lists, quotations and links, addresses whole', () => {
    const html =
      '<h2>Quay</h2><ul><li>a<ol><li>b</li></ol></li></ul><blockquote><p>c</p></blockquote><p><a href="/x">d</a></p>';
    const [whole] = pasted(article({ html }));
    expect(whole?.querySelector('h2')?.textContent).toBe('Quay');
    expect(whole?.querySelector('ul > li > ol > li')?.textContent).toBe('b');
    expect(whole?.querySelector('blockquote > p')?.textContent).toBe('c');
    expect(whole?.querySelector('div > p > a')?.getAttribute('href')).toBe('https://paper.example/x');
  });

  it('leaves images on the net, fetched ones too', () => {
    const images = new Map([
      ['https://ruznameh.example/image.png', { bytes: new Uint8Array([1, 2, 3]), type: 'image/png' }],
    ]);
    for (const options of [{}, { images }, { images: new Map() }]) {
      expect(pasted(persian, options)[0]?.querySelector('figure img')?.getAttribute('src')).toBe(
        'https://ruznameh.example/image.png',
      );
    }
  });

  it('leaves captions out where they are not wanted', () => {
    expect(pasted(persian)[0]?.querySelector('figcaption')).not.toBeNull();
    expect(pasted(persian, { captions: false })[0]?.querySelector('figcaption')).toBeNull();
  });

  it('brings no style and nothing that runs', () => {
    const html =
      '<style>p{color:red}</style><p style="color:red" class="x" onclick="x()">a<script>x()</script></p>' +
      '<a href="javascript:x()">b</a><img src="x" onerror="x()"><iframe src="/x"></iframe>';
    const [whole] = pasted(article({ html, title: '</h1><script>x()</script>' }));
    expect(
      whole?.querySelector('script, style, iframe, [style], [onclick], [onerror], a[href^="javascript"]'),
    ).toBeNull();
    expect(whole?.textContent).toContain('a');
  });
});
