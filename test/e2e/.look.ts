import { openNewsroom } from '../newsroom/server.ts';
import { articleText, launch, readerState, until } from './harness.ts';

const [kind, path, js = 'blocked'] = process.argv.slice(2) as ['chromium' | 'firefox', string, 'blocked'];
const n = await openNewsroom();
const s = await launch(kind, { javascript: js });
const page = await s.open(n.url + path);
await until('x', async () => (await readerState(page)) === 'reading', 4000).catch(() => {});
console.log(await s.toolbarButton(page), await readerState(page), page.url());
if ((await readerState(page)) === 'closed' && process.argv[5]) {
  await s.pressToolbarButton(page);
  await until('x', async () => ['empty', 'reading'].includes(await readerState(page)), 8000).catch((e) =>
    console.log(e.message),
  );
}
console.log(await readerState(page));
console.log(await articleText(page));
await page.screenshot({ path: '/tmp/j/newsroom/look.png' });
await s.close();
await n.close();
