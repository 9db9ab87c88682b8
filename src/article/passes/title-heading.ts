// The title is shown by the reader, so the heading that repeats it goes. Compared by letters of any script.
import { all, isHeading, removeWithEmptyParents, textOf } from '../dom.ts';
import { bare } from '../metadata/title.ts';
import type { ArticlePass } from './pass.ts';

/** Equal, or one holds the other with little beside it (a label before the title, a site's name after it). */
function repeats(heading: string, title: string): boolean {
  const [a, b] = [bare(heading), bare(title)];
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > long.length * 0.75 && long.includes(short);
}

export const titleHeading: ArticlePass = {
  name: 'title-heading',
  purpose: 'Removes the heading that repeats the title.',
  article(root, { metadata, removed }) {
    const title = metadata.title?.value ?? '';
    for (const heading of all(root, 'h1,h2,h3,header p,p').slice(0, 8)) {
      if (!repeats(textOf(heading), title)) continue;
      if (!isHeading(heading) && textOf(heading).length > 300) continue;
      removed(heading);
      removeWithEmptyParents(heading, root);
    }
  },
};
