// Walks the tables of makers and of bot checks' words: each row knows its example and spares what looks like it.
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { CHALLENGE_WORDS } from '../../src/wall/bot-checks.ts';
import { bearsMark, checksBots } from '../../src/wall/evidence.ts';
import { MAKERS } from '../../src/wall/makers.ts';

function page(piece: string): Document {
  const [head, body] = piece.includes('<body') ? ['', piece] : [piece, `<body>${piece}</body>`];
  return parseHTML(`<!doctype html><html><head>${head}</head>${body}</html>`).document as unknown as Document;
}

function words(document: Document): string {
  for (const silent of document.querySelectorAll('body title, body script')) silent.remove();
  return (document.body.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const named = MAKERS.map((row) => [`${row.name} (${row.kind})`, row] as const);

test.each(named)('%s: knows its mark', (_name, row) => {
  expect(bearsMark(row, page(row.catches), words(page(row.catches)))).toBe(true);
});

test.each(named)('%s: spares what looks like it', (_name, row) => {
  const piece = row.spares;
  expect(bearsMark(row, page(piece), words(page(piece)))).toBe(false);
});

describe('words of bot checks', () => {
  test.each(CHALLENGE_WORDS.flatMap((row) => row.catches))('catches %s', (sentence) => {
    expect(checksBots(sentence)).toBe(true);
  });
  test.each(CHALLENGE_WORDS.flatMap((row) => row.spares ?? []))('spares %s', (sentence) => {
    expect(checksBots(sentence)).toBe(false);
  });
});
