// Finished pages that wait for a script before they may be seen, and say not a word about it.
import { html } from '../markup.ts';
import { bodyOf, documentOf, headOf } from '../page.ts';
import { clear, everywhere, hidden, type Wall } from '../wall.ts';

export const untilReady: Wall = {
  name: 'until-ready',
  about: 'The body is not displayed until a script adds a class',
  expected: everywhere(hidden),
  readable: true,
  serve(story, place) {
    const guard = html`<style>body { display: none } .js-ready body { display: block }</style>
    <script src="${place.script('reveal.js')}" defer></script>`;
    return { body: documentOf(story, headOf(story, place, guard), bodyOf(story)) };
  },
};

export const transparent: Wall = {
  name: 'transparent',
  about: 'The whole page is transparent until a script shows it, against a flash of bare text',
  expected: everywhere(hidden),
  readable: true,
  serve(story, place) {
    const guard = html`<style>html { opacity: 0 } html.js-ready { opacity: 1 }</style>
    <script src="${place.script('reveal.js')}" defer></script>`;
    return { body: documentOf(story, headOf(story, place, guard), bodyOf(story)) };
  },
};

export const covered: Wall = {
  name: 'covered',
  about: 'A full-window cover without a word, which a script takes away',
  expected: everywhere(hidden),
  readable: true,
  serve(story, place) {
    const guard = html`<style>#preloader { position: fixed; inset: 0; background: #fff; z-index: 9999 }
      #preloader i { position: absolute; inset: 45%; border: 4px solid #ccc; border-radius: 50% }</style>
    <script src="${place.script('reveal.js')}" defer></script>`;
    const body = html`<div id="preloader"><i></i></div>${bodyOf(story)}`;
    return { body: documentOf(story, headOf(story, place, guard), body) };
  },
};

export const veiled: Wall = {
  name: 'veiled',
  about: 'A full-window cover that no element is: a style sheet generates it before the body’s text',
  expected: everywhere(hidden),
  readable: true,
  serve(story, place) {
    const guard = html`<style>body::before { content: ''; position: fixed; inset: 0; background: #fff; z-index: 9999 }
      .js-ready body::before { content: none }</style>
    <script src="${place.script('reveal.js')}" defer></script>`;
    return { body: documentOf(story, headOf(story, place, guard), bodyOf(story)) };
  },
};

export const folded: Wall = {
  name: 'folded',
  about: 'The article stands in a box without height, which a script unfolds; menu and footer are there',
  // Where scripts run a folded box may be a help text's: nothing is promised where one of them fails.
  expected: { blocked: hidden, forbidden: hidden, allowed: clear },
  readable: true,
  serve(story, place) {
    const guard = html`<style>#main { max-height: 0; overflow: hidden; padding: 0 } .js-ready #main { max-height: none }</style>
    <script src="${place.script('reveal.js')}" defer></script>`;
    return { body: documentOf(story, headOf(story, place, guard), bodyOf(story)) };
  },
};
