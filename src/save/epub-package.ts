// The parts of a book that are not its text: the package document, the contents, the cover (EPUB 3.3, EPUB Accessibility 1.1).
import type { Element } from 'xast';
import type { Article } from '../article/article.ts';
import { type Chapter, languageOf, type PlacedImage } from './epub-chapter.ts';
import { x, xmlDocument } from './xml.ts';

export interface Book {
  identifier: string;
  title: string;
  /** Authors. */
  creator?: string;
  publisher?: string;
  date?: string;
  description?: string;
  source?: string;
  lang?: string;
  dir: Article['dir'];
  modified: Date;
  chapters: Chapter[];
  images: PlacedImage[];
  /** A file of `images`, or the drawn cover. */
  coverImage: string;
}

const TYPES = { xhtml: 'application/xhtml+xml', css: 'text/css', svg: 'image/svg+xml' };

export const container = xmlDocument(
  x(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    x(
      'rootfiles',
      {},
      x('rootfile', { 'full-path': 'book/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ),
  ),
);

/** `package.opf`. */
export function packageDocument(book: Book): string {
  const direction = book.dir === 'rtl' ? { 'page-progression-direction': 'rtl' } : {};
  return xmlDocument(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        dir: book.dir,
        'xml:lang': languageOf(book).lang,
      },
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, ...metadata(book), ...accessibility(book)),
      x('manifest', {}, ...manifest(book)),
      x(
        'spine',
        direction,
        x('itemref', { idref: 'cover' }),
        x('itemref', { idref: 'nav', linear: book.chapters.length > 1 ? 'yes' : 'no' }),
        ...book.chapters.map((_, index) => x('itemref', { idref: `c${index + 1}` })),
      ),
    ),
  );
}

const meta = (property: string, value: string): Element => x('meta', { property }, value);

/** Dates as far as they have the form that books must give them. */
const isoDate = (date: string | undefined) =>
  /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/.exec(date ?? '')?.[0] ??
  /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0];

function metadata(book: Book): Element[] {
  const optional: [string, string | undefined][] = [
    ['dc:creator', book.creator],
    ['dc:publisher', book.publisher],
    ['dc:date', isoDate(book.date)],
    ['dc:description', book.description],
    ['dc:source', book.source],
  ];
  return [
    x('dc:identifier', { id: 'id' }, book.identifier),
    x('dc:title', {}, book.title),
    x('dc:language', {}, languageOf(book).lang ?? 'und'),
    meta('dcterms:modified', `${book.modified.toISOString().slice(0, 19)}Z`),
    ...optional.flatMap(([name, value]) => (value?.trim() ? [x(name, {}, value.trim())] : [])),
  ];
}

/** What a reader who does not see the page needs to know before opening the book. */
function accessibility({ chapters }: Book): Element[] {
  const pictures = chapters.some((chapter) => chapter.pictures > 0);
  const described = pictures && chapters.every((chapter) => chapter.described);
  const features = ['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'];
  return [
    meta('schema:accessMode', 'textual'),
    ...(pictures ? [meta('schema:accessMode', 'visual')] : []),
    ...(!pictures || described ? [meta('schema:accessModeSufficient', 'textual')] : []),
    ...(pictures ? [meta('schema:accessModeSufficient', 'textual,visual')] : []),
    ...[...features, ...(described ? ['alternativeText'] : [])].map((name) =>
      meta('schema:accessibilityFeature', name),
    ),
    // A picture may flash; nobody has looked.
    meta('schema:accessibilityHazard', pictures ? 'unknown' : 'none'),
  ];
}

function manifest({ chapters, images, coverImage }: Book): Element[] {
  const item = (id: string, href: string, type: string, properties?: string) =>
    x('item', { id, href, 'media-type': type, properties });
  const cover = (file: string) => (file === coverImage ? 'cover-image' : undefined);
  return [
    item('nav', 'nav.xhtml', TYPES.xhtml, 'nav'),
    item('cover', 'cover.xhtml', TYPES.xhtml),
    item('style', 'style.css', TYPES.css),
    ...(coverImage === 'cover.svg' ? [item('cover-image', 'cover.svg', TYPES.svg, 'cover-image')] : []),
    ...chapters.map((chapter, index) => item(`c${index + 1}`, chapter.file, TYPES.xhtml)),
    ...images.map(({ file, image }, index) => item(`i${index + 1}`, file, image.type, cover(file))),
  ];
}

const spoken = (article: Pick<Article, 'lang' | 'dir'>) => {
  const { lang } = languageOf(article);
  return { dir: article.dir, lang, 'xml:lang': lang };
};

/** `nav.xhtml`: each article with its headings. The book's title is its heading: no word of any one language is needed. */
export function contents(book: Book): string {
  const entries = book.chapters.map(({ article, file, headings }) => {
    const parts = headings.map(({ text, id }) => x('li', {}, x('a', { href: `${file}#${id}` }, text)));
    const title = x('a', { href: file, ...spoken(article) }, article.title.trim() || article.url);
    return x('li', {}, title, parts.length > 0 ? x('ol', spoken(article), ...parts) : undefined);
  });
  const first = book.chapters[0]?.file ?? 'cover.xhtml';
  const landmarks = x(
    'ol',
    {},
    x('li', {}, x('a', { 'epub:type': 'cover', href: 'cover.xhtml' }, book.title)),
    x('li', {}, x('a', { 'epub:type': 'bodymatter', href: first }, book.title)),
  );
  return page(
    book,
    x(
      'body',
      {},
      x('nav', { 'epub:type': 'toc', id: 'toc', role: 'doc-toc' }, x('h1', {}, book.title), x('ol', {}, ...entries)),
      x('nav', { 'epub:type': 'landmarks', hidden: 'hidden' }, x('h2', {}, book.title), landmarks),
    ),
  );
}

/** `cover.xhtml`. */
export function coverPage(book: Book): string {
  const facts = [book.creator, book.publisher, isoDate(book.date)?.slice(0, 10)].filter((fact) => fact?.trim());
  const image = book.coverImage === 'cover.svg' ? undefined : x('p', {}, x('img', { src: book.coverImage, alt: '' }));
  return page(
    book,
    x(
      'body',
      { 'epub:type': 'cover', class: 'cover' },
      image,
      x('h1', {}, book.title),
      ...facts.map((fact) => x('p', {}, x('bdi', {}, fact))),
    ),
  );
}

function page(book: Book, body: Element): string {
  const head = x(
    'head',
    {},
    x('title', {}, book.title),
    x('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
  );
  const namespaces = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };
  return xmlDocument(x('html', { ...namespaces, ...spoken(book) }, head, body), 'html');
}
