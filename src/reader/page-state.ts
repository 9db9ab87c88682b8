// What the overlay takes from the page while it is open, and gives back exactly: scroll, focus, selection.

function selectedRanges(selection: Selection | null): Range[] {
  if (!selection) return [];
  return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index).cloneRange());
}

function same(a: Range, b: Range | undefined): boolean {
  return (
    b !== undefined &&
    a.compareBoundaryPoints(Range.START_TO_START, b) === 0 &&
    a.compareBoundaryPoints(Range.END_TO_END, b) === 0
  );
}

function restoreSelection(selection: Selection | null, ranges: Range[]): void {
  if (!selection) return;
  const now = selectedRanges(selection);
  if (now.length === ranges.length && ranges.every((range, index) => same(range, now[index]))) return;
  selection.removeAllRanges();
  for (const range of ranges) selection.addRange(range);
}

/** Remembers the page as it is; the answer puts it back, once the overlay is out of the document. */
export function rememberPage(document: Document): () => void {
  const focused = document.activeElement;
  const selection = document.getSelection();
  const ranges = selectedRanges(selection);
  const { scrollX, scrollY } = window;
  return () => {
    restoreSelection(selection, ranges);
    if (focused instanceof HTMLElement && focused !== document.activeElement && focused !== document.body) {
      focused.focus({ preventScroll: true });
    }
    if (window.scrollX !== scrollX || window.scrollY !== scrollY) {
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    }
  };
}
