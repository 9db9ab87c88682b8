// The YAML block above Markdown. Every value is a JSON string, which YAML 1.2 reads as it stands: no title can break it.
import type { Article } from '../article/article.ts';

/** `---` lines included; keys whose value is not known are left out. */
export function frontMatter(article: Article): string {
  const fields: Record<string, string | undefined> = {
    title: article.title,
    author: article.byline,
    site: article.siteName,
    date: article.published,
    updated: article.modified,
    url: article.url,
    lang: article.lang,
    dir: article.dir,
    description: article.excerpt,
    image: article.image,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) => (value ? [`${key}: ${quoted(value)}`] : []));
  return ['---', ...lines, '---'].join('\n');
}

/** JSON leaves U+007F, U+0085, U+2028 and U+2029 bare; YAML takes some of them for line ends. */
function quoted(value: string): string {
  return JSON.stringify(value.normalize('NFC')).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
