// What goes on while one article is open: progress, the current heading, the remembered place, reading aloud, notes and
// images. It begins when the article is shown and ends with it.
import type { Article } from '../article/article.ts';
import { t } from '../platform/i18n.ts';
import type { ReaderSettings } from '../platform/settings.ts';
import type { Rest } from '../sources/reading.ts';
import { headingViews } from './contents-panel.tsx';
import { furnish } from './furnish.ts';
import { blockAt, blocksOf } from './parts.ts';
import { prepareForPrint } from './print.ts';
import { followPlace, type Place } from './progress.ts';
import { selectedRange } from './selection.ts';
import { createSpeech, type Speech, type SpeechView } from './speech.ts';
import { readingMinutes, scriptRow } from './typography.ts';
import type { View } from './view.ts';

export interface Surroundings {
  /** `<article>` in the host. */
  element: HTMLElement;
  /** The article as far as it is here. */
  article(): Article;
  /** Its further pages, on their way or missing. */
  rest(): Rest | undefined;
  /** Index of the block where one stopped; 0 where nothing is known. */
  bookmark: number;
  scroller: HTMLElement;
  /** The progress line. */
  line: HTMLElement | null;
  settings(): ReaderSettings;
  draw(patch: Partial<View>): void;
  /** Lays the bookmark at a block. */
  keepPlace(block: number): void;
  enlarge(image: HTMLImageElement): void;
  notifyCopied(copied: boolean): void;
  readLink(link: Element): void;
}

export interface Stay {
  speech: Speech;
  goToHeading(index: number): void;
  /** To the next heading, or the one before. */
  moveHeading(by: 1 | -1): void;
  /** Takes what has come to the article. */
  more(): void;
  end(): void;
}

/** Lets reading go on at a part of the article by keyboard and screen reader. */
export function focusOn(target: HTMLElement): void {
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Scrolls a part of the article under the toolbar, and lets reading go on there. */
function goTo(target: HTMLElement): void {
  target.scrollIntoView({ block: 'start' });
  focusOn(target);
}

/** Scrolls to the block where one stopped. */
export function returnTo(block: number, element: Element): void {
  if (block > 0) blocksOf(element)[block]?.scrollIntoView({ block: 'start' });
}

const headingsOf = (element: HTMLElement): HTMLElement[] => [
  ...element.querySelectorAll<HTMLElement>('[data-matn="body"] :is(h1, h2, h3, h4, h5, h6)'),
];

export function beginStay(around: Surroundings): Stay {
  const { element, scroller, line, draw } = around;
  let headings = headingsOf(element);
  let blocks = blocksOf(element);
  const row = scriptRow(around.article().lang, around.article().dir);
  // Rounded as under the title: the two must not contradict each other at the top.
  const minutesFrom = (fraction: number) => readingMinutes(around.article().wordCount * (1 - fraction), row);
  /** The bookmark, while it lies on a page that is not here yet and the reader has not begun elsewhere. */
  let sought = blocks.length > around.bookmark ? 0 : around.bookmark;
  let place: Place = { fraction: 0, heading: -1 };
  let drawn = '';

  const onPlace = (now: Place) => {
    place = now;
    if (line) line.style.transform = `scaleX(${now.fraction})`;
    const minutesLeft = now.fraction > 0.98 ? 0 : minutesFrom(now.fraction);
    const next = `${now.heading} ${minutesLeft}`;
    if (next !== drawn) draw({ heading: now.heading, minutesLeft });
    drawn = next;
  };

  const keepPlace = () => {
    if (sought > 0 && scroller.scrollTop === 0) return;
    const top = scroller.getBoundingClientRect().top;
    const isRead = place.fraction > 0.97 && !around.rest();
    around.keepPlace(scroller.scrollTop < 200 || isRead ? 0 : blockAt(blocks, top + 8));
  };
  const onHide = () => {
    if (document.visibilityState === 'hidden') keepPlace();
  };

  draw({
    furnished: true,
    headings: headingViews(headings),
    heading: -1,
    minutesLeft: minutesFrom(0),
  });
  const tellSpeech = (view: SpeechView) =>
    draw({ speech: view, ...(view.failed && { notice: t('reader_voice_failed') }) });
  const isGrowing = () => around.rest()?.missing === false;
  const speech = createSpeech(element, scroller, around.settings, tellSpeech, isGrowing);
  const furnished = furnish(element, {
    enlarge: around.enlarge,
    notify: around.notifyCopied,
    readLink: around.readLink,
    goTo,
  });
  const unprint = prepareForPrint(element);
  // Asking for voices may start a service of the system's: not before there is nothing else to do.
  const idle = requestIdleCallback(() => speech.prepare());
  document.addEventListener('visibilitychange', onHide);
  const unfollow = followPlace(scroller, element, () => headings, onPlace);
  const begin = () => {
    sought = 0;
  };
  if (sought > 0) scroller.addEventListener('scroll', begin, { once: true, passive: true });

  /** Goes to where one stopped, once it is here; not away from what has been begun meanwhile. */
  const seek = () => {
    if (sought === 0 || (blocks.length <= sought && around.rest())) return;
    const hasBegun =
      scroller.scrollTop > 0 || selectedRange(document) || element.contains(document.activeElement) || speech.isOn();
    if (!hasBegun) returnTo(sought, element);
    sought = 0;
  };

  const goToHeading = (index: number) => {
    const heading = headings[index];
    if (heading) goTo(heading);
  };
  return {
    speech,
    goToHeading,
    moveHeading: (by) => goToHeading(Math.max(0, place.heading + by)),
    more() {
      headings = headingsOf(element);
      blocks = blocksOf(element);
      draw({ headings: headingViews(headings) });
      furnished.more();
      speech.more();
      seek();
    },
    end() {
      keepPlace();
      unfollow();
      furnished.end();
      scroller.removeEventListener('scroll', begin);
      unprint();
      cancelIdleCallback(idle);
      speech.stop();
      document.removeEventListener('visibilitychange', onHide);
    },
  };
}
