// On every page, in its top frame: the first look. It carries no tables and no library; a page with a sign of a wall gets
// the judge, which the background loads into it, and this script is done.
import { look } from './wall/look.ts';
import { noscriptRedirect } from './wall/refresh.ts';
import { isStill, scripting } from './wall/scripting.ts';
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
  const scripts = scripting(document);
  if (scripts === 'off' && noscriptRedirect(document)) {
    // There is no second moment: the page is about to leave.
    ask();
  } else if (!isStill(scripts)) {
    watchMoving(
      window,
      (seconds) => {
        // Firefox tells only after load that a CSP refused the scripts; then nothing is left to wait for.
        const { scripting: now, sign } = look(document);
        if (sign && (seconds >= SETTLED || isStill(now))) ask();
      },
      asked.signal,
    );
  } else {
    watchStill(window, () => {
      if (look(document).sign) ask();
    });
  }
}
