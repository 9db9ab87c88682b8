// A bundled font is loaded where the system has none of a face's families, and the system is asked for all of them at once.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadFace } from '../../src/reader/fonts.ts';
import type { Face } from '../../src/reader/typography.ts';

const FACE: Face = {
  system: ['First', 'Second', 'Third', 'Poor'],
  bundled: 'some-naskh',
  outdone: ['Poor'],
  generic: 'serif',
};

/** Answers the questions for the system's families: by family, whether it is there. */
let answer: Record<string, (isThere: boolean) => void>;
const fonts = { add: vi.fn(), delete: vi.fn() };

beforeEach(() => {
  answer = {};
  class FontFace {
    constructor(
      readonly family: string,
      readonly source: string | ArrayBuffer,
    ) {}
    load(): Promise<FontFace> {
      const { source } = this;
      if (typeof source !== 'string') return Promise.resolve(this);
      const [, name = ''] = /^local\("([^"]+)"\)/.exec(source) ?? [];
      return new Promise((found, missing) => {
        answer[name] = (isThere) => (isThere ? found(this) : missing(new Error('no such font')));
      });
    }
  }
  vi.stubGlobal('FontFace', FontFace);
  vi.stubGlobal('document', { fonts });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

it('asks for every family before the first has answered, and reads the file where none is there', async () => {
  const read = vi.fn(async () => new ArrayBuffer(8));
  const loaded = loadFace(FACE, read);
  expect(Object.keys(answer)).toEqual(['First', 'Second', 'Third']);
  for (const name of ['Third', 'First', 'Second']) answer[name]?.(false);
  const font = await loaded;
  expect(read).toHaveBeenCalledExactlyOnceWith('some-naskh');
  expect(fonts.add).toHaveBeenCalledOnce();
  font?.remove();
  expect(fonts.delete).toHaveBeenCalledOnce();
});

it('reads nothing where the system has one', async () => {
  const read = vi.fn(async () => new ArrayBuffer(8));
  const loaded = loadFace(FACE, read);
  answer.First?.(false);
  answer.Second?.(true);
  answer.Third?.(false);
  expect(await loaded).toBeUndefined();
  expect(read).not.toHaveBeenCalled();
  expect(await loadFace({ system: ['Any'], generic: 'serif' }, read)).toBeUndefined();
});
