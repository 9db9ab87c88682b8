// A page with little prose that says more in plain sight than any wall: an article's paragraph, and words around it.
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { speaks } from '../../src/wall/speaks.ts';

const paragraph = `<p>${'A sentence of a short report, as local papers print them. '.repeat(6)}</p>`;
const menu = `<ul>${'<li><a href="/">Sport and leisure</a></li>'.repeat(60)}</ul>`;
const fewLinks = '<a href="/">Home</a> <a href="/about">About us</a>';

/** linkedom lays nothing out: everything has a box and is shown but what is `hidden` or stands inside it. */
function speaksOf(body: string): boolean {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  for (const element of document.querySelectorAll('*')) {
    const size = element.closest('[hidden]') ? 0 : 100;
    Object.assign(element, {
      checkVisibility: () => size > 0,
      getBoundingClientRect: () => ({ left: 0, top: 0, right: size, bottom: size, width: size, height: size }),
    });
    for (const side of ['offsetWidth', 'offsetHeight']) Object.defineProperty(element, side, { value: size });
  }
  return speaks(document as unknown as Document, [...document.querySelectorAll('p')] as unknown as Element[]);
}

test('a paragraph and a page around it', () => {
  expect(speaksOf(`${paragraph}${menu}`)).toBe(true);
  expect(speaksOf(`${menu}${paragraph}`)).toBe(true);
});

test('a wall’s long message alone', () => {
  expect(speaksOf(`${fewLinks}${paragraph}`)).toBe(false);
});

test('words that nobody sees', () => {
  expect(speaksOf(`${paragraph}<div hidden>${menu}</div>`)).toBe(false);
  expect(speaksOf(`<div hidden>${paragraph}</div>${menu}`)).toBe(false);
  expect(speaksOf(`${paragraph}<script>${'draw(); '.repeat(400)}</script>`)).toBe(false);
});

test('a menu alone, and short lines', () => {
  expect(speaksOf(menu)).toBe(false);
  expect(speaksOf(`<p>${'Short line. '.repeat(6)}</p>${menu}`)).toBe(false);
});
