// `npm run contact-sheet`: the reader's states in five languages and six themes on one sheet, for the README:
// docs/pictures/contact-sheet.png. On the stage; each picture is drawn at the sheet's scale, so that small letters are sharp.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { languages } from '../newsroom/stories/index.ts';
import { composed, type Placed } from './palette-png.ts';
import { openBrowser, type Screen, shoot } from './screens.ts';
import { buildStage, openStage } from './stage.ts';

const SCALE = 0.7;
const HEIGHT = 560;
const GAP = 10;
const WIDE = { width: 800, height: HEIGHT, scale: SCALE };
const NARROW = { width: 360, height: HEIGHT, scale: SCALE };

const COLUMNS: (Screen & { width: number })[] = [
  { name: 'reading', ...WIDE },
  { name: 'text', ...WIDE, panel: 'text', theme: 'sepia' },
  { name: 'contents', ...WIDE, panel: 'contents', theme: 'dark', at: 'blockquote' },
  { name: 'empty', ...NARROW, state: 'empty', theme: 'grey' },
  { name: 'narrow', ...NARROW, theme: 'black', at: 'blockquote' },
  { name: 'save', ...NARROW, theme: 'contrast', panel: 'save' },
];

const browser = await openBrowser();
try {
  const pictures: Placed[] = [];
  const height = HEIGHT * SCALE;
  for (const [row, lang] of languages.entries()) {
    const page = await openStage(browser, await buildStage(lang));
    let left = 0;
    for (const screen of COLUMNS) {
      const width = screen.width * SCALE;
      pictures.push({ png: await shoot(page, lang, screen), left, top: row * (height + GAP), width, height });
      left += width + GAP;
    }
    await page.close();
  }
  const file = path.resolve(import.meta.dirname, '../../docs/pictures/contact-sheet.png');
  await writeFile(file, composed(pictures, '#c9c6c0'));
  console.log(file);
} finally {
  await browser.close();
}
