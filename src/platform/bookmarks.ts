// Bookmarks: where one stopped in the article of a page. On this device only, for the last few hundred pages, under a hash
// of the address, so that what is kept is no list of pages.
import browser from 'webextension-polyfill';

const KEY = 'places';
const MOST = 300;

/** Hash → [index of the topmost visible block, when]. */
type Places = Record<string, [block: number, when: number]>;

/** FNV-1a, twice with different seeds: 64 bits. `crypto.subtle` is missing on http pages. */
export function hashOf(address: string): string {
  const half = (seed: number) => {
    let hash = seed;
    for (let index = 0; index < address.length; index++) {
      hash = Math.imul(hash ^ address.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0).toString(36);
  };
  return half(0x811c9dc5) + half(0x2f1b3a77);
}

/** The places after one more; the oldest go first. */
export function withPlace(places: Places, hash: string, block: number, when: number): Places {
  const next = { ...places, [hash]: [block, when] as [number, number] };
  if (block === 0) delete next[hash];
  const kept = Object.entries(next).sort(([, a], [, b]) => b[1] - a[1]);
  return Object.fromEntries(kept.slice(0, MOST));
}

async function readPlaces(): Promise<Places> {
  return ((await browser.storage.local.get(KEY))[KEY] as Places | undefined) ?? {};
}

/** A place in the article of a page. */
export interface Bookmark {
  /** The page's address. */
  address: string;
  /** Index of the topmost visible block; 0 where nothing is known, or the article was read to its end. */
  block: number;
}

/** A page's address as bookmarks know it: without a fragment, unless a script takes that for the page's path. */
export function addressOf(url: string): string {
  return url.replace(/#(?![!/]).*$/s, '');
}

/** Where one stopped on the page at this address. */
export async function recallBookmark(address: string): Promise<Bookmark> {
  const places = await readPlaces().catch((): Places => ({})); // where storage fails nothing is remembered
  return { address, block: places[hashOf(address)]?.[0] ?? 0 };
}

/** Bookmarks are kept one after the other: two at once must not both begin from the same old ones. */
let turn: Promise<unknown> = Promise.resolve();

/** Keeps a bookmark; block 0 forgets the page. Called in the background: a page that goes away would end the writing. */
export function keepBookmark({ address, block }: Bookmark): Promise<void> {
  const kept = turn.then(async () => {
    const places = withPlace(await readPlaces(), hashOf(address), block, Date.now());
    await browser.storage.local.set({ [KEY]: places });
  });
  turn = kept.catch(() => undefined);
  return kept;
}
