// Formulas survive once each: as MathML where the page has it, else as TeX, else as an image that says its source.
import { DOMParser as LinkedomParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { ARABIC, pageWith, piece, read } from './page.ts';

// Markup in an attribute needs a parser, which Node has not of itself.
globalThis.DOMParser ??= LinkedomParser as unknown as typeof DOMParser;

const MATHML = '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi><mo>=</mo><mn>7</mn></math>';
const KEPT = /<math[^>]*><mi>x<\/mi><mo>=<\/mo><mn>7<\/mn><\/math>/;
const escaped = MATHML.replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

describe('formulas', () => {
  it.each([
    ['MathML itself', MATHML],
    [
      'MathJax 2, with its source',
      `<span class="MathJax_Preview"></span><span class="MathJax" id="MathJax-Element-1-Frame" data-mathml="${escaped}"><nobr aria-hidden="true">x=7</nobr></span><script type="math/tex" id="MathJax-Element-1">x=7</script>`,
    ],
    [
      'MathJax 2, for assistive technology',
      `<span class="MathJax"><nobr aria-hidden="true">x=7</nobr><span class="MJX_Assistive_MathML">${MATHML}</span></span><script type="math/tex">x=7</script>`,
    ],
    ['MathJax 2, MathML as source', `<script type="math/mml">${MATHML}</script>`],
    [
      'MathJax 3',
      `<mjx-container class="MathJax" jax="CHTML"><mjx-math aria-hidden="true"><mjx-mi>x</mjx-mi></mjx-math><mjx-assistive-mml>${MATHML}</mjx-assistive-mml></mjx-container>`,
    ],
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml">${MATHML}</span><span class="katex-html" aria-hidden="true"><span>x=7</span></span></span>`,
    ],
    [
      'a wiki',
      `<span class="mwe-math-element"><span class="mwe-math-mathml-inline" style="display: none;">${MATHML}</span><img src="https://wiki.example/media/math/render/svg/9f" class="mwe-math-fallback-image-inline" aria-hidden="true" alt="x=7"></span>`,
    ],
    [
      'MathML with a prefix',
      '<m:math xmlns:m="http://www.w3.org/1998/Math/MathML"><m:mi>x</m:mi><m:mo>=</m:mo><m:mn>7</m:mn></m:math>',
    ],
  ])('of %s', (_, formula) => {
    const html = piece(`<p>So it is that ${formula} holds for all of them.</p>`);
    expect(html).toMatch(KEPT);
    expect(html.match(/7/g)).toHaveLength(1);
    expect(html).toMatch(/holds for all of them/);
  });

  it('keep the TeX of a script, within a line and on its own', () => {
    const html = piece(
      '<p>Take <script type="math/tex">a^2</script> here, and</p><script type="math/tex; mode=display">\\int_0^1 x\\,dx</script><p>which follows.</p>',
    );
    expect(html).toContain('Take <span class="matn-tex">\\(a^2\\)</span> here');
    expect(html).toContain('<p><span class="matn-tex">\\[\\int_0^1 x\\,dx\\]</span></p>');
  });

  it('keep the TeX of MathJax 4, which has no MathML', () => {
    expect(
      piece('<p>So <mjx-container><mjx-math data-latex="a^2"><mjx-mi></mjx-mi></mjx-math></mjx-container> it is.</p>'),
    ).toContain('\\(a^2\\)');
  });

  it('leave TeX in the text as it is written', () => {
    const source = 'So \\(a &lt; b\\) and $$\\sum_{i=0}^n i$$ and \\begin{align} a &amp;= b \\end{align} hold.';
    expect(piece(`<p>${source}</p>`)).toContain(source);
  });

  it('keep an image of a formula, and say its source in the text', () => {
    const { html, text } = read(
      pageWith(
        '<p>So <img src="https://wp.example/latex.php?latex=x%5E2" alt="x^2" class="latex"> holds for all of them.</p>',
      ),
    );
    expect(html).toMatch(/So <img [^>]*latex\.php[^>]*> holds/);
    expect(text).toContain('So x^2 holds');
  });

  it('run left-to-right in a right-to-left article', () => {
    const { html } = read(
      pageWith(`<p>${ARABIC}${MATHML}<script type="math/tex">a^2</script></p>`, { lang: 'ar', prose: ARABIC }),
    );
    expect(html).toMatch(/<math [^>]*dir="ltr"/);
    expect(html).toMatch(/<span (?=[^>]*class="matn-tex")[^>]*dir="ltr"/);
  });

  it('hand out nothing that is not mathematics', () => {
    const html = piece(
      `<p>So <span class="MathJax" data-mathml="&lt;math&gt;&lt;mi href=&quot;javascript:alert(1)&quot; onclick=&quot;alert(1)&quot;&gt;x&lt;/mi&gt;&lt;annotation-xml encoding=&quot;text/html&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&lt;/annotation-xml&gt;&lt;/math&gt;"></span> it is.</p>`,
    );
    expect(html).toMatch(/<math><mi>x<\/mi><\/math>/);
    expect(html).not.toMatch(/alert|<img/);
  });
});
