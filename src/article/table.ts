// Is a table there for its data or for the layout? Layout tables dissolve into what they hold.
import { all, isBlock, longerThan, tagOf } from './dom.ts';

/** Decides by what it says itself, then by its shape. */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || table.getAttribute('datatable') === '0') return false;
  if (table.querySelector('table')) return false;
  const rows = all(table, 'tr');
  const columns = Math.max(0, ...rows.map((row) => row.children.length));
  if (rows.length < 2 && columns < 3) return false;
  if (columns < 2) return false;
  if (table.querySelector('caption,thead,th,tfoot,colgroup')) return true;
  return !hasProse(table);
}

/** A cell with several paragraphs or an article's worth of text is a column of a page, not a datum. */
function hasProse(table: Element): boolean {
  return all(table, 'td').some((cell) => {
    if (longerThan(cell, 600)) return true;
    const blocks = [...cell.children].filter((child) => isBlock(child) && tagOf(child) !== 'UL');
    return blocks.filter((block) => longerThan(block, 120)).length > 1;
  });
}
