// What a page's JSON-LD says its article is: the bodies it holds, which of them is this page's, and how long that is.
import { paragraphsOf } from './paragraphs.ts';
import { agreement, marksOf, textOf } from './state/agree.ts';
import { isObject } from './state/json.ts';
import { mendJson } from './state/mend.ts';
import { weigh } from './words.ts';

export type Node = Record<string, unknown>;

/** How the parts of a body are put down. */
export interface Writer {
  prose(text: string): string;
  /** One line, in a heading or a list. */
  line(text: string): string;
  heading(line: string): string;
  list(name: 'ul' | 'ol', lines: string[]): string;
}

/** Objects looked at in one page's JSON-LD. */
const MAX_NODES = 50_000;
const MIN_WORDS = 20;

/** Every object in the page's JSON-LD: in `@graph`, in lists, within each other, in scripts that need mending. */
function linkedData(document: Document): Node[] {
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

/** A node's body: `articleBody`, a posting's `text`, a review's body, a live blog's updates, a recipe's steps. */
export function writeBody(node: Node, write: Writer): string {
  const types = [node['@type']].flat().join(' ');
  const body =
    textOf(node.articleBody) ??
    textOf(node.reviewBody) ??
    (/Posting|Message|Comment/.test(types) ? textOf(node.text) : undefined);
  if (/LiveBlog/.test(types) && Array.isArray(node.liveBlogUpdate)) {
    const updates = node.liveBlogUpdate.filter(isObject).map((update) => {
      const heading = textOf(update.headline);
      const title = heading ? write.heading(write.line(heading)) : '';
      return title + writeBody({ ...update, '@type': 'Posting' }, write);
    });
    return write.prose(body ?? '') + updates.join('');
  }
  if (/Recipe/.test(types)) return writeRecipe(node, body ?? textOf(node.description) ?? '', write);
  return body ? write.prose(body) : '';
}

function writeRecipe(node: Node, introduction: string, write: Writer): string {
  const lines = (value: unknown): string[] =>
    [value].flat().flatMap((item) => {
      if (typeof item === 'string') return paragraphsOf(item);
      if (!isObject(item)) return [];
      return Array.isArray(item.itemListElement)
        ? lines(item.itemListElement)
        : lines(textOf(item.text) ?? textOf(item.name) ?? []);
    });
  const list = (name: 'ul' | 'ol', items: string[]) => (items.length ? write.list(name, items.map(write.line)) : '');
  const steps = lines(node.recipeInstructions);
  return steps.length ? write.prose(introduction) + list('ul', lines(node.recipeIngredient)) + list('ol', steps) : '';
}

/** Tags, escaped ones too, and the addresses of Markdown's links: no words of a body. */
const MARKS = /<[^<>]*>|&lt;.{1,500}?&gt;|\]\([^()\s]*\)/g;

const bare = (text: string): string => `${text.replace(MARKS, ' ')}\n`;

/** Puts down the words alone, to be counted. */
const WORDS: Writer = { prose: bare, line: bare, heading: (line) => line, list: (_name, lines) => lines.join('') };

/** A node's address and title under the names that are compared with the page's. */
export function about(node: Node): Node {
  const main = node.mainEntityOfPage;
  const url =
    textOf(node.url) ??
    (isObject(main) ? (textOf(main['@id']) ?? textOf(main.url)) : textOf(main)) ??
    textOf(node['@id']);
  return { headline: textOf(node.headline) ?? textOf(node.name), ...(url ? { url } : {}) };
}

interface Body {
  node: Node;
  words: number;
  score: number;
}

/** Nodes with a body that may be this page's, best first; another article's are left out unless there is only one. */
export function bodiesOf(document: Document, url: string): Body[] {
  const marks = marksOf(document, url);
  const bodies = linkedData(document)
    .map((node): Body => {
      const words = weigh(writeBody(node, WORDS));
      return { node, words, score: words ? agreement([about(node)], marks) : 0 };
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
