// Takes away rows of cards that lead to other stories of the site, whatever their classes are called: boxes of one make,
// side by side, each with a picture and a title that lead to the same address; and single boxes that are one link.
import { all, hasMedia, longerThan, nameOf, tagOf, textOf } from '../dom.ts';
import { bare } from '../metadata/title.ts';
import { ownAddress } from '../site.ts';
import type { PagePass, Work } from './pass.ts';
import { proseLength } from './unhide.ts';

/** Boxes of one make in a row from which they are teasers. */
const ROW = 3;
/** Characters: a teaser's title is longer than a label, and the whole card is shorter than a paragraph or two. */
const TITLE = 12;
const LONGEST = 420;
/**
 * Share of the page's text up to which cards may be taken; a page of nothing else is no article, and is left as it is.
 * Below a short story there may be more of them than of it.
 */
const SHARE = 0.5;
/** Characters of prose beside the cards that are a story. */
const STORY = 600;
/** Characters of a paragraph of the story. */
const PARAGRAPH = 80;
const CLIMB = 5;
/** What is left of a box once its cards are gone, in characters, is no more than its heading. */
const HEADING = 80;

/** Whether an address leads to another page of the same site. */
function isInternal(href: string, base: string): boolean {
  const to = href === '' || href.startsWith('#') ? undefined : ownAddress(href, base);
  return to !== undefined && !/\.(?:jpe?g|png|webp|gif)$/i.test(to.pathname);
}

/** The smallest box around a linked picture that also holds a linked title with the same address. */
function cardOf(link: Element, href: string): Element | undefined {
  let box: Element | null = link;
  for (let up = 0; box && up < CLIMB; up++, box = box.parentElement) {
    if (longerThan(box, LONGEST) || /^(?:P|ARTICLE|MAIN|BODY|FIGURE)$/.test(tagOf(box))) {
      if (tagOf(box) !== 'ARTICLE' || up === 0) return undefined;
    }
    const titled = all(box, 'a').some((other) => other.getAttribute('href') === href && textOf(other).length >= TITLE);
    if (titled || (box === link && textOf(link).length >= TITLE)) return box;
  }
  return undefined;
}

const makeOf = (element: Element): string => `${tagOf(element)} ${nameOf(element).split(/\s+/)[0] ?? ''}`;

/** A card whose link holds picture and title may have a summary beside the link, in a box that has neighbours like it. */
function withSummary(card: Element): Element {
  const box = card.parentElement;
  if (tagOf(card) !== 'A' || !box || card.parentElement?.children.length === 1) return card;
  if (/^(?:P|MAIN|BODY|FIGURE)$/.test(tagOf(box)) || all(box, 'a img').length !== 1) return card;
  const beside = [box.previousElementSibling, box.nextElementSibling].filter((one) => one !== null);
  if (!beside.some((one) => makeOf(one) === makeOf(box) && one.querySelector('a img'))) return card;
  return longerThan(box, LONGEST) ? card : box;
}

/** The cards in whose row each stands: climbs while it is alone in its wrapper. */
function placeOf(card: Element): Element {
  let place = card;
  while (place.parentElement && place.parentElement.children.length === 1 && tagOf(place.parentElement) !== 'BODY')
    place = place.parentElement;
  return place;
}

/** Characters of the page's paragraphs that stand in no card. */
const proseBeside = (body: Element, rows: readonly Set<Element>[]): number =>
  proseLength(body) - rows.reduce((sum, row) => [...row].reduce((all, card) => all + proseLength(card), sum), 0);

/** Takes the cards, and the box they stood in where nothing but its heading is left. */
function takeRow(row: readonly Element[], removed: Work['removed']): void {
  const box = row[0]?.parentElement;
  for (const card of row) {
    removed(card);
    card.remove();
  }
  if (box && !longerThan(box, HEADING) && !/^(?:BODY|MAIN|ARTICLE)$/.test(tagOf(box)) && !hasMedia(box)) {
    removed(box);
    box.remove();
  }
}

/** How many paragraphs of some length an element has. */
const countParagraphs = (element: Element | null): number =>
  [...(element?.children ?? [])].filter((one) => tagOf(one) === 'P' && longerThan(one, PARAGRAPH)).length;

/** A link around a whole box with a heading in it: a card of its own, between the paragraphs of a story. */
function takeSingles(body: Element, { base, metadata, removed }: Work): void {
  const title = bare(metadata.title?.value ?? '');
  const links = all(body, 'a[href]').filter((link) => {
    const heading = link.querySelector('h2,h3,h4,h5,h6');
    if (!heading || longerThan(link, LONGEST) || !isInternal(link.getAttribute('href') ?? '', base)) return false;
    // The heading of a chapter may be a link to itself; a card says more, or shows it.
    const saysMore = textOf(link).length > textOf(heading).length || link.querySelector('img') !== null;
    return saysMore && bare(textOf(heading)) !== title;
  });
  if (links.length === 0 || proseLength(body) - links.reduce((sum, link) => sum + proseLength(link), 0) < STORY) return;
  const paragraphs = new Map<Element | null, number>();
  for (const link of links) {
    const place = placeOf(link);
    const { parentElement: story } = place;
    const beside = paragraphs.get(story) ?? countParagraphs(story);
    paragraphs.set(story, beside);
    // Among paragraphs: elsewhere its summary would be left.
    if (beside < 2 || place.querySelector('h1')) continue;
    removed(place);
    place.remove();
  }
}

/** Takes the rows, unless they are the page. */
function takeRows(body: Element, { base, removed }: Work): void {
  const rows = new Map<Element, Map<string, Set<Element>>>();
  for (const image of body.querySelectorAll('a img')) {
    const link = image.closest('a');
    const href = link?.getAttribute('href') ?? '';
    if (!link || !isInternal(href, base)) continue;
    const card = cardOf(link, href);
    const place = card && placeOf(withSummary(card));
    if (!place?.parentElement) continue;
    const row = rows.get(place.parentElement) ?? new Map<string, Set<Element>>();
    rows.set(place.parentElement, row);
    const make = makeOf(place);
    row.set(make, (row.get(make) ?? new Set()).add(place));
  }
  const found = [...rows.values()].flatMap((row) => [...row.values()]).filter((row) => row.size >= ROW);
  const weight = (row: Set<Element>): number => [...row].reduce((sum, card) => sum + textOf(card).length, 0);
  if (found.length === 0) return;
  const taken = found.reduce((sum, row) => sum + weight(row), 0);
  if (taken > textOf(body).length * SHARE && proseBeside(body, found) < STORY) return;
  for (const row of found) takeRow([...row], removed);
}

export const cards: PagePass = {
  name: 'cards',
  purpose: 'Removes cards that lead to other stories, told by their shape.',
  page(work) {
    const { body } = work.document;
    if (!body) return;
    takeRows(body, work);
    takeSingles(body, work);
  },
};
