// Readability sets the text of a plain box as a paragraph and drops the box, and with it the name that says what the line
// is: `<div class="author-time">`. A box that says who and when becomes a paragraph of its own name before.
import { all, isBlock, isText, longerThan, nameOf, rename } from '../dom.ts';
import { isNamedMeta } from '../junk/dateline.ts';
import type { PagePass } from './pass.ts';

/** Attributes by which later passes know a line. */
const NAMES = ['class', 'id', 'dir', 'lang', 'data-testid', 'data-component', 'data-gu-name'];

/** As long as a line of names and dates can be. */
const LONGEST = 160;

const holdsText = (element: Element): boolean =>
  [...element.childNodes].some((child) => (isText(child) ? child.data.trim() !== '' : !isBlock(child)));

export const leafNames: PagePass = {
  name: 'leaf-names',
  purpose: 'Keeps the names of boxes that Readability would set as paragraphs.',
  page({ document }) {
    if (!document.body) return;
    for (const element of all(document.body, 'div[class],div[id]')) {
      if (!isNamedMeta(nameOf(element)) || longerThan(element, LONGEST)) continue;
      if (element.querySelector('div,p,ul,ol,dl,table,pre,figure,blockquote,h1,h2,h3,h4,h5,h6,section,article,img'))
        continue;
      if (holdsText(element)) rename(element, 'p', NAMES);
    }
  },
};
