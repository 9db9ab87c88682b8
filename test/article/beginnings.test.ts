// What the build finds of the beginnings of lines: nothing that an expression matches may be turned away by it.
import { describe, expect, it } from 'vitest';
import { beginningsOf, LETTERS as FOUND } from '../../src/article/junk/beginnings.ts';
import { BEGINNINGS } from '../../src/article/junk/beginnings-table.ts';
import { gatesOf, LETTERS, sieveOf } from '../../src/article/junk/gate.ts';
import { lowered } from '../../src/article/junk/lowered.ts';
import { ROWS } from '../../src/article/junk/rows.ts';

describe('the beginnings of what an expression matches', () => {
  it.each([
    ['read (?:also|more)', 'read'],
    ['by', 'by'],
    ['(?:to )?top', 'top,to t'],
    ['[¿¡]?has', 'has,¿has,¡has'],
    ['a(?:b|cd)e', 'abe,acde'],
    ['ab*c', 'ab,ac'],
    ['a{2}b', 'a'],
    ['\\d+ views?', '0,1,2,3,4,5,6,7,8,9'],
    ['[()]\\s?c', '(c,)c,( c,) c'],
    ['(?=x)ad', 'ad'],
    ['[a-c]x', 'ax,bx,cx'],
    ['quay|port', 'quay,port'],
    ['اقر[أا]', 'اقرأ,اقرا'],
  ])('%s: %s', (pattern, beginnings) => {
    const expected = new Set(beginnings.split(',').map((one) => one.slice(0, LETTERS)));
    expect(new Set(beginningsOf(pattern))).toEqual(expected);
  });

  it.each(['\\D+ views', '.{0,20}news', '[^.]x', '\\p{L}+', '(?:\\w+ )?read', ''])('%s: anything', (pattern) => {
    expect(beginningsOf(pattern).has('')).toBe(true);
  });
});

describe('the gates of the tables', () => {
  it('are asked for as many letters as were looked at', () => expect(LETTERS).toBe(FOUND));

  it('stand before most rows', () => {
    expect(BEGINNINGS.filter((beginnings) => beginnings !== '').length).toBeGreaterThan(ROWS.length * 0.6);
  });

  const lines = ROWS.flatMap(({ catches, spares = [] }) => [...catches, ...spares]).map(lowered);
  it('turn no line away that a row matches', () => {
    const whole = (rows: string): string => `^[\\s(\\[]*(?:${rows})`;
    let matched = 0;
    for (const row of ROWS.filter(({ as }) => as !== 'within')) {
      const pattern = new RegExp(whole(row.pattern), 'u');
      for (const line of lines) {
        const found = pattern.test(line);
        if (found) matched++;
        const passed = sieveOf(gatesOf([row], whole))(line, line.length).some(({ ask }) => ask(line));
        expect({ line, pattern: row.pattern, passed }).toEqual({ line, pattern: row.pattern, passed: found });
      }
    }
    expect(matched).toBeGreaterThan(ROWS.length);
  });
});
