// What stands above the article in HTML and in a book: title, dek, and who, where and when.
import type { Element, ElementContent } from 'hast';
import type { Article } from '../article/article.ts';
import { dekOf } from './lead.ts';
import { h } from './tree.ts';

/** A `<header>` with an `<h1>`; facts that are not known leave no trace. */
export function articleHeader(article: Article): Element {
  const dek = dekOf(article);
  const made: Element[] = [h('h1', {}, article.title)];
  if (dek) made.push(h('p', { className: ['dek'] }, dek));
  const facts: (ElementContent | string)[] = [];
  const add = (...nodes: (ElementContent | string)[]) => facts.push(...(facts.length > 0 ? [' · '] : []), ...nodes);
  if (article.byline) add(h('bdi', {}, article.byline));
  if (article.siteName) add(h('bdi', {}, article.siteName));
  if (article.published) add(h('time', { dateTime: article.published }, dayOf(article.published)));
  if (/^https?:/.test(article.url)) add(h('a', { href: article.url }, h('bdi', {}, hostOf(article.url))));
  made.push(h('p', { className: ['facts'] }, ...facts));
  return h('header', {}, ...made);
}

const dayOf = (date: string) => date.slice(0, 10);

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
