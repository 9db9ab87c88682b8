// What each script that enters a page brings along, and what must wait until it is wanted.
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** The packages and files that an entry's bundle holds, most of them by path. */
async function contentsOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [path.join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file);
}

const holds = (files: string[], name: string): boolean => files.some((file) => file.includes(name));

describe('the scripts that enter a page', () => {
  it('open the reader without the parsers of scripts, data and Markdown', async () => {
    const files = await contentsOf('src/reader.ts');
    expect(holds(files, 'src/article/extract.ts')).toBe(true);
    for (const parser of [
      '/acorn/',
      '/micromark',
      '/devalue/',
      'src/sources/further.ts',
      'src/sources/state/bodies.ts',
    ])
      expect([parser, holds(files, parser)]).toEqual([parser, false]);
  });

  it('open the reader without the tables of the wall, which the judge has', async () => {
    const [reader, judge] = [await contentsOf('src/reader.ts'), await contentsOf('src/judge.ts')];
    for (const table of ['src/wall/languages/', 'src/wall/makers.ts', 'src/wall/bot-checks.ts'])
      expect([table, holds(reader, table), holds(judge, table)]).toEqual([table, false, true]);
  });

  it('bring them afterwards, and the extraction no second time', async () => {
    const files = await contentsOf('src/sources.ts');
    for (const parser of ['/acorn/', '/micromark/', '/devalue/'])
      expect([parser, holds(files, parser)]).toEqual([parser, true]);
    for (const part of ['src/article/', 'src/reader/', '@mozilla/readability', '/dompurify/', '/preact/'])
      expect([part, holds(files, part)]).toEqual([part, false]);
  });

  it('take the first look with no library at all', async () => {
    expect(holds(await contentsOf('src/watch.ts'), 'node_modules')).toBe(false);
  });
});
