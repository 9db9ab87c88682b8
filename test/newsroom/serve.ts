// `npm run newsroom [PORT]`: the newsroom alone, to look at with any browser.
import { openNewsroom } from './server.ts';

const newsroom = await openNewsroom(Number(process.argv[2] ?? 8733));
console.log(`The newsroom is open at ${newsroom.url}/ (Ctrl+C closes it).`);
