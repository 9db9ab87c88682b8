// The house's order: which part may know of which. A part is known by its index.ts and by the files that hold its
// contracts' types; article and save know no browser at all, so that they also run in Node.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../src');
const parts = ['wall', 'sources', 'article', 'reader', 'save', 'background', 'options', 'platform'] as const;
type Part = (typeof parts)[number];

/** What each part may import; its own files always. Entries directly in src/ connect all of them. */
const allowed: Record<Part, readonly Part[]> = {
  wall: [],
  article: [],
  save: ['article'],
  sources: ['wall', 'article', 'platform'],
  reader: ['wall', 'article', 'sources', 'save', 'platform'],
  background: ['wall', 'article', 'sources', 'save', 'platform'],
  options: ['reader', 'save', 'article', 'platform'],
  platform: ['wall', 'article', 'sources', 'save'],
};

/** Files other than index.ts that a part may be known by: the types of its contract, as values to nobody. */
const contracts = new Set(['wall/report.ts', 'article/article.ts', 'sources/reading.ts']);

/**
 * Files that entries take past the door of their part: the script on every page must not bring the wall's tables, and
 * the reader neither them nor the parsers of the further sources.
 */
const sideDoors = new Set([
  'wall/first.ts',
  'wall/look.ts',
  'wall/refresh.ts',
  'wall/scripting.ts',
  'wall/watching.ts',
  'sources/first.ts',
  'sources/further.ts',
]);

/** Parts that run in Node as in a page: of the browser's API they may not know more than the types. */
const pure: readonly Part[] = ['wall', 'article', 'save'];

interface Import {
  /** Relative to src/. */
  file: string;
  part: Part | 'entry';
  specifier: string;
  typeOnly: boolean;
}

const statement = /(?:^|\n)\s*(?:import|export)\b(\s+type\b)?([^;'"]*?)\bfrom\s*['"]([^'"]+)['"]/g;
const bare = /(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** `import { type A, type B }` is as good as `import type { A, B }`. */
function namesOnlyTypes(clause: string): boolean {
  const names = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1];
  return names?.split(',').every((name) => /^\s*(type\s|$)/.test(name)) ?? false;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  const folder = file.split('/')[0] ?? '';
  const part = parts.find((one) => one === folder) ?? 'entry';
  const named = [...text.matchAll(statement)].map(
    ([, type, clause = '', specifier = '']): Import => ({
      file,
      part,
      specifier,
      typeOnly: Boolean(type) || namesOnlyTypes(clause),
    }),
  );
  const others = [...text.matchAll(bare)].map(
    ([, first, second]): Import => ({
      file,
      part,
      specifier: first ?? second ?? '',
      typeOnly: false,
    }),
  );
  return [...named, ...others];
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const imports = files.flatMap(importsOf);

/** The file that a relative import means, relative to src/; nothing for a package. */
function target({ file, specifier }: Import): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
}

const partOf = (file: string): Part | undefined => parts.find((part) => file.startsWith(`${part}/`));
const say = (one: Import): string => `${one.file} imports ${one.specifier}`;

/** Imports that cross from one part into another. */
const crossings = imports.flatMap((one) => {
  const to = target(one);
  const part = to && partOf(to);
  return to && part && part !== one.part ? [{ ...one, to, toPart: part }] : [];
});

describe('the order of the house', () => {
  it('sees the imports', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(files.length);
    expect(crossings.length).toBeGreaterThan(10);
  });

  it('lets each part know only what the design lets it know', () => {
    const wrong = crossings.filter(({ part, toPart }) => part !== 'entry' && !allowed[part].includes(toPart));
    expect(wrong.map(say)).toEqual([]);
  });

  it('enters a part through its door', () => {
    const isDoor = ({ to, part }: (typeof crossings)[number]): boolean =>
      /^[a-z]+\/index\.tsx?$/.test(to) || contracts.has(to) || (part === 'entry' && sideDoors.has(to));
    // platform is one file a concern, each its own door; background and options are entered by src/ alone.
    const open: readonly Part[] = ['platform', 'background', 'options'];
    const wrong = crossings.filter((one) => !open.includes(one.toPart) && !isDoor(one));
    expect(wrong.filter(({ to }) => !to.endsWith('.css') && !to.endsWith('.json')).map(say)).toEqual([]);
  });

  it('takes the contract files for types alone', () => {
    const wrong = crossings.filter(({ to, typeOnly }) => contracts.has(to) && !typeOnly);
    expect(wrong.map(say)).toEqual([]);
  });

  it('keeps the browser’s API out of the pure parts', () => {
    const isBrowser = ({ specifier, to }: Import & { to?: string }): boolean =>
      specifier === 'webextension-polyfill' || Boolean(to?.startsWith('platform/'));
    const wrong = imports
      .map((one) => ({ ...one, to: target(one) }))
      .filter((one) => pure.some((part) => part === one.part) && isBrowser(one) && !one.typeOnly);
    expect(wrong.map(say)).toEqual([]);
    const calls = files
      .filter((file) => pure.some((part) => partOf(file) === part))
      .filter((file) =>
        /(?:^|[^.\w'"`-])(?:browser|chrome)\.[a-z]+\b/.test(readFileSync(path.join(src, file), 'utf8')),
      );
    expect(calls).toEqual([]);
  });

  it('makes no element out of a string but through a parser', () => {
    const assigns = /\.(inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|createContextualFragment|document\.write/;
    expect(files.filter((file) => assigns.test(readFileSync(path.join(src, file), 'utf8')))).toEqual([]);
  });

  // Firefox gives content scripts no iterators of it (`keys() is not iterable`); the parameters themselves iterate.
  it('asks no address for an iterator of its parameters', () => {
    const asks = /searchParams\.(keys|values|entries)\(/;
    expect(files.filter((file) => asks.test(readFileSync(path.join(src, file), 'utf8')))).toEqual([]);
  });

  it('keeps files short enough to see', () => {
    const long = files.filter((file) => readFileSync(path.join(src, file), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });
});
