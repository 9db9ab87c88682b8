// Where in the article the reader is: how far, and under which heading. Asked once a frame while scrolling, and answered
// from boxes the browser has laid out already.
import { countAbove } from './parts.ts';

export interface Place {
  /** 0 at the top, 1 at the end. */
  fraction: number;
  /** Index of the heading one is reading under; -1 before the first. */
  heading: number;
}

/** How far below the top edge a heading counts as reached, in CSS pixels. */
const REACHED = 120;

export function placeIn(scroller: Element, headings: readonly Element[]): Place {
  const room = scroller.scrollHeight - scroller.clientHeight;
  // Heights have fractions, which `scrollHeight` has not: near the end is the end.
  const atEnd = room > 0 && room - scroller.scrollTop < 2;
  const fraction = room > 0 && !atEnd ? Math.min(1, Math.max(0, scroller.scrollTop / room)) : 1;
  const line = scroller.getBoundingClientRect().top + REACHED;
  return { fraction, heading: atEnd ? headings.length - 1 : countAbove(headings, line, 'top') - 1 };
}

/**
 * Reports the place now and after every scroll or change of size, at most once a frame.
 * @param content what is scrolled; its growing (images, larger text, further pages) moves the place too
 * @param headings those of the content as it is by then
 * @returns stops the reports
 */
export function followPlace(
  scroller: HTMLElement,
  content: Element,
  headings: () => readonly Element[],
  report: (place: Place) => void,
): () => void {
  let frame = 0;
  const later = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      report(placeIn(scroller, headings()));
    });
  };
  const sizes = new ResizeObserver(later);
  sizes.observe(content);
  sizes.observe(scroller);
  scroller.addEventListener('scroll', later, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    scroller.removeEventListener('scroll', later);
  };
}
