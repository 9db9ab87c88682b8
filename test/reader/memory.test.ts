import { expect, it, vi } from 'vitest';

const stored: Record<string, unknown> = {};
const extension = { inIncognitoContext: false };
vi.mock('webextension-polyfill', () => ({
  default: {
    extension,
    storage: {
      local: {
        get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
        set: async (items: object) => Object.assign(stored, items),
      },
    },
  },
}));
const { hashOf, recallPlace, rememberPlace, withPlace } = await import('../../src/reader/memory.ts');

it('remembers a block, and forgets an article read from its beginning', async () => {
  await rememberPlace('https://example.org/a', 12);
  expect(await recallPlace('https://example.org/a')).toBe(12);
  expect(await recallPlace('https://example.org/b')).toBe(0);
  await rememberPlace('https://example.org/a', 0);
  expect(await recallPlace('https://example.org/a')).toBe(0);
});

it('keeps no address', async () => {
  await rememberPlace('https://example.org/secret', 3);
  expect(JSON.stringify(stored)).not.toContain('example');
});

it('keeps nothing of a private window', async () => {
  extension.inIncognitoContext = true;
  await rememberPlace('https://example.org/private', 5);
  extension.inIncognitoContext = false;
  expect(await recallPlace('https://example.org/private')).toBe(0);
});

it('keeps the newest 300', () => {
  let places = {};
  for (let index = 0; index < 400; index++)
    places = withPlace(places, hashOf(`https://example.org/${index}`), 1, index);
  expect(Object.keys(places)).toHaveLength(300);
  expect(places).toHaveProperty([hashOf('https://example.org/399')]);
  expect(places).not.toHaveProperty([hashOf('https://example.org/99')]);
});
