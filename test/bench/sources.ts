// Where do articles come from, and is nothing lost by looking further?
//   npm run bench:sources -- [--firefox] [--only NAME]   the newsroom's pages in a real browser with scripts blocked
//   npm run bench:sources -- --corpora [--poor]          real articles: the search against the page's own DOM alone
//   npm run bench:sources -- --walls [--texts]           real pages with walls: what is found in them
import { printBrowser } from './sources/browser.ts';
import { printArticles, printWalls } from './sources/corpora.ts';

const option = (name: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? '' : (process.argv[at + 1] ?? '');
};

if (process.argv.includes('--corpora')) process.exitCode = (await printArticles(option('only'))) > 0 ? 1 : 0;
else if (process.argv.includes('--walls')) await printWalls();
else {
  const kind = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
  process.exitCode = (await printBrowser(kind, option('only'))) > 0 ? 1 : 0;
}
