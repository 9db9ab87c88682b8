// Reads the corpora of real pages that every benchmark measures against. They belong to their publishers, so they are
// not part of this repository: MATN_CORPORA names the folder that holds them, gzipped JSON Lines, `<name>.jsonl.gz`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const ORIGINALS =
  'Set MATN_CORPORA to a folder of <name>.jsonl.gz; the public originals: github.com/scrapinghub/article-extraction-benchmark, github.com/adbar/trafilatura (tests/), github.com/mozilla/readability (test/test-pages/).';

/** What every line of every corpus has; the rest is the corpus's own (see the type argument of `corpus`). */
export interface CorpusPage {
  id: string;
  url: string;
  /** Already decoded. */
  html: string;
}

function folder(): string {
  const named = process.env.MATN_CORPORA;
  if (named && existsSync(named)) return named;
  console.error(ORIGINALS);
  process.exit(1);
}

/** The names of the corpora at hand, without `.jsonl.gz`. Ends the process with one line of advice when there are none. */
export function corpora(): string[] {
  return readdirSync(folder())
    .filter((name) => name.endsWith('.jsonl.gz'))
    .map((name) => name.slice(0, -'.jsonl.gz'.length))
    .sort();
}

/** All pages of one corpus, by name. Ends the process with one line of advice when MATN_CORPORA is not set. */
export function corpus<Row extends CorpusPage>(name: string): Row[] {
  const lines = gunzipSync(readFileSync(path.join(folder(), `${name}.jsonl.gz`))).toString('utf8');
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}
