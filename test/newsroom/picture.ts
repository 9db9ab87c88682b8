// A picture for a story, drawn here so that nobody's photograph is needed: hills under a sky, as a PNG.
import { deflateSync } from 'node:zlib';

const WIDTH = 960;
const HEIGHT = 540;

const table = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function checksum(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** One chunk of a PNG file: length, type, content, CRC-32. */
function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(checksum(body));
  return Buffer.concat([length, body, check]);
}

type Colour = [number, number, number];

function colourAt(x: number, y: number, tone: number): Colour {
  const hill = HEIGHT * (0.62 + 0.12 * Math.sin(x / 150 + tone) + 0.05 * Math.sin(x / 47 + tone * 3));
  const far = HEIGHT * (0.5 + 0.08 * Math.sin(x / 210 + tone * 2));
  if (y > hill) return [38 + tone * 9, 62, 66];
  if (y > far) return [86 + tone * 8, 116, 118];
  const light = y / HEIGHT;
  return [150 + tone * 12 + light * 60, 180 + light * 50, 205 + light * 20];
}

/** A PNG of 960 × 540 pixels; `tone` from 0 to 5 gives each story its own. */
export function picture(tone: number): Buffer {
  const rows = Buffer.alloc(HEIGHT * (1 + WIDTH * 3));
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const at = y * (1 + WIDTH * 3) + 1 + x * 3;
      colourAt(x, y, tone).forEach((value, channel) => {
        rows[at + channel] = Math.min(255, Math.round(value));
      });
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
