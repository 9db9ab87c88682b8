// The server's own HTML, asked again: what scripts took away, or put a wall in front of, still stands in it.
import type { SiteSource } from './found.ts';
import { parsePage } from './parse.ts';

export const server: SiteSource = {
  name: 'server',
  leads: (document, url) => [
    {
      source: 'server',
      // A page that declares no encoding was guessed by the browser, which knows more bytes and the reader's language.
      request: { url, accept: 'html', charset: document.characterSet || undefined },
      read: (text, at) => parsePage(text, at),
    },
  ],
};
