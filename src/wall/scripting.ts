// Do the page's own scripts run? Four ways to be without them: Chromium's site setting, Firefox's javascript.enabled, a
// Content-Security-Policy that forbids them, and scripts that are allowed but never arrive.
import { noscriptsOf } from './noscripts.ts';

/**
 * `off`: certainly none run; `refused`: a CSP forbids them, told by the browser or by none being so much as fetched;
 * `missing`: its own scripts were not found; `run`: they may run.
 */
export type Scripting = 'off' | 'refused' | 'missing' | 'run';

/** Whether nothing of the page's own will ever move: then style and layout may be asked for at once. */
export const isStill = (scripts: Scripting): boolean => scripts === 'off' || scripts === 'refused';

/** How many of a page's external scripts are asked after; the first ones are never evicted from the timing buffer. */
const ASKED = 8;

/** A content blocker refuses one or two of a page's trackers and nothing of its own; more than that is a CSP. */
const BLOCKED = 3;

/**
 * With the setting or preference, the media feature says so; under `sandbox` Chromium's does not, but `<noscript>` is
 * parsed into elements; where scripts may run it holds its tags as text, which is quicker asked. For the rest the network
 * tells, see `fateOf`: one missing script may be anything; where the page's own scripts are all missing, two at least,
 * nothing of the page works.
 */
export function scripting(document: Document): Scripting {
  const view = document.defaultView;
  if (!view) return 'off';
  let unparsed: boolean | undefined;
  for (const noscript of noscriptsOf(document)) {
    // In XHTML its children are elements whatever the browser does with scripts.
    if (noscript.childElementCount > 0 && document.contentType === 'text/html') return 'off';
    unparsed ||= noscript.textContent?.includes('<');
  }
  if (!unparsed && view.matchMedia('(scripting: none)').matches) return 'off';
  return fetched(document, view.performance);
}

function fetched(document: Document, performance: Performance): Scripting {
  const count = { missing: 0, unknown: 0, refused: 0 };
  let asked = 0;
  for (const { src } of document.querySelectorAll<HTMLScriptElement>('script[src]')) {
    if (!/^https?:/.test(src) || asked === ASKED) continue;
    const fate = fateOf(document, performance.getEntriesByName(src, 'resource') as PerformanceResourceTiming[]);
    if (fate === 'arrived') return 'run';
    asked += 1;
    // No blocker refuses what is the page's own: one of that is enough.
    count[fate] += fate === 'refused' && isOwn(document, src) ? BLOCKED : 1;
  }
  if (refusals(document)) return 'refused';
  if (count.missing >= 2) return 'missing';
  if (count.missing + count.unknown > 0) return 'run';
  return count.refused >= BLOCKED ? 'refused' : 'run';
}

/** From the page's own host, or from one that its style sheets come from too. */
function isOwn(document: Document, src: string): boolean {
  const sheets = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  return [document.location, ...sheets].some(({ href }) => href.split('/')[2] === src.split('/')[2]);
}

interface Refusal {
  body: { effectiveDirective?: string; disposition?: string } | null;
}

/**
 * Chromium keeps for observers what a CSP refused, inline scripts included; Firefox keeps nothing, there the network has
 * to tell. A policy that lets the page's own scripts run refuses some (a content blocker's, an old inline handler), one
 * against scripts nearly all.
 */
function refusals(document: Document): boolean {
  const { ReportingObserver: Observer } = document.defaultView ?? {};
  if (!Observer) return false;
  const observer = new Observer(() => {}, { types: ['csp-violation'], buffered: true });
  observer.observe();
  const refused = (observer.takeRecords() as Refusal[]).filter(
    ({ body }) => body?.effectiveDirective === 'script-src-elem' && body.disposition === 'enforce',
  );
  observer.disconnect();
  return refused.length > 0 && refused.length * 2 > Math.min(BUFFER, [...document.scripts].filter(executes).length);
}

/** How many refusals Chromium keeps. */
const BUFFER = 100;

/** Would this script run if it were allowed to? */
function executes({ type, noModule, src, text }: HTMLScriptElement): boolean {
  return !noModule && (src !== '' || text !== '') && /^$|javascript|ecmascript|^module$/i.test(type);
}

/**
 * A CSP refuses a script before it is fetched: Firefox then keeps no timing entry; what Chromium refused `refusals` knows.
 * A script of the same origin says whether it was found; of other origins' scripts, and of what the network lost, nothing
 * is known. How long a request took tells nothing: one that fails at once takes no time in either browser.
 */
function fateOf(
  document: Document,
  entries: PerformanceResourceTiming[],
): 'arrived' | 'missing' | 'unknown' | 'refused' {
  // No entry yet may mean on its way: deferred, asynchronous, a module.
  if (entries.length === 0) return document.readyState === 'complete' ? 'refused' : 'unknown';
  if (entries.some(({ responseStatus }) => responseStatus > 0 && responseStatus < 400)) return 'arrived';
  return entries.some(({ responseStatus }) => responseStatus >= 400) ? 'missing' : 'unknown';
}
