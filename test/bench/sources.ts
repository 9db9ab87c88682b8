// Where do articles come from, and is nothing lost by looking further?
//   npm run bench:sources -- [--firefox] [--only NAME]   the newsroom's pages in a real browser with scripts blocked
//   npm run bench:sources -- --corpora [--poor]          real articles: the search against the page's own DOM alone
//   npm run bench:sources -- --walls [--texts]           real pages with walls: what is found in them
import { printArticles, printWalls } from './sources/corpora.ts';

if (process.argv.includes('--corpora')) process.exitCode = (await printArticles()) > 0 ? 1 : 0;
else if (process.argv.includes('--walls')) await printWalls();
