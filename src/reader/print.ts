// On paper a link leads nowhere: while the article is printed, its links are numbered, and the addresses stand at its end.
import { t } from '../platform/i18n.ts';

function numbered(document: Document, count: number): HTMLElement {
  const sup = document.createElement('sup');
  sup.dataset.matn = 'link-number';
  sup.textContent = String(count);
  return sup;
}

/** Adds the notes; the answer takes them out again. */
export function addLinkNotes(article: HTMLElement): () => void {
  const document = article.ownerDocument;
  const section = document.createElement('section');
  section.dataset.matn = 'links';
  const heading = document.createElement('h2');
  heading.textContent = t('reader_links');
  const list = document.createElement('ol');
  const added: HTMLElement[] = [section];
  const numbers = new Map<string, number>();
  for (const link of article.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
    const count = numbers.get(link.href) ?? numbers.size + 1;
    if (!numbers.has(link.href)) {
      const item = document.createElement('li');
      item.dir = 'ltr';
      item.textContent = link.href;
      list.append(item);
    }
    numbers.set(link.href, count);
    const number = numbered(document, count);
    link.after(number);
    added.push(number);
  }
  section.append(heading, list);
  if (numbers.size > 0) article.append(section);
  return () => {
    for (const element of added) element.remove();
  };
}

/** @returns stops it */
export function prepareForPrint(article: HTMLElement): () => void {
  let undo: (() => void) | undefined;
  const before = () => {
    undo ??= addLinkNotes(article);
  };
  const after = () => {
    undo?.();
    undo = undefined;
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    after();
  };
}
