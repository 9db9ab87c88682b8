// The words on the screen of a page that shows few of them: read node by node, asking once for each parent whether it
// can be seen. Left as soon as there are more words than a wall has.
import { weigh } from './held.ts';
import { seen } from './sight.ts';

export interface Screen {
  /** The words, single-spaced. */
  text: string;
  /** Characters that belong to no link, button or form: what an article would be made of. */
  words: number;
  /** The longest run of them in one block. */
  longest: number;
  /** There are more than were read; then only `text` is told. */
  more: boolean;
  /** Part of the window, 0 to 1, that pictures and frames take, 1 with a field to write in; asked where there are few words. */
  media: number;
}

/** A wall's own words are few: with more than this on the screen, links and all, it is the page that speaks. */
export const WALL = 1_100;
/** The most that menus say around an article that is not there. */
export const CHROME = 3_000;
/** On a page that says less than this even a wish for JavaScript is all there is. */
export const HARDLY = 350;
/** As little as a spinner says. */
export const BLANK = 25;
/** Nodes looked at, so that a menu of ten thousand folded entries costs no second. */
const NODES = 4_000;

const SKIP = new Set(
  'SCRIPT STYLE TEMPLATE TITLE TEXTAREA OPTION IFRAME OBJECT AUDIO VIDEO CANVAS svg style title desc'.split(' '),
);
const LINKS = 'a, button, select, label, nav, footer, [role="navigation"], [role="button"]';
const BLOCKS = 'p, div, li, td, section, article, main, h1, h2, h3, body';

interface Said {
  parent: Element;
  text: string;
}

export const NO_WORDS: Screen = { text: '', words: 0, longest: 0, more: false, media: 0 };

/** Reads what can be seen inside `root`, up to `limit` characters. */
export function screen(root: Element, limit: number): Screen {
  const said: Said[] = [];
  const more = read(root, limit, said);
  const text = said
    .map((one) => one.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (more) return { ...NO_WORDS, text, more };
  return { text, more, ...prose(said), media: text.length < HARDLY ? mediaShare(root) : 0 };
}

/** Collects visible texts; true where there are more than `limit` characters of them. */
function read(root: Element, limit: number, said: Said[]): boolean {
  const texts = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  const asked = new Map<Element, boolean>();
  let length = 0;
  for (let visited = 0; visited < NODES; visited += 1) {
    const node = texts.nextNode();
    if (!node) return false;
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (!parent || SKIP.has(parent.tagName) || !/\S/.test(text)) continue;
    let visible = asked.get(parent);
    if (visible === undefined) {
      visible = seen(parent);
      asked.set(parent, visible);
    }
    if (!visible) continue;
    said.push({ parent, text });
    // Source is full of indentation, which nobody sees.
    length += text.length < 40 ? text.trim().length : text.replace(/\s+/g, ' ').length;
    if (length > limit) return true;
  }
  return false;
}

function prose(said: readonly Said[]): Pick<Screen, 'words' | 'longest'> {
  const runs = new Map<Element, number>();
  let words = 0;
  for (const { parent, text } of said) {
    if (parent.closest(LINKS)) continue;
    const weight = weigh(text);
    const block = parent.closest(BLOCKS) ?? parent;
    words += weight;
    runs.set(block, (runs.get(block) ?? 0) + weight);
  }
  return { words, longest: Math.max(0, ...runs.values()) };
}

function mediaShare(root: Element): number {
  const view = root.ownerDocument.defaultView;
  if (!view) return 0;
  for (const field of root.querySelectorAll('input, textarea, [contenteditable]')) if (seen(field)) return 1;
  let area = 0;
  for (const element of root.querySelectorAll('img, video, canvas, object, embed, iframe, svg')) {
    const box = element.getBoundingClientRect();
    if (box.width >= 40 && box.height >= 40 && seen(element)) area += box.width * box.height;
  }
  return Math.min(1, area / (view.innerWidth * view.innerHeight));
}
