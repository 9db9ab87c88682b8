// The built extension as the stores and the browsers take it: nothing to complain of, and light on every page.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { JUNK_ROWS } from '../../src/article/junk/index.ts';
import { SENTENCES } from '../../src/wall/sentences.ts';
import { sizesOf, tooHeavy } from '../bench/sizes.ts';
import { builtExtension } from './session.ts';

const run = promisify(execFile);
const webExt = path.resolve(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');

describe.each(['chrome', 'firefox'] as const)('the package for %s', (target) => {
  it('puts no more into a page than it may', () => {
    const sizes = sizesOf(builtExtension(target));
    expect(sizes.map(({ file }) => file)).toEqual(expect.arrayContaining(['watch.js', 'reader.js', 'sources.js']));
    expect(tooHeavy(sizes)).toEqual([]);
  });

  it('carries none of the examples that the tables hold for their tests', () => {
    const examples = [...JUNK_ROWS, ...SENTENCES].flatMap(({ catches, spares = [] }) => [...catches, ...spares]);
    const telling = examples.filter((example) => example.length > 30);
    expect(telling.length).toBeGreaterThan(100);
    for (const { file } of sizesOf(builtExtension(target))) {
      const script = readFileSync(path.join(builtExtension(target), file), 'utf8');
      expect(telling.filter((example) => script.includes(example))).toEqual([]);
    }
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
