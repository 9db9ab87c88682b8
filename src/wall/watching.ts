// When to look at a page. Not at every change: at a few moments after it has loaded, then no more until it navigates by
// itself. Only what fires in Chromium while the page's JavaScript is blocked is used here, so no timers.

/** Seconds after load at which a page whose scripts run is looked at. The last one ends the watch. */
const MOMENTS = [0, 2, 5, 10] as const;
/** From this moment on a page that shows nothing has had the time that a slow application needs. */
export const SETTLED = 5;

/** `seconds` since load or navigation; `last`: no further look follows. */
export type Glance = (seconds: number, last: boolean) => void;

/**
 * A page without scripts changes no more once its style sheets and images are there: looked at when it is first painted,
 * and once more after load.
 */
export function watchStill(view: Window, glance: Glance): void {
  const loaded = view.document.readyState === 'complete';
  afterPaint(view, () => glance(0, loaded));
  if (!loaded) view.addEventListener('load', () => afterPaint(view, () => glance(0, true)), { once: true });
}

/**
 * A page whose scripts run: looked at after load and 2, 5 and 10 seconds later, and again after each navigation inside the page.
 * The watch ends with the tenth second or when `until` is aborted.
 */
export function watchMoving(view: Window, glance: Glance, until: AbortSignal): void {
  let round = new AbortController();
  const start = (): void => {
    round.abort();
    round = new AbortController();
    const signal = AbortSignal.any([round.signal, until]);
    MOMENTS.forEach((seconds, i) => {
      const look = () => afterPaint(view, () => signal.aborted || glance(seconds, i === MOMENTS.length - 1));
      scheduler.postTask(look, { delay: seconds * 1000, priority: 'background', signal }).catch(() => {});
    });
  };
  if (view.document.readyState === 'complete') start();
  else view.addEventListener('load', start, { once: true, signal: until });
  // Pages that write the address themselves (pushState) become other pages without loading.
  const moves: EventTarget = 'navigation' in view ? (view.navigation as EventTarget) : view;
  const move = 'navigation' in view ? 'navigatesuccess' : 'popstate';
  moves.addEventListener(move, () => view.document.readyState === 'complete' && start(), { signal: until });
}

/** Style and layout are clean right after a frame, so that asking for them then costs the page nothing. */
function afterPaint(view: Window, task: () => void): void {
  if (view.document.visibilityState === 'hidden') task();
  else view.requestAnimationFrame(() => scheduler.postTask(task, { priority: 'user-visible' }));
}
