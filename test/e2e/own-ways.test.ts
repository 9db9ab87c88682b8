// Pages with ways of their own, scripts blocked: one that loads itself anew, one with an element of the reader's name, and
// a document that is no HTML at all.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import english from '../../src/_locales/en/messages.json' with { type: 'json' };
import { inBothBrowsers, until, waitForReader } from './harness.ts';

const sentence =
  'The old ferry crossed the river twice a day, and nobody in the village could remember who had built it. ';
const article = `<article><h1>The ferry</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(8)}</article>`;
const hidden = '<style>body { visibility: hidden !important }</style><script>1</script>';

const pages: Record<string, { type: string; body: string }> = {
  '/anew': { type: 'text/html', body: `<meta http-equiv="refresh" content="3;url=/elsewhere">${hidden}${article}` },
  '/elsewhere': { type: 'text/html', body: '<p>Elsewhere</p>' },
  '/namesake': { type: 'text/html', body: `${hidden}<matn-reader></matn-reader>${article}` },
  '/drawing': {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="40">Hello</text></svg>',
  },
};

let server: Server;
let url: string;
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages[request.url ?? ''];
    response.writeHead(page ? 200 : 404, { 'Content-Type': `${page?.type ?? 'text/plain'}; charset=utf-8` });
    response.end(page?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

inBothBrowsers('pages with ways of their own', { javascript: 'blocked' }, (session) => {
  it('is not taken away by a page that loads itself anew', async () => {
    const page = await session().open(`${url}/anew`);
    await waitForReader(page, 'reading');
    // Longer than the page means to wait: nothing may be asked for in that time.
    const end = performance.now() + 4000;
    await until('the time of the refresh to pass', async () => performance.now() > end);
    expect(asked).not.toContain('/elsewhere');
    await waitForReader(page, 'reading');
    await page.close();
  });

  it('opens by itself on a page with a matn-reader of its own', async () => {
    const page = await session().open(`${url}/namesake`);
    await until('the article to be set', () =>
      page.evaluate(
        () => document.querySelector('matn-reader[data-state="reading"] > article h1')?.textContent === 'The ferry',
      ),
    );
    await page.close();
  });

  it('says on a drawing that there is nothing to read', async () => {
    const page = await session().open(`${url}/drawing`);
    await session().pressToolbarButton(page);
    const { message } = english.background_refusal_document;
    await until('the button to say why', async () => (await session().toolbarButton(page)).title === message);
    await page.close();
  });
});
