// Do the page's own scripts run? Four ways to be without them: Chromium's site setting, Firefox's javascript.enabled, a
// Content-Security-Policy that forbids them, and scripts that are allowed but never arrive.

/** `off`: certainly none run; `dead`: the page names scripts and none was fetched, as under a CSP; `run`: they may run. */
export type Scripting = 'off' | 'dead' | 'run';

/** How many of a page's external scripts are asked after; the first ones are never evicted from the timing buffer. */
const ASKED = 8;

/**
 * With the setting or preference, the media feature says so; under `sandbox` Chromium's does not, but `<noscript>` is
 * parsed into elements. A CSP refuses a script before it is fetched, so none of them has a resource timing entry, while
 * a script whose server fails has one.
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
  return noScriptFetched(document, view.performance) ? 'dead' : 'run';
}

function noScriptFetched(document: Document, performance: Performance): boolean {
  let asked = 0;
  for (const script of document.scripts) {
    if (!/^https?:/.test(script.src) || asked >= ASKED) continue;
    if (performance.getEntriesByName(script.src, 'resource').length > 0) return false;
    asked += 1;
  }
  return asked > 0;
}
