import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { HTML_STYLE, HTML_STYLE_HASH } from '../../src/save/html-style.ts';
import { type SaveOptions, toHtml } from '../../src/save/index.ts';
import { article, persian } from './articles.ts';

const open = (what = article(), options: SaveOptions = {}): Document => parseHTML(toHtml(what, options)).document;
const PIXEL = { bytes: new Uint8Array([1, 2, 3]), type: 'image/png' };

describe('toHtml', () => {
  it('is a document with language, direction, title and source', () => {
    const document = open({ ...persian, title: '<b> & "ب"' });
    expect(document.documentElement.lang).toBe('fa');
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.title).toBe('<b> & "ب"');
    expect(document.querySelector('h1')?.textContent).toBe('<b> & "ب"');
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(persian.url);
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe(persian.published);
    expect(toHtml(persian).indexOf('<meta charset="utf-8">')).toBeLessThan(200);
  });

  it('admits its own style and nothing else', () => {
    const hash = createHash('sha256').update(HTML_STYLE).digest('base64');
    expect(HTML_STYLE_HASH).toBe(`sha256-${hash}`);
    const document = open();
    expect(document.querySelector('style')?.textContent).toBe(HTML_STYLE);
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src '${HTML_STYLE_HASH}'`);
    expect(policy).not.toContain('unsafe');
  });

  it('holds nothing that runs', () => {
    const hostile =
      '<p onclick="x()" style="color:red">a<script>x()</script></p><svg><script>x()</script></svg><iframe src="/x"></iframe>' +
      '<a href="javascript:x()">b</a><a href="data:text/html,x">c</a><img src="x" onerror="x()"><form><button>d</button></form>' +
      '<math><mtext><style><img src=x onerror=x()></style></mtext></math><object data="x"></object><base href="//evil.example">' +
      '<meta http-equiv="refresh" content="0;url=//evil.example"><template><script>x()</script></template>';
    const document = open(
      article({ html: hostile, title: '</title><script>x()</script>', byline: '<img onerror=x() src=x>' }),
    );
    expect(document.querySelector('script, svg, iframe, form, button, object, base, template')).toBeNull();
    const attributes = [...document.querySelectorAll('body, body *')].flatMap((node) => [...node.attributes]);
    expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'style')).toEqual([]);
    expect(attributes.filter(({ value }) => /^(javascript|data):/.test(value))).toEqual([]);
    expect(document.querySelectorAll('meta[http-equiv]').length).toBe(1);
  });

  it('puts fetched images into the file; a missing one leaves its description and address', () => {
    const html =
      '<figure><img src="/a.png" alt="A"><figcaption>c</figcaption></figure><p><img src="/b.png" alt="B"></p>';
    const images = new Map([['https://paper.example/a.png', PIXEL]]);
    const document = open(article({ html }), { images });
    expect(document.querySelector('figure img')?.getAttribute('src')).toBe('data:image/png;base64,AQID');
    expect(document.querySelectorAll('img').length).toBe(1);
    expect(document.querySelector('p a[href="https://paper.example/b.png"]')?.textContent).toBe('B');
    expect(document.querySelector('meta[content*="img-src"]')?.getAttribute('content')).toMatch(/img-src data:;/);
  });

  it('leaves captions out where they are not wanted', () => {
    expect(open(persian, { captions: false }).querySelector('figcaption')).toBeNull();
  });

  it('keeps links inside the article', () => {
    const html =
      '<p><a href="https://paper.example/2024/harbour#there">a</a> <a href="#nowhere">b</a></p><h2 id="there">c</h2><p id="x">d</p>';
    const document = open(article({ html }));
    expect(document.querySelector('a[href="#there"]')).not.toBeNull();
    expect(document.querySelector('#there')).not.toBeNull();
    expect(document.querySelector('#x, a[href="#nowhere"]')).toBeNull();
  });
});
