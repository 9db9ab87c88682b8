// One HTML file that opens anywhere, in the right direction, with scripts off or on, and asks the net for nothing.
import type { Element, ElementContent, Root } from 'hast';
import { toHtml as serialise } from 'hast-util-to-html';
import type { Article } from '../article/article.ts';
import { articleHeader } from './heading.ts';
import { HTML_STYLE, HTML_STYLE_HASH } from './html-style.ts';
import type { ImageFile, SaveOptions } from './options.ts';
import { articleTree, h, isElement, visit } from './tree.ts';

/** A complete document in UTF-8. See `SaveOptions.images` for what becomes of images. */
export function toHtml(article: Article, options: SaveOptions = {}): string {
  const document: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h(
        'html',
        directionOf(article),
        h('head', {}, ...headOf(article, options)),
        h('body', {}, h('article', {}, ...contentOf(article, options))),
      ),
    ],
  };
  return `${serialise(document, { characterReferences: { useNamedReferences: true } })}\n`;
}

/** How the article is to be read, as attributes. */
export function directionOf({ dir, lang }: Article): { dir: string; lang?: string } {
  return { dir, ...(lang ? { lang } : {}) };
}

/** Heading and body of the article, as the options want them. */
export function contentOf(article: Article, options: SaveOptions): ElementContent[] {
  const content = articleTree(article);
  if (options.captions === false) {
    visit(content, (element) => {
      element.children = element.children.filter((child) => !isElement(child, 'figcaption', 'caption'));
    });
  }
  if (options.images) placeImages(content, options.images);
  return [articleHeader(article), ...(content.children as ElementContent[])];
}

/** Nothing runs and nothing is loaded, whatever the file comes to hold. */
function policy(options: SaveOptions): string {
  const images = options.images ? 'data:' : 'data: https: http:';
  return `default-src 'none'; style-src '${HTML_STYLE_HASH}'; img-src ${images}; base-uri 'none'; form-action 'none'`;
}

function headOf(article: Article, options: SaveOptions): Element[] {
  const named = { author: article.byline, description: article.excerpt, generator: 'Matn' };
  return [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: ['Content-Security-Policy'], content: policy(options) }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', {}, article.title),
    ...Object.entries(named).flatMap(([name, content]) => (content ? [h('meta', { name, content })] : [])),
    h('link', { rel: ['canonical'], href: article.url }),
    h('style', {}, HTML_STYLE),
  ];
}

/** Puts fetched images into the file; one that is missing leaves its description and address. */
function placeImages(root: Root, images: ReadonlyMap<string, ImageFile>): void {
  visit(root, (element, parent) => {
    if (element.tagName !== 'img') return;
    const src = String(element.properties.src);
    if (src.startsWith('data:')) return;
    const file = images.get(src);
    if (file) element.properties.src = `data:${file.type};base64,${base64(file.bytes)}`;
    else parent.children[parent.children.indexOf(element)] = addressOf(element, src);
  });
}

function addressOf(image: Element, src: string): Element {
  return h('a', { href: src, className: ['image'] }, String(image.properties.alt || src));
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  // In slices: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}
