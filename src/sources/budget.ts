// How many requests a search may make: three at once, eight in all, so that reading one page never loads a site.
import type { FetchPage } from './reading.ts';

export const AT_ONCE = 3;
export const IN_ALL = 8;

/** A `FetchPage` that counts: requests past `inAll` are answered `budget`, those past `atOnce` wait their turn. */
export function withinBudget(fetchPage: FetchPage, { atOnce = AT_ONCE, inAll = IN_ALL } = {}): FetchPage {
  let made = 0;
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (request, signal) => {
    if (signal?.aborted) return { ok: false, reason: 'cancelled', url: request.url };
    if (made >= inAll) return { ok: false, reason: 'budget', url: request.url };
    made += 1;
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      if (signal?.aborted) return { ok: false, reason: 'cancelled', url: request.url };
      return await fetchPage(request, signal);
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
