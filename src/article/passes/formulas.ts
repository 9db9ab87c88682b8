// Formulas as one thing each: MathML where the page has it, else its TeX. Scripts that set mathematics (MathJax, KaTeX)
// and wikis hide the one, print glyphs beside it, and put images in its place; Readability would drop the hidden half and
// keep none or two.
import { all, tagOf, textOf } from '../dom.ts';
import { parseMarkup } from '../markup.ts';
import type { PagePass } from './pass.ts';

/** What MathJax 2 prints beside its sources. */
const RENDERED =
  '.MathJax,.MathJax_Display,.MathJax_Preview,.MathJax_SVG,.MathJax_SVG_Display,.MathJax_CHTML,.MJXc-display';

/** TeX between the delimiters that every script for it knows; other extensions can set it. */
function tex(document: Document, source: string, display: boolean): Element {
  const formula = document.createElement('span');
  formula.setAttribute('class', 'matn-tex');
  formula.textContent = display ? `\\[${source.trim()}\\]` : `\\(${source.trim()}\\)`;
  if (!display) return formula;
  const line = document.createElement('p');
  line.appendChild(formula);
  return line;
}

/** MathML written as text, as an element. */
function parsed(document: Document, markup: string): Element | null {
  const math = parseMarkup(markup)?.querySelector('math');
  return math ? document.importNode(math, true) : null;
}

const isDisplay = (element: Element): boolean =>
  element.getAttribute('display') === 'true' ||
  element.getAttribute('display') === 'block' ||
  /mode=display/.test(element.getAttribute('type') ?? '') ||
  element.closest('.MathJax_Display,.MathJax_SVG_Display,.MJXc-display') !== null;

/** MathJax 2: a source in a script, and before it what was made of it, with MathML in an attribute or hidden inside. */
function mathJax2(document: Document): void {
  const printed = new Set<Element>();
  for (const frame of all(document, '[data-mathml]')) {
    const math = frame.querySelector('math') ?? parsed(document, frame.getAttribute('data-mathml') ?? '');
    if (!math) continue;
    if (isDisplay(frame)) math.setAttribute('display', 'block');
    frame.replaceWith(math);
    printed.add(math);
  }
  for (const script of all(document, 'script[type^="math/"]')) {
    let made: Element | null = null;
    for (let before = script.previousElementSibling; before; before = script.previousElementSibling) {
      if (!printed.has(before) && !before.matches(RENDERED)) break;
      made ??= tagOf(before) === 'MATH' ? before : before.querySelector('math');
      before.remove();
    }
    const source = script.textContent ?? '';
    const mathml = /^math\/mml/.test(script.getAttribute('type') ?? '') ? parsed(document, source) : null;
    script.replaceWith(made ?? mathml ?? tex(document, source, isDisplay(script)));
  }
  for (const preview of all(document, '.MathJax_Preview')) preview.remove();
}

/** MathJax 3 and 4. */
function mathJax3(document: Document): void {
  for (const container of all(document, 'mjx-container')) {
    const math = container.querySelector('math');
    const latex =
      container.getAttribute('data-latex') ?? container.querySelector('[data-latex]')?.getAttribute('data-latex');
    const spoken = container.getAttribute('aria-label');
    if (math && isDisplay(container)) math.setAttribute('display', 'block');
    if (math) container.replaceWith(math);
    else if (latex) container.replaceWith(tex(document, latex, isDisplay(container)));
    else if (spoken) container.replaceWith(document.createTextNode(spoken));
  }
}

/** Shows MathML that stands hidden beside glyphs or an image, and takes those away. */
function showHidden(document: Document): void {
  for (const math of all(document, 'math')) {
    for (
      let box = math.parentElement, up = 0;
      box && up < 3 && textOf(box) === textOf(math);
      box = box.parentElement, up++
    ) {
      for (const attribute of ['style', 'hidden', 'aria-hidden']) box.removeAttribute(attribute);
    }
    const { nextElementSibling: next } = math.parentElement ?? math;
    if (next?.matches('img[aria-hidden="true"],img[class*="fallback" i]')) next.remove();
  }
  for (const html of all(document, '.katex-html')) {
    if (html.parentElement?.querySelector('math')) html.remove();
    else html.removeAttribute('aria-hidden');
  }
}

/** An image of a formula, by its maker or by the class that its maker gives it. */
const IMAGE =
  'img[src*="latex" i],img[src*="/math/render/" i],img[src*="mathtex" i],img[class~="latex"],img[class~="tex"],img[class*="mwe-math" i]';

/** Whatever the steps below look for; other scripts are gone by now. Most pages have none of it, and one search tells. */
const ANY = `math,m\\:math,mml\\:math,mjx-container,[data-mathml],script,.MathJax_Preview,.katex-html,${IMAGE}`;

export const formulas: PagePass = {
  name: 'formulas',
  purpose: 'Keeps one form of each formula: its MathML, else its TeX, else its image with the source as text.',
  page({ document }) {
    if (!document.querySelector(ANY)) return;
    mathJax2(document);
    mathJax3(document);
    showHidden(document);
    // In a document of another kind MathML may carry a prefix.
    for (const math of all(document, 'm\\:math,mml\\:math')) {
      const plain = parsed(document, math.outerHTML.replace(/(<\/?)(?:m|mml):/gi, '$1'));
      if (plain) math.replaceWith(plain);
    }
    for (const image of all(document, IMAGE)) {
      if ((image.getAttribute('alt') ?? '') !== '') image.setAttribute('class', 'matn-formula');
    }
  },
};
