// Text that waits in templates: `<template>`, and `<script type="text/…">` with markup in it (Blogger keeps whole posts
// there). Declarative shadow roots are part of the page itself, see `dom.ts`.
import type { Found, PageSource } from './found.ts';
import { weigh } from './words.ts';

const MIN_WORDS = 60;
const MARKUP_SCRIPT =
  'script[type*="template" i], script[type="text/html" i], script[type*="handlebars" i], script[type="text/plain" i]';
/** A template with holes is for many texts and holds none. */
const HOLES = /\{\{|<%|\$\{|\[\[/;

const words = (html: string): number => weigh(html.replace(/<[^<>]*>/g, ' '));

/** A story's own heading says its title without the site's name. */
function titleOf(html: string): { title?: string } {
  const heading = /<h1\b[^>]*>([\s\S]*?)<\/h1>/i
    .exec(html.slice(0, 20_000))?.[1]
    ?.replace(/<[^<>]*>/g, '')
    .trim();
  return heading && !/&/.test(heading) ? { title: heading } : {};
}

export const template: PageSource = {
  name: 'template',
  find(document): Found[] {
    const found: string[] = [];
    for (const each of document.querySelectorAll('template:not([shadowrootmode])')) found.push(each.innerHTML);
    for (const script of document.querySelectorAll(MARKUP_SCRIPT)) {
      const text = script.textContent ?? '';
      if (/<(p|div|br|article|section)\b/i.test(text) && !HOLES.test(text)) found.push(text);
    }
    return found
      .filter((html) => words(html) >= MIN_WORDS)
      .sort((a, b) => words(b) - words(a))
      .slice(0, 2)
      .map((html) => ({ html, ...titleOf(html) }));
  },
};
