// Application shells: no article in the page's own text, which is elsewhere in it or elsewhere on the site.
import { html, json } from '../markup.ts';
import { bodyOf, documentOf, headOf, jsonLd, storyOf } from '../page.ts';
import { runThisApp } from '../sentences.ts';
import type { Language } from '../stories/index.ts';
import { type Block, type Story, textsOf } from '../story.ts';
import { clear, everywhere, shell, type Wall } from '../wall.ts';

const sentence = (story: Story): string => runThisApp[story.lang as Language];

/** A block as a content system's rich text has it. */
const richText = (block: Block) => ({
  type: block.kind,
  content: block.kind === 'list' ? block.items : block.kind === 'figure' ? block.caption : block.text,
});

export const state: Wall = {
  name: 'state',
  about: 'An empty application shell with its sentence; the article is in the state embedded as JSON',
  expected: everywhere(shell),
  readable: true,
  serve(story, place) {
    const props = {
      page: '/article',
      buildId: 'f3b1',
      props: {
        pageProps: {
          article: {
            headline: story.title,
            standfirst: story.dek,
            author: { name: story.byline },
            publishedAt: story.published,
            body: storyOf(story).toString(),
            blocks: story.blocks.map(richText),
          },
        },
      },
    };
    const body = html`<noscript>${sentence(story)}</noscript>
    <div id="__next"></div>
    <script id="__NEXT_DATA__" type="application/json">${json(props)}</script>
    <script src="${place.script('app.js')}"></script>`;
    return { body: documentOf(story, headOf(story, place), body) };
  },
};

export const linkedData: Wall = {
  name: 'linked-data',
  about: 'An empty shell without a word; the article is in the JSON-LD meant for search engines',
  expected: everywhere(shell),
  readable: true,
  serve(story, place) {
    const data = html`<script type="application/ld+json">${jsonLd(story)}</script>`;
    const body = html`<div id="root"></div><script src="${place.script('app.js')}"></script>`;
    return { body: documentOf(story, headOf(story, place, data), body) };
  },
};

export const amp: Wall = {
  name: 'amp',
  about: 'An empty shell; the article is on the AMP page that the head links to',
  expected: everywhere(shell),
  readable: true,
  serve(story, place) {
    if (place.url.includes('amp=1')) return { body: documentOf(story, headOf(story, place), bodyOf(story)) };
    const link = html`<link rel="amphtml" href="/${story.lang}/amp?amp=1">`;
    const body = html`<noscript>${sentence(story)}</noscript><div id="app" data-story="${story.lang}"></div>
    <script src="${place.script('app.js')}"></script>`;
    return { body: documentOf(story, headOf(story, place, link), body) };
  },
};

export const emptied: Wall = {
  name: 'emptied',
  about: 'A finished page that its own script empties before it fails: only the server still has the article',
  expected: { blocked: clear, forbidden: clear, broken: clear, allowed: shell },
  readable: true,
  serve(story, place) {
    const body = html`<div id="root">${bodyOf(story)}</div>
    <script src="${place.script('hydrate.js')}" data-sentence="${sentence(story)}"></script>`;
    return { body: documentOf(story, headOf(story, place), body) };
  },
};

export const empty: Wall = {
  name: 'empty',
  about: 'An empty shell with its sentence, and no article anywhere',
  expected: { blocked: shell },
  readable: false,
  serve(story, place) {
    const body = html`<noscript>${sentence(story)}</noscript><div id="root"></div><script src="/missing/app.js"></script>`;
    const bare = { ...story, title: story.paper.name, dek: textsOf(story)[0]?.slice(0, 60) ?? '' };
    return { body: documentOf(bare, headOf(bare, place), body) };
  },
};

export const sentenceOnly: Wall = {
  name: 'sentence-only',
  about: 'Nothing but a noscript with a sentence, and no script at all',
  expected: { blocked: shell },
  readable: false,
  serve: (story, place) => {
    const bare = { ...story, title: story.paper.name, dek: '' };
    return { body: documentOf(bare, headOf(bare, place), html`<noscript>${sentence(story)}</noscript>`) };
  },
};

export const slow: Wall = {
  name: 'slow',
  about: 'An empty shell whose server takes its time when it is asked again',
  expected: {},
  readable: false,
  serve: (story, place) => ({ ...empty.serve(story, place), delay: place.again ? 20_000 : 0 }),
};
