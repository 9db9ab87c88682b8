// Saved pages written for this project, each with the article that should come of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from 'linkedom';
import { type Article, extractArticle } from '../../src/article/index.ts';

const here = import.meta.dirname;

/** The names of all saved pages. */
export const pageNames = (): string[] =>
  readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

export const pageFile = (name: string, file: string): string => path.join(here, name, file);
export const urlOf = (name: string): string => `https://${name}.example/story/1`;

/** A saved page, parsed. */
export function openPage(name: string): Document {
  return new DOMParser().parseFromString(
    readFileSync(pageFile(name, 'page.html'), 'utf8'),
    'text/html',
  ) as unknown as Document;
}

/** What the code makes of a page now. */
export function articleOf(name: string): Article | null {
  return extractArticle(openPage(name), { url: urlOf(name) });
}

/** The files that hold what is expected, from an article. */
export function expectedFiles(article: Article | null): Record<string, string> {
  const { html, text, ...rest } = article ?? { html: '', text: '' };
  return {
    'expected.html': `${html.replace(/(<\/(?:p|h\d|ul|ol|li|blockquote|figure|table|tr|pre|dl|dd|section)>)/g, '$1\n').trim()}\n`,
    'expected.txt': `${text}\n`,
    'expected.json': `${JSON.stringify(rest, null, 2)}\n`,
  };
}

/** What is expected of a page, as saved. */
export function readExpected(name: string): Record<string, string> {
  const files = ['expected.html', 'expected.txt', 'expected.json'].filter((file) => existsSync(pageFile(name, file)));
  return Object.fromEntries(files.map((file) => [file, readFileSync(pageFile(name, file), 'utf8')]));
}
