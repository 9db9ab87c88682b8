// Bundled and run inside each page: asks the detector, takes its time, counts its questions about layout, and measures
// by itself, element by element, what a reader can see.
import { detectWall, type WallReport } from '../../../src/wall/index.ts';

export interface Seen {
  report: WallReport;
  /** Milliseconds that the page's own style and layout still needed, before the detector was called. */
  settling: number;
  /** Milliseconds of the first call, its code not compiled yet, and of the fastest of the next five. */
  first: number;
  again: number;
  /** Calls of one run that may force style or layout. */
  layoutAsked: number;
  /** Characters of running text (no links, no short scraps) that are visible, and those in the document. */
  prose: number;
  proseInDom: number;
  /** All characters visible, and the first of them. */
  visible: number;
  text: string;
  /** Something to fill in, or pictures over a quarter of the window. */
  more: boolean;
  /** The page is leaving: it has no body any more, or none yet. */
  gone: boolean;
  /** Points of a grid of 25 that one fixed, opaque element lies over, without the prose. */
  covered: number;
}

/** `laidOut`: as the extension asks where scripts run, after a frame, instead of as anybody may at any time. */
export function probe(document: Document, laidOut = false): Seen {
  // The extension looks after a frame, when style and layout are clean; the page would have needed them anyway.
  const start = performance.now();
  document.elementFromPoint(1, 1);
  const settling = performance.now() - start;
  const { report, time: first } = timed(() => detectWall(document, { laidOut }));
  let again = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i += 1) again = Math.min(again, timed(() => detectWall(document, { laidOut })).time);
  // Counted in a call of its own: what is put in the place of the DOM's own methods would be timed too.
  const layoutAsked = countLayout(() => detectWall(document, { laidOut }));
  return { report, settling, first, again, layoutAsked, ...readable(document) };
}

function timed(run: () => WallReport): { report: WallReport; time: number } {
  const start = performance.now();
  const report = run();
  return { report, time: performance.now() - start };
}

function countLayout(run: () => unknown): number {
  let asked = 0;
  const places: [object, string][] = [
    [Document.prototype, 'elementFromPoint'],
    [Element.prototype, 'checkVisibility'],
    [Element.prototype, 'getBoundingClientRect'],
    [window, 'getComputedStyle'],
  ];
  const undo = places.map(([owner, name]) => {
    const original = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      asked += 1;
      return original.apply(this, given);
    });
    return () => Reflect.set(owner, name, original);
  });
  run();
  for (const back of undo) back();
  return asked;
}

const SCRAP = 40;

/** As much of what can be seen as is kept. */
const KEPT = 2_000;

function readable(document: Document): Omit<Seen, 'report' | 'first' | 'again' | 'layoutAsked' | 'settling'> {
  const sums = {
    prose: 0,
    proseInDom: 0,
    visible: 0,
    text: '',
    gone: !document.body,
    covered: coveredPoints(document),
    more: more(document),
  };
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    const length = (node.nodeValue ?? '').trim().replace(/\s+/g, ' ').length;
    if (!parent || length === 0 || parent.closest('script,style,template,title,textarea,iframe,svg')) continue;
    if (parent.closest('noscript') && !parent.closest('noscript')?.firstElementChild) continue;
    const prose = length >= SCRAP && !parent.closest('a,button,nav,footer');
    if (prose) sums.proseInDom += length;
    if (!isSeen(parent)) continue;
    sums.visible += length;
    if (sums.text.length < KEPT) sums.text += ` ${node.nodeValue?.trim().replace(/\s+/g, ' ')}`;
    if (prose) sums.prose += length;
  }
  return sums;
}

function isSeen(element: Element): boolean {
  const options = { opacityProperty: true, visibilityProperty: true, checkOpacity: true, checkVisibilityCSS: true };
  const box = element.getBoundingClientRect();
  return element.checkVisibility(options) && box.width > 1 && box.height > 1 && box.right + scrollX > 0;
}

function more(document: Document): boolean {
  const fields = [...document.querySelectorAll('input:not([type=hidden]), textarea, select, [contenteditable]')];
  if (fields.some(isSeen)) return true;
  const boxes = [...document.querySelectorAll('img, video, canvas, iframe, svg, object, embed')]
    .filter(isSeen)
    .map((picture) => picture.getBoundingClientRect());
  return boxes.reduce((sum, { width, height }) => sum + width * height, 0) > (innerWidth * innerHeight) / 4;
}

function coveredPoints(document: Document): number {
  const { clientWidth, clientHeight } = document.documentElement;
  let covered = 0;
  for (let i = 0; i < 25; i += 1) {
    const x = ((i % 5) + 0.5) * (clientWidth / 5);
    const y = (Math.floor(i / 5) + 0.5) * (clientHeight / 5);
    for (let at = document.elementFromPoint(x, y); at; at = at.parentElement) {
      const style = getComputedStyle(at);
      const opaque = style.backgroundImage !== 'none' || !/,\s*0(\.\d+)?\)$/.test(style.backgroundColor);
      if (
        style.position === 'fixed' &&
        opaque &&
        (at.textContent ?? '').length * 3 < (document.documentElement.textContent ?? '').length
      ) {
        covered += 1;
        break;
      }
    }
  }
  return covered;
}
