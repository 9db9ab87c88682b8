// What of the article is selected, as an article of its own: for saving a quotation instead of the whole.
import type { Article } from '../article/article.ts';

const OWN_ATTRIBUTE = /^(data-|aria-)|^(style|tabindex|role|loading|decoding|referrerpolicy)$/;

/** Takes Matn's own attributes and buttons out of a piece of the shown article. */
export function withoutOwn(fragment: DocumentFragment): DocumentFragment {
  const own = '[data-matn="copy"], [data-matn="link-number"], [data-matn="note"]';
  for (const element of fragment.querySelectorAll(own)) element.remove();
  for (const box of fragment.querySelectorAll('div[data-matn]')) box.replaceWith(...box.childNodes);
  for (const element of fragment.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (OWN_ATTRIBUTE.test(name)) element.removeAttribute(name);
  }
  return fragment;
}

/** The selected part of the shown article, or nothing. */
export function selectedRange(document: Document): Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const element = around instanceof Element ? around : around.parentElement;
  return element?.closest('matn-reader > article') ? range : undefined;
}

/** The article with nothing but what is selected in it; null where nothing is. */
export function selectedPart(document: Document, article: Article): Article | null {
  const range = selectedRange(document);
  const text = document.getSelection()?.toString().trim();
  if (!range || !text) return null;
  const box = document.createElement('div');
  box.append(withoutOwn(range.cloneContents()));
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)];
  const wordCount = words.filter(({ isWordLike }) => isWordLike).length;
  // Within one paragraph the range has no block around it.
  const html = /^\s*<(p|h\d|ul|ol|blockquote|figure|pre|table|dl)\b/i.test(box.innerHTML)
    ? box.innerHTML
    : paragraph(box);
  return { ...article, html, text, wordCount, excerpt: undefined, image: undefined };
}

function paragraph(box: HTMLElement): string {
  const element = box.ownerDocument.createElement('p');
  element.append(...box.childNodes);
  return element.outerHTML;
}
