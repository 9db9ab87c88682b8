// What each pass is worth: the F1 of every corpus with the pass left out, beside the F1 with all of them.
import { ARTICLE_PASSES, PAGE_PASSES } from '../../../src/article/passes/index.ts';
import type { Row } from './score.ts';

/** Every pass once, in the order of the first time it runs, and the second opinion that is asked when prose is lost. */
export const passNames = (): string[] => [
  ...new Set([...PAGE_PASSES, ...ARTICLE_PASSES].map(({ name }) => name)),
  'spine',
];

/** Prints by how many thousandths F1 changes without each pass: negative where the pass is worth something. */
export async function printWorth(measure: (without: string[]) => Promise<Row[]>): Promise<void> {
  const whole = await measure([]);
  const table: Record<string, Record<string, string>> = {
    'all passes (F1)': Object.fromEntries(whole.map(({ corpus, f1 }) => [corpus, f1.toFixed(4)])),
  };
  for (const name of passNames()) {
    const rows = await measure([name]);
    table[`without ${name}`] = Object.fromEntries(
      rows.map(({ corpus, f1 }, at) => {
        const lost = ((whole[at]?.f1 ?? 0) - f1) * 1000;
        return [corpus, lost === 0 ? '0' : (-lost).toFixed(1)];
      }),
    );
    console.log(`without ${name}`, table[`without ${name}`]);
  }
  console.table(table);
}
