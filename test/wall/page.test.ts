// What is read from the document without layout: noscript redirects, the prose it holds, what it stores for its scripts.
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { held, heldAnywhere } from '../../src/wall/held.ts';
import { refreshTarget } from '../../src/wall/refresh.ts';
import { keepsArticle, stored } from '../../src/wall/stored.ts';

const page = (html: string): Document =>
  parseHTML(`<!doctype html><html>${html}</html>`).document as unknown as Document;
const URL = 'https://example.org/news/1';

describe('refresh', () => {
  test.each([
    ['0;url=/nojs/', 'https://example.org/nojs/'],
    ['0; URL=/news/1?_fb_noscript=1', 'https://example.org/news/1?_fb_noscript=1'],
    ["0;URL='https://login.example.com/jsdisabled.srf'", 'https://login.example.com/jsdisabled.srf'],
    ['1, url=badbrowser.php', 'https://example.org/news/badbrowser.php'],
    ['0;/javascript-disabled.html', 'https://example.org/javascript-disabled.html'],
  ])('%s leads away', (content, target) => {
    expect(refreshTarget(content, URL)).toBe(target);
  });
  test.each(['900', '500;url=/front', '0', '30;url=https://example.org/news/1', '1;url=#top', '', 'soon'])(
    '%s does not',
    (content) => {
      expect(refreshTarget(content, URL)).toBeNull();
    },
  );
});

test('a reload that drops what was added to the address leads nowhere', () => {
  expect(refreshTarget('5;url=/news/1', `${URL}?utm_source=feed`)).toBeNull();
  expect(refreshTarget('0;url=/news/1?noscript=1', URL)).toBe(`${URL}?noscript=1`);
});

describe('held', () => {
  test('counts paragraphs, not labels and not scripts', () => {
    const text = 'A sentence of an article that goes on for a while, as sentences do. '.repeat(4);
    const document = page(`<body><p>Menu</p><p>${text}</p><script>${'x();'.repeat(500)}</script></body>`);
    expect(held(document).chars).toBe(text.trim().length);
  });
  test('finds prose between line breaks', () => {
    const line = 'A post in a forum from before paragraphs were invented, a line of it. ';
    const document = page(`<body><table><tr><td>${line}<br>${line}<br>${line}</td></tr></table></body>`);
    expect(held(document).chars).toBe(0);
    expect(heldAnywhere(document, held(document)).chars).toBeGreaterThan(60);
  });
  test('samples the whole page, wherever the long paragraphs stand', () => {
    const long = `<p>${'A sentence of an article that goes on for a while, as sentences do. '.repeat(5)}</p>`;
    const document = page(`<body>${'<p>Label</p>'.repeat(50)}${long.repeat(50)}</body>`);
    expect(held(document).chars).toBeGreaterThanOrEqual(1000);
  });
  test('a noscript’s words are not the page’s', () => {
    expect(held(page(`<body><noscript><p>${'Please enable JavaScript. '.repeat(9)}</p></noscript></body>`)).chars).toBe(
      0,
    );
  });
});

describe('stored', () => {
  const body = 'The minister said on Sunday that the bridge would be opened. '.repeat(10);
  const ld = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: `<p>${body}</p>` })}</script>`;
  test('an article’s body in JSON-LD that the screen does not show', () => {
    const kept = stored(page(`<body>${ld}</body>`));
    expect(keepsArticle(kept, 'Home News Sport')).toBe(true);
    expect(keepsArticle(kept, `Home News ${body}`)).toBe(false);
  });
  test.each([
    `window.__INITIAL_STATE__ = {"a":"${body.repeat(8)}"}`,
    `window.__NUXT__=(function(a){return {"a":"${body.repeat(8)}"}})(1)`,
    `self.__next_f.push([1,"${body.repeat(8)}"])`,
  ])('a framework’s state', (script) => {
    expect(stored(page(`<body><script>${script}</script></body>`)).state).toBe(true);
  });
  test('no state in a script that only works', () => {
    const script = `(function(){ var state = load(); ${'run(state); '.repeat(600)} })()`;
    expect(stored(page(`<body><script>${script}</script></body>`)).state).toBe(false);
  });
});
