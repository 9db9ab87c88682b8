// A stage for the reader outside the extension: the same code in an ordinary page, with a stand-in for the browser's
// extension API and an open shadow root, so that axe and measurements can look inside. The doors only note what was asked.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import type { Browser, Page, Viewport } from 'puppeteer-core';
import type { ReaderSettings } from '../../src/platform/settings.ts';
import type { Reader } from '../../src/reader/index.ts';
import type { Reading } from '../../src/sources/reading.ts';

const root = path.join(import.meta.dirname, '../..');

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/** Messages of a locale laid over the English ones, with `$NAME$` already turned into `$1`. */
async function messagesOf(locale: string): Promise<Record<string, string>> {
  const read = async (name: string): Promise<Messages> =>
    JSON.parse(await readFile(path.join(root, 'src/_locales', name, 'messages.json'), 'utf8').catch(() => '{}'));
  const all = { ...(await read('en')), ...(await read(locale)) };
  return Object.fromEntries(
    Object.entries(all).map(([key, { message, placeholders = {} }]) => [
      key,
      message.replace(/\$(\w+)\$/g, (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole),
    ]),
  );
}

declare global {
  /** What `buildStage` defines in the page. */
  var matnStage: {
    reader: Reader;
    asked: { name: string; given: unknown[] }[];
    open(reading: Reading | null, settings?: Partial<ReaderSettings>): Promise<Reader>;
    showPanel(name: string): void;
    /** An element of the shadow root. */
    part(selector: string): HTMLElement;
  };
}

const WINDOW: Viewport = { width: 1280, height: 900 };

/** A page with the stage on it. (Touch has to be there from the beginning: Puppeteer loads the page anew for it.) */
export async function openStage(browser: Browser, script: string, viewport = WINDOW): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.setContent(
    '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Stage</title><body style="min-height: 100vh"><h1>The page behind</h1></body></html>',
  );
  await page.exposeFunction('matnFont', async (file: string) => {
    const folder = path.join(root, 'node_modules/@fontsource-variable', file, 'files');
    const script = file.includes('hebrew') ? 'hebrew' : 'arabic';
    return [...(await readFile(path.join(folder, `${file}-${script}-wght-normal.woff2`)))];
  });
  await page.evaluate(script);
  return page;
}

const RTL = /^(ar|ckb|fa|he|ur)\b/;

function standIn(messages: Record<string, string>, locale: string): string {
  return `
    const messages = ${JSON.stringify(messages)};
    const listeners = new Set();
    const store = {};
    const area = {
      async get(keys) { return keys === null ? { ...store } : Object.fromEntries([keys].flat().filter((k) => k in store).map((k) => [k, store[k]])); },
      async set(items) { Object.assign(store, items); },
      async remove(keys) { for (const key of [keys].flat()) delete store[key]; },
    };
    export default {
      i18n: { getMessage: (key, substitutions = []) => key === '@@bidi_dir' ? '${RTL.test(locale) ? 'rtl' : 'ltr'}'
        : (messages[key] ?? '').replace(/\\$(\\d)/g, (_, n) => [substitutions].flat()[n - 1] ?? '') },
      storage: { sync: area, local: area, onChanged: { addListener() {}, removeListener() {} } },
      extension: { inIncognitoContext: false },
    };`;
}

const ENTRY = `
  import { openReader } from './src/reader/index.ts';
  import { buildArticle } from './src/reader/article-view.ts';
  import { addressOf, keepBookmark, recallBookmark } from './src/platform/bookmarks.ts';
  import { DEFAULTS } from './src/platform/settings.ts';
  import ground from './src/reader/article.css';
  import blocks from './src/reader/article-blocks.css';
  import additions from './src/reader/article-additions.css';
  import print from './src/reader/article-print.css';
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function () { return attach.call(this, { mode: 'open' }); };
  const style = document.createElement('style');
  style.textContent = ground + blocks + additions + print;
  globalThis.matnStage = {
    buildArticle,
    asked: [],
    async open(reading, settings = {}) {
      const kept = { ...DEFAULTS, reader: { ...DEFAULTS.reader, ...settings } };
      const note = (name) => async (...given) => { this.asked.push({ name, given }); };
      document.head.append(style);
      const address = addressOf(location.href);
      const { block } = await recallBookmark(address);
      this.reader = openReader(reading, { ...DEFAULTS.reader, ...settings }, {
        unstyle: async () => style.remove(),
        save: async (...given) => {
          this.asked.push({ name: 'save', given });
          return { ok: true, fileName: 'Article.txt' };
        },
        convert: async (given) => given.text,
        keepPlace: (block) => keepBookmark({ address, block }),
        changeSettings: async (patch) => {
          this.asked.push({ name: 'changeSettings', given: [patch] });
          Object.assign(kept.reader, patch);
          return { ok: true, settings: kept };
        },
        font: async (file) => new Uint8Array(await matnFont(file)).buffer,
        openOptions: note('openOptions'),
        readOn: note('readOn'),
        retry: note('retry'),
        ...(this.archive && { askArchive: note('askArchive') }),
      }, block);
      return this.reader;
    },
    part: (selector) => document.querySelector('matn-reader').shadowRoot.querySelector(selector),
    showPanel(name) {
      document.querySelector('matn-reader').shadowRoot.getElementById('panel-' + name).showPopover();
    },
  };`;

/**
 * The script to evaluate in a page: defines `matnStage`.
 * @param more further TypeScript of the same bundle
 */
export async function buildStage(locale = 'en', more = ''): Promise<string> {
  const messages = await messagesOf(locale);
  const built = await esbuild.build({
    stdin: { contents: `${ENTRY}\n${more}`, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
    plugins: [
      {
        name: 'stand-in',
        setup(build) {
          build.onResolve({ filter: /^webextension-polyfill$/ }, () => ({ path: 'stand-in', namespace: 'stand-in' }));
          build.onLoad({ filter: /.*/, namespace: 'stand-in' }, () => ({
            contents: standIn(messages, locale),
            loader: 'js',
          }));
        },
      },
    ],
  });
  return built.outputFiles[0]?.text ?? '';
}
