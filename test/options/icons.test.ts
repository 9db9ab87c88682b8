// The icons are there in every size and state the browsers are told of, and can be seen on toolbars of any colour.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.json'), 'utf8');

/** Width and height from a PNG's first chunk. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(path.join(root, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every icon the manifest names exists, square, in the size of its name', () => {
  const named = [...manifest.matchAll(/icons\/[\w-]+\.png/g)].map(([file]) => file);
  expect(named.length).toBeGreaterThan(5);
  for (const file of named) {
    const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
    expect(sizeOf(file), file).toEqual([size, size]);
  }
});

test.each(['matn', 'matn-dark', 'matn-ready', 'matn-ready-dark', 'matn-blocked', 'matn-blocked-dark'])(
  '%s is there for toolbars of one and two device pixels a point',
  (state) => {
    for (const size of [16, 32]) expect(existsSync(path.join(root, `icons/${state}-${size}.png`))).toBe(true);
  },
);

/** WCAG 2 relative luminance of a hex colour. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  ['Firefox, light', '#f9f9fb'],
  ['Firefox, dark', '#2b2a33'],
  ['Chromium, light', '#ffffff'],
  ['Chromium, dark', '#3c3c3c'],
])('the plain icon reaches 3:1 on the toolbar of %s', (_, toolbar) => {
  const ink = /color="(#[0-9a-f]{6})"/.exec(readFileSync(path.join(root, 'icons/matn.svg'), 'utf8'))?.[1] ?? '';
  expect(contrast(ink, toolbar)).toBeGreaterThanOrEqual(3);
});
