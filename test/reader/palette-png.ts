// A PNG of at most 256 colours: pictures of text need no more, and are a third as large.
// https://www.w3.org/TR/png-3/ (colour type 3, one byte a pixel, no filter)
import { crc32, deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';

/** Colours are first told apart in steps of 4: letters' edges have thousands of shades that no eye tells apart. */
const coarse = (red: number, green: number, blue: number) => ((red >> 2) << 12) | ((green >> 2) << 6) | (blue >> 2);

interface Shade {
  count: number;
  red: number;
  green: number;
  blue: number;
}

function shadesOf(pixels: Uint8Array): Map<number, Shade> {
  const shades = new Map<number, Shade>();
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
    const key = coarse(red, green, blue);
    const shade = shades.get(key);
    if (shade) shade.count++;
    else shades.set(key, { count: 1, red, green, blue });
  }
  return shades;
}

const distance = (a: Shade, b: Shade) => (a.red - b.red) ** 2 + (a.green - b.green) ** 2 + (a.blue - b.blue) ** 2;

function nearest(shade: Shade, palette: Shade[]): number {
  let best = 0;
  palette.forEach((colour, index) => {
    if (distance(shade, colour) < distance(shade, palette[best] ?? colour)) best = index;
  });
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, sum]);
}

/** @param pixels RGBA, opaque, row by row */
function palettePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const shades = shadesOf(pixels);
  const palette = [...shades.values()].sort((a, b) => b.count - a.count).slice(0, 256);
  const indexes = new Map([...shades].map(([key, shade]) => [key, nearest(shade, palette)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const key = coarse(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
      rows[y * (width + 1) + 1 + x] = indexes.get(key) ?? 0;
    }
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(({ red, green, blue }) => [red, green, blue]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export interface Placed {
  png: Buffer;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Pictures side by side, or one alone, in one PNG; each at the size it has. */
export function composed(pictures: Placed[], background = '#fff'): Buffer {
  const width = Math.max(...pictures.map((one) => one.left + one.width));
  const height = Math.max(...pictures.map((one) => one.top + one.height));
  const drawn = pictures.map(({ png, left, top, ...size }) => {
    const href = `data:image/png;base64,${png.toString('base64')}`;
    return `<image x="${left}" y="${top}" width="${size.width}" height="${size.height}" href="${href}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn.join('')}</svg>`;
  const image = new Resvg(svg, { background }).render();
  return palettePng(image.pixels, image.width, image.height);
}
