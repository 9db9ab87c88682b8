// The example beside the file-name field: what the template makes of an article.
import type { Article } from '../article/article.ts';
import type { SaveFormat } from '../platform/settings.ts';
import { fileName } from '../save/index.ts';
import { sampleFor } from './samples.ts';

/** What a template may hold in braces. */
export const PLACEHOLDERS = ['title', 'site', 'author', 'date', 'year', 'lang'];

const EXTENSIONS: Record<SaveFormat, string> = {
  text: 'txt',
  markdown: 'md',
  html: 'html',
  epub: 'epub',
  json: 'json',
};

/** The name of a sample article in the interface's language, saved in a format under a template. */
export function exampleName(template: string, format: SaveFormat, lang: string): string {
  const sample = sampleFor(lang);
  const article: Article = {
    url: 'https://www.example.org/library',
    title: sample.title,
    byline: sample.author,
    published: '2024-11-10',
    lang: sample.lang,
    dir: sample.dir,
    html: '',
    text: '',
    wordCount: 0,
  };
  return fileName(article, { template, extension: EXTENSIONS[format] });
}
