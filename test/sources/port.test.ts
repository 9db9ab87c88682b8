// The two ends of a fetch, joined by a stand-in for the browser's ports: whole texts arrive, closing cancels, and an end
// without an answer is an answer too.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageAnswer } from '../../src/sources/reading.ts';

type Listener = (value: unknown) => void;

class Port {
  readonly messages = new Set<Listener>();
  readonly ends = new Set<() => void>();
  other: Port | undefined;
  sender = { url: 'https://news.example/a', tab: { incognito: false } };
  sent: unknown[] = [];
  open = true;
  constructor(readonly name: string) {}
  onMessage = { addListener: (listener: Listener) => this.messages.add(listener) };
  onDisconnect = { addListener: (listener: () => void) => this.ends.add(listener) };
  postMessage(message: unknown): void {
    if (!this.open) throw new Error('Attempting to use a disconnected port object');
    // Chromium sends JSON, in which half a surrogate pair does not survive.
    const copy = JSON.parse(JSON.stringify(message).replace(/\\ud[89a-f]../gi, '\ufffd'));
    this.sent.push(copy);
    queueMicrotask(() => {
      for (const listener of this.other?.messages ?? []) listener(copy);
    });
  }
  disconnect(): void {
    this.open = false;
    if (!this.other?.open) return;
    this.other.open = false;
    for (const listener of this.other.ends) listener();
  }
}

const browser = vi.hoisted(() => ({ runtime: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: browser }));

const listeners = new Set<(port: Port) => void>();
const ports: Port[] = [];
beforeEach(() => {
  listeners.clear();
  ports.length = 0;
  vi.unstubAllGlobals();
  browser.runtime = {
    getURL: () => 'chrome-extension://abc/',
    onConnect: { addListener: (listener: (port: Port) => void) => listeners.add(listener) },
    connect({ name }: { name: string }) {
      const [here, there] = [new Port(name), new Port(name)];
      here.other = there;
      there.other = here;
      ports.push(there);
      for (const listener of listeners) listener(there);
      return here;
    },
  };
});

async function ends() {
  const { serveFetches } = await import('../../src/background/fetch.ts');
  const { fetchThroughBackground } = await import('../../src/platform/fetch.ts');
  return { serveFetches, fetchThroughBackground };
}

const answerWith = (text: string) =>
  vi.fn(async (url: string, _init: RequestInit) => {
    const response = new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    return Object.defineProperty(response, 'url', { value: url });
  });

describe('a fetch through the background', () => {
  it('brings a text longer than one message whole, characters beyond the first plane included', async () => {
    const { serveFetches, fetchThroughBackground } = await ends();
    serveFetches();
    const long = `a${'😀متن'.repeat(1_200_000)}`;
    vi.stubGlobal('fetch', answerWith(long));
    const answer = await fetchThroughBackground({ url: 'https://news.example/b' });
    expect(answer.ok && answer.text === long).toBe(true);
    expect(ports[0]?.sent.length).toBeGreaterThan(1);
  });

  it('sends the page’s cookies with the first request and follows no redirect with them', async () => {
    const { serveFetches, fetchThroughBackground } = await ends();
    serveFetches();
    const fetch = answerWith('<p>x');
    vi.stubGlobal('fetch', fetch);
    await fetchThroughBackground({ url: 'https://news.example/b#part' });
    expect(fetch.mock.calls[0]?.[0]).toBe('https://news.example/b');
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ credentials: 'include', redirect: 'manual' });
    await fetchThroughBackground({ url: 'https://news.example/b', cookies: false });
    expect(fetch.mock.calls[1]?.[1]).toMatchObject({ credentials: 'omit' });
    await fetchThroughBackground({ url: 'https://amp.news.example/b' });
    expect(fetch.mock.calls[2]?.[1]).toMatchObject({ credentials: 'omit', cache: 'no-store' });
  });

  it('ends in the background when the reader closes', async () => {
    const { serveFetches, fetchThroughBackground } = await ends();
    serveFetches();
    let signal: AbortSignal | null | undefined;
    vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
      signal = init.signal;
      return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal?.reason)));
    });
    const closing = new AbortController();
    const answer = fetchThroughBackground({ url: 'https://news.example/b' }, closing.signal);
    await Promise.resolve();
    await Promise.resolve();
    closing.abort();
    expect(await answer).toEqual({
      ok: false,
      reason: 'cancelled',
      url: 'https://news.example/b',
    } satisfies PageAnswer);
    expect(signal?.aborted).toBe(true);
  });

  it('is a network failure when the background goes, or the extension is gone', async () => {
    const { fetchThroughBackground } = await ends();
    listeners.add((port) => queueMicrotask(() => port.disconnect()));
    const gone = { ok: false, reason: 'network', url: 'https://news.example/b' };
    expect(await fetchThroughBackground({ url: 'https://news.example/b' })).toEqual(gone);
    browser.runtime.connect = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await fetchThroughBackground({ url: 'https://news.example/b' })).toEqual(gone);
  });
});
