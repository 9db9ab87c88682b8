// Renders the SVG drawings to the PNG sizes browsers ask for. The drawing is the letter mim, which begins "matn":
// a line of its own on the toolbar, a filled tile once the page can be read, a bar beneath it where nothing can be done.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Toolbars (16, 32), extension lists (48, 96), stores (128). */
const SIZES = [16, 32, 48, 96, 128];

/** From this size on Matn's own icon is the app tile: it stands on pages of any colour, not on a toolbar. */
const TILE_FROM = 48;

/**
 * Colours exchanged for dark toolbars. Chromium has no icons by theme, so the plain letter's own tone already reaches
 * 3:1 on light and dark toolbars alike; the dark form is for browsers that ask for one.
 */
const DARK: Record<string, string> = {
  '#5f8cb4': '#efece6',
  '#0b4f86': '#93c4f2',
  '#fff': '#0d2436',
  '#c25700': '#ffb067',
};

const ICONS = [
  { name: 'matn', small: 'matn.svg', large: 'matn-app.svg' },
  { name: 'matn-dark', small: 'matn.svg', dark: true },
  { name: 'matn-ready', small: 'matn-ready.svg' },
  { name: 'matn-ready-dark', small: 'matn-ready.svg', dark: true },
  { name: 'matn-blocked', small: 'matn-blocked.svg' },
  { name: 'matn-blocked-dark', small: 'matn-blocked.svg', dark: true },
];

function draw(file: string, size: number, dark: boolean): Buffer {
  const light = readFileSync(path.join(import.meta.dirname, file), 'utf8');
  const svg = dark ? light.replace(/#[0-9a-f]{3,6}/g, (colour) => DARK[colour] ?? colour) : light;
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

for (const { name, small, large, dark = false } of ICONS) {
  for (const size of SIZES) {
    const file = large && size >= TILE_FROM ? large : small;
    writeFileSync(path.join(import.meta.dirname, `${name}-${size}.png`), draw(file, size, dark));
  }
}
