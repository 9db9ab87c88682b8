// A field to write in says what the box around it is for, in every language: a letter to sign up for, a login, a comment
// to write. Its words would be read as prose once the field is gone.
import { all, longerThan, tagOf, textOf } from '../dom.ts';
import { proseWeight } from '../spine.ts';
import { weigh } from '../weight.ts';
import type { PagePass } from './pass.ts';

/** Fields that no story has. */
const FIELDS =
  'input[type="email" i],input[autocomplete="email" i],input[name*="email" i],input[placeholder*="@"],input[type="password" i]';
/** As much as a sign-up says with its small print, as stands of it outside its form, and no more headings than it has. */
const MOST = 700;
const BESIDE = 400;
const HEADINGS = 2;
/** Share of the page's prose that such a box may hold: some pages say little beside it. */
const SHARE = 0.3;
const NEVER = /^(?:BODY|MAIN|ARTICLE|TABLE|TBODY|TR|TD)$/;

/** The widest box around a field that says no more than a sign-up does; `prose` is the page's. */
function boxAround(field: Element, prose: number): Element | undefined {
  let box: Element | undefined;
  const form = field.closest('form');
  // A form around the whole page is not measured again for each of its fields.
  const most = !form ? BESIDE : longerThan(form, MOST) ? MOST : Math.min(MOST, BESIDE + weigh(textOf(form)));
  for (let at = field.parentElement; at && !NEVER.test(tagOf(at)); at = at.parentElement) {
    if (longerThan(at, most) || weigh(textOf(at)) > most) break;
    if (at.querySelector('h1') || at.querySelectorAll('h2,h3,h4').length > HEADINGS) break;
    if (proseWeight(at) > prose * SHARE) break;
    box = at;
  }
  return box;
}

export const fields: PagePass = {
  name: 'fields',
  purpose: 'Removes the boxes around fields for addresses, passwords and comments.',
  page({ document, removed }) {
    const { body } = document;
    if (!body) return;
    let prose: number | undefined;
    for (const field of all(body, FIELDS)) {
      prose ??= proseWeight(body);
      // Prose that stands in no paragraphs may be in the box.
      if (prose === 0) return;
      const box = body.contains(field) ? boxAround(field, prose) : undefined;
      if (!box) continue;
      removed(box);
      box.remove();
    }
  },
};
