// Where Matn differs from what Readability expects of itself, on Readability's own test pages, and why that is right.
// The names are those of the folders in mozilla/readability `test/test-pages`.
import { pageScore } from '../metrics.ts';
import type { Judged } from './score.ts';

type Reason =
  | 'credits' // picture credits are moved into the picture's title
  | 'surroundings' // author notes, dates, pointers to other stories, newsletters: not the story
  | 'dek' // the dek between headline and story is kept
  | 'figure' // a lead picture with its caption, or an embed's link card, is kept
  | 'title' // a heading that repeats the title, or a mark of the permanent link beside it, is left out
  | 'contents'; // a table of contents that the page repeats as headings is left out

/** Pages below 0.99 on which every difference seen is of these kinds. */
export const RIGHT: Readonly<Record<string, readonly Reason[]>> = {
  'bbc-1': ['figure'],
  breitbart: ['credits', 'surroundings'],
  'citylab-1': ['credits', 'surroundings'],
  cnet: ['dek', 'credits'],
  'cnet-svg-classes': ['dek', 'surroundings'],
  cnn: ['surroundings'],
  'ehow-1': ['credits', 'surroundings'],
  'ehow-2': ['credits', 'surroundings'],
  engadget: ['credits', 'figure'],
  'guardian-1': ['dek', 'figure'],
  heise: ['credits'],
  'iab-1': ['surroundings'],
  'keep-images': ['credits'],
  'lazy-image-1': ['surroundings'],
  'lemonde-1': ['surroundings', 'figure'],
  mercurial: ['contents', 'title'],
  msn: ['figure', 'surroundings'],
  'nytimes-2': ['credits', 'surroundings'],
  'nytimes-4': ['surroundings'],
  'nytimes-5': ['credits', 'surroundings'],
  'parsely-metadata': ['title'],
  'quanta-1': ['dek', 'figure'],
  'simplyfound-1': ['credits'],
  telegraph: ['figure'],
  'v8-blog': ['title'],
  'videos-2': ['figure', 'surroundings'],
  'wapo-1': ['surroundings'],
  'wapo-2': ['surroundings'],
  'yahoo-2': ['credits', 'surroundings'],
};

/** Prints each page below 0.99 with its score and the reasons; those without are Matn's faults, or not looked at yet. */
export function printDifferences(judged: readonly Judged[]): void {
  const rows = judged
    .map(({ page, counts }) => ({ id: page.id, f1: pageScore(counts).f1 }))
    .filter(({ f1 }) => f1 < 0.99)
    .sort((a, b) => a.f1 - b.f1)
    .map(({ id, f1 }) => [id, { f1: Number(f1.toFixed(3)), why: RIGHT[id]?.join(', ') ?? 'not explained' }] as const);
  console.table(Object.fromEntries(rows));
}
