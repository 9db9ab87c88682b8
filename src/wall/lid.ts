// Does something lie over the window? The first look's answer, from a few points of it: that nothing does is certain, that
// something does is a sign.

/** Points of the window, in parts of its width and height; a cover lies over all of them. */
export const POINTS: readonly [number, number][] = [
  [0.5, 0.5],
  [0.2, 0.25],
  [0.8, 0.25],
  [0.2, 0.75],
  [0.8, 0.75],
];

/** Whether something that may hide `blocks`, the page's prose in its boxes, is there wherever the window is asked. */
export function lidded(document: Document, blocks: readonly Element[], boxes: readonly DOMRect[]): boolean {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const isProse = (hit: Element | null): boolean =>
    hit === null || blocks.some((block) => block.contains(hit) && standsInPage(block, blocks));
  const [x, y] = pointOfProse(boxes, width, height) ?? [0, 0];
  if (x > 0 && isProse(document.elementFromPoint(x, y))) return false;
  const prose = blocks.find((block) => standsInPage(block, blocks)) ?? null;
  // A message may stand in a box of its own above the sheet, in the page's flow but raised.
  let raised = 0;
  return POINTS.every(([left, top]) => {
    const hit = document.elementFromPoint(left * width, top * height);
    if (!hit || isProse(hit)) return false;
    const position = positionOf(hit, prose, blocks);
    return position === 'lifted' || (position === 'raised' && ++raised < 2);
  });
}

/** The nearest thing around it that it is placed by; undefined for what is not HTML. */
const above = (element: Element): Element | null | undefined => (element as HTMLElement).offsetParent;

/** Not in a sheet over the page: the block is no prose that the sheet hides, but what the sheet says. */
export function standsInPage(block: Element, blocks: readonly Element[]): boolean {
  for (let at = above(block); at && at.tagName !== 'BODY'; at = above(at)) {
    if (!/absolute|fixed/.test(getComputedStyle(at).position)) continue;
    // An application may lay its whole page out so.
    if (blocks.filter((one) => at?.contains(one)).length * 2 <= blocks.length) return false;
  }
  return true;
}

/** A point in some block's box where `POINTS` are, so that whatever covers those covers it too. */
function pointOfProse(boxes: readonly DOMRect[], width: number, height: number): [number, number] | null {
  for (const box of boxes) {
    const left = Math.max(box.left, width * 0.2);
    const right = Math.min(box.right, width * 0.8);
    const top = Math.max(box.top, height * 0.25);
    const bottom = Math.min(box.bottom, height * 0.75);
    if (left < right && top < bottom) return [(left + right) / 2, (top + bottom) / 2];
  }
  return null;
}

/** How `hit`, or whatever around it holds no prose, stands to the page's flow; for what holds prose, what is generated there. */
function positionOf(hit: Element, prose: Element | null, blocks: readonly Element[]): 'lifted' | 'raised' | 'in flow' {
  if (hit.contains(prose)) {
    const generated = ['::before', '::after'].some((pseudo) => getComputedStyle(hit, pseudo).position === 'fixed');
    return generated ? 'lifted' : 'in flow';
  }
  let found: 'raised' | 'in flow' = 'in flow';
  // Of what stands around it only that which is not static can lift it: browsers know that without a style being asked.
  for (let at: Element | null = hit; at && !at.contains(prose); at = above(at) ?? at.parentElement) {
    const { position } = getComputedStyle(at);
    if (position === 'absolute' || position === 'fixed') {
      const holds = blocks.some((block) => at?.contains(block) && standsInPage(block, blocks));
      return holds ? 'in flow' : 'lifted';
    }
    if (position !== 'static') found = 'raised';
  }
  return found;
}
