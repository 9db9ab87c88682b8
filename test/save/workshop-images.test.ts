// The bounds of image fetching, against a server that keeps to none.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchImages, limitsOf } from '../../src/background/workshop-images.ts';

const PNG = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');
const LIMITS = { total: 10_000, each: 5_000, count: 20, time: 10_000, together: 2 };

let server: Server;
let site = '';
let asked: string[] = [];
let open = 0;
let mostOpen = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    open++;
    mostOpen = Math.max(mostOpen, open);
    response.on('close', () => open--);
    const [, kind, size = '0'] = /^\/([a-z]+)-?(\d*)/.exec(request.url ?? '') ?? [];
    const body = Buffer.concat([PNG, Buffer.alloc(Math.max(0, Number(size) - PNG.length))]);
    if (kind === 'never') return;
    if (kind === 'missing') response.writeHead(404).end(body);
    else if (kind === 'page') response.writeHead(200, { 'content-type': 'image/png' }).end('<!doctype html>');
    else if (kind === 'unsaid') {
      // No length is announced: the bytes themselves have to be counted.
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.write(body);
      response.end();
    } else response.writeHead(200, { 'content-type': 'text/plain', 'content-length': body.length }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  asked = [];
  mostOpen = 0;
});

async function fetched(names: string[], limits = LIMITS): Promise<string[]> {
  const images = await fetchImages(
    names.map((name) => site + name),
    limits,
    false,
  );
  return [...images.keys()].map((address) => address.slice(site.length));
}

describe('fetchImages', () => {
  it('takes what is an image by its bytes, whatever the server calls it', async () => {
    expect(await fetched(['png-100', 'page', 'missing-100', 'unsaid-100'])).toEqual(['png-100', 'unsaid-100']);
  });

  it('leaves out what is too large, announced or not', async () => {
    expect(await fetched(['png-5001', 'unsaid-5001', 'png-4000'])).toEqual(['png-4000']);
  });

  it('stays within the size of all together', async () => {
    expect(await fetched(['png-4000?1', 'png-4000?2', 'png-4000?3', 'png-1000'], { ...LIMITS, together: 1 })).toEqual([
      'png-4000?1',
      'png-4000?2',
      'png-1000',
    ]);
  });

  it('asks for no more than so many, and for so many at once', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `png-100?${index}`);
    expect(await fetched(names, { ...LIMITS, count: 5 })).toHaveLength(5);
    expect(asked).toHaveLength(5);
    expect(mostOpen).toBeLessThanOrEqual(2);
  });

  it('waits for no server longer than the time allowed, and keeps what came', async () => {
    expect(await fetched(['png-100', 'never', 'never?2', 'png-200'], { ...LIMITS, time: 2_000 })).toEqual(['png-100']);
  });

  it('asks for nothing where no images are wanted', async () => {
    expect(await fetched(['png-100'], limitsOf(0))).toEqual([]);
    expect(asked).toEqual([]);
  });
});
