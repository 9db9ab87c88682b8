// Between the headline and the first paragraph stand the dek, the lead picture and often a summary. Readability's choice
// begins below them when they live in boxes of their own; here they are remembered before it runs and put back after.
import { all, firstLeaves, hasMedia, isHeading, linkDensity, longerThan, tagOf, textOf } from '../dom.ts';
import { isDateline } from '../junk/dateline.ts';
import { judgeLine } from '../junk/index.ts';
import { bare } from '../metadata/title.ts';
import { weigh } from '../weight.ts';
import type { ArticlePass, LeadPart, PagePass, Work } from './pass.ts';
import { isOutOfSight } from './unhide.ts';

/** Names of deks, standfirsts, summaries and introductions in several languages' templates. */
const NAMED =
  /(?<![^\s_-])(?:dek|standfirst|lede|lead|leadin|lead-?text|sub-?title|sub-?head(?:line|ing)?|summary|intro|introduction|introtext|teaser|abstract|excerpt|chapo|chapeau|entradilla|bajada|sumario|copete|vorspann|unterzeile|anlauf|perex|ingress|anons|spoiler|roztitr|rotitr|description|lid|synopsis|tagline|deck)(?![^\s_-])/i;
const OUTSIDE_TAGS = /^(?:NAV|ASIDE|FOOTER|FORM)$/;
const OUTSIDE_NAMES = /related|sidebar|comment|breadcrumb|share|social|menu/i;
const OUTSIDE_ROLES = /^(?:navigation|complementary)$/;

/** Whether an element stands in what surrounds stories, by tag, role or class of anything around it. */
function isOutside(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (tagOf(at) === 'BODY') return false;
    if (OUTSIDE_TAGS.test(tagOf(at)) || OUTSIDE_ROLES.test(at.getAttribute('role') ?? '')) return true;
    if (OUTSIDE_NAMES.test(at.getAttribute('class') ?? '')) return true;
  }
  return false;
}

/** Leaves looked at after the headline; the story's first paragraph comes long before. */
const REACH = 40;
const LEAST = 30;
const MOST = 900;

/** The heading that shows the title. */
function headline(document: Document, title: string): Element | undefined {
  const key = bare(title);
  const headings = all(document, 'h1,h2,[itemprop~="headline"]');
  return headings.find((one) => bare(textOf(one)) === key) ?? headings.find((one) => one.tagName === 'H1');
}

/** Leaves after the headline, in order. */
function leavesAfter(heading: Element, body: Element): Element[] {
  let root: Element = heading.parentElement ?? body;
  while (root !== body && root.parentElement && !longerThan(root, textOf(heading).length + 1500))
    root = root.parentElement;
  return firstLeaves(root, REACH, heading);
}

function isNamed(leaf: Element, heading: Element): boolean {
  let element: Element | null = leaf;
  for (let up = 0; element && up < 4 && !element.contains(heading); up++, element = element.parentElement) {
    if (
      NAMED.test(element.getAttribute('class') ?? '') ||
      /(?:description|alternativeHeadline|abstract)/.test(element.getAttribute('itemprop') ?? '')
    ) {
      return textOf(element).length < MOST;
    }
  }
  return false;
}

/** How a text begins, to be compared; the slice comes first, since most of a long text cannot matter. */
const opening = (text: string): string => bare(text.slice(0, 160)).slice(0, 60);

function isLead(leaf: Element, text: string, heading: Element, excerpt: string, { languages }: Work): boolean {
  const weight = weigh(text);
  if (isHeading(leaf) && weight < LEAST) return isNamed(leaf, heading);
  if (weight < LEAST || text.length > MOST) return false;
  if (!isNamed(leaf, heading) && (excerpt === '' || excerpt !== opening(text))) return false;
  return linkDensity(leaf, text.length) <= 0.3 && !judgeLine(text, 0, languages);
}

/** Paragraphs of this length are the story's; after some of them Readability has surely begun. */
const FULL = 140;
const FULL_MOST = 4;

/** Running text in a paragraph of its own: whatever comes between the headline and the story's beginning belongs to it. */
function isOpening(leaf: Element, text: string, { languages }: Work): boolean {
  if (weigh(text) < 80 || text.length > 1500 || !/^(?:P|H[2-6])$/.test(leaf.tagName)) return false;
  // Who and when, in one line of their own.
  if (text.length < 200 && leaf.querySelector('time,[itemprop~="author"],[rel~="author"]')) return false;
  return linkDensity(leaf, text.length) <= 0.3 && !judgeLine(text, 0, languages) && !isOutOfSight(leaf);
}

/** Items of a summary say something each; those of a share bar or a line of tags do not. */
const ITEM = 18;

/** The points that papers set above a story: a short list of statements, without links. */
function isSummary(list: Element): boolean {
  const items = [...list.children];
  return (
    items.length >= 2 &&
    items.length <= 8 &&
    !longerThan(list, MOST) &&
    list.querySelector('a,img,time') === null &&
    items.every((item) => tagOf(item) === 'LI' && weigh(textOf(item)) >= ITEM && !isDateline(textOf(item)))
  );
}

/** A summary with the heading right above it; found again by its first point. */
function summaryOf(list: Element): LeadPart {
  const heading = list.previousElementSibling;
  const copy = list.ownerDocument.createElement('div');
  if (heading && isHeading(heading) && !longerThan(heading, LEAST * 2)) copy.append(heading.cloneNode(true));
  copy.append(list.cloneNode(true));
  return { source: list, copy, text: textOf(list.firstElementChild), sure: false };
}

const partOf = (source: Element, text: string, sure: boolean): LeadPart => ({
  source,
  copy: source.cloneNode(true) as Element,
  text,
  sure,
});

export const leadBefore: PagePass = {
  name: 'lead',
  purpose: 'Keeps the dek, the lead picture and the summary that stand between headline and story.',
  page(work) {
    const { document, metadata } = work;
    const { body } = document;
    const heading = body && headline(document, metadata.title?.value ?? '');
    if (!body || !heading) return;
    const declared = metadata.excerpt?.value ?? '';
    const excerpt = declared.length > LEAST ? opening(declared) : '';
    let full = 0;
    for (const leaf of leavesAfter(heading, body)) {
      const figure = leaf.closest('figure');
      const text = textOf(leaf);
      const list = tagOf(leaf) === 'LI' ? leaf.parentElement : null;
      if (list) {
        const known = work.lead.some((one) => one.source === list);
        if (!known && isSummary(list) && !isOutside(list)) work.lead.push(summaryOf(list));
        continue;
      }
      if (figure && hasMedia(figure)) {
        if (!isOutside(figure) && !work.lead.some((one) => one.source === figure))
          work.lead.push(partOf(figure, textOf(figure), true));
      } else if (isLead(leaf, text, heading, excerpt, work)) {
        if (!isOutside(leaf)) work.lead.push(partOf(leaf, text, true));
      } else if (isOpening(leaf, text, work) && !isOutside(leaf)) {
        work.lead.push(partOf(leaf, text, false));
        if (weigh(text) > FULL && ++full > FULL_MOST) break;
      }
    }
  },
};

export const leadAfter: ArticlePass = {
  name: 'lead',
  purpose: leadBefore.purpose,
  article(root, { lead }) {
    if (lead.length === 0) return;
    const present = presentParts(root, lead);
    let after: Element | undefined;
    for (const [at, part] of lead.entries()) {
      const own = present[at];
      if (own) {
        after = own;
        continue;
      }
      if (!part.sure && !present.slice(at + 1).some((one) => one !== undefined)) continue;
      if (bare(part.text) === '' && present.some((one) => one !== undefined)) continue;
      const next = present.slice(at + 1).find((one) => one !== undefined);
      if (after) after.after(part.copy);
      else if (next) next.before(part.copy);
      else root.prepend(part.copy);
      after = part.copy;
    }
  },
};

/** Characters by which a part is found again. */
const SURE = 150;

/** For each part, the element of the story that already holds it. */
function presentParts(root: Element, lead: readonly LeadPart[]): (Element | undefined)[] {
  const leaves = firstLeaves(root, REACH);
  const lines = leaves.map(textOf);
  let letters: string[] | undefined;
  /** Where a text stands: as it was, or the first of the pieces it was cut into, else by its letters. */
  const placeOf = (text: string): number => {
    const begins = (line: string): boolean => weigh(line) >= LEAST && text.startsWith(line);
    const whole = lines.findIndex((line) => line.includes(text.slice(0, SURE)) || begins(line));
    if (whole >= 0) return whole;
    const key = bare(text).slice(0, 120);
    letters ??= lines.map(bare);
    return key === '' ? -1 : letters.findIndex((line) => line.includes(key));
  };
  const pictures = new Map(all(root, 'img[src]').map((image) => [image.getAttribute('src'), image]));
  return lead.map(({ text, copy }) => {
    // A caption and its credit may have come apart; the picture is still the same.
    const figure = pictures.get(copy.querySelector('img[src]')?.getAttribute('src') ?? '')?.closest('figure');
    if (figure && (text === '' || longerThan(figure, 0))) return figure;
    const leaf = text === '' ? undefined : leaves[placeOf(text)];
    // A caption stands for its figure: what comes before it goes before the picture, not between the two.
    return leaf?.closest('figure') ?? leaf;
  });
}
