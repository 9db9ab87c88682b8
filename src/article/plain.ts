// A text file in a tab: browsers show it as one <pre>, which would be taken for code, left-to-right and unwrapped.
import { fold } from './dom.ts';

/** The file's name, for want of a title. */
function nameOf(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last; // a stray percent sign
  }
}

/** Makes paragraphs, at blank lines, of the browser's own document for a `text/plain` file; changes the document. */
export function setAsProse(document: Document, url: string): void {
  const [pre] = document.getElementsByTagName('pre');
  if (!pre) return;
  const blocks = (pre.textContent ?? '').split(/\n[\t ]*\r?\n/).filter((block) => fold(block) !== '');
  const article = document.createElement('article');
  for (const block of blocks) {
    const paragraph = document.createElement('p');
    paragraph.textContent = block;
    article.append(paragraph);
  }
  pre.replaceWith(article);
  document.title ||= nameOf(url);
}
