import { expect, it } from 'vitest';
import { PALETTES, paletteFor } from '../../src/reader/themes.ts';

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

for (const [name, palette] of Object.entries(PALETTES)) {
  it(`${name}: every text reaches 7:1, every edge 3:1`, () => {
    for (const ground of [palette.paper, palette.wash]) {
      for (const text of [palette.ink, palette.soft, palette.link]) {
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
      }
      expect(contrast(palette.edge, ground)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(palette.ink, palette.mark)).toBeGreaterThanOrEqual(7);
    expect(contrast(palette.link, palette.mark)).toBeGreaterThanOrEqual(4.5);
  });
}

it('follows the system only where it was asked to', () => {
  expect(paletteFor('system', true)).toBe('dark');
  expect(paletteFor('system', false)).toBe('light');
  expect(paletteFor('sepia', true)).toBe('sepia');
});
