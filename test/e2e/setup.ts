// Before the end-to-end tests: the two browsers are there, and the extension is built from the sources as they are now,
// into a folder of this run's own, so that a build beside it does not pull a file from under a browser.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowsers } from '../browsers.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Builds into a fresh folder, which the harness takes the extension from; the answer takes it away again. */
export function setup(): () => void {
  ensureBrowsers();
  const folder = mkdtempSync(path.join(tmpdir(), 'matn-dist-'));
  execFileSync(process.execPath, [path.join(root, 'build.mjs'), `--out=${folder}`], { cwd: root, stdio: 'inherit' });
  process.env.MATN_DIST = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
