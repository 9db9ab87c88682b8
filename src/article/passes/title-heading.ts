// The title is shown by the reader, so the heading that repeats it goes. Compared by letters of any script.
import { all, isHeading, removeWithEmptyParents, textOf } from '../dom.ts';
import { bare } from '../metadata/title.ts';
import { linesOf } from './lines.ts';
import type { ArticlePass, Work } from './pass.ts';

/** Longer lines are paragraphs, whatever they begin with. */
const LONGEST = 300;

/** Equal (`b` by its letters), or one holds the other with little beside it (a label before the title, a site's name after it). */
function repeats(heading: string, b: string): boolean {
  const a = heading.length > LONGEST ? '' : bare(heading);
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > long.length * 0.75 && long.includes(short);
}

/** A line above the title is a section's name, a date, a menu's rest; a whole paragraph or a picture may be the story's. */
const SHORT = 120;

function removeAbove(root: Element, heading: Element, work: Work): void {
  const lines = linesOf(root, work);
  const at = lines.findIndex(({ element }) => element === heading);
  for (const { element, text } of lines.slice(0, Math.max(0, at))) {
    if (text.length > SHORT || element.contains(heading) || element.closest('figure,table')) continue;
    work.removed(element, 'above the title');
    removeWithEmptyParents(element, root);
  }
}

export const titleHeading: ArticlePass = {
  name: 'title-heading',
  purpose: 'Removes the heading that repeats the title, and the short lines above it.',
  article(root, work) {
    const title = bare(work.metadata.title?.value ?? '');
    if (title === '') return;
    for (const heading of all(root, 'h1,h2,h3,header p,p').slice(0, 8)) {
      if (!repeats(textOf(heading), title)) continue;
      if (isHeading(heading)) removeAbove(root, heading, work);
      work.removed(heading);
      removeWithEmptyParents(heading, root);
    }
  },
};
