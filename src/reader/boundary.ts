// What the page's own scripts do not get to hear of the reader. Other extensions do: they listen at the window, in the
// capture phase, before the event comes here; and mouse events pass, since dictionaries wait for them on the document.
import { selectedRange, withoutOwn } from './selection.ts';

const KEPT = ['keydown', 'keypress', 'keyup', 'copy', 'cut', 'contextmenu', 'selectstart', 'close', 'cancel', 'toggle'];

/** Keeps keys, copying and links from the page's listeners. */
export function keepFromPage(host: HTMLElement): void {
  for (const name of KEPT) host.addEventListener(name, (event) => event.stopPropagation());
  host.addEventListener('copy', copyClean);
  // A page's router takes every link for its own; links in the article lead where they say.
  host.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href]')) event.stopPropagation();
  });
}

/** The browser would copy the reader's colours and sizes along: a dark page's pale letters in a white document. */
function copyClean(event: ClipboardEvent): void {
  const range = selectedRange(document);
  const host = event.currentTarget instanceof Element ? event.currentTarget : null;
  const article = host?.querySelector<HTMLElement>(':scope > article');
  if (!range || !article || !event.clipboardData) return;
  const wrapper = document.createElement('div');
  if (article.lang) wrapper.lang = article.lang;
  wrapper.dir = article.dir;
  wrapper.append(withoutOwn(range.cloneContents()));
  event.clipboardData.setData('text/plain', document.getSelection()?.toString() ?? '');
  event.clipboardData.setData('text/html', wrapper.outerHTML);
  event.preventDefault();
}
