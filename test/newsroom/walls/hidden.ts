// Finished pages that wait for a script before they may be seen, and say not a word about it.
import { html } from '../markup.ts';
import { bodyOf, documentOf, headOf } from '../page.ts';
import { everywhere, hidden, type Wall } from '../wall.ts';

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
