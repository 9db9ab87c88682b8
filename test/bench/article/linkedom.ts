// Matn in Node, on linkedom: quicker to start than a browser, and what people who use the module in Node will see.
import { DOMParser } from 'linkedom';
import type { Engine } from './chromium.ts';
import { measure } from './extractors.ts';

export function openLinkedom(): Engine {
  globalThis.DOMParser ??= DOMParser as unknown as typeof globalThis.DOMParser;
  const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  return {
    measure: async (names, task) => names.map((name) => measure(name, task, parse)),
    close: async () => {},
  };
}
