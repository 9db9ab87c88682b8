// Do the page's own scripts run? Four ways to be without them: Chromium's site setting, Firefox's javascript.enabled, a
// Content-Security-Policy that forbids them, and scripts that are allowed but never arrive.

/** `off`: certainly none run; `dead`: the page names scripts and none arrived, as under a CSP; `run`: they may run. */
export type Scripting = 'off' | 'dead' | 'run';

/** How many of a page's external scripts are asked after; the first ones are never evicted from the timing buffer. */
const ASKED = 8;

/**
 * With the setting or preference, the media feature says so; under `sandbox` Chromium's does not, but `<noscript>` is
 * parsed into elements. For the rest the network tells: see `fateOf`. One missing script may be
 * anything; where the page's own scripts are all missing, two at least, nothing of the page works.
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
  let missing = 0;
  let unknown = 0;
  for (const { src } of document.scripts) {
    if (!/^https?:/.test(src)) continue;
    const entries = performance.getEntriesByName(src, 'resource') as PerformanceResourceTiming[];
    const fates = entries.map(fateOf);
    if (fates.includes('arrived')) return false;
    if (fates.includes('missing')) missing += 1;
    else if (fates.includes('unknown')) unknown += 1;
    asked += 1;
    if (asked === ASKED) break;
  }
  return asked > 0 && (unknown === 0 || missing > 1);
}

/**
 * A CSP refuses a script before it is fetched: Firefox then keeps no timing entry, Chromium one that took no time (a few
 * microseconds by an isolated page's clock). A script of the same origin says whether it was found; of other origins'
 * scripts nothing is known but that they took time.
 */
function fateOf({
  responseStatus,
  duration,
}: PerformanceResourceTiming): 'arrived' | 'missing' | 'unknown' | 'refused' {
  if (responseStatus > 0) return responseStatus < 400 ? 'arrived' : 'missing';
  return duration > 0.5 ? 'unknown' : 'refused';
}
