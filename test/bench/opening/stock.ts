// Stock Readability as an extension of its own: the least that a reader on it can do between a press of the toolbar
// button and an article that can be read. Its script is sent into the page, parses a copy, and shows what it found in the
// same place and under the same name as Matn does, with a style sheet of five lines. No settings, no passes, no purifying.
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';

const WORKER = `
  const api = globalThis.browser ?? chrome;
  api.action.onClicked.addListener(({ id }) => api.scripting.executeScript({ target: { tabId: id }, files: ['stock.js'] }));`;

const SCRIPT = `
  import { Readability } from '@mozilla/readability';
  const found = new Readability(document.cloneNode(true)).parse();
  const host = document.createElement('matn-reader');
  host.dataset.state = 'reading';
  host.style.cssText = 'all: initial; position: fixed; inset: 0; z-index: 2147483647; overflow: auto; background: white; font: 18px/1.6 serif';
  const article = document.createElement('article');
  article.style.cssText = 'max-width: 40em; margin: 2em auto';
  article.dir = found.dir ?? 'auto';
  const title = document.createElement('h1');
  title.textContent = found.title;
  const { body } = new DOMParser().parseFromString(found.content, 'text/html');
  article.append(title, ...body.childNodes);
  host.append(article);
  document.documentElement.append(host);`;

/**
 * Builds the peer into folders of its own, named as Matn's, so that the tests' browsers take it in Matn's place.
 * @returns the folder, with `chrome` and `firefox` in it
 */
export async function buildStock(): Promise<string> {
  const root = path.resolve(import.meta.dirname, '../../..');
  const folder = await mkdtemp(path.join(tmpdir(), 'matn-stock-'));
  const { browser_specific_settings } = JSON.parse(await readFile(path.join(root, 'manifest.json'), 'utf8'));
  const background = { chrome: { service_worker: 'worker.js' }, firefox: { scripts: ['worker.js'] } };
  for (const target of ['chrome', 'firefox'] as const) {
    const out = path.join(folder, target);
    await mkdir(out);
    const manifest = {
      manifest_version: 3,
      name: 'Stock Readability',
      version: '1',
      permissions: ['scripting', 'activeTab'],
      host_permissions: ['<all_urls>'],
      action: {},
      background: background[target],
      ...(target === 'firefox' && { browser_specific_settings }),
    };
    await writeFile(path.join(out, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(path.join(out, 'worker.js'), WORKER);
    await esbuild.build({
      stdin: { contents: SCRIPT, resolveDir: root },
      bundle: true,
      minify: true,
      format: 'iife',
      outfile: path.join(out, 'stock.js'),
    });
  }
  return folder;
}
