// `npx tsx test/reader/contact-sheet.ts`: the reader's states in five languages and several themes, all on one sheet.
// On the stage; written to out/screens/ and out/contact-sheet.png, to be looked at.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Theme } from '../../src/platform/settings.ts';
import { browserPath } from '../browsers.ts';
import { type Language, languages } from '../newsroom/stories/index.ts';
import { reading } from './readings.ts';
import { buildStage, openStage } from './stage.ts';

interface Shot {
  name: string;
  state: 'loading' | 'empty' | 'reading';
  theme: Theme;
  width: number;
  panel?: string;
}

const SHOTS: Shot[] = [
  { name: 'reading', state: 'reading', theme: 'light', width: 1100 },
  { name: 'text', state: 'reading', theme: 'sepia', width: 1100, panel: 'text' },
  { name: 'contents', state: 'reading', theme: 'dark', width: 1100, panel: 'contents' },
  { name: 'empty', state: 'empty', theme: 'grey', width: 1100 },
  { name: 'loading', state: 'loading', theme: 'light', width: 1100 },
  { name: 'narrow', state: 'reading', theme: 'black', width: 360 },
];
const HEIGHT = 760;
const THUMB = 300;

async function shoot(browser: Browser, script: string, lang: Language, shot: Shot): Promise<Buffer> {
  const page = await openStage(browser, script);
  await page.setViewport({ width: shot.width, height: HEIGHT });
  const given = shot.state === 'loading' ? null : reading(lang, shot.state);
  await page.evaluate((what, theme) => matnStage.open(what, { theme }), given, shot.theme);
  await page.waitForSelector(`matn-reader[data-state="${shot.state}"]`);
  if (shot.panel) await page.evaluate((name) => matnStage.showPanel(name), shot.panel);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const animation of document.getAnimations()) {
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    }
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  const image = Buffer.from(await page.screenshot());
  await page.close();
  return image;
}

/** One row a language. */
function sheet(rows: { image: Buffer; width: number }[][]): Buffer {
  const height = Math.round((THUMB * HEIGHT) / 760);
  let width = 0;
  const drawn = rows.map((row, line) => {
    let left = 0;
    const images = row.map(({ image, width: own }) => {
      const scaled = Math.round((own * height) / HEIGHT);
      const href = `data:image/png;base64,${image.toString('base64')}`;
      const element = `<image x="${left}" y="${line * (height + 10)}" width="${scaled}" height="${height}" href="${href}"/>`;
      left += scaled + 10;
      return element;
    });
    width = Math.max(width, left - 10);
    return images.join('');
  });
  const total = rows.length * (height + 10) - 10;
  return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}">${drawn.join('')}</svg>`)
    .render()
    .asPng();
}

const out = path.resolve(import.meta.dirname, '../../out');
await mkdir(path.join(out, 'screens'), { recursive: true });
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: sandbox });
try {
  const rows: { image: Buffer; width: number }[][] = [];
  for (const lang of languages) {
    const script = await buildStage(lang);
    const row: { image: Buffer; width: number }[] = [];
    for (const shot of SHOTS) {
      const image = await shoot(browser, script, lang, shot);
      await writeFile(path.join(out, 'screens', `${lang}-${shot.name}.png`), image);
      row.push({ image, width: shot.width });
    }
    rows.push(row);
  }
  const file = path.join(out, 'contact-sheet.png');
  await writeFile(file, sheet(rows));
  console.log(file);
} finally {
  await browser.close();
}
