// Writes down what the code makes of one saved page as what is expected of it: `npm run test:accept <name>`.
// Look at the difference before committing it.
import { writeFileSync } from 'node:fs';
import { articleOf, expectedFiles, pageFile, pageNames } from './pages.ts';

const [name] = process.argv.slice(2);
if (!name || !pageNames().includes(name)) {
  console.error(`Name one of: ${pageNames().join(', ')}`);
  process.exit(1);
}
for (const [file, content] of Object.entries(expectedFiles(articleOf(name)))) {
  writeFileSync(pageFile(name, file), content);
  console.log(`${name}/${file}\n${content}`);
}
