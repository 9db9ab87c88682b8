// How much of Matn a browser loads: bytes as they lie in the package, and as gzip would send them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Size {
  file: string;
  bytes: number;
  gzip: number;
}

/** 1 KB = 1024 bytes, as the stores count. */
export const KB = 1024;

/** When files are loaded, and how many bytes (gzip) each of them may have. The first row that fits a file counts. */
export const OCCASIONS: { files: RegExp; when: string; most?: number }[] = [
  { files: /^watch\.js$/, when: 'on every page', most: 4 * KB },
  { files: /^judge\.js$/, when: 'on a page with a sign of a wall', most: 22 * KB },
  { files: /^reader\.js$/, when: 'when a page is read', most: 150 * KB },
  { files: /^article.*\.css$/, when: 'when a page is read', most: 4 * KB },
  { files: /^sources\.js$/, when: 'when a page’s own markup is not good enough', most: 90 * KB },
  { files: /^background\.js$/, when: 'in the extension’s own process', most: 13 * KB },
  { files: /^workshop\.js$/, when: 'when a document is needed outside a page' },
  { files: /./, when: 'on the extension’s own pages' },
];

export const occasionOf = ({ file }: Size): (typeof OCCASIONS)[number] | undefined =>
  OCCASIONS.find(({ files }) => files.test(file));

/** Files that weigh more than they may. */
export const tooHeavy = (sizes: Size[]): Size[] =>
  sizes.filter((size) => size.gzip > (occasionOf(size)?.most ?? Number.POSITIVE_INFINITY));

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
