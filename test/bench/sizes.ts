// How much of Matn a browser loads: bytes as they lie in the package, and as gzip would send them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Size {
  file: string;
  bytes: number;
  gzip: number;
}

/** Sizes of a built extension's scripts and styles, the largest first. */
export function sizesOf(folder: string): Size[] {
  return readdirSync(folder)
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => {
      const content = readFileSync(path.join(folder, file));
      return { file, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
    })
    .sort((a, b) => b.bytes - a.bytes);
}
