// One story over several pages, as newspapers spread theirs: with numbered links, and with nothing but "next".
import { stories } from '../stories/index.ts';
import type { Story } from '../story.ts';
import { htmlOf, type SourcePage, textBlocks, wholePage } from './page.ts';

const { ar, he } = stories;

/** The story's blocks in equal parts, none of which ends with a heading. */
function partsOf(story: Story, count: number): string[] {
  const blocks = textBlocks(story);
  const size = Math.ceil(blocks.length / count);
  const cuts = Array.from({ length: count + 1 }, (_, i) => {
    const cut = Math.min(i * size, blocks.length);
    return blocks[cut - 1]?.kind === 'heading' ? cut - 1 : cut;
  });
  return cuts.slice(1).map((cut, i) => htmlOf({ ...story, blocks: blocks.slice(cuts[i], cut) }));
}

export const severalPages: SourcePage[] = [
  {
    name: 'pages-numbered',
    source: 'pages',
    story: ar,
    requests: 2,
    serve: (site) => {
      const address = (page: number) => (page === 1 ? site.path : `${site.path}?page=${page}`);
      const links = [1, 2, 3].map((page) => `<a href="${address(page)}">${page}</a>`);
      const numbers = `<p class="pages">${links.join(' ')}</p>`;
      const parts = partsOf(site.story, 3);
      return Object.fromEntries(
        parts.map((html, i) => [address(i + 1), wholePage(site.story, { html, after: numbers })]),
      );
    },
  },
  {
    name: 'pages-next',
    source: 'pages',
    story: he,
    requests: 3,
    serve: (site) => {
      const address = (page: number) => (page === 1 ? site.path : `${site.path}/${page}`);
      const parts = partsOf(site.story, 4);
      return Object.fromEntries(
        parts.map((html, i) => {
          const head = i + 1 < parts.length ? `<link rel="next" href="${address(i + 2)}">` : '';
          return [address(i + 1), wholePage(site.story, { html, head })];
        }),
      );
    },
  },
];
