// The part of an article that the reader has marked, as an article of its own.
import type { Article } from '../article/article.ts';
import { toText } from './text.ts';
import { articleTree, textOf } from './tree.ts';

/** The article with nothing but the selected HTML; null where the selection holds no word. */
export function selectionOf(article: Article, html: string): Article | null {
  const part: Article = { ...article, html, text: '', excerpt: undefined, image: undefined };
  if (!textOf(articleTree(part)).trim()) return null;
  const text = toText(part, { header: false }).trimEnd();
  const words = [...new Intl.Segmenter(article.lang || undefined, { granularity: 'word' }).segment(text)];
  return { ...part, text, wordCount: words.filter((word) => word.isWordLike).length };
}
