// A cover drawn from the title, for books whose article has no picture.
import { majority } from './bidi.ts';
import { wrapLine } from './text-wrap.ts';
import { x, xmlDocument } from './xml.ts';

const WIDTH = 1200;
const HEIGHT = 1800;
const MARGIN = 120;

/** SVG of 1200 by 1800: the title in lines, set from its own side, and a line of facts below. */
export function drawCover(title: string, facts: string, around: 'rtl' | 'ltr'): string {
  const dir = majority(title, around);
  const columns = title.length > 80 ? 26 : 18;
  const size = title.length > 80 ? 66 : 92;
  const lines = wrapLine(title, columns, '', '').slice(0, 14);
  const start = dir === 'rtl' ? WIDTH - MARGIN : MARGIN;
  const text = (line: string, y: number, fontSize: number) =>
    x('text', { x: String(start), y: String(y), 'font-size': String(fontSize), direction: dir }, line);
  return xmlDocument(
    x(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        width: String(WIDTH),
        height: String(HEIGHT),
      },
      x('title', {}, title),
      x('rect', { width: String(WIDTH), height: String(HEIGHT), fill: '#f6f1e7' }),
      x('rect', { x: String(dir === 'rtl' ? WIDTH - 40 : 0), width: '40', height: String(HEIGHT), fill: '#2f4858' }),
      x(
        'g',
        { 'font-family': 'serif', fill: '#222222' },
        ...lines.map((line, index) => text(line, 340 + index * size * 1.45, size)),
        text(facts, HEIGHT - 160, 44),
      ),
    ),
  );
}
