// schema.org's `articleBody` in the page's JSON-LD: publishers put it there for search engines, whole more often than not.
import type { Found, PageSource } from './found.ts';
import { about, bodiesOf, type Writer, writeBody } from './linked-data.ts';
import { type Form, proseToHtml } from './prose.ts';
import { besides } from './state/besides.ts';

/** Without the paragraph that a single line becomes. */
const line = (text: string, form?: Form): string => proseToHtml(text, form).replace(/<\/?p>/g, '');

const HTML: Writer = {
  prose: (text) => proseToHtml(text),
  line: (text) => line(text),
  heading: (text) => `<h2>${text}</h2>`,
  list: (name, lines) => `<${name}>${lines.map((item) => `<li>${item}</li>`).join('')}</${name}>`,
};

export const jsonLd: PageSource = {
  name: 'json-ld',
  find: (document, url) =>
    bodiesOf(document, url)
      .slice(0, 2)
      .map(({ node }): Found => ({ html: writeBody(node, HTML), ...besides([{ ...node, ...about(node) }]) })),
};
