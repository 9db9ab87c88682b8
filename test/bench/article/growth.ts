// Does time grow no worse than linearly with the page? Made-up pages of 0.1 to 20 MB, 20,000 nested and 100,000 sibling elements.
import { endless } from '../../article/endless.ts';
import type { Engine } from './chromium.ts';

const SENTENCE = 'The harbour was quiet that morning, and the boats, as every year, waited for the wind to turn. ';

function sized(megabytes: number): string {
  const paragraph = `<div class="row"><p>${SENTENCE.repeat(4)}</p><ul><li><a href="/x">More</a></li><li>${SENTENCE}</li></ul></div>\n`;
  const rows = Math.ceil((megabytes * 1_000_000) / paragraph.length);
  return page(paragraph.repeat(rows));
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Growth</title></head><body><main><h1>Growth</h1>${body}</main></body></html>`;

const rows = (count: number, row: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => row(at)).join('');

const SHAPES: Record<string, () => string> = {
  '0.1 MB': () => sized(0.1),
  '0.5 MB': () => sized(0.5),
  '1 MB': () => sized(1),
  '2 MB': () => sized(2),
  '5 MB': () => sized(5),
  '10 MB': () => sized(10),
  '20 MB': () => sized(20),
  // Chromium's parser is itself quadratic in nesting (it keeps 512 levels), hence fewer of these; time is Matn's alone.
  '20,000 nested': () => page(`${'<div>'.repeat(20_000)}<p>${SENTENCE.repeat(20)}</p>${'</div>'.repeat(20_000)}`),
  '20,000 nested spans': () =>
    page(`<p>${'<span>'.repeat(20_000)}${SENTENCE.repeat(20)}${'</span>'.repeat(20_000)}</p>`),
  '100,000 siblings': () => page(`<p>${SENTENCE}</p>`.repeat(100_000)),
  '100,000 empty siblings': () => page(`${`<div></div>`.repeat(100_000)}<p>${SENTENCE.repeat(20)}</p>`),
  '100,000 line breaks': () => page(`${SENTENCE}<br><br>`.repeat(50_000)),
  '100,000 links': () => page(`<p>${SENTENCE.repeat(20)}</p>${'<a href="/x">A link</a> '.repeat(100_000)}`),
  '50,000 rows': () =>
    page(`<p>${SENTENCE.repeat(20)}</p><table>${'<tr><td>a</td><td>b</td></tr>'.repeat(50_000)}</table>`),
  '5,000 notes': () =>
    page(
      `${rows(5000, (at) => `<p>${SENTENCE}<sup id="r${at}"><a href="#n${at}">${at}</a></sup></p>`)}<ol>${rows(5000, (at) => `<li id="n${at}"><a href="#r${at}">^</a> A note.</li>`)}</ol>`,
    ),
  '10,000 pleas': () => page(`<p>Please enable JavaScript to go on.</p><p>${SENTENCE}</p>`.repeat(10_000)),
  '7 MB in a line': () => page(`<p>${'word and '.repeat(800_000)}</p>`),
};

/** Matn alone: stock Readability does not come to the end of a `srcset` as long as these. */
const ENDLESS: Record<string, () => string> = Object.fromEntries(
  Object.entries(endless(400_000)).map(([name, { inner }]) => [
    name,
    () => page(`<p>${SENTENCE.repeat(20)}</p>${inner}`),
  ]),
);

/** The time of stock Readability stands beside Matn's, which holds Readability's: what grows there grows here. */
export async function printGrowth(engine: Engine): Promise<void> {
  const table: Record<string, object> = {};
  for (const [name, make] of Object.entries({ ...SHAPES, ...ENDLESS })) {
    const html = make();
    const task = { url: 'https://growth.example/', html, figures: true, without: [], repeat: 1, spoil: false };
    const [finding, stock] = await engine.measure(name in ENDLESS ? ['matn'] : ['matn', 'readability'], task);
    const megabytes = html.length / 1_000_000;
    table[name] = {
      MB: Number(megabytes.toFixed(2)),
      ms: Math.round(finding?.ms ?? 0),
      'ms per MB': Math.round((finding?.ms ?? 0) / megabytes),
      'Readability alone': stock && Math.round(stock.ms),
      characters: finding?.text.length,
      error: finding?.error ?? '',
    };
    console.log(name, JSON.stringify(table[name]));
  }
  console.table(table);
}
