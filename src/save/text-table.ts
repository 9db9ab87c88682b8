// A table as text: columns aligned by display width, or, where that would not fit a line, each row as a list of its cells.
import type { Element } from 'hast';
import { type Direction, isolate, majority, strong } from './bidi.ts';
import { displayWidth } from './text-wrap.ts';
import { isElement } from './tree.ts';

/** Wider than this no editor window shows a row in one line. */
const WIDEST = 100;

interface Grid {
  rows: string[][];
  /** The first row names the columns. */
  headed: boolean;
}

/** Blocks of lines: one for a grid, or one for each row. A table of one column is its cells, one a block. */
export function tableBlock(table: Element, dir: Direction, textOfCell: (cell: Element) => string): string[][] {
  const grid = gridOf(table, textOfCell);
  const columns = Math.max(0, ...grid.rows.map((row) => row.length));
  if (columns === 0) return [];
  if (columns === 1) return grid.rows.map(([cell]) => (cell ?? '').split('\n')).filter(([line]) => line);
  const flat = grid.rows.map((row) =>
    Array.from({ length: columns }, (_, i) => (row[i] ?? '').replace(/\s*\n\s*/g, ' ')),
  );
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...flat.map((row) => displayWidth(row[i] ?? ''))));
  const total = widths.reduce((sum, width) => sum + width + 3, -3);
  return total <= WIDEST ? [aligned(flat, widths, grid.headed, dir)] : records(flat, grid.headed);
}

function gridOf(table: Element, textOfCell: (cell: Element) => string): Grid {
  const lines = rowsOf(table);
  const rows = lines.map((row) =>
    cellsOf(row).flatMap((cell) => {
      const span = Math.min(50, Math.max(1, Number(cell.properties.colSpan) || 1));
      return [textOfCell(cell), ...Array.from({ length: span - 1 }, () => '')];
    }),
  );
  const headed = lines[0] !== undefined && cellsOf(lines[0]).every((cell) => cell.tagName === 'th');
  return { rows: rows.filter((row) => row.some(Boolean)), headed };
}

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child];
    return isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [];
  });
}

const cellsOf = (row: Element): Element[] =>
  row.children.filter((child): child is Element => isElement(child, 'td', 'th'));

function aligned(rows: string[][], widths: number[], headed: boolean, dir: Direction): string[] {
  const lines = rows.map((row) => {
    const cells = row.map((cell, index) => shut(cell, dir) + ' '.repeat((widths[index] ?? 0) - displayWidth(cell)));
    return startOf(row, dir) + cells.join(' | ').trimEnd();
  });
  if (headed && lines.length > 1) lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('-|-'));
  return lines;
}

/** Two neighbouring cells of the other direction would change places; each is shut off from the line. */
function shut(cell: string, dir: Direction): string {
  const other = dir === 'rtl' ? 'ltr' : 'rtl';
  return [...cell].some((character) => strong(character) === other) ? isolate(cell, majority(cell, dir)) : cell;
}

/** A row that shows no letter of the table's direction outside isolates says its direction with a mark. */
function startOf(row: string[], dir: Direction): string {
  if (dir === 'ltr') return '';
  const says = row.some((cell) => shut(cell, dir) === cell && [...cell].some((character) => strong(character) === dir));
  return says ? '' : '\u200F';
}

function records(rows: string[][], headed: boolean): string[][] {
  const head = headed ? (rows[0] ?? []) : [];
  return (headed ? rows.slice(1) : rows).map((row) =>
    row.flatMap((cell, index) => (cell ? [head[index] ? `${head[index]}: ${cell}` : cell] : [])),
  );
}
