// Links that lead to another place of the same article: a footnote opens under its paragraph, any other target is
// scrolled to. The browser's own jump would look for the id in the page behind, where the same ids may stand first.

/** A reference is short (¹, [12], *, a) or says what it is. */
function isReference(link: HTMLAnchorElement): boolean {
  if (link.getAttribute('role') === 'doc-noteref') return true;
  const text = (link.textContent ?? '').replace(/[[\](){}⁽⁾\s.]/g, '');
  return text !== '' && ([...text].length <= 3 || /^\p{N}+$/u.test(text)) && !/^[↑↩^⤴↵]/u.test(text);
}

/** By what the link says, not by where the browser thinks it leads: a page's `<base>` sends every `#note` to another address. */
function targetOf(link: HTMLAnchorElement, article: HTMLElement): HTMLElement | null {
  const href = link.getAttribute('href') ?? '';
  if (!href.startsWith('#') || href.length === 1) return null;
  return article.querySelector<HTMLElement>(`[id="${CSS.escape(href.slice(1))}"]`);
}

/** The whole note: the list item or block that holds the target. */
function noteOf(target: HTMLElement): HTMLElement {
  return target.closest<HTMLElement>('li, p, dd, tr, blockquote') ?? target;
}

function buildNote(link: HTMLAnchorElement, note: HTMLElement): HTMLElement {
  const aside = link.ownerDocument.createElement('aside');
  aside.dataset.matn = 'note';
  aside.setAttribute('role', 'note');
  const copy = note.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  for (const back of copy.querySelectorAll('a[href^="#"]')) {
    if (/^[↑↩^⤴↵\s]*$/u.test(back.textContent ?? '') || back.getAttribute('role') === 'doc-backlink') back.remove();
  }
  aside.append(...copy.childNodes);
  return aside;
}

/**
 * Follows a link within the article: opens or closes the note, or goes there.
 * @returns whether the link was one of these
 */
export function openNote(link: HTMLAnchorElement, article: HTMLElement, goTo: (target: HTMLElement) => void): boolean {
  const target = targetOf(link, article);
  if (!target) return false;
  const note = noteOf(target);
  if (!isReference(link) || note.contains(link) || /^h\d$/.test(target.localName)) {
    goTo(target);
    return true;
  }
  const block = link.closest('p, li, dd, td, blockquote, figcaption, h2, h3, h4, h5, h6') ?? link;
  const inside = /^(li|dd|td|figcaption)$/.test(block.localName); // where a list or a table lets no stranger between
  const open = inside ? block.lastElementChild : block.nextElementSibling;
  const wasOpen = link.getAttribute('aria-expanded') === 'true';
  if (open instanceof HTMLElement && open.dataset.matn === 'note') open.remove();
  for (const other of block.querySelectorAll('a[aria-expanded]')) other.removeAttribute('aria-expanded');
  if (wasOpen) return true;
  link.setAttribute('aria-expanded', 'true');
  const aside = buildNote(link, note);
  if (inside) block.append(aside);
  else block.after(aside);
  // Below the last line in sight a note would open unseen.
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  aside.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  return true;
}
