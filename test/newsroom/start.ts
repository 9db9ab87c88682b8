// `npm start [URL]`: opens the newsroom and a Chromium with Matn in it and JavaScript blocked, on the Arabic wall page or
// the address given. With a display the window stays; without one the reading is waited for, its picture and its saved
// text are written to out/, and the first lines are printed.
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { ensureBrowsers } from '../browsers.ts';
import { downloadFrom, launch, readerState, type Session, until } from '../e2e/harness.ts';
import { openNewsroom } from './server.ts';

const out = path.resolve(import.meta.dirname, '../../out');
const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Waits for the reading, writes what it looks like and what is saved of it, and says so. */
async function show(session: Session, url: string): Promise<void> {
  const page = await session.open(url);
  await until(
    'the page to be read, or not to be read',
    async () => (await readerState(page)) !== 'closed',
    10_000,
  ).catch(() => session.pressToolbarButton(page));
  const state = await until(
    'the end of the search for the article',
    async () => {
      const now = await readerState(page);
      return (now === 'reading' || now === 'empty') && now;
    },
    60_000,
  );
  await mkdir(out, { recursive: true });
  const picture = path.join(out, 'reader.png');
  await page.screenshot({ path: picture });
  console.log(`${url}\n\nThe reader as a picture: ${picture}`);
  if (state === 'empty') {
    console.log('Matn found no article there; the picture shows what it tried.');
    return;
  }
  const file = await downloadFrom(session, () => session.pressShortcut(page, 'save-text'));
  const text = path.join(out, file.name);
  await copyFile(file.path, text);
  console.log(`The text as saved:       ${text}\n`);
  console.log(file.text.split('\n').slice(0, 12).join('\n'));
}

ensureBrowsers();
const newsroom = await openNewsroom();
const url = process.argv[2] ?? `${newsroom.url}/ar/security-kit`;
const session = await launch('chromium', { javascript: 'blocked', headed: hasDisplay });
if (hasDisplay) {
  await session.open(url);
  console.log(
    `Chromium is open on ${url}, its JavaScript blocked. More pages: ${newsroom.url}/ (close the window to end.)`,
  );
  await new Promise((done) => session.browser.once('disconnected', done));
} else {
  await show(session, url);
}
await session.close();
await newsroom.close();
