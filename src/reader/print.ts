// On paper a link leads nowhere: while the article is printed, its links are numbered, and the addresses stand at its end.
// The pages are those of a book, numbered and bound where the article's script is bound.
import { t } from '../platform/i18n.ts';
import paper from './paper.css';

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
      const address = document.createElement('bdi');
      address.dir = 'ltr';
      address.textContent = link.href;
      item.append(address);
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

/** Digits of the page numbers, where they are not 0 to 9. */
const DIGITS: Record<string, string> = { fa: 'persian', ckb: 'arabic-indic' };

/** Lays the document on paper; the answer takes the paper away. */
function layPaper(document: Document, lang: string): () => void {
  const sheet = new CSSStyleSheet();
  const digits = DIGITS[lang.split('-')[0] ?? ''];
  sheet.replaceSync(digits ? paper.replace('counter(page)', `counter(page, ${digits})`) : paper);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** @returns stops it */
export function prepareForPrint(article: HTMLElement): () => void {
  let undo: (() => void)[] = [];
  const before = () => {
    if (undo.length > 0) return;
    for (const image of article.querySelectorAll('img')) image.loading = 'eager';
    undo = [addLinkNotes(article), layPaper(article.ownerDocument, article.lang)];
  };
  const after = () => {
    for (const step of undo) step();
    undo = [];
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    after();
  };
}
