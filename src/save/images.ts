// Which images a file wants to hold, in the order of reading. Fetching them is for others.
import type { Article } from '../article/article.ts';
import { articleTree, visit } from './tree.ts';

/** Absolute addresses, each once; the lead image last, since only a cover needs it. `data:` addresses too. */
export function imageAddresses(article: Article): string[] {
  const found = new Set<string>();
  visit(articleTree(article), (element) => {
    if (element.tagName === 'img') found.add(String(element.properties.src));
  });
  if (article.image && /^https?:/.test(article.image)) found.add(article.image);
  return [...found];
}

const SIGNATURES: [type: string, pattern: RegExp][] = [
  ['image/png', /^\x89PNG\r\n/],
  ['image/jpeg', /^\xFF\xD8\xFF/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
  ['image/avif', /^[\s\S]{4}ftyp(avif|avis)/],
  ['image/svg+xml', /^(\xEF\xBB\xBF)?\s*(<\?xml[\s\S]*?)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE svg[\s\S]*?>\s*)?<svg[\s>]/i],
];

/** The type of an image by its first bytes, since servers are often wrong about it; nothing where they are no image. */
export function imageType(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 1000));
  return SIGNATURES.find(([, pattern]) => pattern.test(start))?.[0];
}
