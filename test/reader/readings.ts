// Readings to show on the stage: one article of every kind of block in each language of the newsroom, and a search
// without a result.
import { sampleFor } from '../../src/options/samples.ts';
import type { Attempt, Reading } from '../../src/sources/reading.ts';
import { stories } from '../newsroom/stories/index.ts';
import { type Block, figure, heading, paragraph, type Story } from '../newsroom/story.ts';

const picture = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#8fa9b8"/>
   <path d="M0 660L500 310l340 270 250-170 510 340v150H0z" fill="#4d6673"/><circle cx="1240" cy="220" r="90" fill="#f2dfb3"/></svg>`,
)}`;

function markupOf(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${block.text}</p>`;
  if (block.kind === 'heading') return `<h2>${block.text}</h2>`;
  if (block.kind === 'quote') return `<blockquote><p>${block.text}</p><p>${block.by}</p></blockquote>`;
  if (block.kind === 'list') return `<ul>${block.items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  return `<figure><img src="${picture}" alt="${block.alt}" width="1600" height="900"><figcaption>${block.caption}</figcaption></figure>`;
}

/** What the stories do not have: notes, numbers, code, a table, a list that begins at four. */
function extras(title: string, name: string): string {
  return `<h3>${title}</h3>
    <p>${title} <a href="https://example.org/one">${name}</a><sup><a href="#note-1">1</a></sup>, <em>${name}</em> <code>npm start</code>.</p>
    <ol start="4"><li>${title}</li><li>${name}</li></ol>
    <table><caption>${name}</caption><thead><tr><th>${name}</th><th>2023</th><th>2024</th></tr></thead>
    <tbody><tr><td>${title}</td><td>1,204</td><td>37.5%</td></tr></tbody></table>
    <pre><code>const page = await open('/reading-room');\nreturn page.words.filter((word) =&gt; word.length &gt; 12 &amp;&amp; word.isKnown);</code></pre>
    <hr><section><ol><li id="note-1">${title}.</li></ol></section>`;
}

/** Searches that ended without an article. */
const WITHOUT: Record<'empty' | 'challenge', Reading> = {
  empty: {
    article: null,
    source: 'none',
    tried: [
      { source: 'dom', outcome: 'none' },
      { source: 'server', outcome: 'failed', reason: 'status', status: 403, url: 'https://example.org/news/library' },
      { source: 'json-ld', outcome: 'poor', words: 12 },
    ],
    wall: { state: 'blocked', kind: 'shell', message: 'You need to enable JavaScript to run this app.' },
  },
  challenge: {
    article: null,
    source: 'none',
    tried: [{ source: 'dom', outcome: 'none' }],
    wall: { state: 'blocked', kind: 'challenge', message: 'Checking your browser…', maker: 'cloudflare' },
  },
};

type Told = Pick<Story, 'lang' | 'dir' | 'title' | 'dek' | 'byline' | 'published' | 'blocks'> & { paper: string };

/** The newsroom's story of a language; in other languages the few lines that the options page tries settings on. */
function storyIn(lang: string): Told {
  const story = Object.values(stories).find((one) => one.lang === lang);
  if (story) return { ...story, paper: story.paper.name };
  const sample = sampleFor(lang.replace('_', '-'));
  const text = sample.text.join('');
  return {
    ...sample,
    dek: text.slice(0, 60),
    byline: sample.author,
    published: '2024-11-10T08:30:00+03:00',
    paper: sample.title,
    blocks: [
      figure(sample.title, text.slice(0, 40)),
      heading(sample.title),
      paragraph(`${sample.text[0]}<em>${sample.text[1]}</em>${sample.text[2]}`),
      paragraph(text),
    ],
  };
}

/** An article to read, one whose further pages are on their way or missing, or a search that ended without one. */
export type ReadingState = 'reading' | 'coming' | 'missing' | 'empty' | 'challenge';

/** How the third page of an article is not here. */
function restOf(state: ReadingState): Reading['rest'] {
  if (state !== 'coming' && state !== 'missing') return undefined;
  const url = 'https://example.org/news/library?page=3';
  const why: Attempt = { source: 'pages', url, outcome: 'failed', reason: 'timeout' };
  // The stage's page gets it without its function.
  const readOn = () => Promise.reject(new Error('The stage has no site to ask.'));
  return { page: 3, url, missing: state === 'missing', readOn, ...(state === 'missing' && { why }) };
}

/** The article of a language's story, with `times` as many paragraphs, or what there is in the state instead. */
export function reading(lang: string, state: ReadingState = 'reading', times = 1): Reading {
  if (state === 'empty' || state === 'challenge') return WITHOUT[state];
  const story = storyIn(lang);
  const body = story.blocks.map(markupOf).join('\n').repeat(times);
  const text = story.blocks.map((block) => ('text' in block ? block.text : '')).join('\n\n');
  return {
    source: 'dom',
    tried: [{ source: 'dom', outcome: 'good' }],
    rest: restOf(state),
    article: {
      url: 'https://example.org/news/library',
      title: story.title,
      siteName: story.paper,
      byline: story.byline,
      published: story.published,
      excerpt: story.dek,
      lang: story.lang,
      dir: story.dir,
      html: body + extras(story.title, story.paper),
      text,
      wordCount: text.split(/\s+/).length * times,
    },
  };
}
