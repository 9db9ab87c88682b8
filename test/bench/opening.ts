// `npx tsx test/bench/opening.ts` (after `npm run build`): from the start of the navigation to the first words of the
// article, on the newsroom's Arabic Security Kit page with scripts blocked, in both browsers; ten times each.
import { browsers, launch, until } from '../e2e/harness.ts';
import { openNewsroom } from '../newsroom/server.ts';

const ROUNDS = 10;
const newsroom = await openNewsroom();

for (const kind of browsers) {
  const session = await launch(kind, { javascript: 'blocked' });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await session.open();
    const start = performance.now();
    await page.goto(`${newsroom.url}/ar/security-kit`, { waitUntil: 'domcontentloaded' });
    await until('the reading', () =>
      page.evaluate(
        () => document.querySelector('matn-reader[data-state="reading"] > article p')?.getClientRects().length,
      ),
    );
    times.push(Math.round(performance.now() - start));
    await page.close();
  }
  times.sort((a, b) => a - b);
  console.log(`${kind}: median ${times[ROUNDS / 2]} ms, fastest ${times[0]} ms, slowest ${times.at(-1)} ms`);
  await session.close();
}
await newsroom.close();
