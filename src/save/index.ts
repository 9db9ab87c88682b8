// How does an Article leave as a file?
import type { Article } from '../article/article.ts';

export function toText(article: Article): string {
  return article.text;
}
