// `npm run bench:size` (after `npm run build`): what each process and page of Matn weighs, in both packages, beside what
// it may weigh. Fails where one is too heavy.
import { builtExtension } from '../e2e/session.ts';
import { occasionOf, sizesOf, tooHeavy } from './sizes.ts';

const number = new Intl.NumberFormat('en');
for (const target of ['chrome', 'firefox'] as const) {
  const sizes = sizesOf(builtExtension(target));
  console.log(`\n${target}`);
  console.table(
    sizes.map((size) => {
      const { when, most } = occasionOf(size) ?? {};
      return {
        file: size.file,
        bytes: number.format(size.bytes),
        gzip: number.format(size.gzip),
        'at most': most && number.format(most),
        loaded: when,
      };
    }),
  );
  for (const { file } of tooHeavy(sizes)) {
    console.error(`${file} of ${target} is too heavy.`);
    process.exitCode = 1;
  }
}
