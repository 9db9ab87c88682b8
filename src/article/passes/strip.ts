// Takes out what no reading can use, before anything else looks: scripts, style sheets, drawings. What is left is smaller
// for every later step, Readability included.
import { all } from '../dom.ts';
import type { PagePass } from './pass.ts';

export const strip: PagePass = {
  name: 'strip',
  purpose: 'Removes scripts, style sheets and drawings.',
  page({ document }) {
    for (const element of all(document, 'script,style,link,svg,canvas,dialog:not([open])')) {
      // Formulas that scripts would set are content: MathJax 2 keeps TeX and MathML in script elements.
      if (element.nodeName === 'SCRIPT' && /^math\//i.test(element.getAttribute('type') ?? '')) continue;
      element.remove();
    }
  },
};
