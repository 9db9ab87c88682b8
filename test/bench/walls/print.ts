// The tables of the walls benchmark.
import type { Condition, WallPage } from './pages.ts';
import type { Seen } from './probe.ts';
import type { Truth } from './truth.ts';

export interface Judged {
  page: WallPage;
  condition: Condition;
  seen: Seen;
  truth: Truth;
}

const ROWS = ['hidden', 'shell', 'challenge', 'redirect', 'note', 'about', 'ordinary'] as const;
const COLUMNS = ['hidden', 'shell', 'challenge', 'redirect', 'noted', 'clear'] as const;

const said = ({ report }: Seen): string => (report.state === 'blocked' ? (report.kind ?? '') : report.state);
const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(4));

function quantile(numbers: number[], q: number): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
  return at === undefined ? '-' : at.toFixed(3);
}

/** Prints the tables of one condition: confusion, precision, recall, kinds, times, and each page that went wrong. */
export function print(all: readonly Judged[]): void {
  const condition = all[0]?.condition;
  const counted = all.filter(({ truth }) => truth !== null);
  console.log(`\n== ${condition}: ${counted.length} pages counted, ${all.length - counted.length} left out`);
  console.log(['truth \\ said'.padEnd(14), ...COLUMNS.map((name) => name.padStart(10))].join(''));
  for (const row of ROWS) {
    const of = counted.filter(
      ({ truth, page }) => (truth === 'none' ? page.label : truth) === row && !(truth === 'none' && isWall(page.label)),
    );
    const cells = COLUMNS.map((column) => String(of.filter(({ seen }) => said(seen) === column).length).padStart(10));
    console.log([row.padEnd(14), ...cells].join(''));
  }
  const taken = counted.filter(({ truth, page }) => truth === 'none' && isWall(page.label));
  const cells = COLUMNS.map((column) => String(taken.filter(({ seen }) => said(seen) === column).length).padStart(10));
  console.log(['taken away'.padEnd(14), ...cells].join(''));
  const left = all.filter(({ truth }) => truth === null);
  const blocked = left.filter(({ seen }) => seen.report.state === 'blocked');
  if (left.length > 0)
    console.log(`left out, since nobody who sees them could say: ${left.length}, called blocked ${blocked.length}`);
  numbers(counted);
  times(all);
  for (const one of counted.filter(wrong)) {
    const { page, truth, seen } = one;
    console.log(
      `WRONG ${page.id} (${page.label}): ${truth}, said ${said(seen)} ${seen.report.maker ?? ''} | prose ${seen.prose}/${seen.proseInDom} visible ${seen.visible} covered ${seen.covered} | ${(seen.report.message ?? '').slice(0, 80)}`,
    );
  }
}

const isWall = (label: string): boolean => ['hidden', 'shell', 'challenge', 'redirect'].includes(label);

function wrong({ truth, seen }: Judged): boolean {
  return truth === 'none' ? seen.report.state === 'blocked' : said(seen) !== truth;
}

function numbers(counted: readonly Judged[]): void {
  const walls = counted.filter(({ truth }) => truth !== 'none');
  const found = walls.filter(({ seen }) => seen.report.state === 'blocked');
  const blocked = counted.filter(({ seen }) => seen.report.state === 'blocked');
  const kinds = found.filter(({ truth, seen }) => said(seen) === truth);
  const opened = counted.filter(
    ({ truth, page, seen }) => truth === 'none' && page.label === 'ordinary' && seen.report.state === 'blocked',
  );
  console.log(
    `recall ${share(found.length, walls.length)} (${found.length}/${walls.length})  precision ${share(found.length, blocked.length)} (${found.length}/${blocked.length})  kind right ${share(kinds.length, found.length)}  ordinary pages called blocked ${opened.length}`,
  );
}

function times(all: readonly Judged[]): void {
  const clear = all
    .filter(({ truth, seen }) => truth === 'none' && seen.report.state !== 'blocked')
    .map(({ seen }) => seen);
  const line = (name: string, of: number[]): string =>
    `${name} median ${quantile(of, 0.5)} p95 ${quantile(of, 0.95)} max ${quantile(of, 1)} ms`;
  console.log(
    line(
      'style and layout that the page still needed:',
      clear.map(({ settling }) => settling),
    ),
  );
  const asking = clear.filter(({ layoutAsked }) => layoutAsked > 0).length;
  console.log(
    `pages without a wall, style and layout clean: ${line(
      'first call',
      clear.map(({ first }) => first),
    )}; ${line(
      'later',
      clear.map(({ again }) => again),
    )}; asked for layout on ${asking} of ${clear.length}`,
  );
}
