// The article part alone, in both browsers: what the unit tests see on linkedom is what browsers give, where DOMPurify
// checks the result once more, parsers mend markup, and calendars are the browser's own.
import path from 'node:path';
import * as esbuild from 'esbuild';
import { parseHTML } from 'linkedom';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { type Article, extractArticle } from '../../src/article/index.ts';
import { ARABIC, PROSE, pageWith, url } from '../article/page.ts';
import { inBothBrowsers } from './harness.ts';

type Extract = (source: string, type: string, address: string) => Article | null;

let bundle = '';
beforeAll(async () => {
  const built = await esbuild.build({
    stdin: {
      contents: `import { extractArticle } from './src/article/index.ts';
        import { toIso } from './src/article/metadata/date.ts';
        window.isoOf = toIso;
        window.extract = (source, type, url) =>
          extractArticle(new DOMParser().parseFromString(source, type), { url });`,
      resolveDir: path.resolve(import.meta.dirname, '../..'),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    write: false,
    conditions: ['browser'],
  });
  bundle = built.outputFiles[0]?.text ?? '';
});

const extractIn = (page: Page, source: string, type = 'text/html') =>
  page.evaluate(
    (markup, kind, address) => (window as unknown as { extract: Extract }).extract(markup, kind, address),
    source,
    type,
    url,
  );

/** HTML as a list of its tags with sorted attributes and its text, so that two serialisers can be compared. */
function outline(html: string): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const lines: string[] = [];
  const visit = (parent: Element): void => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) lines.push((child.textContent ?? '').replace(/\u00a0/g, ' '));
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
      lines.push(`<${[element.localName, ...attributes].join(' ')}>`);
      visit(element);
      lines.push('</>');
    }
  };
  visit(document.body as unknown as Element);
  return lines;
}

const MATH = '<math xmlns="http://www.w3.org/1998/Math/MathML"><msup><mi>x</mi><mn>2</mn></msup></math>';
const PIECES = {
  'blocks of every kind': `<h2>Part</h2><ol start="3" type="a" reversed><li value="7">one</li><li>two<ul><li>in it</li></ul></li></ol>
    <dl><dt>Quay</dt><dd>Where boats lie</dd></dl><blockquote cite="/log"><p>${PROSE}</p></blockquote><hr>
    <table><caption>Boats</caption><thead><tr><th scope="col" colspan="2">Name</th></tr></thead><tbody><tr><td>Ada</td><td>7</td></tr></tbody></table>
    <pre class="language-js"><span>a();</span>\n  b();</pre><figure><img src="/a.jpg" alt="Boats" width="800" height="600"><figcaption>At noon</figcaption></figure>`,
  'lines of every kind': `<p>H<sub>2</sub>O <ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby> <bdi>a</bdi> <bdo dir="rtl">b</bdo> <q lang="fr">oui</q>
    <abbr title="World">W</abbr> <time datetime="2024-05-01">May</time> <kbd>K</kbd> می‌خواهم <a href="/x?utm_source=a&b=c">x</a> ${PROSE}</p>`,
  notes: `<p>So it was<sup id="r1"><a href="#n1">1</a></sup>. ${PROSE}</p><p>${PROSE}</p><ol><li id="n1">The pilots knew it. <a href="#r1">↑</a></li></ol>`,
  formulas: `<p>So ${MATH} and <script type="math/tex">a^2</script> hold. ${PROSE}</p>`,
  embeds: '<iframe src="https://player.vimeo.com/video/76" title="Ships in the night"></iframe>',
  'lazy images':
    '<picture><source data-srcset="/a.jpg 1600w"><img src="data:image/gif;base64,R0lGOD" alt="Boats"></picture>',
};

const DATES: [string, string][] = [
  ['۱ آبان ۱۴۰۳', 'fa'],
  ['1403/08/01', 'fa'],
  ['19 ربيع الآخر 1446 هـ', 'ar'],
  ['22 تشرين الأول 2024', 'ar'],
  ['22 באוקטובר 2024', 'he'],
];

/** Markup that other sanitisers have let by, mutation and clobbering among it. */
const HARMS = [
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></table></mtext></math>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<math xlink:href="javascript:alert(1)" href="javascript:alert(1)"><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<p id="body"><a id="attributes" name="children" href="#body">x</a></p>',
  '<p style="background:url(//evil.example/a)" onclick="alert(1)" tabindex="1" contenteditable draggable="true">x</p>',
  '<img src="x" srcset="javascript:alert(1) 1x" onerror="alert(1)" usemap="#m" longdesc="javascript:alert(1)" lowsrc="javascript:alert(1)">',
  '<a href="java&#x0A;script:alert(1)" ping="//evil.example/p" target="_top" download>x</a>',
  '<table background="javascript:alert(1)"><tr><th headers="a" abbr="b">a</th><th>b</th></tr><tr><td background="//evil.example/c">1</td><td>2</td></tr></table>',
  '<blockquote cite="javascript:alert(1)">x</blockquote><q cite="data:text/html,x">y</q>',
];

inBothBrowsers('the article part', {}, (session) => {
  let page: Page;
  beforeAll(async () => {
    page = await session().open();
    await page.evaluate(bundle);
  });

  it.each(Object.entries(PIECES))('gives %s as the unit tests see them', async (_, piece) => {
    const source = pageWith(piece);
    const { document } = parseHTML(source);
    const expected = extractArticle(document as unknown as Document, { url });
    const article = await extractIn(page, source);
    expect(outline(article?.html ?? '')).toEqual(outline(expected?.html ?? ''));
    expect(article?.text).toBe(expected?.text);
  });

  it.each(DATES)('reads the date %s', async (text, lang) => {
    const iso = await page.evaluate(
      (line, tag) => (window as unknown as { isoOf(text: string, lang: string): string }).isoOf(line, tag),
      text,
      lang,
    );
    expect(iso).toBe('2024-10-22');
  });

  it.each(HARMS)('lets nothing run: %s', async (harm) => {
    const article = await extractIn(page, pageWith(`<div>${harm}</div><p>${PROSE}</p>`));
    expect(article?.text).toContain('The harbour was quiet');
    const bad = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      return [...parsed.body.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(
            ({ name, value }) =>
              /^(?:on|style$|srcset$|background$|ping$|target$|xlink:|contenteditable$|usemap$|longdesc$|lowsrc$|name$)/i.test(
                name,
              ) ||
              /^\s*(?:javascript|data|vbscript):|evil\.example/i.test(value) ||
              (name === 'id' && !value.startsWith('matn-')),
          )
          .map(({ name, value }) => `${element.localName} ${name}=${value}`)
          .concat(
            /^(?:script|style|iframe|svg|form|noscript|mglyph)$/i.test(element.localName) ? [element.localName] : [],
          ),
      );
    }, article?.html ?? '');
    expect(bad).toEqual([]);
  });

  it('reads XHTML, whose names are in lower case and may carry a prefix', async () => {
    const paragraphs = `<p>${ARABIC.repeat(3)}</p>`.repeat(6);
    const formula = '<p>x <m:math xmlns:m="http://www.w3.org/1998/Math/MathML"><m:mi>x</m:mi></m:math></p>';
    const article = await extractIn(
      page,
      `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ar"><head><title>X</title></head><body><div id="menu"><ul><li><a href="/">x</a></li></ul></div><div class="article">${paragraphs}${formula}</div></body></html>`,
      'application/xhtml+xml',
    );
    expect(article).toMatchObject({ dir: 'rtl', lang: 'ar' });
    expect(article?.html.match(/<p>/g)?.length).toBeGreaterThanOrEqual(6);
    expect(article?.html).toContain('<mi>x</mi>');
  });

  it.each([
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>', 'image/svg+xml'],
    ['a feed', '<rss><channel><title>x</title></channel></rss>', 'text/xml'],
    ['broken XML', '<a><b></a>', 'text/xml'],
    ['a frameset', '<html><frameset><frame src="a"></frameset></html>', 'text/html'],
    ['nothing', '', 'text/html'],
  ])('finds no article in %s', async (_, source, type) => {
    expect(await extractIn(page, source, type)).toBeNull();
  });
});
