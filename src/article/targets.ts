// Which places of the article its own links lead to: notes, their marks, headings in a table of contents.
import { decoded } from './attributes.ts';
import { all } from './dom.ts';

/** Ids, and names of old `<a name>`, that a link inside `root` points to and that an element inside `root` has. */
export function linkTargets(root: Element): Set<string> {
  const wanted = new Set<string>();
  for (const link of all(root, 'a[href*="#"]')) {
    const href = link.getAttribute('href') ?? '';
    const id = decoded(href.slice(href.indexOf('#') + 1));
    if (/^[^\s"'<>&]{1,100}$/.test(id)) wanted.add(id);
  }
  const present = new Set<string>();
  if (wanted.size === 0) return present;
  for (const element of all(root, '[id],a[name]')) {
    for (const id of [element.id, element.getAttribute('name')]) if (id && wanted.has(id)) present.add(id);
  }
  return present;
}
