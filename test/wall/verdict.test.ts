// The rules of the verdict, one by one, on evidence written by hand.
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/wall/evidence.ts';
import { MAKERS } from '../../src/wall/makers.ts';
import { judge } from '../../src/wall/verdict.ts';

const maker = (name: string) => MAKERS.find((row) => row.name === name) ?? null;
const words = (text: string, more = false) => ({ text, words: text.length, longest: text.length, more, media: 0 });
const demand = { lang: 'en', asking: 'demand', at: 0 } as const;
const wish = { lang: 'en', asking: 'wish', at: 0 } as const;
const long = 'word '.repeat(600);

/** An ordinary article, all in sight. */
const ARTICLE: Evidence = {
  scripting: 'off',
  scripted: true,
  redirects: false,
  maker: null,
  checksBots: false,
  bodyShown: true,
  covered: false,
  held: 3000,
  heldSeen: 3000,
  screen: words(long, true),
  sentence: null,
  inNoscript: null,
  stored: { article: false, state: false },
};
const found = (change: Partial<Evidence>) => judge({ ...ARTICLE, ...change });
const EMPTY: Partial<Evidence> = { held: 0, heldSeen: 0, screen: words('') };

describe('hidden', () => {
  test('a body that is not shown, with an article in it', () => {
    expect(found({ bodyShown: false, heldSeen: 0, screen: words('') })).toMatchObject({
      state: 'blocked',
      kind: 'hidden',
    });
  });
  test('an opaque cover with the wall’s words on it', () => {
    const report = found({ covered: true, heldSeen: 0, screen: words('Please enable JavaScript.'), sentence: demand });
    expect(report).toMatchObject({ state: 'blocked', kind: 'hidden', message: 'Please enable JavaScript.' });
  });
  test('prose out of sight and only the wall’s words in sight', () => {
    expect(found({ heldSeen: 60, screen: words('JavaScript is disabled.'), sentence: demand }).kind).toBe('hidden');
  });
  test('Security Kit is known by name', () => {
    const report = found({ covered: true, maker: maker('drupal-seckit'), screen: words('Sorry'), sentence: demand });
    expect(report).toMatchObject({ kind: 'hidden', maker: 'drupal-seckit' });
  });
  test('not where folded dialogs hide some prose beside a page full of words', () => {
    expect(found({ heldSeen: 100 }).state).toBe('clear');
  });
});

describe('shell', () => {
  test('a demand and nothing else', () => {
    const screen = words('You need to enable JavaScript to run this app.');
    const report = found({ ...EMPTY, screen, sentence: demand, maker: maker('create-react-app') });
    expect(report).toMatchObject({ state: 'blocked', kind: 'shell', maker: 'create-react-app' });
  });
  test('a blank window of a page that has scripts', () => {
    expect(found(EMPTY)).toMatchObject({ state: 'blocked', kind: 'shell', message: undefined });
  });
  test('not a blank page without scripts', () => {
    expect(found({ ...EMPTY, scripted: false }).state).toBe('clear');
  });
  test('not a window that a picture fills', () => {
    expect(found({ ...EMPTY, screen: { ...words(''), media: 0.6 } }).state).toBe('clear');
  });
  test('an article in JSON-LD alone, beside menus', () => {
    const screen = { ...words(long.slice(0, 1500)), words: 700, longest: 90 };
    expect(found({ ...EMPTY, screen, stored: { article: true, state: false } }).kind).toBe('shell');
  });
  test('not by a framework’s state where scripts run: the page may be as short as that', () => {
    const screen = { ...words('Menu Home About'), longest: 15 };
    const state = { article: false, state: true };
    expect(found({ ...EMPTY, screen, stored: state, scripting: 'off' }).kind).toBe('shell');
    expect(
      found({ ...EMPTY, screen: { ...screen, text: long.slice(0, 90) }, stored: state, scripting: 'run' }).state,
    ).toBe('clear');
  });
});

describe('challenge and redirect', () => {
  test('a maker’s mark on a page that says little', () => {
    const screen = words('Enable JavaScript and cookies to continue');
    const report = found({ ...EMPTY, screen, sentence: demand, maker: maker('cloudflare') });
    expect(report).toMatchObject({ state: 'blocked', kind: 'challenge', maker: 'cloudflare' });
  });
  test('not where a whole article stands beside the mark', () => {
    expect(found({ maker: maker('incapsula') }).state).toBe('clear');
  });
  test('a noscript that sends the reader away', () => {
    expect(found({ redirects: true }).kind).toBe('redirect');
  });
});

describe('noted', () => {
  test('a wish beside an article in sight', () => {
    expect(found({ sentence: wish }).state).toBe('noted');
    expect(found({ inNoscript: 'wish' }).state).toBe('noted');
  });
  test('a shop’s login page that wishes for JavaScript', () => {
    const screen = words('Sign in to your account. '.repeat(18));
    expect(found({ held: 450, heldSeen: 450, screen, sentence: wish }).state).toBe('noted');
  });
});

test('a long message is cut at a word', () => {
  const { message } = found({ covered: true, heldSeen: 0, screen: words(long.slice(0, 900)) });
  expect(message?.length).toBeLessThanOrEqual(301);
  expect(message).toMatch(/word…$/);
});
