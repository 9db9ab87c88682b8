// Who said it belongs to the quotation. HTML sets the speaker as a <footer> or <cite> at the end of the blockquote, and
// Readability drops every footer.
import { all, rename, textOf } from '../dom.ts';
import type { PagePass } from './pass.ts';

/** A speaker's name and office; more than this in a blockquote's footer is no name. */
const LONGEST = 200;

export const quotations: PagePass = {
  name: 'quotations',
  purpose: 'Keeps the speaker of a quotation, which stands in a footer.',
  page({ document }) {
    for (const footer of all(document, 'blockquote footer')) {
      const text = textOf(footer);
      if (text !== '' && text.length <= LONGEST && footer.parentNode) rename(footer, 'p', ['dir', 'lang']);
    }
  },
};
