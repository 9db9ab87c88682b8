// Some pages carry several whole stories, one below the other, as if scrolling on would never end. The one that bears the
// page's title is meant; the others have titles of their own.
import { all, textOf } from '../dom.ts';
import { bare } from '../metadata/title.ts';
import type { PagePass } from './pass.ts';

const STORIES = 'article,[role="article"],[class~="hentry"]';
/** Characters from which an article element is a story, and not a card or a comment, which other passes judge. */
const LEAST = 300;
/** The story meant may be shorter than its neighbours, but a teaser that bears the same title is not it. */
const SHORTER = 0.25;

export const others: PagePass = {
  name: 'others',
  purpose: 'Removes other whole stories that stand on the same page.',
  page({ document, metadata, removed }) {
    const { body } = document;
    const title = bare(metadata.title?.value ?? '');
    if (!body || title === '') return;
    const stories = all(body, STORIES).filter((story) => !story.parentElement?.closest(STORIES));
    if (stories.length < 2) return;
    const titles = stories.map((story) => all(story, 'h1,h2,h3').slice(0, 3).map(textOf).map(bare));
    const meant = titles.map((list) => list.includes(title));
    if (meant.filter(Boolean).length !== 1) return;
    const lengths = stories.map((story) => textOf(story).length);
    if ((lengths[meant.indexOf(true)] ?? 0) < Math.max(LEAST, Math.max(...lengths) * SHORTER)) return;
    for (const [at, story] of stories.entries()) {
      if (meant[at] || titles[at]?.length === 0 || (lengths[at] ?? 0) < LEAST) continue;
      removed(story, 'another story');
      story.remove();
    }
  },
};
