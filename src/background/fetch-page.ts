// One request to a site, bounded in time and size, answered with decoded text or with the reason there is none.
import type { FailureReason, PageAnswer, PageRequest } from '../sources/reading.ts';
import { decodeBody } from './decode.ts';
import type { CookieRule } from './fetch-cookies.ts';
import { refusal } from './fetch-types.ts';

/** More than any article; a page of more is cut here, JSON of more cannot be read. */
export const MAX_BYTES = 20_000_000;
/** Milliseconds for the whole of an answer: a reader waits this long at most for a server that never ends. */
export const TIME_LIMIT = 20_000;

export interface FetchConditions {
  cookies: CookieRule;
  signal?: AbortSignal;
  /** Milliseconds. */
  timeLimit?: number;
  maxBytes?: number;
}

const ACCEPT = {
  html: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5',
  json: 'application/json,*/*;q=0.5',
  feed: 'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5',
};

/** The address to ask: http(s) only, without a name and password, which fetch refuses. */
function askable(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  parsed.username = '';
  parsed.password = '';
  parsed.hash = '';
  return parsed.href;
}

function isRedirect(response: Response): boolean {
  return response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
}

/**
 * The response after redirects. Where cookies go with the first request only, a redirect is asked for again without
 * them. A failure to follow shows as an error of fetch that names no cause; that there was a redirect is known.
 */
async function follow(
  url: string,
  request: PageRequest,
  { cookies }: FetchConditions,
  signal: AbortSignal,
): Promise<Response | 'redirect_loop'> {
  const init: RequestInit = {
    headers: { accept: ACCEPT[request.accept ?? 'html'] },
    signal,
    // What is read in a private window must not stay in the ordinary window's cache.
    cache: cookies === 'never' ? 'no-store' : 'default',
    referrerPolicy: 'no-referrer',
  };
  if (cookies === 'follow') return fetch(url, { ...init, credentials: 'include' });
  const credentials = cookies === 'first' && request.cookies !== false ? 'include' : 'omit';
  const first = await fetch(url, { ...init, credentials, redirect: 'manual' });
  if (!isRedirect(first)) return first;
  await first.body?.cancel();
  try {
    return await fetch(url, { ...init, credentials: 'omit', redirect: 'follow' });
  } catch (error) {
    if (signal.aborted) throw error;
    return 'redirect_loop';
  }
}

/** At most `limit` bytes of a body; `cut` says whether there were more. */
async function readBytes(response: Response, limit: number): Promise<{ bytes: Uint8Array; cut: boolean }> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader && size <= limit) {
    const { value, done } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.byteLength;
  }
  if (size > limit) await reader?.cancel();
  const bytes = new Uint8Array(Math.min(size, limit));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, limit - at), at);
    at += Math.min(chunk.byteLength, limit - at);
  }
  return { bytes, cut: size > limit };
}

async function answerOf(response: Response, request: PageRequest, conditions: FetchConditions): Promise<PageAnswer> {
  const url = response.url || request.url;
  const header = response.headers.get('content-type');
  const contentType = (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const refuse = async (reason: FailureReason): Promise<PageAnswer> => {
    await response.body?.cancel().catch(() => undefined);
    return { ok: false, reason, url, status: response.status, contentType };
  };
  if (!askable(url)) return refuse('not_http');
  if (!response.ok) return refuse(reasonOf(response.status));
  const reason = refusal(response.headers, contentType, request.accept ?? 'html');
  if (reason) return refuse(reason);
  const { bytes, cut } = await readBytes(response, conditions.maxBytes ?? MAX_BYTES);
  if (cut && request.accept === 'json') return refuse('too_large');
  if (startsAsPdf(bytes)) return refuse('pdf');
  return { ok: true, url, status: response.status, contentType, text: decodeBody(bytes, header, request.charset) };
}

/** What a status that is no success means to someone who wanted the page. */
function reasonOf(status: number): FailureReason {
  if (status === 404 || status === 410) return 'missing';
  return status >= 500 ? 'server' : 'status';
}

/** Some servers send a PDF as text/html or without a type. */
function startsAsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
}

/**
 * Fetches one page; never throws. Sends nothing but a GET with an Accept header. Redirects stay within http(s), which
 * fetch sees to itself. A page of more than `maxBytes` is cut, JSON of more is `too_large`.
 */
export async function fetchPage(request: PageRequest, conditions: FetchConditions): Promise<PageAnswer> {
  const url = askable(request.url);
  if (!url) return { ok: false, reason: 'not_http', url: request.url };
  const timeout = AbortSignal.timeout(conditions.timeLimit ?? TIME_LIMIT);
  const signal = conditions.signal ? AbortSignal.any([conditions.signal, timeout]) : timeout;
  try {
    const response = await follow(url, request, conditions, signal);
    if (response === 'redirect_loop') return { ok: false, reason: 'redirect_loop', url };
    return await answerOf(response, { ...request, url }, conditions);
  } catch {
    if (conditions.signal?.aborted) return { ok: false, reason: 'cancelled', url };
    return { ok: false, reason: timeout.aborted ? 'timeout' : 'network', url };
  }
}
