// The built extension as the stores and the browsers take it: nothing to complain of, and light on every page.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { sizesOf } from '../bench/sizes.ts';
import { builtExtension } from './session.ts';

const run = promisify(execFile);
const webExt = path.resolve(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');

/** As the issue of the stores counts: 1 KB = 1024 bytes. */
const KB = 1024;

describe.each(['chrome', 'firefox'] as const)('the package for %s', (target) => {
  it('puts no more than 4 KB, compressed, on every page', () => {
    const watch = sizesOf(builtExtension(target)).find(({ file }) => file === 'watch.js');
    expect(watch?.gzip).toBeLessThan(4 * KB);
  });

  it('names only files that are there', () => {
    const folder = builtExtension(target);
    const manifest = readFileSync(path.join(folder, 'manifest.json'), 'utf8');
    const files = manifest.match(/"[\w/-]+\.(?:js|html|css|png|svg)"/g) ?? [];
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(readFileSync(path.join(folder, JSON.parse(file))).length).toBeGreaterThan(0);
  });
});

describe('the package for firefox', () => {
  it('passes web-ext lint without an error or a warning', async () => {
    const answer = await run(process.execPath, [
      webExt,
      'lint',
      `--source-dir=${builtExtension('firefox')}`,
      '--output=json',
      '--no-config-discovery',
    ]).catch((failed: { stdout: string }) => failed);
    const { errors, warnings } = JSON.parse(answer.stdout);
    expect(errors).toEqual([]);
    expect(warnings).toEqual([]);
  }, 120_000);
});
