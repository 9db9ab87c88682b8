// The little links beside headings (¶, #) are for copying the heading's address; in a title they are noise.
import { all, textOf } from '../dom.ts';
import type { PagePass } from './pass.ts';

const SIGN = /^(?:[\s¶#§∞]|\u{1f517}|\u2693|\ufe0e|\ufe0f)*$/u;

export const permalinks: PagePass = {
  name: 'permalinks',
  purpose: 'Removes the links by which a heading points to itself.',
  page({ document }) {
    for (const link of all(document, ':is(h1,h2,h3,h4,h5,h6) a[href*="#"]')) {
      if (!SIGN.test(textOf(link)) || link.querySelector('img') || link.id) continue;
      link.remove();
    }
  },
};
