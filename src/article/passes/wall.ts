// Takes the wall away: the element that asks for JavaScript or lies over the page. Security Kit's message stands in the
// body once the parser has broken out of the head's <noscript>; others are plain elements that a script would remove.
import { all, isElement, isText, longerThan, textOf } from '../dom.ts';
import { asksForScripts } from '../junk/wall.ts';
import type { PagePass } from './pass.ts';

/** Names that makers give to such elements. */
const NAMED =
  '[id*="noscript" i],[class*="noscript" i],[id*="no-js-" i],[class*="no-js-" i],[class*="js-required" i],[id*="js-disabled" i],[class*="js-disabled" i],[id*="javascript" i],[class*="javascript-" i]';

/** Whether an element holds a plea and nothing else; a long one is not read to its end. */
const pleads = (element: Element): boolean => !longerThan(element, 400) && asksForScripts(textOf(element));

/** The largest element around a text node that holds nothing but the plea. */
function around(text: Text): Element | null {
  let element = text.parentElement;
  if (!element || !pleads(element)) return null;
  for (
    let parent = element.parentElement;
    parent && parent.tagName !== 'BODY' && parent.tagName !== 'HTML';
    parent = parent.parentElement
  ) {
    if (!pleads(parent) || parent.querySelector('article,main,h1')) break;
    element = parent;
  }
  return element;
}

/** All that a plea may call it. Whole pages are searched: plain search is far quicker. */
const CALLED = [
  'avaScript',
  'avascript',
  'AVASCRIPT',
  'ava Script',
  'ava script',
  'AVA SCRIPT',
  'سكر',
  'اسکر',
  'סקריפט',
  'स्क्रिप्ट',
  '스크립트',
  'スクリプト',
];
const speaks = (text: string): boolean => CALLED.some((name) => text.includes(name));

/** Text nodes that speak of JavaScript; found by one walk, since most pages have none. */
function mentions(root: Node): Text[] {
  const found: Text[] = [];
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        if (child.data.length > 8 && speaks(child.data)) found.push(child);
      } else if (isElement(child) && child.nodeName !== 'SCRIPT' && child.nodeName !== 'STYLE') visit(child);
    }
  };
  visit(root);
  return found;
}

export const wall: PagePass = {
  name: 'wall',
  purpose: 'Removes what asks for JavaScript, so that it is never read as an article.',
  page({ document, removed }) {
    const { body } = document;
    if (!body) return;
    const text = body.textContent ?? '';
    if (!speaks(text)) return;
    for (const element of all(body, NAMED)) {
      const own = textOf(element);
      if (own.length < 600 && own.length < text.length / 2 && asksForScripts(own.slice(0, 380)) && element.parentNode) {
        removed(element);
        element.remove();
      }
    }
    // In an article about JavaScript such a sentence stands between paragraphs of prose and is left alone; a wall stands
    // apart, in a container of its own or at the edge of the page.
    const pleas = mentions(body)
      .map(around)
      .filter((element): element is Element => element !== null);
    for (const element of new Set(pleas)) {
      if (standsInProse(element)) continue;
      removed(element);
      element.remove();
    }
  },
};

/** A plea is short; a paragraph from this length on, among others, is a story that speaks of JavaScript. */
const PARAGRAPH = 160;

/** Whether the paragraphs on both sides, or those around a long one, are running text. */
export function standsInProse(element: Element): boolean {
  if (element.nodeName === 'P' && textOf(element).length > PARAGRAPH) {
    const others = [...(element.parentElement?.children ?? [])].filter(
      (other) => other !== element && other.nodeName === 'P' && textOf(other).length > 80,
    );
    if (others.length > 1) return true;
  }
  if (!/^(?:P|LI|DIV|TD|DD|CODE|PRE|A|EM|STRONG|SPAN|B|I|H[2-6])$/.test(element.tagName.toUpperCase())) return false;
  const before = textOf(element.previousElementSibling);
  const after = textOf(element.nextElementSibling);
  return (
    (before.length > 80 && !asksForScripts(before)) ||
    (after.length > 80 && before.length > 20 && !asksForScripts(after))
  );
}
