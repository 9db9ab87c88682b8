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
  named: false,
  inNoscript: null,
  heldInMain: true,
  emptyRoot: false,
  keepsArticle: false,
  keepsState: false,
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
  test('a body that is not shown, with no more than a recipe in it', () => {
    expect(found({ ...EMPTY, bodyShown: false, held: 350 }).kind).toBe('hidden');
    expect(found({ ...EMPTY, bodyShown: false }).kind).toBe('shell');
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

describe('hidden between menus', () => {
  const menus = { ...words('Home News Sport '.repeat(120)), words: 120, longest: 20 };
  test('an article out of sight that nothing speaks of', () => {
    expect(found({ heldSeen: 0, screen: menus }).kind).toBe('hidden');
  });
  test('not where the hidden prose is a folded dialog’s', () => {
    expect(found({ heldSeen: 0, heldInMain: false, screen: menus }).state).toBe('clear');
  });
  test('not where the screen shows a paragraph after all', () => {
    expect(found({ heldSeen: 0, screen: { ...menus, longest: 260 } }).state).toBe('clear');
  });
});

describe('where scripts run', () => {
  const RUNS = { scripting: 'run', heldSeen: 0 } as const;
  test('a consent dialog or a paywall over the article is no wall of ours', () => {
    const dialog = words('We value your privacy. Accept all, or subscribe to read on.');
    expect(found({ ...RUNS, covered: true, screen: dialog }).state).toBe('clear');
  });
  test('a cover that asks for JavaScript, or a preloader that never left, is', () => {
    const cover = words('Please enable JavaScript.');
    expect(found({ ...RUNS, covered: true, screen: cover, sentence: demand }).kind).toBe('hidden');
    expect(found({ ...RUNS, covered: true, screen: words('') }).kind).toBe('hidden');
  });
  test('folded help texts of a short page are not a hidden article', () => {
    expect(found({ ...RUNS, screen: words('Sign in. Name. Password. Forgotten?') }).state).toBe('clear');
  });
  test('an application that draws nothing although it may', () => {
    const screen = words('Terms of Service Privacy Policy All rights reserved');
    const stuck = { ...EMPTY, scripting: 'run', emptyRoot: true, inNoscript: 'demand' } as const;
    expect(found({ ...stuck, screen }).kind).toBe('shell');
    expect(found({ ...stuck, screen: { ...screen, media: 1 } }).state).toBe('clear');
    expect(found({ ...stuck, screen, emptyRoot: false }).state).toBe('clear');
  });
  test('a short page about JavaScript is not a demand for it', () => {
    const help = words('How to enable JavaScript in your browser. '.repeat(12));
    expect(found({ ...EMPTY, scripting: 'run', screen: help, sentence: demand }).state).toBe('noted');
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
    expect(found({ ...EMPTY, screen, keepsArticle: true }).kind).toBe('shell');
  });
  test('an application’s frame around nothing, and a page that only says to wait', () => {
    const screen = { ...words('Shop Cart Help About Contact Terms '.repeat(4)), longest: 60 };
    expect(found({ ...EMPTY, screen, emptyRoot: true }).kind).toBe('shell');
    expect(found({ ...EMPTY, screen: words('Loading the newest stories for you …') }).kind).toBe('shell');
    expect(found({ ...EMPTY, screen: words('Hello, world! This page is short.') }).state).toBe('clear');
  });
  test('not by a framework’s state where scripts run: the page may be as short as that', () => {
    const screen = { ...words('Menu Home About'), longest: 15 };
    expect(found({ ...EMPTY, screen, keepsState: true, scripting: 'off' }).kind).toBe('shell');
    expect(
      found({ ...EMPTY, screen: { ...screen, text: long.slice(0, 90) }, keepsState: true, scripting: 'run' }).state,
    ).toBe('clear');
  });
});

describe('shell without a sentence that is known', () => {
  test('the name alone, in a language whose verbs are in no table', () => {
    const screen = words('JavaScript blah blah blah.');
    expect(found({ ...EMPTY, screen, named: true }).kind).toBe('shell');
    expect(found({ ...EMPTY, screen, named: true, scripted: false }).state).toBe('clear');
    expect(found({ ...EMPTY, screen, named: true, scripting: 'run' }).state).toBe('clear');
  });
  test('the shortest sentence, on a page without any script', () => {
    const screen = words('Enable JavaScript!');
    expect(found({ ...EMPTY, screen, sentence: demand, scripted: false }).kind).toBe('shell');
  });
  test('a footer alone, where a noscript asks that nobody sees', () => {
    const screen = { ...words('Terms of Service Privacy Policy'), words: 0, longest: 0 };
    const footer = { ...EMPTY, scripting: 'refused', inNoscript: 'wish', screen } as const;
    expect(found(footer).kind).toBe('shell');
    expect(found({ ...footer, screen: { ...screen, media: 1 } }).state).toBe('clear');
    expect(found({ ...footer, scripting: 'run' }).state).toBe('clear');
  });
  test('not a recipe of many short steps, whatever JSON-LD keeps', () => {
    const steps = { ...words(long.slice(0, 2900)), words: 1900, longest: 150 };
    expect(found({ held: 1100, heldSeen: 220, screen: steps, keepsArticle: true }).state).toBe('clear');
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
    // Nobody sees it there.
    expect(found({ inNoscript: 'wish', scripting: 'refused' }).state).toBe('clear');
  });
  test('a shop’s login page that wishes for JavaScript', () => {
    const screen = words('Sign in to your account. '.repeat(18));
    expect(found({ held: 450, heldSeen: 450, screen, sentence: wish }).state).toBe('noted');
  });
});

describe('message', () => {
  test('is cut at a word', () => {
    const screen = words(long.slice(0, 900));
    const { message } = found({ covered: true, heldSeen: 0, screen, sentence: demand });
    expect(message?.length).toBeLessThanOrEqual(301);
    expect(message).toMatch(/word…$/);
  });
  test('begins with the sentence that asks, not with the menu before it', () => {
    const menu = 'Home News Sport Weather. '.repeat(14);
    const screen = words(`${menu}Please enable JavaScript to read on. Thank you.`);
    const report = found({ covered: true, heldSeen: 0, screen, sentence: { ...demand, at: menu.length + 14 } });
    expect(report.message).toBe('Please enable JavaScript to read on. Thank you.');
  });
  test('holds the sentence that asks, however long a menu without a full stop stands before it', () => {
    const menu = 'Home News Sport Weather '.repeat(20);
    const screen = words(`${menu}Please enable JavaScript to read on. Thank you.`);
    const report = found({ covered: true, heldSeen: 0, screen, sentence: { ...demand, at: menu.length + 14 } });
    expect(report.message).toContain('Please enable JavaScript to read on.');
  });
  test('is not made of the menus around a silent shell', () => {
    const screen = { ...words('Home News Sport '.repeat(9)), words: 0, longest: 0 };
    expect(found({ ...EMPTY, screen, keepsState: true })).toEqual({
      state: 'blocked',
      kind: 'shell',
      message: undefined,
      maker: undefined,
    });
  });
});
