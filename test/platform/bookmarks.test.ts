import { expect, it, vi } from 'vitest';

const stored: Record<string, unknown> = {};
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
        set: async (items: object) => Object.assign(stored, items),
      },
    },
  },
}));
const { addressOf, hashOf, keepBookmark, recallBookmark, withPlace } = await import('../../src/platform/bookmarks.ts');

const blockAt = async (address: string): Promise<number> => (await recallBookmark(address)).block;

it('lies at a block, and is taken out of an article read from its beginning', async () => {
  await keepBookmark({ address: 'https://example.org/a', block: 12 });
  expect(await blockAt('https://example.org/a')).toBe(12);
  expect(await blockAt('https://example.org/b')).toBe(0);
  await keepBookmark({ address: 'https://example.org/a', block: 0 });
  expect(await blockAt('https://example.org/a')).toBe(0);
});

it('loses none when two tabs close at once', async () => {
  await Promise.all(['c', 'd'].map((name) => keepBookmark({ address: `https://example.org/${name}`, block: 7 })));
  expect([await blockAt('https://example.org/c'), await blockAt('https://example.org/d')]).toEqual([7, 7]);
});

it('keeps no address', async () => {
  await keepBookmark({ address: 'https://example.org/secret', block: 3 });
  expect(JSON.stringify(stored)).not.toContain('example');
});

it('keeps the newest 300', () => {
  let places = {};
  for (let index = 0; index < 400; index++)
    places = withPlace(places, hashOf(`https://example.org/${index}`), 1, index);
  expect(Object.keys(places)).toHaveLength(300);
  expect(places).toHaveProperty([hashOf('https://example.org/399')]);
  expect(places).not.toHaveProperty([hashOf('https://example.org/99')]);
});

it('belongs to the page, wherever in it a link led', () => {
  expect(addressOf('https://example.org/a?b=1#part-2')).toBe('https://example.org/a?b=1');
  expect(addressOf('https://example.org/#!/article/7')).toBe('https://example.org/#!/article/7');
  expect(addressOf('https://example.org/#/article/7')).toBe('https://example.org/#/article/7');
});
