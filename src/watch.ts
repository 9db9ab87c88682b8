// On every page, in its top frame: the first look. It carries no tables and no library; a page with a sign of a wall gets
// the judge, which the background loads into it, and this script is done.
import { look } from './wall/look.ts';
import { SETTLED, watchMoving, watchStill } from './wall/watching.ts';

interface Extension {
  runtime: { sendMessage(message: { matn: string; input?: unknown }): Promise<unknown> };
}
declare const browser: Extension | undefined;
declare const chrome: Extension;

const asked = new AbortController();

function ask(): void {
  if (asked.signal.aborted) return;
  asked.abort();
  const { runtime } = typeof browser === 'undefined' ? chrome : browser;
  // Rejected where the extension was updated under the page: nothing to be done from here.
  runtime.sendMessage({ matn: 'judge-wanted' }).catch(() => {});
}

if (window === window.top) {
  const { scripting } = look(document);
  if (scripting === 'run') {
    watchMoving(
      window,
      (seconds) => {
        if (seconds >= SETTLED && look(document, { laidOut: true }).sign) ask();
      },
      asked.signal,
    );
  } else {
    watchStill(window, () => {
      if (look(document).sign) ask();
    });
  }
}
