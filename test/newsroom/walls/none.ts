// Pages that can be read as they are, whatever words stand in them.
import { html } from '../markup.ts';
import { bodyOf, documentOf, headOf } from '../page.ts';
import { seeTheComments } from '../sentences.ts';
import { aboutJavaScript, type Language } from '../stories/index.ts';
import { clear, everywhere, type Wall } from '../wall.ts';

export const open: Wall = {
  name: 'open',
  about: 'No wall at all',
  expected: everywhere(clear),
  readable: true,
  serve: (story, place) => ({ body: documentOf(story, headOf(story, place), bodyOf(story)) }),
};

export const commentNote: Wall = {
  name: 'comment-note',
  about: 'A page that can be read; only its comments ask for JavaScript',
  expected: { ...everywhere(clear), blocked: { state: 'noted' } },
  readable: true,
  serve(story, place) {
    const note = html`<div id="disqus_thread"></div><noscript>${seeTheComments[story.lang as Language]}</noscript>`;
    return { body: documentOf(story, headOf(story, place), bodyOf(story, { note })) };
  },
};

export const article: Wall = {
  name: 'about-javascript',
  about: 'An article about JavaScript, which quotes the sentences of many walls',
  expected: everywhere(clear),
  readable: true,
  languages: ['en'],
  story: aboutJavaScript,
  serve: (story, place) => ({ body: documentOf(story, headOf(story, place), bodyOf(story)) }),
};
