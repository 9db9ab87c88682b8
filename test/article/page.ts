// Small pages for the tests: a piece of markup in the middle of a plain story.
import { parseHTML } from 'linkedom';
import { type Article, type ArticleOptions, extractArticle } from '../../src/article/index.ts';

export const PROSE =
  'The harbour was quiet that morning, and the boats, as every year, waited for the wind to turn before they left. ';
export const ARABIC =
  'كان الميناء هادئاً ذلك الصباح، وكانت القوارب، كما في كل عام، تنتظر أن تتحول الريح قبل أن تغادر إلى البحر البعيد. ';
export const url = 'https://harbour.example/story/1';

export interface PageParts {
  lang?: string;
  /** Attributes of the root element. */
  attributes?: string;
  head?: string;
  title?: string;
  /** What the paragraphs around the piece say. */
  prose?: string;
  /** Stands after the story, outside its element. */
  after?: string;
}

/** A whole page around a piece of markup. */
export function pageWith(
  inner: string,
  { lang = 'en', attributes = '', head = '', title = 'Harbour', prose = PROSE, after = '' }: PageParts = {},
): string {
  const run = (name: string): string =>
    Array.from({ length: 5 }, (_, at) => `<p>${name}${at} ${prose.repeat(3)}</p>`).join('');
  return `<!doctype html><html lang="${lang}" ${attributes}><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${run('a')}${inner}${run('z')}</article>${after}</body></html>`;
}

/** The article of a page, which must have one. */
export function read(html: string, options: Partial<ArticleOptions> = {}): Article {
  const { document } = parseHTML(html);
  const article = extractArticle(document as unknown as Document, { url, ...options });
  if (!article) throw new Error('no article');
  return article;
}

/** The article's HTML for a piece of markup, and no more of it than the piece. */
export function piece(inner: string, parts: PageParts = {}): string {
  const { html } = read(pageWith(`<p>STARTS ${PROSE}</p>${inner}<p>ENDS ${PROSE}</p>`, parts));
  const [, found = ''] = /<p[^>]*>STARTS[^<]*<\/p>(.*)<p[^>]*>ENDS/s.exec(html) ?? [];
  return found;
}
