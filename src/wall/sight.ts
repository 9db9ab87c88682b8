// What the reader can see, sampled: is the body shown, is a block shown and in its place. Needs style and layout, so it is
// asked only where scripts do not run or where there is a sign of a wall.

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
export function placed(element: Element, box = element.getBoundingClientRect()): boolean {
  if (box.width < 2 || box.height < 2 || !shown(element)) return false;
  if (box.right > 0 && box.bottom > 0) return true;
  const view = element.ownerDocument.defaultView;
  return view !== null && box.right + view.scrollX > 0 && box.bottom + view.scrollY > 0;
}

/** Answers for one look at a page, since it remembers each box: can what stands in this element be seen? */
export function sight(): (element: Element) => boolean {
  const folds = new Map<Element, boolean>();
  return (element) => placed(element) && !folded(element, folds);
}

/** Do some stand below the page's end? Then a box without height cuts them off, or they scroll by themselves. */
export function overhang({ documentElement, defaultView }: Document, boxes: readonly DOMRect[]): boolean {
  const end = documentElement.scrollHeight - (defaultView?.scrollY ?? 0);
  return boxes.some(({ top }) => top > end);
}

/** Inside a box without height or width that lets nothing out: menus and articles that a script would unfold. */
function folded(element: Element, known: Map<Element, boolean>): boolean {
  const path: Element[] = [];
  let found = false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const before = known.get(at);
    if (before !== undefined || folds(at, path)) {
      found = before ?? true;
      break;
    }
    path.push(at);
  }
  for (const inside of path) known.set(inside, found);
  return found;
}

function folds(box: Element, inside: readonly Element[]): boolean {
  // Undefined for what is not HTML.
  const { offsetWidth, offsetHeight } = box as HTMLElement;
  if (!(offsetWidth < 2 || offsetHeight < 2) || /^(HTML|BODY)$/.test(box.tagName)) return false;
  const view = box.ownerDocument.defaultView;
  const style = view?.getComputedStyle(box);
  if (!view || !style || style.overflow === 'visible' || /^(inline|contents)$/.test(style.display)) return false;
  // What stands out of the flow need not be cut off by a box around it.
  return !inside.some((one) => /absolute|fixed/.test(view.getComputedStyle(one).position));
}
