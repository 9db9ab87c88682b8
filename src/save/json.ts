// JSON for programs: the Article as it is, under a name and version of the format. `article.schema.json` documents it.
import { toHtml as serialise } from 'hast-util-to-html';
import type { Article } from '../article/article.ts';
import type { SaveOptions } from './options.ts';
import { articleTree } from './tree.ts';

/** Raised when a program that reads the old form would misread the new one. */
const VERSION = 1;

/** Properties that are not known are left out. Two spaces of indentation, one line end at the end. */
export function toJson(article: Article, options: SaveOptions = {}): string {
  const { url, title, byline, siteName, published, modified, excerpt, image, lang, dir, text, wordCount } = article;
  const known = { byline, siteName, published, modified, excerpt, image, lang };
  const document = {
    format: 'matn-article',
    version: VERSION,
    saved: (options.now ?? new Date()).toISOString(),
    url,
    title,
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value)),
    dir,
    html: serialise(articleTree(article)),
    text,
    wordCount,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
