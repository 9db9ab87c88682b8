// What is the article in this Document?
import type { Article } from './article.ts';
import { extract } from './extract.ts';
import type { ArticleOptions } from './options.ts';

export type { Article, Origin } from './article.ts';
export type { ArticleOptions } from './options.ts';
export type { Removal } from './passes/pass.ts';

/**
 * Finds the article of a page. Synchronous; works in a content script, in a page, on a parsed document without a window,
 * and on linkedom. The given document is never changed. Answers null where there is no article.
 */
export function extractArticle(document: Document, options: ArticleOptions): Article | null {
  return extract(document, options);
}
