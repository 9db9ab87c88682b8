// Settings on their way to storage: few writes, in order, and an echo that comes late is not believed.
import { expect, it, vi } from 'vitest';
import type { Changed, ReaderSettings } from '../../src/platform/settings.ts';
import { createKeeping } from '../../src/reader/keeping.ts';

// The polyfill refuses to load outside an extension; nothing here calls it.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const { DEFAULTS } = await import('../../src/platform/settings.ts');

/** A storage whose writes end when the test says so. */
function storage() {
  const asked: Partial<ReaderSettings>[] = [];
  const settled: ReaderSettings[] = [];
  const ends: { resolve(ok: boolean): void; reject(): void }[] = [];
  const reader = { ...DEFAULTS.reader };
  const keeping = createKeeping(
    (patch) => {
      asked.push(patch);
      return new Promise<Changed>((resolve, reject) => {
        ends.push({
          resolve(ok) {
            if (ok) Object.assign(reader, patch);
            const settings = { ...DEFAULTS, reader: { ...reader } };
            resolve(ok ? { ok, settings } : { ok, reason: 'too_often', settings });
          },
          reject: () => reject(new Error('the extension is gone')),
        });
      });
    },
    (kept) => settled.push(kept),
  );
  const wanted = { ...DEFAULTS.reader };
  /** A change as the reader makes it: seen at once, and on its way. */
  const keep = (patch: Partial<ReaderSettings>): void => {
    Object.assign(wanted, patch);
    keeping.keep(patch, { ...wanted });
  };
  return { keep, isNews: keeping.isNews, asked, settled, end: ends };
}

/** What nobody here has asked for. */
const foreign: ReaderSettings = { ...DEFAULTS.reader, measure: 77 };

/** Lets what waits for promises go on. */
const turn = () => new Promise((done) => setImmediate(done));

it('writes what came meanwhile in one go, and settles once', async () => {
  const { keep, isNews, asked, settled, end } = storage();
  for (const textSize of [110, 120, 130]) keep({ textSize });
  keep({ theme: 'dark' });
  expect(asked).toEqual([{ textSize: 110 }]);
  expect(isNews(foreign)).toBe(false);
  end[0]?.resolve(true);
  await turn();
  expect(asked).toEqual([{ textSize: 110 }, { textSize: 130, theme: 'dark' }]);
  expect(isNews(foreign)).toBe(false);
  expect(settled).toEqual([]);
  end[1]?.resolve(true);
  await turn();
  expect(isNews(foreign)).toBe(true);
  expect(settled).toEqual([{ ...DEFAULTS.reader, textSize: 130, theme: 'dark' }]);
});

it('leaves what the reader sees where storage refuses or is gone, and goes on', async () => {
  const { keep, isNews, asked, settled, end } = storage();
  keep({ textSize: 110 });
  end[0]?.resolve(false);
  await turn();
  keep({ textSize: 120 });
  end[1]?.reject();
  await turn();
  expect(settled).toEqual([]);
  expect(isNews(foreign)).toBe(true);
  keep({ textSize: 130 });
  end[2]?.resolve(true);
  await turn();
  expect(asked).toHaveLength(3);
  expect(settled).toEqual([{ ...DEFAULTS.reader, textSize: 130 }]);
});

it('does not take its own changes for news, however late storage speaks of them', async () => {
  const { keep, isNews, end } = storage();
  const sized = (textSize: number): ReaderSettings => ({ ...DEFAULTS.reader, textSize });
  keep({ textSize: 110 });
  keep({ textSize: 120 });
  end[0]?.resolve(true);
  await turn();
  end[1]?.resolve(true);
  await turn();
  expect(isNews(sized(110))).toBe(false);
  expect(isNews(sized(120))).toBe(false);
  // Someone puts it back elsewhere.
  expect(isNews(sized(110))).toBe(true);
});

it('waits for no echo of what storage refused', async () => {
  const { keep, isNews, end } = storage();
  keep({ textSize: 110 });
  end[0]?.resolve(false);
  await turn();
  expect(isNews({ ...DEFAULTS.reader, textSize: 110 })).toBe(true);
});
