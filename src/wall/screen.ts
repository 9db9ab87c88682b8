// The words on the screen of a page that shows few of them: read node by node, asking once for each parent whether it
// can be seen. Left as soon as there are more words than a wall has.
import { weigh } from './held.ts';
import { sight } from './sight.ts';

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

export interface ScreenOptions {
  /** Reads an element's shadow root; default: the open ones. */
  shadowOf?: ShadowReader;
  /** Count pictures that a style sheet puts behind an element too. */
  backgrounds?: boolean;
}

/** A closed root is handed to an extension's own scripts alone. */
export type ShadowReader = (element: Element) => ShadowRoot | null | undefined;

interface Said {
  parent: Element;
  text: string;
}

type Seen = (element: Element) => boolean;

export const NO_WORDS: Screen = { text: '', words: 0, longest: 0, more: false, media: 0 };

/** Reads what can be seen inside `root`, up to `limit` characters. */
export function screen(root: Element, limit: number, options: ScreenOptions = {}): Screen {
  const seen = sight();
  const said: Said[] = [];
  let more = read(root, limit, said, seen);
  const roots: ParentNode[] = [root];
  if (!more) {
    // Applications built of components show nothing outside their shadow roots.
    for (const shadow of shadows(root, options.shadowOf ?? ((element) => element.shadowRoot))) {
      roots.push(shadow);
      more ||= read(shadow, limit, said, seen);
    }
  }
  const text = said
    .map((one) => one.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (more) return { ...NO_WORDS, text, more };
  return { text, more, ...prose(said), media: text.length < HARDLY ? mediaShare(roots, seen, options) : 0 };
}

/** Collects visible texts; true where there are more than `limit` characters of them, those before included. */
function read(root: ParentNode, limit: number, said: Said[], seen: Seen): boolean {
  const texts = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  const asked = new Map<Element, boolean>();
  let length = said.reduce((sum, { text }) => sum + text.length, 0);
  for (let visited = 0; visited < NODES; visited += 1) {
    const node = texts.nextNode();
    if (!node) return false;
    const text = node.nodeValue ?? '';
    const parent = node.parentElement ?? (node.parentNode as ShadowRoot).host;
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

/** The shadow roots inside `root`, those inside them too. */
function* shadows(root: ParentNode, shadowOf: ShadowReader): Generator<ShadowRoot> {
  let visited = 0;
  for (const element of root.querySelectorAll('*')) {
    if (++visited > NODES) return;
    // Roots that are closed belong to components; asking for one is too dear to be asked of every element.
    const shadow = element.localName.includes('-') ? shadowOf(element) : element.shadowRoot;
    if (!shadow || element.localName === 'matn-reader') continue;
    yield shadow;
    yield* shadows(shadow, shadowOf);
  }
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

const PICTURES = 'img, video, canvas, object, embed, iframe, svg';
/** Elements asked for a picture behind them. */
const ASKED = 400;

function mediaShare(roots: readonly ParentNode[], seen: Seen, { backgrounds }: ScreenOptions): number {
  const view = roots[0]?.ownerDocument?.defaultView;
  if (!view) return 0;
  let area = 0;
  const count = (element: Element): void => {
    const { width, height } = element.getBoundingClientRect();
    if (width >= 40 && height >= 40 && seen(element)) area += width * height;
  };
  for (const root of roots) {
    for (const field of root.querySelectorAll('input, textarea, [contenteditable]')) if (seen(field)) return 1;
    root.querySelectorAll(PICTURES).forEach(count);
    if (!backgrounds) continue;
    for (const element of [...root.querySelectorAll('*')].slice(0, ASKED)) {
      if (view.getComputedStyle(element).backgroundImage.includes('url(')) count(element);
    }
  }
  return Math.min(1, area / (view.innerWidth * view.innerHeight));
}
