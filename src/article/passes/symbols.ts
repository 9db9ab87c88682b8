// Pictures and controls that stand for a character in a line become that character: emoji drawn as images, the boxes of a
// list of things to do. Readability drops the controls, and a line of text with small pictures in it reads badly.
import { all, fold } from '../dom.ts';
import type { PagePass } from './pass.ts';

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
/** What emoji are composed of: joiners, variants, skin tones, the digits of keycaps. */
const PART = /\p{Extended_Pictographic}|\p{Emoji_Component}/gu;

/** Whether a picture's description is emoji and nothing else. */
export const isEmoji = (alt: string): boolean => alt.length < 40 && EMOJI.test(alt) && alt.replace(PART, '') === '';

export const symbols: PagePass = {
  name: 'symbols',
  purpose: 'Sets emoji drawn as images, and the boxes of task lists, as characters.',
  page({ document }) {
    for (const image of all(document, 'img[alt]')) {
      const alt = fold(image.getAttribute('alt'));
      if (isEmoji(alt)) image.replaceWith(document.createTextNode(alt));
    }
    for (const box of all(
      document,
      'li > input[type="checkbox"]:first-child, li > label:first-child > input[type="checkbox"], li > p:first-child > input[type="checkbox"]',
    )) {
      // Boxes of a form are controls; those of a list of tasks can only be looked at.
      if (box.closest('form')) continue;
      const gap = /^\s/.test(box.nextSibling?.textContent ?? '') ? '' : ' ';
      box.replaceWith(document.createTextNode((box.hasAttribute('checked') ? '☑' : '☐') + gap));
    }
  },
};
