// Pages that can be read as they are, whatever words stand in them.
import { html } from '../markup.ts';
import { bodyOf, documentOf, headOf } from '../page.ts';
import { disabled, seeTheComments } from '../sentences.ts';
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

export const components: Wall = {
  name: 'components',
  about: 'A page that can be read, all of it in a closed shadow root that the parser makes without any script',
  expected: everywhere(clear),
  readable: true,
  serve(story, place) {
    const script = html`<script src="${place.script('reveal.js')}" defer></script>`;
    const body = html`<news-page><template shadowrootmode="closed">${bodyOf(story)}</template></news-page>`;
    return { body: documentOf(story, headOf(story, place, script), body) };
  },
};

export const consent: Wall = {
  name: 'consent',
  about: 'A page whose scripts run, under a dialog that asks for cookies; a noscript asks for JavaScript',
  expected: { broken: clear, allowed: clear },
  readable: true,
  serve(story, place) {
    const dialog = html`<style>#consent { position: fixed; inset: 0; background: #fff; z-index: 9 }</style>
      <noscript>${disabled[story.lang as Language]}</noscript>
      <div id="consent" role="dialog"><p>${story.paper.newsletter}</p><button>OK</button></div>
      <script src="${place.script('router.js')}"></script>`;
    return { body: documentOf(story, headOf(story, place), html`${bodyOf(story)}${dialog}`) };
  },
};

export const contents: Wall = {
  name: 'contents',
  about: 'A page of links with a noscript that asks for JavaScript: short, and all there',
  expected: { forbidden: clear, broken: clear, allowed: clear },
  readable: false,
  serve(story, place) {
    const links = story.paper.related.map((title) => html`<li><a href="/">${title}</a> ${title}</li>`);
    const body = html`<h1>${story.paper.name}</h1><noscript>${seeTheComments[story.lang as Language]}</noscript><ul>${links}</ul>`;
    return { body: documentOf({ ...story, title: story.paper.name }, headOf(story, place), body) };
  },
};

export const framed: Wall = {
  name: 'framed',
  about: 'A page that can be read, with a frame in it whose page is a wall',
  expected: everywhere(clear),
  readable: true,
  serve(story, place) {
    const frame = html`<iframe src="/${story.lang}/sentence-only" width="600" height="400"></iframe>`;
    return { body: documentOf(story, headOf(story, place), bodyOf(story, { extra: frame })) };
  },
};
