// Fetching from a content script: the background asks the site, over a port, so that disconnecting cancels.
// A page's own fetch would not do: it obeys the page's CSP (fails under `sandbox`) and CORS.
import browser, { type Runtime } from 'webextension-polyfill';
import type { FetchPage, PageAnswer, PageRequest } from '../sources/reading.ts';

/** Name of the port; the background listens for it. */
export const FETCH_PORT = 'matn-fetch';

/** Page to background: the one request of this port. */
export type FetchAsked = PageRequest;

/**
 * Background to page: the text in parts, then the answer without its text. Parts, because Chromium refuses a message
 * of more than 64 MiB, and the JSON form of 20 MB of text can be six times as long.
 */
export type FetchTold = { part: string } | { answer: PageAnswer };

/** Puts the parts of a message stream together; every way of ending calls `done` once. */
function receive(port: Runtime.Port, request: PageRequest, done: (answer: PageAnswer) => void): void {
  const parts: string[] = [];
  port.onMessage.addListener((message: unknown) => {
    const told = message as FetchTold;
    if ('part' in told) {
      parts.push(told.part);
      return;
    }
    port.disconnect();
    done(told.answer.ok ? { ...told.answer, text: parts.join('') } : told.answer);
  });
  // The browser may end the background at any time, and with it the request.
  port.onDisconnect.addListener(() => done({ ok: false, reason: 'network', url: request.url }));
}

/** A `FetchPage` for content scripts. Aborting closes the port, which ends the request in the background. */
export const fetchThroughBackground: FetchPage = (request, signal) =>
  new Promise((resolve) => {
    const cancelled: PageAnswer = { ok: false, reason: 'cancelled', url: request.url };
    if (signal?.aborted) return resolve(cancelled);
    let port: Runtime.Port;
    try {
      port = browser.runtime.connect({ name: FETCH_PORT });
    } catch {
      // The extension was updated or removed under an open page.
      return resolve({ ok: false, reason: 'network', url: request.url });
    }
    const onAbort = () => {
      port.disconnect();
      resolve(cancelled);
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    receive(port, request, (answer) => {
      signal?.removeEventListener('abort', onAbort);
      resolve(answer);
    });
    port.postMessage(request satisfies FetchAsked);
  });
