// The first look where scripts run: what the source alone gives away, without a question about style or layout.
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { lookAtSource } from '../../src/wall/source.ts';

const prose = `<p>${'A sentence of an article that goes on for a while, as sentences do. '.repeat(5)}</p>`.repeat(8);

/** linkedom has no layout at all: whatever asked for it would throw. */
function signOf(head: string, body: string, attributes = ''): string | null {
  const html = `<!doctype html><html><head>${head}</head><body${attributes}>${body}</body></html>`;
  const { document } = parseHTML(html);
  Object.defineProperty(document, 'contentType', { value: 'text/html' });
  return lookAtSource(document as unknown as Document, 'run').sign;
}

test('an article is no sign', () => {
  expect(signOf('<style>body { margin: 0 } .menu { display: none }</style>', prose)).toBeNull();
});

test.each([
  '<style id="antiClickjack">body{display:none !important}</style>',
  '<style>.x{color:red} html { visibility : hidden; opacity: 0 }</style>',
  '<style>html.wait body{opacity:0}</style>',
])('%s may hide the page', (style) => {
  expect(signOf(style, prose)).toBe('guard');
});

test('a body that hides itself may hide the page', () => {
  expect(signOf('', prose, ' style="visibility: hidden"')).toBe('guard');
});

test.each(['<style>body{opacity:0.9}</style>', '<style>.body{display:none}</style>'])('%s does not', (style) => {
  expect(signOf(style, prose)).toBeNull();
});

test('little to read is a sign, and so is the title of a bot check', () => {
  expect(signOf('', '<div id="root"></div>')).toBe('little');
  expect(signOf('<title>Just a moment...</title>', prose)).toBe('little');
  expect(signOf('<title>Just moments</title>', prose)).toBeNull();
});
