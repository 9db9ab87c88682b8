// Code blocks in their plainest form before Readability looks, which drops empty lines, line numbers' cells or the whole
// table that a highlighter made of them.
import { codeBlock, codeOfTable, isGutter } from '../code.ts';
import { all, tagOf } from '../dom.ts';
import type { PagePass } from './pass.ts';

export const code: PagePass = {
  name: 'code',
  purpose: 'Turns what highlighters make of code blocks back into plain code with its language.',
  page({ document }) {
    const tables = all(document, 'table');
    const pres = all(document, 'pre');
    if (pres.length === 0 && (tables.length === 0 || !document.querySelector('code,td[class*="code"]'))) return;
    for (const table of tables) {
      const block = codeOfTable(document, table);
      if (block) table.replaceWith(block);
      else for (const cell of all(table, 'td')) if (isGutter(cell)) cell.remove();
    }
    for (const pre of all(document, 'pre')) {
      // A <pre> inside another, as tables of line numbers have it, has been seen to with the outer one.
      if (!pre.parentNode || pre.parentElement?.closest('pre')) continue;
      const block = codeBlock(document, pre);
      if (block && tagOf(pre) === 'PRE') pre.replaceWith(block);
    }
  },
};
