// `npm run bench:size` (after `npm run build`): what each process and page of Matn weighs, in both packages.
import { builtExtension } from '../e2e/session.ts';
import { sizesOf } from './sizes.ts';

/** When a file is loaded. */
const occasions: [pattern: RegExp, occasion: string][] = [
  [/^watch\.js$/, 'on every page'],
  [/^judge\.js$/, 'on a page with a sign of a wall'],
  [/^(reader\.js|article.*\.css)$/, 'when a page is read'],
  [/^background\.js$/, 'in the extension’s own process'],
  [/^workshop\.js$/, 'when a document is needed outside a page'],
  [/./, 'on the extension’s own pages'],
];

const number = new Intl.NumberFormat('en');
for (const target of ['chrome', 'firefox'] as const) {
  console.log(`\n${target}`);
  console.table(
    sizesOf(builtExtension(target)).map(({ file, bytes, gzip }) => ({
      file,
      bytes: number.format(bytes),
      gzip: number.format(gzip),
      loaded: occasions.find(([pattern]) => pattern.test(file))?.[1],
    })),
  );
}
