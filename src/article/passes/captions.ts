// Makes figures of what only looks like one: a caption or credit that stands beside an image in plain divs. As figures
// they survive Readability, are told from prose, and can be left out of the text.
import { all, longerThan, rename, textOf } from '../dom.ts';
import type { PagePass } from './pass.ts';

/** Names of captions and credits in eight languages' templates. */
const CAPTION =
  /(?:^|[\s_-])(?:(?:img|image|photo|picture|media|figure|foto|bild|wp|lead|gallery|slide|thumb|field--?name-field)?[\s_-]*(?:caption|captions|cutline|credit|credits|copyright|bildunterschrift|bildunterzeile|bildtext|bildquelle|bildnachweis|fotocredit|legende|légende|pie-?(?:de-)?foto|epigrafe|didascalia|onderschrift|podpis|photo-?by|attribution))(?:$|[\s_]|-(?:text|wrapper|container|inner|body|title|content|box|caption|credit|image|photo))/i;
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
      if (!box || box.querySelector('figure')) continue;
      rename(element, 'figcaption', ['dir', 'lang', 'class']);
      rename(box, 'figure', ['class', 'id']);
    }
  },
};
