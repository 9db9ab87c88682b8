// Walls that come and go while the page's scripts run: judged by what is left when the page has come to rest, and again
// when it becomes another page without loading.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import english from '../../src/_locales/en/messages.json' with { type: 'json' };
import { forget, inBothBrowsers, store, until, waitForReader } from './harness.ts';
import { expectClosed } from './reading.ts';

const sentence =
  'The old ferry crossed the river twice a day, and nobody in the village could remember who had built it. ';
const article = `<article><h1>The ferry</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(8)}</article>`;
const lid =
  '<div id="lid" style="position:fixed;inset:0;background:#fff">Please enable JavaScript to visit this site.</div>';

const pages: Record<string, string> = {
  '/late': `${article}<script>onload = () => setTimeout(() => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(lid)}), 1500)</script>`,
  '/taken-away': `${article}${lid}<script>onload = () => setTimeout(() => lid.remove(), 1500)</script>`,
  '/dialog': `${article}<div style="position:fixed;inset:0;background:#fff">We value your privacy. Accept, or subscribe.</div><script>1</script>`,
  // The message stands in the page's flow, raised above the sheet.
  '/raised': `<p style="position:relative;z-index:2;margin:calc(50vh - 1em) auto;width:20em;height:2em">Please enable JavaScript to visit this site.</p>${article}<div style="position:fixed;inset:0;background:#fff"></div>`,
  // A message as long as a paragraph is not the page's own.
  '/wordy': `${article}<div style="position:fixed;inset:0;padding-top:30vh;background:#fff"><p>Please enable JavaScript to visit this site: nothing of what it holds can be read without.</p></div>`,
  // Two paragraphs on the sheet, two short lines under it.
  '/talks': `${'<p>A line of the page, as long as a paragraph has to be, and nothing more.</p>'.repeat(2)}<div style="position:fixed;inset:0;padding:30vh 20vw;background:#fff">${'<p>Please enable JavaScript to visit this site: nothing of what it holds can be read, heard or seen in this browser as it is set up at present.</p>'.repeat(2)}</div>`,
  // As AMP's boilerplate does: where its script does not come, the page shows itself after eight seconds.
  '/appears': `${article}<style>body { animation: show 8s steps(1, end) both } @keyframes show { from { visibility: hidden } to { visibility: visible } }</style>`,
  '/refused': `<noscript>You need to enable JavaScript to read this page.</noscript><nav><a href="/">Home</a> <a href="/news">News</a></nav><input name="q"><script>draw()</script>`,
  '/moves': `${article}<a href="#" id="move">Next</a><script>move.onclick = (event) => { event.preventDefault(); history.pushState({}, '', '/next'); document.body.textContent = '' }</script>`,
};

let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const body = pages[request.url ?? ''];
    const policy = request.url === '/refused' ? { 'Content-Security-Policy': "script-src 'none'" } : {};
    response.writeHead(body ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...policy });
    response.end(
      body
        ? `<!doctype html><html lang="en"><title>The ferry</title><script>1</script><body>${body}</body></html>`
        : '',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** Longer than a page whose scripts run is watched. */
const WATCHED = 11_000;

inBothBrowsers('walls that come and go', { javascript: 'allowed' }, (session) => {
  it.each(['/late', '/raised', '/wordy'])('reads a page that a wall covers: %s', async (name) => {
    const page = await session().open(url + name);
    await waitForReader(page, 'reading', 20_000);
    await page.close();
  });

  it.each(['/taken-away', '/dialog', '/appears'])('keeps still on %s', async (name) => {
    const page = await session().open(url + name);
    await expectClosed(page, WATCHED);
    expect((await session().toolbarButton(page)).title).toBe(english.action_title.message);
    await page.close();
  });

  it('knows at once that a policy refuses scripts, though none comes from the network', async ({ skip }) => {
    skip(session().kind === 'firefox', 'Firefox keeps no record of what a policy refused.');
    const page = await session().open(`${url}/refused`);
    await waitForReader(page, 'empty', 4_000);
    await page.close();
  });

  it('does not take what a sheet says for what it hides', async () => {
    await store(session(), { automatic: 'ask' });
    const page = await session().open(`${url}/talks`);
    const { message } = english.background_title_shell;
    await until('the wall to be named', async () => (await session().toolbarButton(page)).title === message);
    await page.close();
    await forget(session());
  });

  it('judges again when the page becomes another one', async () => {
    const page = await session().open(`${url}/moves`);
    await page.click('#move');
    const { message } = english.background_title_shell;
    const open = english.background_title_open.message;
    await until('the wall to be named', async () =>
      [message, open].includes((await session().toolbarButton(page)).title),
    );
    await page.close();
  });
});
