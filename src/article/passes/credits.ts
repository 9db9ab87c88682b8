// Whose picture it is goes into the picture's own title, where a pointer finds it; what it shows stays as the caption.
import { all, isElement, isText, nameOf, removeWithEmptyParents, textOf } from '../dom.ts';
import { isCredit, isFigureCredit, splitCredit } from '../junk/credit.ts';
import { linesOf } from './lines.ts';
import type { ArticlePass, Work } from './pass.ts';

const NAMED =
  /(?:^|[\s_-])(?:credits?|copyright|photo-?credit|image-?credit|photographer|source|attribution|bildquelle|bildnachweis|fotocredit|byline|author|provider|agency|rights)(?:$|[\s_-])/i;

/** Puts a credit on the picture it belongs to. */
function mark(figure: Element | null, credit: string): void {
  const image = figure?.querySelector('img');
  if (image && credit !== '') image.setAttribute('title', credit.replace(/^[([]\s*(.*?)\s*[)\]]$/, '$1'));
}

function inFigures(root: Element, { removed }: Work): void {
  for (const figure of all(root, 'figure')) {
    for (const element of all(figure, 'span,small,cite,em,div,p,a,figcaption')) {
      const text = textOf(element);
      if (text === '' || !element.parentNode || element.querySelector('img,figcaption')) continue;
      if (!isFigureCredit(text) && !(text.length < 90 && NAMED.test(nameOf(element)))) continue;
      mark(figure, text);
      removed(element, 'credit');
      removeWithEmptyParents(element, figure);
    }
  }
}

/** Longest name of a photographer and an agency. */
const NAME = 50;

/**
 * Styles set apart what the markup glues together: `<span>The quay, last week.</span><span>Ada Harbour</span>`. After a whole
 * sentence such a piece is the name of whoever took the picture.
 */
function gluedOn(root: Element, { removed }: Work): void {
  for (const caption of all(root, 'figcaption')) {
    const last = caption.lastElementChild;
    const before = last?.previousSibling;
    const name = textOf(last);
    if (!last || !before || !isElement(before) || name === '' || name.length > NAME || /[.!?؟。:,،]/u.test(name))
      continue;
    if (!/[.!?؟。…]["'”’»)]*$/u.test(textOf(before)) || last.querySelector('a,img,br')) continue;
    mark(last.closest('figure'), name);
    removed(last, 'credit');
    last.remove();
  }
}

/** A credit at the end of a caption's last piece of text. */
function atEnds(root: Element, { removed }: Work): void {
  for (const caption of all(root, 'figcaption')) {
    let last: Node | null = caption.lastChild;
    while (last && (!isText(last) || last.data.trim() === '')) last = last.lastChild ?? last.previousSibling;
    if (!last || !isText(last)) continue;
    const split = splitCredit(textOf(last));
    if (!split) continue;
    mark(caption.closest('figure'), split[1]);
    removed(last, 'credit');
    last.data = split[0];
  }
}

export const credits: ArticlePass = {
  name: 'credits',
  purpose: "Moves picture credits from lines and captions into the picture's title.",
  article(root, work) {
    inFigures(root, work);
    atEnds(root, work);
    gluedOn(root, work);
    for (const { element, text } of linesOf(root, work)) {
      if (element === root || !isCredit(text) || element.closest('table,pre,figure,blockquote,li,dl')) continue;
      work.removed(element, 'credit');
      removeWithEmptyParents(element, root);
    }
  },
};
