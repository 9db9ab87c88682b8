// One article as a chapter of a book: XHTML, its images, and the headings that the contents list.
import type { Element, ElementContent, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import type { Element as XmlElement } from 'xast';
import type { Article } from '../article/article.ts';
import { articleHeader } from './heading.ts';
import type { ImageFile } from './options.ts';
import { articleTree, h, isElement, textOf, visit } from './tree.ts';
import { validate } from './xhtml-model.ts';
import { xmlDocument, xmlText } from './xml.ts';

export interface Heading {
  text: string;
  id: string;
}

export interface Chapter {
  article: Article;
  file: string;
  xhtml: string;
  headings: Heading[];
  /** All images in it have a description. */
  described: boolean;
  pictures: number;
}

/** The images of a book: each address once, under a file name of its own. */
export interface Shelf {
  place(address: string): string | undefined;
}

/**
 * Types every reading system shows, by file ending. WebP is one since EPUB 3.3 only, which older ones do not know; SVG
 * could hold scripts. Whoever fetches the images may turn others into these.
 */
const ENDINGS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
};

export interface PlacedImage {
  file: string;
  image: ImageFile;
}

/** Gives images their place in the book as chapters ask for them. */
export function shelfOf(images: ReadonlyMap<string, ImageFile>): Shelf & { placed: Map<string, PlacedImage> } {
  const placed = new Map<string, PlacedImage>();
  return {
    placed,
    place(address) {
      const known = placed.get(address);
      if (known) return known.file;
      const image = images.get(address);
      const ending = image && ENDINGS[image.type];
      if (!image || !ending) return undefined;
      const file = `images/${placed.size + 1}.${ending}`;
      placed.set(address, { file, image });
      return file;
    },
  };
}

/** The chapter `file` (a name inside the book) of an article. */
export function chapterOf(article: Article, file: string, shelf: Shelf, captions: boolean): Chapter {
  const tree = articleTree(article);
  let described = true;
  let pictures = 0;
  visit(tree, (element, parent) => {
    if (!captions) element.children = element.children.filter((child) => !isElement(child, 'figcaption'));
    if (element.tagName !== 'img') return;
    const place = shelf.place(String(element.properties.src));
    if (!place) {
      parent.children[parent.children.indexOf(element)] = addressOf(element);
      return;
    }
    element.properties.src = place;
    pictures++;
    described &&= Boolean(String(element.properties.alt ?? '').trim());
  });
  const content = validate({
    type: 'root',
    children: [articleHeader(article), ...(tree.children as ElementContent[])],
  });
  const headings = nameHeadings({ type: 'root', children: content });
  const xhtml = xhtmlPage(article, article.title, h('body', {}, ...content));
  return { article, file, xhtml, headings, described, pictures };
}

/** A picture that could not come along leaves its description and address. */
function addressOf(image: Element): ElementContent {
  const src = String(image.properties.src);
  if (!/^https?:/.test(src)) return { type: 'text', value: String(image.properties.alt ?? '') };
  return h('a', { href: src }, String(image.properties.alt || src));
}

function nameHeadings(root: Root): Heading[] {
  const found: Heading[] = [];
  visit(root, (element) => {
    const text = textOf(element).replace(/\s+/g, ' ').trim();
    if (element.tagName !== 'h2' || !text) return;
    element.properties.id ??= `h${found.length + 1}`;
    found.push({ text, id: String(element.properties.id) });
  });
  return found;
}

/** A page of the book in its article's language and direction. */
export function xhtmlPage(article: Pick<Article, 'lang' | 'dir'>, title: string, body: Element): string {
  const head = h(
    'head',
    {},
    h('title', {}, title.trim() || '—'),
    h('link', { rel: ['stylesheet'], type: 'text/css', href: 'style.css' }),
  );
  const html = h('html', { dir: article.dir, ...languageOf(article) }, head, body);
  const root = toXast(html) as XmlElement;
  root.attributes = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    ...root.attributes,
  };
  cleanText(root);
  return xmlDocument(root, 'html');
}

/** A well-formed language tag, for HTML and for XML. */
export function languageOf({ lang }: Pick<Article, 'lang'>): { lang?: string; xmlLang?: string } {
  return lang && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(lang) ? { lang, xmlLang: lang } : {};
}

function cleanText(element: XmlElement): void {
  for (const [name, value] of Object.entries(element.attributes)) {
    element.attributes[name] = xmlText(String(value ?? ''));
    // toXast writes no namespace for elements that HTML parsers put into HTML's own.
    if (name === 'xmlns' && value === undefined) delete element.attributes[name];
  }
  for (const child of element.children) {
    if (child.type === 'text') child.value = xmlText(child.value);
    else if (child.type === 'element') cleanText(child);
  }
}
