// Notes belong to the text that refers to them, wherever the page puts them: below the story, in a box of their own, in
// an <aside>. They are remembered before Readability runs, and those that it or a later pass dropped are set at the end.
import { decoded } from '../attributes.ts';
import { all, tagOf, textOf } from '../dom.ts';
import type { ArticlePass, NotePart, PagePass } from './pass.ts';

/** The marks of notes are short: ¹, [12], *, (a). */
const MARK = /^[[({]?\s*(?:\p{N}{1,4}|[a-z]{1,2}|[ivx]{1,5}|[*†‡§¶#]{1,4}|note \d{1,3})\s*[\])}]?$/iu;
/** More characters than this are a chapter, not a note. */
const LONGEST = 3000;
/** More links than this to places on the page are looked at no more: a bound, not a rule. */
const MOST = 2000;

/** The id that a link within the page leads to. */
function leadsTo(link: Element, here: string): string | undefined {
  const href = link.getAttribute('href') ?? '';
  const at = href.indexOf('#');
  if (at < 0 || at === href.length - 1) return undefined;
  const before = href.slice(0, at);
  return before === '' || here.endsWith(before) ? decoded(href.slice(at + 1)) : undefined;
}

const isMark = (link: Element): boolean => link.getAttribute('role') === 'doc-noteref' || MARK.test(textOf(link));

/** Elements by id and by the name of old anchors; the first of each, as browsers have it. */
function places(document: Document): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const element of all(document, '[id],a[name]')) {
    for (const id of [element.id, element.getAttribute('name')]) if (id && !found.has(id)) found.set(id, element);
  }
  return found;
}

const NOTES = '[role="doc-endnotes"],[role="doc-footnote"],[class*="footnote" i],[class*="endnote" i]';

/** Whether a note leads back to its mark, or stands where notes stand. */
function isNote(note: Element, link: Element, here: string, at: ReadonlyMap<string, Element>): boolean {
  if (note.contains(link) || textOf(note).length > LONGEST) return false;
  if (note.closest(NOTES)) return true;
  return all(note, 'a[href*="#"]').some((back) => {
    const target = at.get(leadsTo(back, here) ?? '');
    return (
      target !== undefined &&
      (target.contains(link) || link.contains(target) || target.parentElement === link.parentElement)
    );
  });
}

/**
 * A container that a link of the text leads to dissolves in Readability's hands, and its id with it: its first line gets
 * an anchor of the same name.
 */
function anchorContainers(links: readonly Element[], here: string, at: ReadonlyMap<string, Element>): void {
  for (const link of links) {
    const id = leadsTo(link, here) ?? '';
    const target = at.get(id);
    if (!target || !/^(?:DIV|SECTION|ASIDE)$/.test(tagOf(target)) || target.contains(link)) continue;
    const [first] = all(target, 'p,li,dt,h2,h3,h4');
    if (!first || textOf(target).length > LONGEST || first.querySelector('a[name]')) continue;
    const anchor = link.ownerDocument.createElement('a');
    anchor.setAttribute('name', id);
    first.prepend(anchor);
  }
}

export const notesBefore: PagePass = {
  name: 'notes',
  purpose: 'Keeps the notes that the text refers to, wherever the page puts them.',
  page({ document, base: here, notes }) {
    const links = all(document, 'a[href*="#"]')
      .slice(0, MOST)
      .filter((link) => leadsTo(link, here) !== undefined && !link.closest('nav,header,footer'));
    if (links.length === 0) return;
    const at = places(document);
    anchorContainers(links, here, at);
    for (const link of links.filter(isMark)) {
      const id = leadsTo(link, here);
      const target = id === undefined ? undefined : at.get(id);
      const note = target?.closest('li,p,dd,tr,div,aside');
      if (!id || !note || notes.some((one) => one.id === id) || !isNote(note, link, here, at)) continue;
      notes.push({ id, mark: textOf(link), copy: note.cloneNode(true) as Element });
    }
  },
};

/** A note as an item of the list at the end; the mark's number, where it is one, is the item's. */
function item(document: Document, { id, mark, copy }: NotePart): Element {
  const entry = tagOf(copy) === 'LI' ? copy : document.createElement('li');
  if (entry !== copy) while (copy.firstChild) entry.appendChild(copy.firstChild);
  for (const inner of all(entry, '[id],a[name]')) {
    if (inner.id === id) inner.removeAttribute('id');
    if (inner.getAttribute('name') === id) inner.removeAttribute('name');
  }
  entry.setAttribute('id', id);
  const number = /\d+/.exec(mark)?.[0];
  if (number) entry.setAttribute('value', number);
  return entry;
}

export const notesAfter: ArticlePass = {
  name: 'notes',
  purpose: notesBefore.purpose,
  article(root, { notes, base: here, document }) {
    if (notes.length === 0) return;
    const referred = new Set(all(root, 'a[href*="#"]').map((link) => leadsTo(link, here)));
    const present = new Set(all(root, '[id],a[name]').flatMap((element) => [element.id, element.getAttribute('name')]));
    const lost = notes.filter(({ id }) => referred.has(id) && !present.has(id));
    if (lost.length === 0) return;
    const section = document.createElement('section');
    section.setAttribute('role', 'doc-endnotes');
    const list = document.createElement('ol');
    for (const note of lost) list.appendChild(item(document, note));
    section.appendChild(list);
    root.appendChild(section);
  },
};
