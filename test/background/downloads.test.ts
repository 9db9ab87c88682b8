// What a save leaves behind in the browser: from a private window nothing but the file.
import { beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '../../src/article/article.ts';

interface Item {
  id: number;
  url: string;
  filename: string;
  state: 'complete';
}

/** A browser with a list of downloads, whose files are there at once. */
const { list, browser } = vi.hoisted(() => {
  const list: Item[] = [];
  const session: Record<string, unknown> = {};
  const matches = (item: Item, query: Partial<Item>) =>
    (query.id === undefined || item.id === query.id) && (query.url === undefined || item.url === query.url);
  const browser = {
    storage: {
      session: {
        get: async (key: string | null) => (key === null ? { ...session } : { [key]: session[key] }),
        set: async (items: object) => void Object.assign(session, items),
        remove: async (keys: string[]) => {
          for (const key of keys) delete session[key];
        },
      },
      local: { get: async () => ({}) },
      sync: { get: async () => ({}) },
    },
    downloads: {
      download: async ({ url, filename }: { url: string; filename: string }) => {
        list.push({ id: list.length + 1, url, filename, state: 'complete' });
        return list.length;
      },
      search: async (query: Partial<Item>) => list.filter((item) => matches(item, query)),
      erase: async (query: Partial<Item>) => {
        const gone = list.filter((item) => matches(item, query));
        for (const item of gone) list.splice(list.indexOf(item), 1);
        return gone.map(({ id }) => id);
      },
    },
  };
  return { list, browser };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../src/background/workshop.ts', () => ({
  workshop: {
    ask: async (task: string, input: { id?: string }) =>
      task === 'read'
        ? { ok: true, article: { title: 'Behind the link' } }
        : { url: `blob:${input.id}`, fileName: 'Article.txt' },
    close: async () => undefined,
  },
}));
const { saveArticle, saveLink } = await import('../../src/background/downloads.ts');

beforeEach(() => list.splice(0));

const article = { title: 'A title' } as Article;

it.each([
  ['an article', (traceless: boolean) => saveArticle({ article, format: 'text', traceless })],
  ['a link', (traceless: boolean) => saveLink({ url: 'https://example.org/', format: 'text', traceless })],
])('lists the file of %s, and forgets it where it came from a private window', async (_what, save) => {
  expect(await save(false)).toEqual({ ok: true, fileName: 'Article.txt' });
  expect(list.map(({ filename }) => filename)).toEqual(['Article.txt']);
  list.splice(0);
  expect(await save(true)).toEqual({ ok: true, fileName: 'Article.txt' });
  expect(list).toEqual([]);
});
