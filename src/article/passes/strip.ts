// Takes out what no reading can use once the page's declarations have been read: scripts, form controls, empty icons. (The
// copy of the page came without style sheets and drawings.) What is left is smaller for every later step, Readability
// included, whose time grows with the elements it meets.
import { all, textOf, unwrap } from '../dom.ts';
import type { PagePass } from './pass.ts';

const UNREADABLE = 'script,dialog:not([open]),input:not([type="checkbox"]),i:empty,span:empty:not([id],[data-mathml])';

/** Formulas that scripts would set are content: MathJax 2 keeps TeX and MathML in script elements. */
const isFormula = (element: Element): boolean =>
  element.nodeName === 'SCRIPT' && /^math\//i.test(element.getAttribute('type') ?? '');

/** Prose from which a form is the page itself (ASP.NET, shops), not a search box or a letter's sign-up. */
const PAGE = 300;

function isPage(form: Element): boolean {
  if (form.querySelector('h1,article,main')) return true;
  return all(form, 'p').reduce((sum, paragraph) => sum + textOf(paragraph).length, 0) >= PAGE;
}

export const strip: PagePass = {
  name: 'strip',
  purpose: 'Removes scripts, form controls and empty icons.',
  page({ document }) {
    for (const element of all(document, UNREADABLE)) {
      // White space between tokens of code is empty to some engines of selectors.
      if (!isFormula(element) && !(element.nodeName === 'SPAN' && element.firstChild)) element.remove();
    }
    // Forms are dropped with all they hold, by Readability and by the rebuilding.
    for (const form of all(document, 'form')) if (isPage(form)) unwrap(form);
    for (const button of all(document, 'button')) {
      // A picture that opens larger, a heading that folds its section: content, whatever a press would do.
      if (button.querySelector('img') || button.closest('h1,h2,h3,h4,h5,h6,summary')) unwrap(button);
      else button.remove();
    }
  },
};
