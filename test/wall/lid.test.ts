// Whether something may lie over the window: asked at a few points, answered by what is there and how it stands to the flow.
import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { lidded } from '../../src/wall/lid.ts';

const WIDTH = 1000;
const HEIGHT = 800;

afterEach(() => vi.unstubAllGlobals());

/**
 * A window of 1000 by 800 over an article whose paragraphs stand at `top`. `at` says what answers at a point, by id;
 * an element's position is what its `class` says, that of what is generated before it `data-before`.
 */
function liddedBy(body: string, at: (x: number, y: number) => string, top = 2_000, prose = ['prose']): boolean {
  const { document } = parseHTML(
    `<!doctype html><html><body id="body">${body}<article id="article"><p id="prose">Prose.</p><p id="more">More.</p></article></body></html>`,
  );
  const byId = (id: string): Element => document.getElementById(id) as unknown as Element;
  Object.defineProperty(document.documentElement, 'clientWidth', { value: WIDTH });
  Object.defineProperty(document.documentElement, 'clientHeight', { value: HEIGHT });
  Object.defineProperty(document, 'elementFromPoint', { value: (x: number, y: number) => byId(at(x, y)) });
  vi.stubGlobal('getComputedStyle', (element: HTMLElement, pseudo?: string) => ({
    position: (pseudo ? pseudo === '::before' && element.dataset.before : element.className) || 'static',
  }));
  const box = { left: 100, right: 900, top, bottom: top + 100, width: 800, height: 100 } as DOMRect;
  for (const element of document.querySelectorAll('*')) {
    const above = element.parentElement?.closest('[class], body') ?? null;
    Object.defineProperty(element, 'offsetParent', { value: above });
  }
  return lidded(
    document as unknown as Document,
    prose.map(byId),
    prose.map(() => box),
  );
}

const sheet = '<div id="sheet" class="fixed"><b id="message">Please enable JavaScript</b></div>';

test('a sheet over the whole window, and the message on it', () => {
  expect(liddedBy(sheet, () => 'sheet')).toBe(true);
  expect(liddedBy(sheet, (x, y) => (x === WIDTH / 2 && y === HEIGHT / 2 ? 'message' : 'sheet'))).toBe(true);
  expect(liddedBy('<div id="sheet" class="absolute"></div>', () => 'sheet', 300)).toBe(true);
});

test('a message in the flow, raised above the sheet, but not the page’s own parts', () => {
  const raised = '<p id="raised" class="relative">Please enable JavaScript</p>';
  expect(liddedBy(raised + sheet, (_, y) => (y === HEIGHT / 2 ? 'raised' : 'sheet'))).toBe(true);
  expect(liddedBy('<header id="head" class="relative"></header>', () => 'head')).toBe(false);
});

test('what a style sheet generates over everything', () => {
  const frame = (before: string): string => `<main id="main" data-before="${before}">`;
  expect(liddedBy(frame('fixed'), () => 'main')).toBe(true);
  expect(liddedBy(frame('absolute'), () => 'main')).toBe(false);
});

test('a message that is as long as prose is the sheet’s', () => {
  const wordy = '<div id="sheet" class="fixed"><p id="wordy">A message.</p></div>';
  expect(liddedBy(wordy, () => 'wordy', 2_000, ['wordy', 'prose', 'more'])).toBe(true);
  expect(liddedBy(wordy, () => 'wordy', 2_000, ['wordy'])).toBe(false);
});

test('a box out of the flow that holds the page’s prose is the page', () => {
  const app = '<div id="app" class="absolute"><p id="one">One.</p><p id="two">Two.</p></div>';
  expect(liddedBy(app, () => 'app', 2_000, ['prose', 'one', 'two'])).toBe(false);
});

test('prose where it stands is asked first', () => {
  const asked: number[] = [];
  const prose = (_: number, y: number): string => {
    asked.push(y);
    return 'prose';
  };
  expect(liddedBy(sheet, prose, 300)).toBe(false);
  expect(asked).toEqual([350]);
});

test('a bar, a dialog or a menu leaves something to read', () => {
  expect(liddedBy(sheet, (x) => (x < WIDTH / 2 ? 'article' : 'sheet'))).toBe(false);
  expect(liddedBy('<nav id="nav"></nav>', () => 'nav')).toBe(false);
});
