// npm run bench:walls [-- --firefox] [--condition blocked|csp|allowed] [--only PART-OF-ID] [--every N] [--part K/N] [--json FILE]
// Every page of the corpora in a real browser, in three ways of being without scripts: what the detector says against
// what is true, page by page, and how long it takes.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { open, probe } from './walls/browser.ts';
import { type Condition, servePages, wallPages } from './walls/pages.ts';
import { type Judged, print } from './walls/print.ts';
import { truthOf } from './walls/truth.ts';

const { values } = parseArgs({
  options: {
    firefox: { type: 'boolean', default: false },
    condition: { type: 'string' },
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    part: { type: 'string', default: '1/1' },
    json: { type: 'string' },
  },
});
const kind = values.firefox ? 'firefox' : 'chromium';
const conditions: Condition[] = (['blocked', 'csp', 'allowed'] as const).filter(
  (name) => values.condition === undefined || values.condition === name,
);

const bundled = await build({
  entryPoints: [path.join(import.meta.dirname, 'walls/probe.ts')],
  bundle: true,
  format: 'iife',
  globalName: 'MatnProbe',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  write: false,
});
const code = bundled.outputFiles[0]?.text ?? '';

// A sample for a quick look: every Nth of the pages that carry no label, all of those that do.
const sampled = wallPages(values.only).filter(({ label }, i) => label !== 'ordinary' || i % Number(values.every) === 0);
// A run of all pages takes minutes: the Kth of N parts of it, each with its share of every corpus.
const [part = 1, parts = 1] = values.part.split('/').map(Number);
const pages = sampled.filter((_, i) => i % parts === part - 1);
const { server, origin } = await servePages(pages);
const judged: Judged[] = [];
try {
  for (const condition of conditions) {
    let opened = await open(kind, condition);
    for (const [number, page] of pages.entries()) {
      // A page that its predecessor's last wish to navigate disturbed is tried once more, in a new browser.
      for (let left = 2; left > 0; left -= 1) {
        try {
          const seen = await probe(opened.page, `${origin}/${number}/${condition}`, code);
          judged.push({ page, condition, seen, truth: truthOf(page, condition, seen) });
          break;
        } catch (error) {
          if (left === 1) console.error(`${condition} ${page.id}: ${error instanceof Error ? error.message : error}`);
          await opened.close().catch(() => {});
          opened = await open(kind, condition);
        }
      }
    }
    await opened.close();
    print(judged.filter((one) => one.condition === condition));
  }
} finally {
  server.close();
}
if (values.json) {
  const rows = judged.map(({ page, condition, truth, seen: { text: _, ...seen } }) => ({
    id: page.id,
    label: page.label,
    condition,
    truth,
    ...seen,
  }));
  await writeFile(values.json, rows.map((row) => JSON.stringify(row)).join('\n'));
}
