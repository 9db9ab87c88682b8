// Takes away what surrounds the story, by tag, role and name, before Readability looks. Readability's own list is stronger
// on some words and blind to most; here a name alone never decides, what the element holds must fit.
import { nameOf, tagOf, textOf, unwrap } from '../dom.ts';
import { type FurnitureRow, furniturePurpose } from '../junk/furniture.ts';
import type { PagePass } from './pass.ts';

const TAGS = new Set(['NAV', 'FOOTER', 'ASIDE', 'DIALOG', 'MENU']);
const ROLES = new Set([
  'navigation',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'contentinfo',
  'complementary',
  'banner',
  'toolbar',
  'tablist',
  'alert',
]);
/** Elements that name themselves the story are never furniture, nor is what holds one. */
const STORY = 'main,[itemprop~="articleBody"],[role="main"]';
const NEVER = `article,[role="article"],${STORY}`;

/** Characters outside links: what of an element's text could be prose. Links are only measured where that can matter. */
function unlinked(element: Element, enough = 0): number {
  let prose = textOf(element).length;
  if (prose <= enough) return prose;
  for (const link of element.querySelectorAll('a')) prose -= textOf(link).length;
  return Math.max(0, prose);
}

type Purpose = FurnitureRow['purpose'] | 'tag';

/** Share of the page's unlinked text up to which an element may be taken, by what it says it is. */
const SHARES: Record<Purpose, number> = {
  consent: 0.5,
  share: 0.08,
  related: 0.2,
  comments: 0.85,
  subscribe: 0.12,
  advert: 0.1,
  navigation: 0.15,
  author: 0.35,
  poll: 0.12,
  tag: 0.25,
};
/** Less of a story than this must never be left. */
const LEAST_LEFT = 250;

/** Purposes by name, for one page: templates repeat their class names hundreds of times. */
type Known = Map<string, FurnitureRow['purpose'] | undefined>;

function named(element: Element, known: Known): FurnitureRow['purpose'] | undefined {
  const name = nameOf(element);
  if (!known.has(name)) known.set(name, furniturePurpose(name));
  return known.get(name);
}

function purposeOf(element: Element, known: Known): Purpose | undefined {
  if (TAGS.has(tagOf(element))) return 'tag';
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role)) return 'tag';
  return named(element, known);
}

/** Stories elsewhere are set as several small articles; a single one may be the story itself. */
function holdsStory(element: Element, purpose: Purpose): boolean {
  if (element.matches(NEVER)) return true;
  if (purpose === 'comments') return element.querySelector(STORY) !== null;
  return element.querySelector(`${STORY},h1`) !== null || element.querySelectorAll('article').length === 1;
}

/** What a comment by a reader has beside its text. */
const COMMENTED = 'a,form,time,img,li,label';
/** Prose from which a comment without any of that is doubted: some templates call each part of the story so. */
const DOUBTED = 200;

function fits(element: Element, purpose: Purpose, total: number): boolean {
  const most = Math.min(total * SHARES[purpose], total - Math.min(LEAST_LEFT, total * 0.5));
  const prose = unlinked(element, most);
  if (prose > most) return false;
  if (purpose === 'comments' && prose > DOUBTED && !element.querySelector(COMMENTED)) return false;
  return !holdsStory(element, purpose);
}

/** Never taken by name: what holds pages, lines and headings, which the passes over lines judge better. */
const SPARED = new Set('HTML BODY ARTICLE MAIN P H1 H2 H3 H4 H5 H6 PRE CODE TABLE TBODY FIGURE MATH'.split(' '));
const CANDIDATES = 'nav,footer,aside,dialog,menu,[role],[class],[id],[data-testid],[data-component],[data-gu-name]';

export const furniture: PagePass = {
  name: 'furniture',
  purpose: 'Removes navigation, consent layers, share bars, related stories, comments, adverts and the like.',
  page({ document, removed }) {
    const { body } = document;
    if (!body) return;
    let total: number | undefined;
    let taken: Element | undefined;
    const known: Known = new Map();
    for (const element of body.querySelectorAll(CANDIDATES)) {
      if (taken?.contains(element) || SPARED.has(tagOf(element))) continue;
      const purpose = purposeOf(element, known);
      if (purpose === undefined) continue;
      if (purpose === 'share' && element.querySelector('blockquote')) {
        // A post from elsewhere, quoted in the story. Readability would take its box for its name, "social" or the like.
        unwrap(element);
        continue;
      }
      total ??= unlinked(body);
      if (!fits(element, purpose, total)) continue;
      removed(element, purpose);
      element.remove();
      taken = element;
    }
  },
};
