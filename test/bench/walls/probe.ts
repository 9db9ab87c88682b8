// Bundled and run inside each page: asks the detector, takes its time, counts its questions about layout, and measures
// by itself, element by element, what a reader can see.
import { detectWall, type WallReport } from '../../../src/wall/index.ts';

export interface Seen {
  report: WallReport;
  /** Milliseconds of the first call, cold, and of the fastest of the next five. */
  first: number;
  again: number;
  /** Calls of the first run that may force style or layout. */
  layoutAsked: number;
  /** Characters of running text (no links, no short scraps) that are visible, and those in the document. */
  prose: number;
  proseInDom: number;
  /** All characters visible. */
  visible: number;
  /** Points of a grid of 25 that one fixed, opaque element lies over, without the prose. */
  covered: number;
}

export function probe(document: Document): Seen {
  const counted = countLayout(() => timed(() => detectWall(document)));
  const { report, time: first } = counted.value;
  let again = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i += 1) again = Math.min(again, timed(() => detectWall(document)).time);
  return { report, first, again, layoutAsked: counted.asked, ...readable(document) };
}

function timed(run: () => WallReport): { report: WallReport; time: number } {
  const start = performance.now();
  const report = run();
  return { report, time: performance.now() - start };
}

function countLayout<T>(run: () => T): { value: T; asked: number } {
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
  const value = run();
  for (const back of undo) back();
  return { value, asked };
}

const SCRAP = 40;

function readable(document: Document): Pick<Seen, 'prose' | 'proseInDom' | 'visible' | 'covered'> {
  const sums = { prose: 0, proseInDom: 0, visible: 0, covered: coveredPoints(document) };
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
    if (prose) sums.prose += length;
  }
  return sums;
}

function isSeen(element: Element): boolean {
  const options = { opacityProperty: true, visibilityProperty: true, checkOpacity: true, checkVisibilityCSS: true };
  const box = element.getBoundingClientRect();
  return element.checkVisibility(options) && box.width > 1 && box.height > 1 && box.right + scrollX > 0;
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
        (at.textContent ?? '').length * 3 < (document.body.textContent ?? '').length
      ) {
        covered += 1;
        break;
      }
    }
  }
  return covered;
}
