// Readability settles on one container; page builders and "cards" spread a story over many, each with a paragraph or two.
// Paragraphs made like the story's own (same tags and first classes around them) that it left out are put back in place.
import { all, linkDensity, nameOf, tagOf, textOf } from '../dom.ts';
import { weigh } from '../weight.ts';
import type { ArticlePass, PagePass, ProsePart, Work } from './pass.ts';
import { isOutOfSight } from './unhide.ts';

/** From this weight on a paragraph is worth a look. */
const LEAST = 80;
/** Share of the story's prose that a make needs to be the story's own. */
const OWN = 0.3;
const HOMES = 'article,[role="article"],[class~="hentry"],[class~="post"]';

/** Characters of a paragraph's beginning by which it is found again. */
const BEGINNING = 40;

type Place = Pick<ProsePart, 'make' | 'home' | 'titled'>;

const label = (element: Element | null): string =>
  element
    ? `${tagOf(element)}.${
        nameOf(element)
          .trim()
          .split(/[\s\d]/)[0] ?? ''
      }`
    : '';

/** How the surroundings of a parent's paragraphs are made. */
function placeOf(parent: Element): Place {
  const around = [parent, parent.parentElement, parent.parentElement?.parentElement ?? null];
  return {
    make: around.map(label).join(' '),
    home: parent.closest(HOMES),
    titled: parent.querySelector('h1,h2 a[href],h3 a[href]') !== null,
  };
}

export const restoreBefore: PagePass = {
  name: 'restore',
  purpose: "Puts back paragraphs made like the story's own that Readability left out.",
  page({ document, prose }) {
    const places = new Map<Element, Place>();
    for (const element of document.body?.querySelectorAll('p') ?? []) {
      const { parentElement: parent } = element;
      const text = textOf(element);
      if (!parent || weigh(text) < LEAST || linkDensity(element, text.length) > 0.3) continue;
      const place = places.get(parent) ?? placeOf(parent);
      places.set(parent, place);
      prose.push({ element, parent, text, ...place, make: `${label(element)} ${place.make}` });
    }
  },
};

interface Kept {
  /** For each part, the element of the story that holds it. */
  at: (Element | undefined)[];
  makes: ReadonlySet<string>;
  homes: ReadonlySet<Element | null>;
  parents: ReadonlySet<Element>;
}

/** Which parts the story holds: by identity, or by their text where Readability has parsed the page anew. */
function keptOf(root: Element, prose: readonly ProsePart[]): Kept {
  const byText = new Map(all(root, 'p').map((element) => [textOf(element), element]));
  const at = prose.map(({ element, text }) => (root.contains(element) ? element : byText.get(text)));
  const weights = new Map<string, number>();
  const kept = prose.filter((_, index) => at[index]);
  for (const { make, text } of kept) weights.set(make, (weights.get(make) ?? 0) + text.length);
  const whole = kept.reduce((sum, { text }) => sum + text.length, 0);
  const own = [...weights].filter(([make, weight]) => weight >= whole * OWN && /\.\S/.test(make));
  return {
    at,
    makes: new Set(own.map(([make]) => make)),
    homes: new Set(kept.map(({ home }) => home)),
    parents: new Set(kept.map(({ parent }) => parent)),
  };
}

/** What goes back: the whole of a box that the story has nothing of, with its headings and pictures, else the paragraph. */
function copyOf({ element, parent }: ProsePart, kept: Kept): Element {
  const source = kept.parents.has(parent) || tagOf(parent) === 'BODY' ? element : parent;
  return source.cloneNode(true) as Element;
}

function putBack(root: Element, prose: readonly ProsePart[], kept: Kept): void {
  const done = new Set<Element>();
  // Readability cuts a paragraph at its line breaks; the pieces are there, and no longer equal to the whole.
  const whole = textOf(root);
  let after: Element | undefined;
  for (const [index, part] of prose.entries()) {
    const own = kept.at[index];
    if (own) {
      after = own;
      continue;
    }
    const { make, home, titled, parent, text } = part;
    if (!kept.makes.has(make) || !kept.homes.has(home) || done.has(parent) || isOutOfSight(part.element)) continue;
    if ((titled && !kept.parents.has(parent)) || whole.includes(text.slice(0, BEGINNING))) continue;
    const copy = copyOf(part, kept);
    if (!kept.parents.has(parent)) done.add(parent);
    const before = after ? undefined : kept.at.slice(index).find((one) => one !== undefined);
    if (after) after.after(copy);
    else if (before) before.before(copy);
    else root.append(copy);
    after = copy;
  }
}

export const restoreAfter: ArticlePass = {
  name: restoreBefore.name,
  purpose: restoreBefore.purpose,
  article(root, { prose }: Work) {
    if (prose.every(({ element }) => root.contains(element))) return;
    const kept = keptOf(root, prose);
    if (kept.makes.size > 0) putBack(root, prose, kept);
  },
};
