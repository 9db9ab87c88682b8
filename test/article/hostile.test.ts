// Hostile markup inside an article comes out harmless. Runs on linkedom, where DOMPurify cannot work, so what is tested is
// the rebuilding alone; in browsers DOMPurify checks the result once more.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/index.ts';

const PROSE =
  'The harbour was quiet that morning, and the boats, as every year, waited for the wind to turn before they left. ';
const url = 'https://harbour.example/story/1';

function htmlOf(inner: string, head = ''): string {
  const paragraphs = Array.from({ length: 6 }, (_, at) => `<p>${at} ${PROSE.repeat(3)}</p>`).join('');
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Harbour</title>${head}</head><body><article><h1>Harbour</h1>${paragraphs}${inner}${paragraphs}</article></body></html>`,
  );
  return extractArticle(document as unknown as Document, { url })?.html ?? '';
}

const ATTACKS: Record<string, string> = {
  script: '<p>before<script>alert(1)</script> after, and so on</p>',
  handler: `<p onclick="alert(1)">${PROSE}<img src="a.jpg" onerror="alert(1)" width="600" height="400"></p>`,
  'javascript link': `<p>${PROSE}<a href="javascript:alert(1)">go</a></p>`,
  'javascript link, disguised': `<p>${PROSE}<a href=" jAvA&#9;script&#10;:alert(1)">go</a></p>`,
  'data link': `<p>${PROSE}<a href="data:text/html,<script>alert(1)</script>">go</a></p>`,
  'vbscript link': `<p>${PROSE}<a href="vbscript:msgbox(1)">go</a></p>`,
  'data image': `<p>${PROSE}<img src="data:image/svg+xml,<svg onload=alert(1)>"></p>`,
  srcset: `<p>${PROSE}<img srcset="javascript:alert(1) 1x"></p>`,
  svg: `<p>${PROSE}<svg onload="alert(1)"><script>alert(1)</script><foreignObject><p>x</p></foreignObject></svg></p>`,
  mathml: `<p>${PROSE}<math><maction actiontype="statusline" xlink:href="javascript:alert(1)"><mtext>x</mtext></maction><annotation-xml encoding="text/html"><img src=x onerror=alert(1)></annotation-xml><mglyph href="javascript:alert(1)"></mglyph></math></p>`,
  form: `<form action="https://evil.example"><p>${PROSE}</p><input name="q" autofocus onfocus="alert(1)"><button formaction="javascript:alert(1)">go</button></form>`,
  style: `<style>@import url(https://evil.example/a.css); p{background:url(https://evil.example/b)}</style><p style="background:url(https://evil.example/c)">${PROSE}</p>`,
  iframe: `<p>${PROSE}</p><iframe srcdoc="<script>alert(1)</script>" src="javascript:alert(1)"></iframe>`,
  object: `<p>${PROSE}</p><object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">`,
  'meta and base': `<meta http-equiv="refresh" content="0;url=javascript:alert(1)"><base href="javascript:alert(1)//"><p>${PROSE}</p>`,
  template: `<template><img src=x onerror=alert(1)></template><p>${PROSE}</p>`,
  'custom element': `<x-evil onmouseover="alert(1)"><p is="x-evil">${PROSE}</p></x-evil>`,
  'noscript breakout': `<noscript><p title="</noscript><img src=x onerror=alert(1)>">${PROSE}</p></noscript>`,
  'tracking pixel': `<p>${PROSE}</p><img src="https://evil.example/pixel.gif" width="1" height="1">`,
  clobbering: `<p id="attributes" name="nodeName">${PROSE}<a id="body" name="documentElement" href="#body">x</a></p>`,
};

const FORBIDDEN = [
  /<(?:script|style|iframe|object|embed|form|input|button|svg|template|meta|base|link|noscript|maction|mglyph|annotation-xml|x-evil)\b/i,
  /\son[a-z]+\s*=/i,
  /(?:href|src|cite|srcset|action)\s*=\s*["']?\s*(?:javascript|data|vbscript)/i,
  /javascript:/i,
  /\sstyle\s*=/i,
  /evil\.example/i,
  /\bsrcset\b|\bsrcdoc\b|\bis=/i,
];

describe('hostile markup', () => {
  it.each(Object.entries(ATTACKS))('%s', (_, attack) => {
    const html = htmlOf(attack);
    expect(html).toContain('The harbour was quiet');
    // Attribute and tag syntax only counts outside text: a reparse shows what a browser would make of it.
    const { document } = parseHTML(`<html><body>${html}</body></html>`);
    const tags = [...document.body.querySelectorAll('*')]
      .map((element) => element.cloneNode(false).toString())
      .join('\n');
    for (const pattern of FORBIDDEN) expect(tags).not.toMatch(pattern);
  });

  it('prefixes the ids it keeps, and keeps only targets of the article itself', () => {
    const html = htmlOf(`<p>${PROSE}<a href="#body">jump</a></p><p id="body">${PROSE}</p><p id="cookie">${PROSE}</p>`);
    expect(html).toContain('href="#matn-body"');
    expect(html).toContain('id="matn-body"');
    expect(html).not.toContain('"cookie"');
  });

  it('resolves addresses against the base, and ignores a base that is no web address', () => {
    expect(htmlOf(`<p>${PROSE}<a href="b">x</a></p>`, '<base href="/deep/">')).toContain(
      'href="https://harbour.example/deep/b"',
    );
    expect(htmlOf(`<p>${PROSE}<a href="b">x</a></p>`, '<base href="javascript:x">')).toContain(
      'href="https://harbour.example/story/b"',
    );
  });

  it('never returns the plea for JavaScript as the article', () => {
    const { document } = parseHTML(
      `<html><body><div id="noscript">Sorry, you need to enable JavaScript to visit this website.</div><div style="display:none"><article><h1>Harbour</h1><p>${PROSE.repeat(3)}</p><p>${PROSE.repeat(3)}</p></article></div></body></html>`,
    );
    const article = extractArticle(document as unknown as Document, { url });
    expect(article?.text).toContain('The harbour was quiet');
    expect(article?.text).not.toContain('JavaScript');
    const { document: empty } = parseHTML(
      '<html><body><p>You need to enable JavaScript to run this app.</p></body></html>',
    );
    expect(extractArticle(empty as unknown as Document, { url })).toBeNull();
  });

  it('leaves the given document as it was', () => {
    const { document } = parseHTML(
      `<html><body><article><h1>Harbour</h1><p>${PROSE.repeat(5)}</p><script>1</script></article></body></html>`,
    );
    const before = document.toString();
    extractArticle(document as unknown as Document, { url });
    expect(document.toString()).toBe(before);
  });
});
