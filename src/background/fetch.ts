// Fetches pages for the reader: over a port from a content script, from the site, with the cookies the page would use.
import browser, { type Runtime } from 'webextension-polyfill';
import { FETCH_PORT, type FetchAsked, type FetchTold } from '../platform/fetch.ts';
import type { PageAnswer } from '../sources/reading.ts';
import { cookieRule } from './fetch-cookies.ts';
import { fetchPage } from './fetch-page.ts';

/** Characters in one message; see `FetchTold`. */
const PART = 4_000_000;

/** Cuts at a boundary of characters: Chromium sends messages as JSON, where half a surrogate pair is lost. */
function* parts(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    let end = Math.min(at + PART, text.length);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end -= 1;
    yield text.slice(at, end);
    at = end;
  }
}

function tell(port: Runtime.Port, answer: PageAnswer): void {
  try {
    if (answer.ok) for (const part of parts(answer.text)) port.postMessage({ part } satisfies FetchTold);
    port.postMessage({ answer: answer.ok ? { ...answer, text: '' } : answer } satisfies FetchTold);
  } catch {
    // The page went away between the answer and its telling: nobody is left to be told.
  }
}

function isRequest(message: unknown): message is FetchAsked {
  return typeof message === 'object' && message !== null && typeof (message as FetchAsked).url === 'string';
}

/** Answers the fetches of content scripts and of the extension's own pages. Call once, when the background starts. */
export function serveFetches(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== FETCH_PORT) return;
    const ended = new AbortController();
    port.onDisconnect.addListener(() => ended.abort());
    port.onMessage.addListener((message: unknown) => {
      if (!isRequest(message)) return;
      const rule = cookieRule(message.url, port.sender, browser.runtime.getURL(''));
      void fetchPage(message, { cookies: rule, signal: ended.signal }).then((answer) => {
        if (!ended.signal.aborted) tell(port, answer);
      });
    });
  });
}
