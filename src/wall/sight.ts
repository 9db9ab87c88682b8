// What the reader can see, sampled: is the body shown, is a block shown, does something opaque lie over the window.
// Needs style and layout, so it is asked only where scripts do not run or where there is a sign of a wall.

/** Points of the window, in hundredths; a cover lies over all of them. */
const POINTS: readonly [number, number][] = [
  [50, 50],
  [20, 25],
  [80, 25],
  [20, 75],
  [80, 75],
];

/** Rendered, neither invisible nor wholly transparent, by its own style or an ancestor's. */
export function shown(element: Element): boolean {
  // Chromium knew the options by their longer names until 121.
  return element.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    checkOpacity: true,
    checkVisibilityCSS: true,
  });
}

/** Shown, and with room on the page: not folded to nothing, not pushed out to the left or above. */
export function seen(element: Element): boolean {
  if (!shown(element)) return false;
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (box.width < 2 || box.height < 2 || !view) return false;
  return box.right + view.scrollX > 0 && box.bottom + view.scrollY > 0;
}

/**
 * What lies over the window and hides `blocks`, the page's prose: the sheet, and the box above it if there is one. Empty
 * where the prose can be seen.
 */
export function cover(document: Document, blocks: readonly Element[]): Element[] {
  const view = document.defaultView;
  const { body } = document;
  if (!view || !body) return [];
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const apart = ancestors(blocks, body);
  const layers = new Map<Element, Element[]>();
  for (const [x, y] of POINTS) {
    const hit = document.elementFromPoint((x * width) / 100, (y * height) / 100);
    const layer = hit && layerOf(hit, apart);
    if (!layer) return [];
    layers.set(layer, [...(layers.get(layer) ?? []), hit]);
    // The message may stand in a box of its own above the sheet, but not more than that.
    if (layers.size > 2) return [];
  }
  for (const [layer, hits] of layers) {
    const sheet = hits.length >= POINTS.length - 1 && liesOver(view, layer, hits, blocks);
    if (sheet) return [layer, ...[...layers.keys()].filter((other) => other !== layer)];
  }
  return [];
}

function ancestors(blocks: readonly Element[], body: Element): Set<Element> {
  const all = new Set<Element>([body, body.ownerDocument.documentElement]);
  for (const block of blocks) {
    for (let at: Element | null = block; at && !all.has(at); at = at.parentElement) all.add(at);
  }
  return all;
}

/** The highest ancestor that holds none of the prose. */
function layerOf(hit: Element, apart: Set<Element>): Element | null {
  if (apart.has(hit)) return null;
  let layer = hit;
  while (layer.parentElement && !apart.has(layer.parentElement)) layer = layer.parentElement;
  return layer;
}

/** Out of the flow, opaque, and over the prose: fixed to the window, or absolute and reaching as far as the prose does. */
function liesOver(view: Window, layer: Element, hits: readonly Element[], blocks: readonly Element[]): boolean {
  let opaque = false;
  let placed: Element | null = null;
  for (let at: Element | null = hits[0] ?? null; at; at = at === layer ? null : at.parentElement) {
    const style = view.getComputedStyle(at);
    opaque ||= paints(style) || /^(IMG|VIDEO|CANVAS)$/.test(at.tagName);
    if ((style.position === 'fixed' && fills(at)) || (style.position === 'absolute' && reaches(at, blocks)))
      placed = at;
    if (Number(style.opacity) < 0.9) return false;
  }
  return opaque && placed !== null && hits.every((hit) => placed.contains(hit));
}

/** Over nearly the whole window: a menu that nobody closed leaves a part of the page to read. */
function fills(element: Element): boolean {
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const { width, height } = element.getBoundingClientRect();
  return width >= clientWidth * 0.95 && height >= clientHeight * 0.9;
}

function paints(style: CSSStyleDeclaration): boolean {
  if (style.backgroundImage !== 'none') return true;
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/.exec(style.backgroundColor);
  return Number(alpha?.[1] ?? alpha?.[2] ?? 1) > 0.85;
}

function reaches(element: Element, blocks: readonly Element[]): boolean {
  const box = element.getBoundingClientRect();
  const under = blocks.filter((block) => {
    const at = block.getBoundingClientRect();
    return at.top >= box.top - 1 && at.bottom <= box.bottom + 1;
  });
  return blocks.length > 0 && under.length * 2 > blocks.length;
}
