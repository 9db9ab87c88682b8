// What an article is, once everything around it is gone. The one type that the reader and every save format share.

/**
 * Where a value was found: what the page says to machines (`json-ld`, `meta`, `microdata`, `title`, `declared`), an element
 * that shows it to readers, or the text itself.
 */
export type Origin = 'json-ld' | 'meta' | 'microdata' | 'element' | 'title' | 'text' | 'declared';

export interface Article {
  /** Absolute address of the page the article was found on. */
  url: string;
  title: string;
  /** Authors, as the page names them, joined with ', '. */
  byline?: string;
  siteName?: string;
  /** ISO 8601, with as much precision as the page gives: `2024-11-10` or `2024-11-10T08:30:00+03:00`. */
  published?: string;
  /** ISO 8601, like `published`. */
  modified?: string;
  /** The dek or description: one short paragraph of plain text. */
  excerpt?: string;
  /** Absolute address of the lead image. */
  image?: string;
  /** BCP 47. */
  lang?: string;
  dir: 'rtl' | 'ltr';
  /**
   * Sanitised HTML, absolute addresses, semantic blocks only; the title is not part of it. Pictures are
   * `<figure><img><figcaption>`, with the credit as the picture's `title`. Beside plain HTML and MathML it knows
   * `<figure class="matn-embed">`, whose caption links to a video, post or map; `<span class="matn-tex">`, a formula in TeX
   * between its delimiters; `<img class="matn-formula">`, a formula drawn, its source as `alt`; and
   * `<section role="doc-endnotes">`, notes that stood elsewhere on the page. Every `id` begins with `matn-`.
   */
  html: string;
  /** The same as plain text: one blank line between blocks; with captions, unless `withoutCaptions` was asked for. */
  text: string;
  /** Where each of the values above was found, for those who want to judge or show it. */
  origins?: Partial<
    Record<'title' | 'byline' | 'siteName' | 'published' | 'modified' | 'excerpt' | 'image' | 'lang', Origin>
  >;
  /** Words of `text`; characters are counted where the script has no spaces between words. */
  wordCount: number;
}
