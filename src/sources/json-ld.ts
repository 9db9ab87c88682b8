// schema.org's `articleBody` in the page's JSON-LD: publishers put it there for search engines, whole more often than not.
import type { Found, PageSource } from './found.ts';
import { paragraphsOf, proseToHtml } from './prose.ts';
import { agreement, marksOf, textOf } from './state/agree.ts';
import { besides } from './state/besides.ts';
import { mendJson } from './state/json.ts';
import { isObject } from './state/rich.ts';
import { weigh } from './words.ts';

type Node = Record<string, unknown>;

/** Objects looked at in one page's JSON-LD. */
const MAX_NODES = 50_000;
const MIN_WORDS = 20;

/** Every object in the page's JSON-LD: in `@graph`, in lists, within each other, in scripts that need mending. */
export function linkedData(document: Document): Node[] {
  const open: unknown[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]'))
    open.push(mendJson(script.textContent ?? ''));
  const nodes: Node[] = [];
  for (let i = 0; i < open.length && nodes.length < MAX_NODES; i++) {
    const value = open[i];
    if (Array.isArray(value)) for (const item of value) open.push(item);
    if (!isObject(value)) continue;
    nodes.push(value);
    for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) open.push(inner);
  }
  return nodes;
}

/** A body as HTML: `articleBody`, a posting's `text`, a review's body, a live blog's updates, a recipe's steps. */
function bodyOf(node: Node): string {
  const types = [node['@type']].flat().join(' ');
  const body =
    textOf(node.articleBody) ??
    textOf(node.reviewBody) ??
    (/Posting|Message|Comment/.test(types) ? textOf(node.text) : undefined);
  if (/LiveBlog/.test(types) && Array.isArray(node.liveBlogUpdate)) {
    const updates = node.liveBlogUpdate.filter(isObject).map((update) => {
      const heading = textOf(update.headline);
      return `${heading ? `<h2>${proseToHtml(heading, 'text').replace(/<\/?p>/g, '')}</h2>` : ''}${bodyOf({ ...update, '@type': 'Posting' })}`;
    });
    return proseToHtml(body ?? '') + updates.join('');
  }
  if (/Recipe/.test(types)) return recipe(node, body ?? textOf(node.description) ?? '');
  return body ? proseToHtml(body) : '';
}

function recipe(node: Node, introduction: string): string {
  const strings = (value: unknown): string[] =>
    [value].flat().flatMap((item) => {
      if (typeof item === 'string') return paragraphsOf(item);
      if (!isObject(item)) return [];
      return Array.isArray(item.itemListElement)
        ? strings(item.itemListElement)
        : strings(textOf(item.text) ?? textOf(item.name) ?? []);
    });
  const list = (name: string, items: string[]) =>
    items.length
      ? `<${name}>${items.map((item) => `<li>${proseToHtml(item).replace(/<\/?p>/g, '')}</li>`).join('')}</${name}>`
      : '';
  const steps = strings(node.recipeInstructions);
  return steps.length ? proseToHtml(introduction) + list('ul', strings(node.recipeIngredient)) + list('ol', steps) : '';
}

/** A node's address and title under the names that are compared with the page's. */
function about(node: Node): Node {
  const main = node.mainEntityOfPage;
  const url =
    textOf(node.url) ??
    (isObject(main) ? (textOf(main['@id']) ?? textOf(main.url)) : textOf(main)) ??
    textOf(node['@id']);
  return { headline: textOf(node.headline) ?? textOf(node.name), ...(url ? { url } : {}) };
}

const wordsIn = (html: string): number => weigh(html.replace(/<[^<>]*>/g, ' '));

interface Body {
  node: Node;
  html: string;
  words: number;
  score: number;
}

/** Bodies that may be this page's, best first; another article's are left out unless there is only one. */
function bodiesOf(document: Document, url: string): Body[] {
  const marks = marksOf(document, url);
  const bodies = linkedData(document)
    .map((node): Body => {
      const html = bodyOf(node);
      return { node, html, words: html ? wordsIn(html) : 0, score: html ? agreement([about(node)], marks) : 0 };
    })
    .filter(({ words }) => words >= MIN_WORDS)
    .sort((a, b) => b.score - a.score || b.words - a.words);
  const fitting = bodies.filter(({ score }) => score >= 0);
  return fitting.length ? fitting : bodies.slice(0, bodies.length === 1 ? 1 : 0);
}

/** Words the page's JSON-LD says or shows its article to have; 0 where it says nothing. */
export function claimedWords(document: Document, url: string): number {
  const [best] = bodiesOf(document, url);
  if (!best) return 0;
  const said = Number(best.node.wordCount);
  // Some count the markup: a claim far beyond the body at hand is not believed.
  return Math.max(best.words, said < best.words * 3 ? said : 0);
}

export const jsonLd: PageSource = {
  name: 'json-ld',
  find: (document, url) =>
    bodiesOf(document, url)
      .slice(0, 2)
      .map(({ node, html }): Found => ({ html, ...besides([{ ...node, ...about(node) }]) })),
};
