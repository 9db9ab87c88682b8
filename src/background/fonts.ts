// Bundled fonts travel to the page by message, never by address: a web-accessible file would let every page probe for
// Matn, and a page's font-src would have a say in it.
import browser from 'webextension-polyfill';

/** A function takes so many arguments everywhere. */
const MOST = 0x8000;

/** The file in base64, since Chromium's messages are JSON. */
export async function readFont(file: string): Promise<string> {
  if (!/^[a-z-]+$/.test(file)) throw new TypeError(`not a font's name: ${file}`);
  const answer = await fetch(browser.runtime.getURL(`fonts/${file}.woff2`));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += MOST) binary += String.fromCharCode(...bytes.subarray(at, at + MOST));
  return btoa(binary);
}
