// The pages and lines an extractor got wrong, worst first.
import { compareShingles, folded, isPerfect, pageScore } from '../metrics.ts';
import { directionHit, type Judged, titleHit } from './score.ts';

const LONGEST = 160;
const short = (line: string): string => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line);

/** Lines of one text that the other does not have, by their shingles. */
function strayLines(text: string, other: string): string[] {
  const haystack = folded(other);
  return text.split('\n').filter((line) => {
    if (line.trim() === '' || haystack.includes(folded(line))) return false;
    const { right, spurious } = compareShingles(haystack, line);
    return spurious > right;
  });
}

function lines({ page, finding, truth }: Judged): string[] {
  if (truth !== undefined) {
    return [
      ...strayLines(finding.text, truth).map((line) => `  + ${short(line)}`),
      ...strayLines(truth, finding.text).map((line) => `  - ${short(line)}`),
    ];
  }
  const text = folded(finding.text);
  return [
    ...(page.without ?? []).filter((line) => text.includes(folded(line))).map((line) => `  + ${short(line)}`),
    ...(page.with ?? []).filter((line) => !text.includes(folded(line))).map((line) => `  - ${short(line)}`),
  ];
}

/** Prints `+` for what should not be there, `-` for what is lacking, `!` for a wrong title, direction or an error. */
export function misses(judged: Judged[]): void {
  const labelled = judged.some((one) => one.page.dir !== undefined);
  for (const one of [...judged].sort((a, b) => pageScore(a.counts).f1 - pageScore(b.counts).f1)) {
    const wrong: string[] = [];
    if (one.finding.error) wrong.push(`  ! ${one.finding.error}`);
    if (labelled && !titleHit(one)) wrong.push(`  ! title ${one.finding.title} | wanted ${one.page.title}`);
    if (labelled && !directionHit(one)) wrong.push(`  ! direction ${one.finding.dir} | wanted ${one.page.dir}`);
    if (!isPerfect(one.counts)) wrong.push(...lines(one));
    if (wrong.length === 0) continue;
    console.log(`${pageScore(one.counts).f1.toFixed(3)} ${one.page.id} ${one.page.url} [${one.finding.text.length}]`);
    for (const line of wrong) console.log(line);
  }
}
