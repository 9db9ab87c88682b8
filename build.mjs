// Builds dist/chrome and dist/firefox, each loadable as it is. `--watch` rebuilds on change, `--package` also writes
// the two store archives and the source archive to dist/, `--out=FOLDER` builds somewhere else than dist/.
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'acorn';
import * as esbuild from 'esbuild';

const run = promisify(execFile);
const root = import.meta.dirname;
const at = (...parts) => path.join(root, ...parts);
const flags = process.argv.slice(2);
const dist = path.resolve(flags.find((flag) => flag.startsWith('--out='))?.slice('--out='.length) ?? at('dist'));

/** One bundle a process; the entries in src/ only connect the parts. */
const entries = {
  watch: 'src/watch.ts', // on every page: the first look, a few kilobytes
  judge: 'src/judge.ts', // on a page with a sign of a wall
  reader: 'src/reader.ts', // on demand: article and overlay
  sources: 'src/sources.ts', // where the page's own markup was not good enough
  background: 'src/background.ts',
  workshop: 'src/workshop.ts', // where a document is needed outside a page: formats, blobs, links saved unvisited
  refusal: 'src/refusal.ts', // the button's words where no extension may run
  batch: 'src/batch.tsx', // many pages into one file
  options: 'src/options.tsx',
  welcome: 'src/welcome.tsx',
};

/** Fonts for scripts that systems often lack, shipped with their licences; the reader loads one only when it is needed. */
const fonts = {
  'noto-naskh-arabic': 'arabic-wght-normal',
  vazirmatn: 'arabic-wght-normal',
  'noto-nastaliq-urdu': 'arabic-wght-normal',
  'noto-serif-hebrew': 'hebrew-wght-normal',
};

/** Files that browsers load by name; all other style sheets are bundled as text, for the reader's shadow root. */
const loose = {
  options: /\.(html|css)$/,
  background: /\.(html|css)$/,
  reader: /^article.*\.css$/,
};

/** The manifest as each browser wants it: Chromium rejects or warns of Firefox's keys, and the other way round. */
const manifests = {
  chrome(manifest) {
    const { browser_specific_settings: _gecko, ...rest } = manifest;
    const { theme_icons: _icons, ...action } = rest.action;
    return { ...rest, action, background: { service_worker: manifest.background.service_worker } };
  },
  firefox(manifest) {
    const { minimum_chrome_version: _chrome, ...rest } = manifest;
    return {
      ...rest,
      permissions: rest.permissions.filter((name) => name !== 'offscreen'),
      background: { scripts: manifest.background.scripts },
    };
  },
};

/**
 * The stores' linter warns of every assignment to `innerHTML`, and of every method called `write`, whatever they are for.
 * Three libraries assign it, to elements of documents that are in no window (Readability, DOMPurify) or for a property
 * Matn never uses (Preact's `dangerouslySetInnerHTML`); micromark's `write` is no document's. Their spelling is changed,
 * with the same effect, so that the linter has nothing to say of them and a new warning is seen. Nothing is made safer by
 * it; what makes it safe is that article and interface go into a page as elements. Matn itself assigns no `innerHTML`.
 */
const spelledOut = [
  [/@mozilla\/readability\/Readability\.js$/, /(\w+)\.innerHTML = (.+);/],
  [/dompurify\/dist\/purify\.es\.mjs$/, /([\w.]+)\.innerHTML = (.+);/],
  [/preact\/dist\/preact\.mjs$/, /(\w)\.innerHTML=(\w\.__html)/],
  [/micromark\/index\.js$/, /(parse\(options\)\.document\(\))\.write\((preprocess\(\)\(value, encoding, true\))\)/],
];

const quietLinter = {
  name: 'quiet-linter',
  setup(build) {
    const names = spelledOut.map(([file]) => file.source.replaceAll('\\/', '[\\\\/]')).join('|');
    build.onLoad({ filter: new RegExp(names) }, async ({ path: file }) => {
      const [, pattern] = spelledOut.find(([name]) => name.test(file.replaceAll('\\', '/')));
      const source = await readFile(file, 'utf8');
      const contents = source.replaceAll(new RegExp(pattern, 'g'), (_all, object, value) =>
        pattern.source.includes('innerHTML')
          ? `Reflect.set(${object}, 'innerHTML', ${value})${pattern.source.endsWith(';') ? ';' : ''}`
          : `((write) => write(${value}))(${object}.write)`,
      );
      return { contents, loader: 'js' };
    });
  },
};

/** The names under which rows of the tables carry the examples that the tests walk. */
const examples = new Set(['catches', 'spares']);

/** Every node of a syntax tree. */
function* nodesOf(value) {
  if (typeof value?.type === 'string') yield value;
  if (value && typeof value === 'object') for (const inner of Object.values(value)) yield* nodesOf(inner);
}

/** A row's maker, `const row = (…, catches, spares) => …`: its name, and which of its parameters are examples. */
function makerOf({ type, id, init }) {
  if (type !== 'VariableDeclarator' || init?.type !== 'ArrowFunctionExpression') return [];
  const names = init.params.map((param) => param.name ?? param.left?.name);
  return names.some((name) => examples.has(name)) ? [[id.name, names.map((name) => examples.has(name))]] : [];
}

/**
 * Nothing that runs asks for the examples, and they are half of what the tables weigh: the bundles go without, be they
 * properties of a row or arguments of its maker.
 */
const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].+\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      if (!/\bcatches\b/.test(text)) return undefined;
      const { code } = await esbuild.transform(text, { loader: 'ts', charset: 'utf8', target: 'esnext' });
      const nodes = [...nodesOf(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))];
      const makers = new Map(nodes.flatMap(makerOf));
      const cuts = nodes.flatMap((node) => {
        // With the comma after it, or in the last place without.
        if (node.type === 'Property' && examples.has(node.key.name)) return [{ ...node, comma: true, by: '' }];
        if (node.type !== 'CallExpression') return [];
        const which = makers.get(node.callee.name) ?? [];
        return node.arguments.filter((_argument, at) => which[at]).map((argument) => ({ ...argument, by: '0' }));
      });
      let contents = code;
      for (const { start, end, comma, by } of cuts.sort((a, b) => b.start - a.start)) {
        const rest = contents.slice(end);
        contents = contents.slice(0, start) + by + (comma ? rest.replace(/^\s*,/, '') : rest);
      }
      return { contents, loader: 'js' };
    });
  },
};

/** What the tables tell of their lines' beginnings is found here; the pages get the list, not what finds it. */
const beginnings = {
  name: 'beginnings',
  setup(build) {
    build.onLoad({ filter: /[\\/]junk[\\/]beginnings-table\.ts$/ }, async ({ path: file }) => {
      const { outputFiles } = await esbuild.build({ entryPoints: [file], bundle: true, format: 'esm', write: false });
      const { BEGINNINGS } = await import(
        `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
      );
      return { contents: `export const BEGINNINGS = ${JSON.stringify(BEGINNINGS)};` };
    });
  },
};

/** Style sheets travel in the scripts as text: without their comments and white space they are half as long. */
const smallStyles = {
  name: 'small-styles',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      const { code } = await esbuild.transform(text, { loader: 'css', minify: true, charset: 'utf8' });
      return { contents: code, loader: 'text' };
    });
  },
};

function bundle(target) {
  return {
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, at(file)])),
    outdir: path.join(dist, target),
    bundle: true,
    format: 'iife',
    target: target === 'chrome' ? 'chrome120' : 'firefox142',
    charset: 'utf8',
    minify: true,
    keepNames: false,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text', '.svg': 'text' },
    // Under `worker`, `decode-named-character-reference` has a form that assigns no innerHTML, which the linter minds.
    conditions: ['worker', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
    plugins: [quietLinter, beginnings, withoutExamples, smallStyles],
  };
}

async function copyStatic(target) {
  const out = path.join(dist, target);
  const manifest = JSON.parse(await readFile(at('manifest.json'), 'utf8'));
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
  await mkdir(path.join(out, 'icons'), { recursive: true });
  await writeFile(
    path.join(out, 'manifest.json'),
    `${JSON.stringify({ ...manifests[target](manifest), version }, null, 2)}\n`,
  );
  await cp(at('src/_locales'), path.join(out, '_locales'), { recursive: true });
  await cp(at('LICENSE'), path.join(out, 'LICENSE'));
  for (const file of await readdir(at('icons'))) {
    if (/\.(png|svg)$/.test(file)) await cp(at('icons', file), path.join(out, 'icons', file));
  }
  for (const [folder, wanted] of Object.entries(loose)) {
    for (const file of await readdir(at('src', folder))) {
      if (wanted.test(file)) await cp(at('src', folder, file), path.join(out, file));
    }
  }
  await mkdir(path.join(out, 'fonts'), { recursive: true });
  for (const [family, face] of Object.entries(fonts)) {
    const from = at('node_modules/@fontsource-variable', family);
    await cp(path.join(from, 'files', `${family}-${face}.woff2`), path.join(out, 'fonts', `${family}.woff2`));
    await cp(path.join(from, 'LICENSE'), path.join(out, 'fonts', `${family}.LICENSE.txt`));
  }
}

/** The sources as committed, for the store's reviewers. */
async function packageAll() {
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
  for (const target of Object.keys(manifests)) {
    await run(process.execPath, [
      at('node_modules/web-ext/bin/web-ext.js'),
      'build',
      `--source-dir=${path.join(dist, target)}`,
      `--artifacts-dir=${dist}`,
      `--filename=matn-${version}-${target}.zip`,
      '--overwrite-dest',
    ]);
  }
  await run('git', ['archive', '--format=zip', `--output=${path.join(dist, `matn-${version}-source.zip`)}`, 'HEAD'], {
    cwd: root,
  });
}

for (const target of Object.keys(manifests)) {
  await rm(path.join(dist, target), { recursive: true, force: true });
  await copyStatic(target);
  if (flags.includes('--watch')) {
    await (await esbuild.context(bundle(target))).watch();
  } else {
    await esbuild.build(bundle(target));
  }
}
if (flags.includes('--watch'))
  console.log('Watching src/; load dist/chrome or dist/firefox in a browser. Ctrl+C ends.');
if (flags.includes('--package')) await packageAll();
