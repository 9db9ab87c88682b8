// Between the headline and the first paragraph stand the dek, the lead picture and often a summary. Readability's choice
// begins below them when they live in boxes of their own; here they are remembered before it runs and put back after.
import { all, hasMedia, isHeading, leafBlocks, linkDensity, longerThan, textOf } from '../dom.ts';
import { judgeLine } from '../junk/index.ts';
import { bare } from '../metadata/title.ts';
import type { ArticlePass, LeadPart, PagePass, Work } from './pass.ts';

/** Names of deks, standfirsts, summaries and introductions in several languages' templates. */
const NAMED =
  /(?:^|[\s_-])(?:dek|standfirst|lede|lead|leadin|lead-?text|sub-?title|sub-?head(?:line|ing)?|summary|intro|introduction|introtext|teaser|abstract|excerpt|chapo|chapeau|entradilla|bajada|sumario|copete|vorspann|unterzeile|anlauf|perex|ingress|anons|spoiler|roztitr|rotitr|description|lid|synopsis|tagline|deck)(?:$|[\s_-])/i;
const OUTSIDE =
  'nav,aside,footer,form,[role="navigation"],[role="complementary"],[class*="related" i],[class*="sidebar" i],[class*="comment" i],[class*="breadcrumb" i],[class*="share" i],[class*="social" i],[class*="menu" i]';
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
  const leaves = leafBlocks(root);
  const at = leaves.findIndex((leaf) => leaf === heading || heading.contains(leaf) || leaf.contains(heading));
  return leaves.slice(at + 1, at + 1 + REACH);
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

const opening = (text: string): string => bare(text).slice(0, 60);

function isLead(leaf: Element, heading: Element, { metadata }: Work): boolean {
  const text = textOf(leaf);
  if (leaf.closest(OUTSIDE)) return false;
  if (isHeading(leaf) && text.length < LEAST) return isNamed(leaf, heading);
  if (text.length < LEAST || text.length > MOST || linkDensity(leaf, text.length) > 0.3) return false;
  if (judgeLine(text, 0)) return false;
  const excerpt = metadata.excerpt?.value ?? '';
  return isNamed(leaf, heading) || (excerpt.length > LEAST && opening(excerpt) === opening(text));
}

export const leadBefore: PagePass = {
  name: 'lead',
  purpose: 'Keeps the dek, the lead picture and the summary that stand between headline and story.',
  page(work) {
    const { document, metadata } = work;
    const { body } = document;
    const heading = body && headline(document, metadata.title?.value ?? '');
    if (!body || !heading) return;
    for (const leaf of leavesAfter(heading, body)) {
      const figure = leaf.closest('figure');
      if (figure && hasMedia(figure) && !figure.closest(OUTSIDE)) {
        if (!work.lead.some((one) => one.source === figure))
          work.lead.push({ source: figure, copy: figure.cloneNode(true) as Element, text: textOf(figure) });
      } else if (isLead(leaf, heading, work)) {
        work.lead.push({ source: leaf, copy: leaf.cloneNode(true) as Element, text: textOf(leaf) });
      } else if (leaf.tagName === 'P' && textOf(leaf).length > 140) break;
    }
  },
};

export const leadAfter: ArticlePass = {
  name: 'lead',
  purpose: leadBefore.purpose,
  article(root, { lead }) {
    const present = presentParts(root, lead);
    let after: Element | undefined;
    for (const [at, part] of lead.entries()) {
      const own = present[at];
      if (own) {
        after = own;
        continue;
      }
      if (bare(part.text) === '' && present.some((one) => one !== undefined)) continue;
      const next = present.slice(at + 1).find((one) => one !== undefined);
      if (after) after.after(part.copy);
      else if (next) next.before(part.copy);
      else root.prepend(part.copy);
      after = part.copy;
    }
  },
};

/** For each part, the element of the story that already holds it. */
function presentParts(root: Element, lead: readonly LeadPart[]): (Element | undefined)[] {
  const leaves = leafBlocks(root).slice(0, REACH);
  const have = leaves.map((leaf) => bare(textOf(leaf)));
  return lead.map(({ text }) => {
    const key = bare(text).slice(0, 120);
    const leaf = key === '' ? undefined : leaves[have.findIndex((line) => line.includes(key))];
    // A caption stands for its figure: what comes before it goes before the picture, not between the two.
    return leaf?.closest('figure') ?? leaf;
  });
}
