// Builds the reader's `<article>` from an Article: title block, body, and what the style needs to know of attributes.
import type { Article } from '../article/article.ts';
import { plural } from '../platform/i18n.ts';
import { divideLong, firstBlock } from './parts.ts';
import { readingMinutes, scriptRow } from './typography.ts';

/** Never shown, whatever the sanitiser upstream let by: this content enters a live page. */
const FORBIDDEN = 'script, style, link, meta, base, iframe, frame, object, embed, form, input, button, template, slot';

function line(document: Document, name: string, role: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.dataset.matn = role;
  element.textContent = text;
  return element;
}

/** A date as the article's language writes it; what is no date stays as it is. */
export function dateIn(lang: string | undefined, iso: string): string {
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(iso) ? `${iso}T00:00` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  const style = /^\d{4}$/.test(iso) ? { year: 'numeric' as const } : { dateStyle: 'long' as const };
  try {
    return new Intl.DateTimeFormat(lang, { ...style, calendar: 'gregory' }).format(date);
  } catch {
    return new Intl.DateTimeFormat(undefined, style).format(date); // not BCP 47
  }
}

/** Puts parts on one line, each keeping its own direction. */
function writeByline(line: HTMLElement, parts: string[]): void {
  line.replaceChildren();
  for (const part of parts) {
    if (line.firstChild) line.append(' · ');
    const isolated = line.ownerDocument.createElement('bdi');
    isolated.textContent = part;
    line.append(isolated);
  }
}

/** The line under the title, as far as it is had for nothing: the first date and number cost more than the article. */
function bylineOf(document: Document, { byline }: Article): HTMLElement {
  const element = document.createElement('p');
  element.dataset.matn = 'byline';
  writeByline(element, [byline || '\u00a0']);
  return element;
}

function minutesToRead({ wordCount, lang, dir }: Article): string {
  return plural('reader_minutes', readingMinutes(wordCount, scriptRow(lang, dir)));
}

/** Writes out the line under the title: author, date, minutes to read. */
export function completeHeader(element: HTMLElement, article: Article): void {
  const line = element.querySelector<HTMLElement>('[data-matn="byline"]');
  if (!line) return;
  const known = [article.byline, article.published && dateIn(article.lang, article.published)];
  writeByline(
    line,
    [...known, minutesToRead(article)].filter((part): part is string => Boolean(part)),
  );
}

function startsWithText(body: Node, text: string): boolean {
  const flat = (value: string | null) => (value ?? '').replace(/\s+/g, ' ').trim();
  return flat(body.textContent)
    .slice(0, 1200)
    .includes(flat(text).replace(/(…|\.\.\.)$/, ''));
}

/** The dek where it stands in the text, above the lead picture: its place is under the title. */
function dekIn(body: ParentNode, excerpt: string | undefined): HTMLElement | undefined {
  const begin = body.firstElementChild?.matches('[data-matn="part"]') ? body.firstElementChild : body;
  const [first, second] = begin.children;
  const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  if (first?.localName !== 'p' || !excerpt || flat(first.textContent) !== flat(excerpt)) return undefined;
  if (!second?.matches('figure, picture, img') && !second?.querySelector(':scope > :is(img, picture):only-child')) {
    return undefined;
  }
  const dek = first as HTMLElement;
  dek.dataset.matn = 'dek';
  return dek;
}

function headerOf(document: Document, article: Article, body: ParentNode & Node): HTMLElement {
  const header = document.createElement('header');
  if (article.siteName) header.append(line(document, 'p', 'site', article.siteName));
  header.append(line(document, 'h1', 'title', article.title));
  const own = dekIn(body, article.excerpt);
  if (own) header.append(own);
  // The dek is often the first paragraph once more, or cut from it.
  else if (article.excerpt && !startsWithText(body, article.excerpt)) {
    header.append(line(document, 'p', 'dek', article.excerpt));
  }
  header.append(bylineOf(document, article));
  return header;
}

function parsedBody(document: Document, html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(`<!doctype html><html><body>${html}</body></html>`, 'text/html');
  for (const element of parsed.querySelectorAll(FORBIDDEN)) element.remove();
  for (const element of parsed.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (/^on/i.test(name)) element.removeAttribute(name);
  }
  const fragment = document.createDocumentFragment();
  fragment.append(...parsed.body.childNodes);
  return fragment;
}

/** `width`, `height`, `start` and `value` as custom properties: the style cannot see what `all: revert` took, nor count. */
function keepMeaning(body: DocumentFragment): void {
  for (const image of body.querySelectorAll<HTMLElement>('img[width][height]')) {
    const [width, height] = ['width', 'height'].map((name) => Number(image.getAttribute(name)));
    if (!width || !height) continue;
    image.style.setProperty('--matn-width', `${width}px`);
    image.style.setProperty('--matn-ratio', `${width} / ${height}`);
  }
  for (const list of body.querySelectorAll<HTMLElement>('ol[start]')) {
    list.style.setProperty('--matn-start', String((Number(list.getAttribute('start')) || 1) - 1));
  }
  for (const list of body.querySelectorAll<HTMLElement>('ol')) {
    const last = (Number(list.getAttribute('start')) || 1) + list.children.length - 1;
    if (last > 99) list.style.setProperty('--matn-digits', String(String(last).length));
  }
  for (const item of body.querySelectorAll<HTMLElement>('li[value]')) {
    item.style.setProperty('--matn-value', String(Number(item.getAttribute('value')) || 0));
  }
}

/** Tables wider than the column scroll on their own, and by keyboard. */
function letTablesScroll(document: Document, body: DocumentFragment): void {
  for (const table of body.querySelectorAll('table')) {
    const box = document.createElement('div');
    box.dataset.matn = 'scroll';
    table.replaceWith(box);
    box.append(table);
  }
}

/** Images load as they are reached, and tell other sites nothing of the page. */
function tameImages(body: DocumentFragment): void {
  for (const image of body.querySelectorAll('img')) {
    image.loading = 'lazy';
    image.decoding = 'async';
    image.referrerPolicy = 'strict-origin-when-cross-origin';
  }
}

/** Links lead out of the reader into the tab, and never hand the page over. */
function tameLinks(body: DocumentFragment): void {
  for (const link of body.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!/^(https?:|mailto:|tel:|#)/i.test(href)) link.removeAttribute('href');
    link.removeAttribute('target');
    link.setAttribute('rel', 'noopener');
  }
}

function bodyOf(document: Document, html: string): DocumentFragment {
  const body = parsedBody(document, html);
  keepMeaning(body);
  letTablesScroll(document, body);
  tameImages(body);
  tameLinks(body);
  return body;
}

/** The article as the reader shows it; ordinary content of the page's document. */
export function buildArticle(document: Document, article: Article): HTMLElement {
  const element = document.createElement('article');
  if (article.lang) element.lang = article.lang;
  element.dir = article.dir;
  const content = document.createElement('div');
  content.dataset.matn = 'body';
  content.append(bodyOf(document, article.html));
  divideLong(content, article.html);
  element.append(headerOf(document, article, content), content);
  return element;
}

/**
 * Adds to the shown article what a longer form of it has at its end; its markup begins with that of the shown one.
 * @returns the first of the new blocks, if there are any
 */
export function lengthenArticle(element: HTMLElement, shown: Article, longer: Article): HTMLElement | undefined {
  const content = element.querySelector('[data-matn="body"]');
  const html = longer.html.slice(shown.html.length);
  if (!content || html.trim() === '') return undefined;
  const added = element.ownerDocument.createElement('div');
  added.append(bodyOf(element.ownerDocument, html));
  divideLong(added, longer.html);
  const first = firstBlock(added);
  content.append(...added.childNodes);
  const minutes = element.querySelector('[data-matn="byline"] > bdi:last-child');
  if (minutes) minutes.textContent = minutesToRead(longer);
  return first;
}
