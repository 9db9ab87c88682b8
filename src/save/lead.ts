// The dek: shown above the text when the text does not say it already.
import type { Article } from '../article/article.ts';

/** Letters and digits only, so that quotes, marks and spaces make no difference. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** So many letters in a row are no coincidence. */
const SAME = 60;

/**
 * The article's excerpt, unless it is the title again or the text begins a sentence like it. A description that was cut
 * off in the middle of a sentence (ends with an ellipsis) is no dek: pages write those for search engines.
 */
export function dekOf(article: Article): string | undefined {
  const excerpt = article.excerpt?.replace(/\s+/g, ' ').trim();
  if (!excerpt || /(…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(excerpt)) return undefined;
  const key = bare(excerpt);
  if (!key || bare(article.title).includes(key) || bare(article.text).includes(key.slice(0, SAME))) return undefined;
  return excerpt;
}
