// Code, lists, tables, headings, quotations and what stands within a line keep what they mean.
import { describe, expect, it } from 'vitest';
import { PROSE, pageWith, piece, read } from './page.ts';

const code = (html: string): [language: string | undefined, text: string | undefined] => {
  const match = /<pre><code(?: class="language-([^"]*)")?>([^<]*)<\/code><\/pre>/.exec(html);
  return [match?.[1], match?.[2]];
};

describe('code', () => {
  it.each([
    ['a class of the code', '<pre><code class="language-js">a();\n  b();</code></pre>'],
    ['GitHub', '<div class="highlight highlight-source-js"><pre>a();\n  b();</pre></div>'],
    [
      'Jekyll',
      '<div class="language-js highlighter-rouge"><div class="highlight"><pre class="highlight"><code><span class="nx">a</span>();\n  b();</code></pre></div></div>',
    ],
    ['SyntaxHighlighter', '<pre class="brush: js; gutter: true">a();\n  b();</pre>'],
    ['lines as blocks', '<pre data-language="js"><div class="line">a();</div><div class="line">  b();</div></pre>'],
    ['line breaks', '<pre class="lang-js">a();<br>  b();</pre>'],
    [
      'numbers in a cell of their own',
      '<table class="highlighttable"><tr><td class="linenos"><pre>1\n2</pre></td><td class="code"><div class="highlight-js"><pre>a();\n  b();</pre></div></td></tr></table>',
    ],
    [
      'a row for each line',
      '<div class="highlight-js"><table><tr><td data-line-number="1"></td><td class="blob-code">a();</td></tr><tr><td data-line-number="2"></td><td class="blob-code">  b();</td></tr></table></div>',
    ],
  ])('as set by %s', (_, markup) => expect(code(piece(markup))).toEqual(['js', 'a();\n  b();']));

  it('keeps its empty lines, also where each line is a block', () => {
    expect(code(piece('<pre><div>a</div><div></div><div>b</div></pre>'))[1]).toBe('a\n\nb');
    expect(code(piece('<pre>a\n\n\nb</pre>'))[1]).toBe('a\n\n\nb');
  });

  it('stays in its line where it stands in one', () => {
    const line = '<p>Call <code>go()</code>, press <kbd>Enter</kbd>, read <samp>done</samp>.</p>';
    expect(piece(line)).toBe(line);
  });

  it('is not made of a table of numbers', () => {
    const html = piece('<table><tr><td>1</td><td>Ada</td></tr><tr><td>2</td><td>Ben</td></tr></table>');
    expect(html).toContain('<td>1</td><td>Ada</td>');
  });
});

describe('lists', () => {
  it('keep what is nested, by the book or beside the items', () => {
    expect(piece('<ul><li>a<ul><li>b</li></ul></li></ul>')).toMatch(/<li>.*a.*<ul><li>b<\/li><\/ul><\/li>/);
    expect(piece('<ul><li>a</li><ul><li>b</li></ul></ul>')).toBe('<ul><li>a<ul><li>b</li></ul></li></ul>');
  });

  it('keep their numbers', () => {
    expect(piece('<ol start="4" type="i" reversed><li value="7">a</li><li>b</li></ol>')).toMatch(
      /^<ol (?=[^>]*start="4")(?=[^>]*type="i")(?=[^>]*reversed)[^>]*><li value="7">a<\/li><li>b<\/li><\/ol>$/,
    );
  });

  it('of definitions may be grouped, and hold paragraphs', () => {
    expect(
      piece(
        '<dl><div><dt>Quay</dt><dd>Where boats lie</dd></div><div><dt>Pier</dt><dd><p>One.</p><p>Two.</p></dd></div></dl>',
      ),
    ).toBe('<dl><dt>Quay</dt><dd>Where boats lie</dd><dt>Pier</dt><dd><p>One.</p><p>Two.</p></dd></dl>');
  });

  it('of things to do show what is done', () => {
    expect(
      piece(
        '<ul><li><input type="checkbox" checked disabled> caulk</li><li><input type="checkbox" disabled> paint</li></ul>',
      ),
    ).toBe('<ul><li>☑ caulk</li><li>☐ paint</li></ul>');
  });
});

describe('tables', () => {
  it('of data keep head, foot, spans and scopes, the foot last', () => {
    const html = piece(
      '<table><tfoot><tr><td colspan="2">3</td></tr></tfoot><thead><tr><th scope="col">Name</th><th>No.</th></tr></thead><tbody><tr><th scope="row">Ada</th><td>1</td></tr></tbody></table>',
    );
    expect(html).toBe(
      '<table><thead><tr><th scope="col">Name</th><th>No.</th></tr></thead><tbody><tr><th scope="row">Ada</th><td>1</td></tr></tbody><tfoot><tr><td colspan="2">3</td></tr></tfoot></table>',
    );
  });

  it('for the layout dissolve, without a trace of their cells', () => {
    const cell = `<p>${PROSE.repeat(2)}</p><p>${PROSE.repeat(2)}</p>`;
    const html = piece(
      `<table><tr><td>${cell}</td><td><img src="/a.jpg" width="300" height="200"></td></tr><tr><td>${cell}</td><td>A word on the side</td></tr></table>`,
    );
    expect(html).not.toMatch(/<(?:table|tbody|tr|td)\b/);
    expect(html).toContain('<p>A word on the side</p>');
    expect(html).toMatch(/<figure><img [^>]*a\.jpg/);
  });

  it('around a table of data dissolve, the inner one stays', () => {
    expect(
      piece(
        '<table><tr><td><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table></td></tr></table>',
      ),
    ).toBe('<table><tbody><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>');
  });

  it('are written row by row in the text, cells apart', () => {
    const { text } = read(
      pageWith('<table><tr><th>a</th><th>b</th></tr><tr><td><ul><li>x</li><li>y</li></ul></td><td>2</td></tr></table>'),
    );
    expect(text).toContain('\n\na\tb\n- x - y\t2\n\n');
  });
});

describe('headings', () => {
  it('keep order and level', () => {
    const html = piece(`<h2>One</h2><p>${PROSE}</p><h3>Two</h3><p>${PROSE}</p><h4>Three</h4><p>${PROSE}</p>`);
    expect(html.match(/<h\d>[^<]*/g)).toEqual(['<h2>One', '<h3>Two', '<h4>Three']);
  });

  it('lose the sign by which they point to themselves', () => {
    const html = piece(
      `<h2 id="one">One<a class="headerlink" href="#one">¶</a></h2><p>${PROSE}</p><h3 id="two"><a href="#two" aria-hidden="true"></a>Two</h3><p>${PROSE}</p>`,
    );
    expect(html).toMatch(/^<h2>One<\/h2>.*<h3>Two<\/h3>/);
  });
});

describe('within a line', () => {
  it.each([
    'H<sub>2</sub>O and x<sup>2</sup>',
    '<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>',
    '<ruby><rb>東</rb><rtc><rt>とう</rt></rtc></ruby>',
    '<bdi>a</bdi> <bdo dir="rtl">abc</bdo>',
    '<q lang="fr">oui</q> <cite>Le Port</cite>',
    '<abbr title="World Health Organization">WHO</abbr> <dfn>quay</dfn>',
    '<time datetime="2024-05-01">May Day</time> <del>old</del> <ins>new</ins> <mark>marked</mark>',
    'می‌خواهم कृष्‍ण 👩‍👩‍👧 co\u00adop a\u2060b',
    '<em>a</em> <strong>b</strong> <i>c</i> <b>d</b> <u>e</u> <s>f</s> <small>g</small>',
  ])('%s stays', (line) => expect(piece(`<p>So ${line} it is.</p>`)).toBe(`<p>So ${line} it is.</p>`));

  it('a language stays where it is one, a direction where it turns the line', () => {
    expect(piece('<p>He said <span lang="ar" dir="rtl">سلام</span> to all.</p>')).toMatch(
      /<span (?=[^>]*lang="ar")[^>]*dir="rtl"[^>]*>سلام/,
    );
    expect(piece('<p lang="no such language!">So it is.</p>')).toBe('<p>So it is.</p>');
  });
});

describe('quotations', () => {
  it('keep their paragraphs, speaker and source', () => {
    expect(piece('<blockquote cite="/log"><p>One.</p><p>Two.</p><cite>The keeper of the log</cite></blockquote>')).toBe(
      '<blockquote cite="https://harbour.example/log"><p>One.</p><p>Two.</p><p><cite>The keeper of the log</cite></p></blockquote>',
    );
  });

  it('become paragraphs at double line breaks', () => {
    expect(piece('<blockquote>One, he said.<br><br>Two, she said.</blockquote>')).toBe(
      '<blockquote><p>One, he said.</p><p>Two, she said.</p></blockquote>',
    );
  });
});
