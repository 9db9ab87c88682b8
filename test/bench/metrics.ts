// The measures of the public benchmarks, so that Matn's numbers stand beside published ones: 4-token shingles
// (scrapinghub/article-extraction-benchmark) and segments that must and must not be found (adbar/trafilatura).

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL OPTGROUP OPTION P PRE SEARCH SECTION ' +
    'SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL BR'
  ).split(' '),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** The text that is scored: one line a block, white space folded. `figures: false` leaves out figures and captions. */
export function metricText(root: Node, { figures }: { figures: boolean }): string {
  const out: string[] = [];
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) out.push((child.nodeValue ?? '').replace(/\s+/g, ' '));
      if (child.nodeType !== 1) continue;
      const tag = child.nodeName.toUpperCase();
      if (SILENT.has(tag) || (!figures && (tag === 'FIGURE' || tag === 'FIGCAPTION'))) continue;
      const block = BLOCKS.has(tag);
      if (block) out.push('\n');
      visit(child);
      if (block) out.push('\n');
    }
  };
  visit(root);
  return out
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** White space folded to single spaces, as segments are compared. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Counts of right, spurious and lost pieces. */
export interface Counts {
  right: number;
  spurious: number;
  lost: number;
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

const harmonic = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{M}\p{Nd}_]+/gu) ?? [];
  const found = new Map<string, number>();
  for (let at = 0; at < Math.max(1, tokens.length - 3); at++) {
    const shingle = tokens.slice(at, at + 4).join(' ');
    found.set(shingle, (found.get(shingle) ?? 0) + 1);
  }
  return found;
}

/** Multisets of four successive tokens, compared. */
export function compareShingles(truth: string, prediction: string): Counts {
  const wanted = shingles(truth);
  const got = shingles(prediction);
  const counts = { right: 0, spurious: 0, lost: 0 };
  for (const [shingle, times] of got) {
    const common = Math.min(times, wanted.get(shingle) ?? 0);
    counts.right += common;
    counts.spurious += times - common;
  }
  for (const [shingle, times] of wanted) counts.lost += times - Math.min(times, got.get(shingle) ?? 0);
  return counts;
}

/** Segments that should be found (`wanted`) and segments that should not (`unwanted`). */
export function compareSegments(wanted: string[], unwanted: string[], prediction: string): Counts {
  const text = folded(prediction);
  const right = wanted.filter((segment) => text.includes(folded(segment))).length;
  return {
    right,
    lost: wanted.length - right,
    spurious: unwanted.filter((segment) => text.includes(folded(segment))).length,
  };
}

/** Precision and recall of one page, with the conventions of article-extraction-benchmark for empty sides. */
export function pageScore({ right, spurious, lost }: Counts): Score {
  const precision = spurious === 0 && lost === 0 ? 1 : right + spurious === 0 ? 0 : right / (right + spurious);
  const recall = spurious === 0 && lost === 0 ? 1 : right + lost === 0 ? 0 : right / (right + lost);
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** Mean precision and mean recall over pages, and the F1 of the two means. */
export function meanScore(pages: Counts[]): Score {
  const scores = pages.map(pageScore);
  const mean = (of: (score: Score) => number): number =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  const precision = mean((score) => score.precision);
  const recall = mean((score) => score.recall);
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** All pages' counts in one pot. */
export function pooledScore(pages: Counts[]): Score {
  const sum = (of: keyof Counts): number => pages.reduce((total, page) => total + page[of], 0);
  return pageScore({ right: sum('right'), spurious: sum('spurious'), lost: sum('lost') });
}

/** Everything right and nothing spurious. */
export const isPerfect = ({ spurious, lost }: Counts): boolean => spurious === 0 && lost === 0;
