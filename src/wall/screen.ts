// The words on the screen of a page that shows few of them: read node by node, asking once for each parent whether it
// can be seen. Left as soon as there are more words than a wall has.
import { weigh } from './held.ts';
import { seen } from './sight.ts';

export interface Screen {
  /** The words, single-spaced; a newline between blocks. */
  text: string;
  /** Characters that belong to no link, button or form: what an article would be made of. */
  words: number;
  /** The longest run of them in one block. */
  longest: number;
  /** There are more than were read. */
  more: boolean;
  /** Part of the window, 0 to 1, that pictures, films, drawings and frames take. */
  media: number;
}

const LINKS = 'a, button, select, label, nav, [role="navigation"], [role="button"], header nav, footer';
const SKIP = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'TITLE',
  'TEXTAREA',
  'OPTION',
  'IFRAME',
  'OBJECT',
  'AUDIO',
  'VIDEO',
  'CANVAS',
  'svg',
  'style',
  'title',
  'desc',
]);
/** More than this is no wall. */
export const ENOUGH = 3_000;
/** Nodes looked at, so that a menu of ten thousand folded entries costs no second. */
const NODES = 4_000;

/** Reads what can be seen inside `root`, up to `ENOUGH` characters. */
export function screen(root: Element): Screen {
  const found: Screen = { text: '', words: 0, longest: 0, more: false, media: 0 };
  const texts = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  const asked = new Map<Element, boolean>();
  const runs = new Map<Element, number>();
  const noscript = hasTextNoscript(root);
  for (let visited = 0; visited < NODES; visited += 1) {
    const node = texts.nextNode();
    if (!node) break;
    const data = (node.nodeValue ?? '').replace(/\s+/g, ' ');
    const parent = node.parentElement;
    if (data.trim() === '' || !parent || SKIP.has(parent.tagName)) continue;
    if (noscript && parent.tagName === 'NOSCRIPT') continue;
    let visible = asked.get(parent);
    if (visible === undefined) {
      visible = seen(parent);
      asked.set(parent, visible);
    }
    if (!visible) continue;
    found.text += data;
    if (!data.endsWith(' ')) found.text += ' ';
    if (!parent.closest(LINKS)) {
      found.words += weigh(data);
      const block = parent.closest('p, div, li, td, section, article, main, h1, h2, h3, body') ?? parent;
      const run = (runs.get(block) ?? 0) + weigh(data);
      runs.set(block, run);
      found.longest = Math.max(found.longest, run);
    }
    if (found.text.length > ENOUGH) {
      found.more = true;
      break;
    }
  }
  found.text = found.text.replace(/\s+/g, ' ').trim();
  found.media = mediaShare(root);
  return found;
}

/** Where scripts may run the content of a noscript is one text node that nobody sees. */
function hasTextNoscript(root: Element): boolean {
  for (const noscript of root.getElementsByTagName('noscript')) if (noscript.firstElementChild) return false;
  return true;
}

function mediaShare(root: Element): number {
  const view = root.ownerDocument.defaultView;
  if (!view) return 0;
  let area = 0;
  for (const element of root.querySelectorAll('img, video, canvas, object, embed, iframe, svg')) {
    const box = element.getBoundingClientRect();
    if (box.width < 40 || box.height < 40 || !seen(element)) continue;
    area += box.width * box.height;
  }
  return Math.min(1, area / (view.innerWidth * view.innerHeight));
}
