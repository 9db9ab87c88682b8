// Makes figures of what only looks like one: a caption or credit that stands beside an image in plain divs. As figures
// they survive Readability, are told from prose, and can be left out of the text.
import { all, isBlock, isHeading, longerThan, rename, textOf } from '../dom.ts';
import { isCredit, splitCredit } from '../junk/credit.ts';
import type { PagePass } from './pass.ts';

/** Names of captions and credits in eight languages' templates. */
const CAPTION =
  /(?<![^\s_-])(?:(?:img|image|photo|picture|media|figure|foto|bild|wp|lead|gallery|slide|thumb|news|article|field--?name-field)?[\s_-]*(?:caption|captions|cutline|credit|credits|copyright|bildunterschrift|bildunterzeile|bildtext|bildquelle|bildnachweis|fotocredit|legende|légende|legend|pie-?(?:de-)?foto|epigrafe|didascalia|onderschrift|(?:img|image|photo|picture|foto|bild)[\s_-]?(?:descr?(?:iption)?|beschreibung|text)|podpis|photo-?by|attribution))(?:$|[\s_]|-(?:text|wrapper|container|inner|body|title|content|box|caption|credit|image|photo))/i;
const LONGEST = 400;

/** The closest ancestor that holds an image and little text beside the caption. */
function frame(caption: Element): Element | null {
  const own = textOf(caption).length;
  let element = caption.parentElement;
  for (let up = 0; element && up < 4; up++, element = element.parentElement) {
    if (/^(?:BODY|ARTICLE|MAIN|TABLE|TR|TD|UL|OL|LI|P|A|SPAN)$/.test(element.tagName)) return null;
    if (longerThan(element, own + 200)) return null;
    if (element.querySelector('img,picture,video')) return element;
  }
  return null;
}

/** Whether an element is a picture with nothing said, in whatever it is wrapped. */
const isPicture = (element: Element): boolean =>
  (element.matches('img,picture') || element.querySelector('img') !== null) && !longerThan(element, 0);

/** Puts a picture and the line after it into a figure. */
function join(picture: Element, caption: Element): void {
  const figure = picture.ownerDocument.createElement('figure');
  picture.replaceWith(figure);
  figure.append(picture, caption);
  rename(caption, 'figcaption', ['dir', 'lang', 'class']);
}

/** The widest box around an image that holds nothing but it. */
function alone(image: Element): Element {
  let box = image;
  while (box.parentElement && !/^(?:BODY|FIGURE)$/.test(box.parentElement.tagName) && !longerThan(box.parentElement, 0))
    box = box.parentElement;
  return box;
}

/** A line that says whose picture it is, right below a picture, is its caption whatever it is called. */
function credited(document: Document): void {
  for (const image of all(document, 'img')) {
    if (image.closest('figure,a[href*="//"],nav,footer,table')) continue;
    const box = alone(image);
    const next = box.nextElementSibling;
    if (
      !next ||
      isHeading(next) ||
      next.querySelector('img,p,div,ul') ||
      !(isBlock(next) || next.matches('small,em,span'))
    )
      continue;
    const text = textOf(next);
    if (text.length <= LONGEST && (isCredit(text) || splitCredit(text))) join(box, next);
  }
}

export const captions: PagePass = {
  name: 'captions',
  purpose: 'Makes figures of images whose caption stands in plain divs.',
  page({ document }) {
    // A plain walk over class names costs less than a selector with a dozen substring tests.
    for (const element of all(document, '[class]')) {
      if (!CAPTION.test(element.getAttribute('class') ?? '') || !element.parentNode) continue;
      const text = textOf(element);
      if (
        text === '' ||
        text.length > LONGEST ||
        element.closest('figure,nav,footer,aside') ||
        element.querySelector('img,p p,figure')
      )
        continue;
      const box = frame(element);
      if (box && !box.querySelector('figure')) {
        rename(element, 'figcaption', ['dir', 'lang', 'class']);
        rename(box, 'figure', ['class', 'id']);
      } else {
        const before = element.previousElementSibling;
        if (before && isPicture(before)) join(before, element);
      }
    }
    credited(document);
  },
};
