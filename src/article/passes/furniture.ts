// Takes away what surrounds the story, by tag, role and name, before Readability looks. Readability's own list is stronger
// on some words and blind to most; here a name alone never decides, what the element holds must fit.
import { isElement, nameOf, tagOf, textOf } from '../dom.ts';
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
/** Elements that hold the whole page or name themselves the story are never furniture. */
const NEVER = 'article,main,[itemprop~="articleBody"],[role="main"],[role="article"]';

/** Characters outside links: what of an element's text could be prose. */
function unlinked(element: Element): { prose: number; whole: number } {
  const whole = textOf(element).length;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += textOf(link).length;
  return { prose: Math.max(0, whole - linked), whole };
}

/** Share of the page's unlinked text up to which an element may be taken, by what it says it is. */
const SHARES: Record<FurnitureRow['purpose'] | 'tag', number> = {
  consent: 0.5,
  share: 0.08,
  related: 0.2,
  comments: 0.85,
  subscribe: 0.12,
  advert: 0.1,
  navigation: 0.15,
  author: 0.15,
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

function purposeOf(element: Element, known: Known): FurnitureRow['purpose'] | 'tag' | undefined {
  if (TAGS.has(tagOf(element))) return 'tag';
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role)) return 'tag';
  if (!element.hasAttribute('class') && !element.id) return undefined;
  return named(element, known);
}

function fits(element: Element, purpose: FurnitureRow['purpose'] | 'tag', total: number): boolean {
  if (
    element.matches(NEVER) ||
    element.querySelector(purpose === 'comments' ? 'main,[itemprop~="articleBody"]' : `${NEVER},h1`)
  )
    return false;
  const { prose } = unlinked(element);
  return prose <= total * SHARES[purpose] && total - prose >= Math.min(LEAST_LEFT, total * 0.5);
}

const CONTAINERS = new Set([
  'HTML',
  'BODY',
  'ARTICLE',
  'MAIN',
  'P',
  'H1',
  'PRE',
  'CODE',
  'TABLE',
  'TBODY',
  'FIGURE',
  'MATH',
]);

export const furniture: PagePass = {
  name: 'furniture',
  purpose: 'Removes navigation, consent layers, share bars, related stories, comments, adverts and the like.',
  page({ document, removed }) {
    const { body } = document;
    if (!body) return;
    let total: number | undefined;
    const known: Known = new Map();
    const visit = (parent: Element): void => {
      let next: ChildNode | null = parent.firstChild;
      while (next) {
        const child: ChildNode = next;
        next = child.nextSibling;
        if (!isElement(child)) continue;
        const purpose = CONTAINERS.has(tagOf(child)) ? undefined : purposeOf(child, known);
        if (purpose !== undefined) {
          total ??= unlinked(body).prose;
          if (fits(child, purpose, total)) {
            removed(child, purpose);
            child.remove();
            continue;
          }
        }
        if (child.firstElementChild) visit(child);
      }
    };
    visit(body);
  },
};
