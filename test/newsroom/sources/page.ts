// What a page of the sources' newsroom is: a shell that shows nothing without scripts, and the place its story is kept.
import type { SourceName } from '../../../src/sources/reading.ts';
import type { Block, Story } from '../story.ts';
import type { Answer } from '../wall.ts';

export interface SourcePage {
  /** Its part of the address: `/sources/nuxt-2/<slug>`. */
  name: string;
  /** Where Matn should find the story. */
  source: SourceName | SourceName[];
  story: Story;
  /** Requests Matn may make at most; default none. */
  requests?: number;
  /** The page at `path`, and what else of the site the story needs, by absolute path with query. */
  serve(site: Site): Record<string, Answer | string>;
}

export interface Site {
  story: Story;
  origin: string;
  /** Path of the page itself. */
  path: string;
  /** `origin` + `path`. */
  url: string;
}

/** The address's last part, as newspapers make it: of the title, in its own script. */
export const slugOf = (story: Story): string =>
  story.title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** JSON for a script element. */
export const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Blocks that are text; figures are the page's own affair. */
export const textBlocks = (story: Story): Exclude<Block, { kind: 'figure' }>[] =>
  story.blocks.filter((block) => block.kind !== 'figure');

/** What a reading must hold, block by block. */
export const truthOf = (story: Story): string[] =>
  textBlocks(story).flatMap((block) => (block.kind === 'list' ? block.items : [block.text]));

export function htmlOf(story: Story): string {
  return textBlocks(story)
    .map((block) => {
      if (block.kind === 'list') return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
      if (block.kind === 'quote') return `<blockquote><p>${escaped(block.text)}</p></blockquote>`;
      return block.kind === 'heading' ? `<h2>${escaped(block.text)}</h2>` : `<p>${escaped(block.text)}</p>`;
    })
    .join('\n');
}

export const plainOf = (story: Story, between = '\n\n'): string => truthOf(story).join(between);

export function markdownOf(story: Story): string {
  return textBlocks(story)
    .map((block) => {
      if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n');
      if (block.kind === 'quote') return `> ${block.text}`;
      return block.kind === 'heading' ? `## ${block.text}` : block.text;
    })
    .join('\n\n');
}

/** Other stories' beginnings, as every front page's data has them beside the one that is read. */
export const teasers = (story: Story): { title: string; url: string; summary: string }[] =>
  story.paper.related.map((title, index) => ({
    title,
    url: `/sources/other/${index + 1}`,
    summary: `${title}. ${story.paper.newsletter}. ${story.paper.footer}. ${story.paper.comments}. ${title}. ${story.paper.newsletter}.`,
  }));

/** An application's shell: a title, the wall's sentence, an empty root, and what is put around it. */
export function shell(story: Story, { head = '', body = '', root = '<div id="root"></div>' } = {}): string {
  return `<!DOCTYPE html><html lang="${story.lang}" dir="${story.dir}"><head><meta charset="utf-8">
<title>${escaped(story.title)} | ${escaped(story.paper.name)}</title><meta property="og:site_name" content="${escaped(story.paper.name)}">${head}</head>
<body><noscript>You need to enable JavaScript to run this app.</noscript>${root}${body}</body></html>`;
}

/** A whole page: menu, story, other stories. */
export function wholePage(story: Story, { head = '', after = '', html = htmlOf(story) } = {}): string {
  const menu = story.paper.menu.map((entry) => `<li><a href="/${escaped(entry)}">${escaped(entry)}</a></li>`).join('');
  const others = teasers(story)
    .map(({ title, url }) => `<li><a href="${url}">${escaped(title)}</a></li>`)
    .join('');
  return `<!DOCTYPE html><html lang="${story.lang}" dir="${story.dir}"><head><meta charset="utf-8">
<title>${escaped(story.title)} | ${escaped(story.paper.name)}</title>${head}</head>
<body><nav><ul>${menu}</ul></nav><main><article><h1>${escaped(story.title)}</h1>
<p class="byline"><span rel="author">${escaped(story.byline)}</span> <time datetime="${story.published}">${story.published.slice(0, 10)}</time></p>
${html}</article>${after}</main><aside><ul>${others}</ul></aside><footer>${escaped(story.paper.footer)}</footer></body></html>`;
}

/** A shell as the answer of one path. */
export const at = (site: Site, page: string): Record<string, string> => ({ [site.path]: page });

export const jsonAnswer = (value: unknown, type = 'application/json'): Answer => ({
  body: JSON.stringify(value),
  type,
});
