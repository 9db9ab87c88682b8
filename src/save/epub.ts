// EPUB 3: the article, or several, as a book with cover and contents that turns its pages in the script's direction.
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Article } from '../article/article.ts';
import { chapterOf, shelfOf } from './epub-chapter.ts';
import { drawCover } from './epub-cover.ts';
import { type Book, container, contents, coverPage, packageDocument } from './epub-package.ts';
import type { SaveOptions } from './options.ts';

/** The style of books: reading systems have their own, and direction comes from markup (EPUB forbids it in CSS). */
const STYLE = `body { margin: 5%; line-height: 1.5 }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; page-break-after: avoid; break-after: avoid }
.dek { font-size: 1.1em }
.facts, figcaption, caption { font-size: .85em }
.cover { text-align: center }
.cover img { max-height: 60vh }
figure { margin: 1em 0; page-break-inside: avoid; break-inside: avoid }
img { max-width: 100%; height: auto }
pre { white-space: pre-wrap; font-size: .85em }
table { border-collapse: collapse }
th, td { border: 1px solid; padding: .2em .5em; vertical-align: top }
`;

/** One article as a book. Images are those of `options.images`. */
export function toEpub(article: Article, options: SaveOptions = {}): Uint8Array<ArrayBuffer> {
  return bookOf([article], {}, options);
}

export interface CollectionOptions extends SaveOptions {
  /** Title of the whole; default: the first article's and how many more there are. */
  title?: string;
}

/** Several articles as one book, a chapter each, in their order. @throws RangeError where there are none. */
export function toEpubCollection(
  articles: readonly Article[],
  options: CollectionOptions = {},
): Uint8Array<ArrayBuffer> {
  const [first] = articles;
  if (!first) throw new RangeError('a book needs an article');
  const rest = articles.length - 1;
  const title = options.title?.trim() || (rest > 0 ? `${first.title} (+${rest})` : first.title);
  return bookOf(articles, { title }, options);
}

function bookOf(
  articles: readonly Article[],
  { title }: { title?: string },
  options: SaveOptions,
): Uint8Array<ArrayBuffer> {
  const images = options.images ?? new Map();
  const shelf = shelfOf(images);
  const chapters = articles.map((article, index) =>
    chapterOf(article, `chapter-${index + 1}.xhtml`, shelf, options.captions ?? true),
  );
  const [first] = articles;
  const sole = articles.length === 1 ? first : undefined;
  const lead = (first?.image && shelf.place(first.image)) || shelf.placed.values().next().value?.file;
  const modified = options.now ?? new Date();
  const same = <T>(read: (article: Article) => T): T | undefined =>
    first && articles.every((article) => read(article) === read(first)) ? read(first) : undefined;
  const book: Book = {
    identifier: sole ? sole.url : `${first?.url}#${modified.getTime()}`,
    title: (title ?? first?.title ?? '').trim() || first?.url || '—',
    creator: same((article) => article.byline),
    publisher: same((article) => article.siteName),
    date: sole?.published,
    description: sole?.excerpt,
    source: sole?.url,
    lang: same((article) => article.lang) ?? first?.lang,
    dir: first?.dir ?? 'ltr',
    modified,
    chapters,
    images: [...shelf.placed.values()],
    coverImage: lead || 'cover.svg',
  };
  return zip(book);
}

function zip(book: Book): Uint8Array<ArrayBuffer> {
  // The media type comes first and uncompressed, so that a file's first bytes tell what it is.
  const stored = { level: 0, mtime: book.modified } as const;
  const packed = { level: 9, mtime: book.modified } as const;
  const files: Zippable = { mimetype: [strToU8('application/epub+zip'), stored] };
  const add = (name: string, text: string) => {
    files[name] = [strToU8(text), packed];
  };
  add('META-INF/container.xml', container);
  add('book/package.opf', packageDocument(book));
  add('book/nav.xhtml', contents(book));
  add('book/cover.xhtml', coverPage(book));
  add('book/style.css', STYLE);
  if (book.coverImage === 'cover.svg') {
    add('book/cover.svg', drawCover(book.title, book.publisher ?? book.creator ?? '', book.dir));
  }
  for (const { file, xhtml } of book.chapters) add(`book/${file}`, xhtml);
  for (const { file, image } of book.images) files[`book/${file}`] = [image.bytes, stored];
  return zipSync(files);
}
