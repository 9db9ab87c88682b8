// Structure, direction and language, on small pages written for the purpose.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { directionOfLanguage, directionOfText } from '../../src/article/direction.ts';
import { extractArticle } from '../../src/article/index.ts';
import { languageOf } from '../../src/article/language.ts';
import { candidates } from '../../src/article/passes/images.ts';

const PROSE =
  'The harbour was quiet that morning, and the boats, as every year, waited for the wind to turn before they left. ';
const ARABIC =
  'كان الميناء هادئاً ذلك الصباح، وكانت القوارب، كما في كل عام، تنتظر أن تتحول الريح قبل أن تغادر إلى البحر البعيد. ';
const url = 'https://harbour.example/story/1';

function articleOf(inner: string, { lang = 'en', prose = PROSE, attributes = '' } = {}) {
  const run = Array.from({ length: 5 }, () => `<p>${prose.repeat(3)}</p>`).join('');
  const { document } = parseHTML(
    `<!doctype html><html lang="${lang}" ${attributes}><head><title>Harbour</title></head><body><article><h1>Harbour</h1>${run}${inner}${run}</article></body></html>`,
  );
  const article = extractArticle(document as unknown as Document, { url });
  if (!article) throw new Error('no article');
  return article;
}

describe('structure', () => {
  it('keeps code with its language and white space', () => {
    const { html } = articleOf(
      '<pre class="highlight"><code class="language-rust">fn main() {\n    println!("x");\n}</code></pre>',
    );
    expect(html).toContain('<pre><code class="language-rust">fn main() {\n    println!("x");\n}</code></pre>');
  });

  it('keeps a data table with its spans and dissolves a layout table', () => {
    const table = articleOf(
      '<table><caption>Boats</caption><thead><tr><th scope="col" colspan="2">Name</th></tr></thead><tbody><tr><td>Ada</td><td rowspan="2">7</td></tr><tr><td>Ben</td></tr></tbody></table>',
    ).html;
    expect(table).toMatch(/<table><caption>Boats<\/caption><thead><tr><th [^>]*colspan="2"/);
    expect(table).toContain('<td rowspan="2">7</td>');
    const layout = articleOf(
      `<table role="presentation"><tr><td><p>${PROSE}</p></td><td><p>${PROSE}</p></td></tr></table>`,
    ).html;
    expect(layout).not.toContain('<table');
  });

  it('writes no empty line for an item that is a picture alone', () => {
    const told = `<li>The old quay. ${PROSE}</li>`;
    const list = `<ul>${told}<li><img src="/a.jpg" alt="Quay" width="600" height="400"></li>${told}${told}</ul>`;
    const article = articleOf(list);
    expect(article.text).toContain('- The old quay');
    expect(article.text).not.toMatch(/^-\s*$/m);
    expect(article.html).toContain('a.jpg');
  });

  it('keeps lists with their numbering, definitions, quotes, ruby and small marks', () => {
    const { html } = articleOf(
      `<ol start="3" type="a" reversed><li>one boat</li><li>two boats</li></ol><dl><dt>quay</dt><dd>where boats lie</dd></dl><blockquote><p>${PROSE}</p></blockquote><p>${PROSE}H<sub>2</sub>O x<sup>2</sup> <ruby>港<rt>みなと</rt></ruby> <bdi>a</bdi></p>`,
    );
    expect(html).toMatch(/<ol (?=[^>]*start="3")(?=[^>]*type="a")(?=[^>]*reversed)/);
    for (const part of [
      '<dt>quay</dt>',
      '<blockquote>',
      '<sub>2</sub>',
      '<sup>2</sup>',
      '<rt>みなと</rt>',
      '<bdi>a</bdi>',
    ]) {
      expect(html).toContain(part);
    }
  });

  it('turns an embedded video into a link that loads nothing', () => {
    const { html } = articleOf(
      '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="The harbour in winter"></iframe>',
    );
    expect(html).toContain('href="https://www.youtube.com/watch?v=abcdefghijk"');
    expect(html).toContain('The harbour in winter');
    expect(html).not.toContain('<iframe');
  });

  it('takes the real address of a lazy image and drops tracking parameters from links', () => {
    const { html } = articleOf(
      `<figure><img src="data:image/gif;base64,R0lGOD" data-src="/boats.jpg" alt="Boats"><figcaption>The boats at noon</figcaption></figure><p>${PROSE}<a href="https://sea.example/a?id=7&utm_source=x&fbclid=y">sea</a></p>`,
    );
    expect(html).toMatch(
      /<figure><img [^>]*src="https:\/\/harbour\.example\/boats\.jpg"[^>]*><figcaption>The boats at noon/,
    );
    expect(html).toContain('href="https://sea.example/a?id=7"');
  });

  it('reads srcset as the standard does', () => {
    expect(candidates('/a,b.jpg 400w, /c.jpg 800w').map(({ url: address }) => address)).toEqual(['/a,b.jpg', '/c.jpg']);
  });

  it('writes text with one blank line between blocks', () => {
    const { text, wordCount } = articleOf('<h2>At sea</h2><ul><li>one</li><li>two</li></ul>');
    expect(text).not.toMatch(/\n{3,}/);
    expect(text).toContain('\n\nAt sea\n\n- one\n- two\n\n');
    expect(wordCount).toBeGreaterThan(500);
  });
});

describe('direction', () => {
  it.each([
    ['ar', 'rtl'],
    ['es-AR', 'ltr'],
    ['fa-IR', 'rtl'],
    ['ha', 'ltr'],
    ['ku', 'ltr'],
    ['ku-Arab', 'rtl'],
    ['ckb', 'rtl'],
    ['uz-Arab', 'rtl'],
    ['az-Latn-IR', 'ltr'],
    ['he', 'rtl'],
    ['ar-Latn', 'ltr'],
  ])('of %s is %s', (tag, direction) => expect(directionOfLanguage(tag)).toBe(direction));

  it('is that of the letters, whatever the page declares', () => {
    expect(articleOf('', { attributes: 'dir="rtl"', lang: 'ar' }).dir).toBe('ltr');
    expect(articleOf('', { prose: ARABIC, lang: 'en', attributes: 'dir="ltr"' }).dir).toBe('rtl');
    expect(directionOfText('', 'rtl')).toBe('rtl');
  });

  it('of a paragraph that begins with a foreign name stays that of the article', () => {
    const { html } = articleOf(`<p>Reuters Harbour Desk ${ARABIC}</p><p>${PROSE}</p><pre>ls -l</pre>`, {
      prose: ARABIC,
      lang: 'ar',
    });
    expect(html).toMatch(/<p>Reuters Harbour Desk/);
    expect(html).toMatch(/<p dir="ltr">The harbour/);
    expect(html).toMatch(/<pre dir="ltr">/);
  });
});

describe('language', () => {
  it.each([
    [['en'], ARABIC.repeat(2), 'ar'],
    [['ar-EG'], ARABIC.repeat(2), 'ar-EG'],
    [[null], 'این بندر در زمستان آرام بود و قایق‌ها چون هر سال منتظر باد بودند تا به دریا بروند و ماهی بگیرند.', 'fa'],
    [[null], 'הנמל היה שקט בבוקר ההוא והסירות חיכו לרוח שתשתנה לפני שיצאו לים הגדול.', 'he'],
    [['de'], PROSE.repeat(3), 'en'],
    [['en_us'], PROSE.repeat(3), 'en-US'],
  ])('declared %j', (declared, text, expected) => expect(languageOf(declared, text)?.tag).toBe(expected));
});
