// Remembers where one stopped in an article: on this device only, for the last few hundred articles, under a hash of the
// address, so that what is kept is no list of pages; and not at all in a private window.
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

/** The block where one stopped in the article at this address; 0 where nothing is known. */
export async function recallPlace(address: string): Promise<number> {
  return (await readPlaces())[hashOf(address)]?.[0] ?? 0;
}

/** Keeps the block; 0 forgets the article. */
export async function rememberPlace(address: string, block: number): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  const places = withPlace(await readPlaces(), hashOf(address), block, Date.now());
  await browser.storage.local.set({ [KEY]: places });
}

/** Index of the first block that reaches below the line; the boxes are in order. */
export function blockAt(blocks: readonly Element[], line: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > line) high = middle;
    else low = middle + 1;
  }
  return Math.min(low, Math.max(0, blocks.length - 1));
}
