// The newsroom: a small local server with one page for each kind of wall in five languages. `npm start` shows it, the
// end-to-end tests read on it.
//
//   /ar/security-kit                  a wall's page, in a language
//   /ar/security-kit?scripts=csp      … whose server forbids scripts, as a content blocker does
//   /ar/security-kit?scripts=sandbox  … by CSP sandbox
//   /ar/security-kit?scripts=broken   … whose scripts fail to load
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encode } from './encode.ts';
import { html } from './markup.ts';
import { type Place, storyOf } from './page.ts';
import { pdf } from './paper.ts';
import { picture } from './picture.ts';
import { scripts, styles } from './scripts.ts';
import { type Language, languages, stories } from './stories/index.ts';
import type { Answer } from './wall.ts';
import { walls } from './walls/index.ts';

export interface Newsroom {
  /** `http://localhost:PORT`, without a slash at the end. */
  url: string;
  /** Paths with queries of all requests so far. */
  requests: string[];
  close(): Promise<void>;
}

const policies: Record<string, string> = {
  csp: "script-src 'none'",
  sandbox: 'sandbox allow-same-origin',
};

const isLanguage = (text: string | undefined): text is Language => languages.includes(text as Language);

function indexPage(): string {
  const rows = walls.map((wall) => {
    const links = (wall.languages ?? languages).map((lang) => html`<a href="/${lang}/${wall.name}">${lang}</a> `);
    return html`<tr><th>${wall.name}</th><td>${wall.about}</td><td>${links}</td></tr>`;
  });
  return html`<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Matn’s newsroom</title>
<style>body { font: 16px/1.5 sans-serif; margin: 2rem } th { text-align: start } td, th { padding: .2rem 1rem }</style>
<h1>Matn’s newsroom</h1><table>${rows}</table><p><a href="/paper.pdf">A PDF</a></p></html>`.toString();
}

/** The page of a wall, or nothing where there is none of that name in that language. */
function wallPage(url: URL, { headers }: IncomingMessage): Answer | undefined {
  const [, lang, name] = url.pathname.split('/');
  const wall = walls.find((one) => one.name === name);
  if (!wall || !isLanguage(lang) || (wall.languages && !wall.languages.includes(lang))) return undefined;
  const condition = url.searchParams.get('scripts') ?? '';
  const folder = condition === 'broken' ? 'missing' : 'scripts';
  const place: Place = {
    url: url.href,
    origin: url.origin,
    again: headers['sec-fetch-dest'] !== 'document',
    cookies: headers.cookie ?? '',
    script: (file) => `/${folder}/${file}`,
  };
  const answer = wall.serve(wall.story ?? stories[lang], place);
  const policy = policies[condition];
  return policy ? { ...answer, headers: { ...answer.headers, 'content-security-policy': policy } } : answer;
}

const missing: Answer = { status: 404, body: '<!DOCTYPE html><title>Not found</title><p>There is no such page.' };

function file(url: URL): Answer | undefined {
  const [, folder, ...rest] = url.pathname.split('/');
  const name = rest.at(-1) ?? '';
  const script = scripts[name];
  const style = styles[name];
  if (folder === 'scripts' && script) return { body: script, type: 'text/javascript' };
  if (folder === 'modules' && style) return { body: style, type: 'text/css' };
  if (url.pathname === '/paper.pdf') return { body: pdf('Matn', 'A paper, not a page.'), type: 'application/pdf' };
  const lang = name.replace(/\.png$/, '');
  if (!isLanguage(lang)) return undefined;
  if (folder === 'pictures') return { body: picture(languages.indexOf(lang)), type: 'image/png' };
  if (folder === 'fragments') return { body: storyOf(stories[lang]).toString() };
  return undefined;
}

function send(response: ServerResponse, answer: Answer): void {
  const { body, status = 200, type = 'text/html', headers = {}, charset = 'utf-8', declared = true } = answer;
  const bytes = typeof body === 'string' ? encode(body, charset) : body;
  const isText = /^text\//.test(type);
  response.writeHead(status, {
    'content-type': isText && declared ? `${type}; charset=${charset}` : type,
    'content-length': bytes.length,
    'cache-control': 'no-store',
    ...headers,
  });
  if (answer.delay) setTimeout(() => response.end(bytes), answer.delay);
  else response.end(bytes);
}

/** Starts the newsroom; port 0 takes a free one. */
export async function openNewsroom(port = 0): Promise<Newsroom> {
  const requests: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(url.pathname + url.search);
    if (url.pathname === '/') return send(response, { body: indexPage() });
    send(response, file(url) ?? wallPage(url, request) ?? missing);
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
