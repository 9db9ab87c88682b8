// The article as a piece of HTML to be pasted into someone else's document: it brings no style of its own, so that it
// takes on the style of what it is pasted into, and keeps its direction in one that runs the other way.
import { toHtml as serialise } from 'hast-util-to-html';
import type { Article } from '../article/article.ts';
import { contentOf, directionOf } from './html.ts';
import type { SaveOptions } from './options.ts';
import { h } from './tree.ts';

/** One element in the article's direction and language, with its title as a heading; images stay on the net. */
export function toFragment(article: Article, options: SaveOptions = {}): string {
  // Without `images` none is fetched and none is replaced by its address.
  const { images: _, ...rest } = options;
  return serialise(h('div', directionOf(article), ...contentOf(article, rest)), {
    characterReferences: { useNamedReferences: true },
  });
}
