// Do the page's own scripts run? Four ways to be without them: Chromium's site setting, Firefox's javascript.enabled, a
// Content-Security-Policy that forbids them, and scripts that are allowed but never arrive.

/** `off`: certainly none run; `dead`: the page names scripts and none arrived, as under a CSP; `run`: they may run. */
export type Scripting = 'off' | 'dead' | 'run';

/** How many of a page's external scripts are asked after; the first ones are never evicted from the timing buffer. */
const ASKED = 8;

/**
 * With the setting or preference, the media feature says so; under `sandbox` Chromium's does not, but `<noscript>` is
 * parsed into elements. For the rest the network tells: see `arrived`.
 */
export function scripting(document: Document): Scripting {
  const view = document.defaultView;
  if (!view) return 'off';
  if (view.matchMedia('(scripting: none)').matches) return 'off';
  if (document.contentType === 'text/html') {
    for (const noscript of document.getElementsByTagName('noscript')) {
      if (noscript.firstElementChild) return 'off';
      if (noscript.firstChild) break;
    }
  }
  return noneArrived(document, view.performance) ? 'dead' : 'run';
}

function noneArrived(document: Document, performance: Performance): boolean {
  let asked = 0;
  for (const { src } of document.getElementsByTagName('script')) {
    if (!/^https?:/.test(src)) continue;
    const entries = performance.getEntriesByName(src, 'resource') as PerformanceResourceTiming[];
    if (entries.some(arrived)) return false;
    asked += 1;
    if (asked === ASKED) break;
  }
  return asked > 0;
}

/**
 * A CSP refuses a script before it is fetched: Firefox then keeps no timing entry, Chromium one that took no time. A
 * script of the same origin that was not found says so. Of other origins' scripts nothing is known but that they took
 * time, so they count as arrived.
 */
function arrived({ responseStatus, duration }: PerformanceResourceTiming): boolean {
  return responseStatus > 0 ? responseStatus < 400 : duration > 0;
}
