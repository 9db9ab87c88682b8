// What goes on while one article is open: progress, the current heading, the remembered place, reading aloud, notes and
// images. It begins when the article is shown and ends with it.
import type { Article } from '../article/article.ts';
import { t } from '../platform/i18n.ts';
import type { ReaderSettings } from '../platform/settings.ts';
import { headingViews } from './contents-panel.tsx';
import { furnish } from './furnish.ts';
import { blockAt, blocksOf } from './parts.ts';
import { prepareForPrint } from './print.ts';
import { followPlace, type Place } from './progress.ts';
import { createSpeech, type Speech } from './speech.ts';
import { readingMinutes, scriptRow } from './typography.ts';
import type { View } from './view.ts';

export interface Surroundings {
  /** `<article>` in the host. */
  element: HTMLElement;
  article: Article;
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
  end(): void;
}

/** Scrolls a part of the article under the toolbar, and lets reading go on there by keyboard and screen reader. */
function goTo(target: HTMLElement): void {
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}

/** Scrolls to the block where one stopped. */
export function returnTo(block: number, element: Element): void {
  if (block > 0) blocksOf(element)[block]?.scrollIntoView({ block: 'start' });
}

export function beginStay(around: Surroundings): Stay {
  const { element, article, scroller, line, draw } = around;
  const headings = [...element.querySelectorAll<HTMLElement>('[data-matn="body"] :is(h1, h2, h3, h4, h5, h6)')];
  const blocks = blocksOf(element);
  const row = scriptRow(article.lang, article.dir);
  // Rounded as under the title: the two must not contradict each other at the top.
  const minutesFrom = (fraction: number) => readingMinutes(article.wordCount * (1 - fraction), row);
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
    const top = scroller.getBoundingClientRect().top;
    around.keepPlace(scroller.scrollTop < 200 || place.fraction > 0.97 ? 0 : blockAt(blocks, top + 8));
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
  const speech = createSpeech(element, scroller, around.settings, (view) =>
    draw({ speech: view, ...(view.failed && { notice: t('reader_voice_failed') }) }),
  );
  const unfurnish = furnish(element, {
    enlarge: around.enlarge,
    notify: around.notifyCopied,
    readLink: around.readLink,
    goTo,
  });
  const unprint = prepareForPrint(element);
  // Asking for voices may start a service of the system's: not before there is nothing else to do.
  const idle = requestIdleCallback(() => speech.prepare());
  document.addEventListener('visibilitychange', onHide);
  const unfollow = followPlace(scroller, element, headings, onPlace);

  const goToHeading = (index: number) => {
    const heading = headings[index];
    if (heading) goTo(heading);
  };
  return {
    speech,
    goToHeading,
    moveHeading: (by) => goToHeading(Math.max(0, place.heading + by)),
    end() {
      keepPlace();
      unfollow();
      unfurnish();
      unprint();
      cancelIdleCallback(idle);
      speech.stop();
      document.removeEventListener('visibilitychange', onHide);
    },
  };
}
