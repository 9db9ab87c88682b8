// Loaded by the background into a page with a sign of a wall: judges it, says so, and judges again when it may have
// changed. Where scripts run, the watch ends ten seconds after load or after the last navigation inside the page.
import { askBackground } from './platform/messages.ts';
import { shadowReader } from './platform/shadow.ts';
import { detectWall, type WallReport } from './wall/index.ts';
import { isStill, scripting } from './wall/scripting.ts';
import { SETTLED, watchMoving, watchStill } from './wall/watching.ts';

declare global {
  /** Set once a judge sits in the page, so that a second one keeps quiet. */
  var matnJudge: boolean | undefined;
  /** Judges the page as it stands, for the reader, which has no tables of its own. */
  var matnWall: (() => WallReport) | undefined;
  /** Set by the reader; a page could have a `matn-reader` element of its own. */
  var matnOpen: boolean | undefined;
}

let said = '';

/** While the reader lies over the page there is nothing new to be seen of it. */
const isRead = (): boolean => globalThis.matnOpen === true;

async function say(report: WallReport): Promise<void> {
  const now = JSON.stringify(report);
  if (now === said) return;
  said = now;
  await askBackground('wall-seen', report).catch(() => {});
}

const shadowOf = shadowReader();
const judgeNow = (): WallReport => detectWall(document, { laidOut: true, shadowOf });

function sit(): void {
  const settled = document.readyState === 'complete';
  if (!isStill(scripting(document))) {
    // Asked for only after the page had its time, see `SETTLED`; what a script takes away later is heard of again.
    if (settled && !isRead()) void say(judgeNow());
    const glance = (seconds: number): void => {
      if (isRead()) return;
      const report = judgeNow();
      // A page that has just navigated is empty for a moment; that it can be read again is news at once.
      if (report.state !== 'blocked' || seconds >= SETTLED) void say(report);
    };
    watchMoving(window, glance, new AbortController().signal);
  } else {
    // At once: a page that sends its reader elsewhere is about to leave.
    if (!isRead()) void say(judgeNow());
    watchStill(window, () => void (isRead() || say(judgeNow())));
  }
  // Back from the back-forward cache the tab's button has forgotten the page.
  window.addEventListener('pageshow', async (event) => {
    if (!event.persisted || said === '') return;
    const report: WallReport = JSON.parse(said);
    said = '';
    await say(report);
    // The reader came back with the page: the button closes it, whatever the wall.
    if (isRead()) await askBackground('reader-state', { state: 'reading' }).catch(() => {});
  });
}

if (!globalThis.matnJudge) {
  globalThis.matnJudge = true;
  globalThis.matnWall = judgeNow;
  sit();
}
