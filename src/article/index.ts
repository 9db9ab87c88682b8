// What is the article in this Document?
import type { Article } from './article.ts';

export type { Article } from './article.ts';

export function extractArticle(_document: Document, _options: { url: string }): Article | null {
  return null;
}
