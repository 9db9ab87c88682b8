// The background's decisions, apart from the browser that carries them out.
import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { automaticStep } = await import('../../src/background/automatic.ts');
const { refusalOf } = await import('../../src/background/refusal.ts');
const { wallTitle } = await import('../../src/background/button.ts');

describe('what happens by itself', () => {
  const hidden = { state: 'blocked', kind: 'hidden' } as const;
  it('opens on a blocked page when the user said always', () => {
    expect(automaticStep(hidden, 'always', undefined)).toBe('open');
  });
  it('marks the button when the user wants to be asked, and does nothing when they said never', () => {
    expect(automaticStep(hidden, 'ask', undefined)).toBe('mark');
    expect(automaticStep(hidden, 'never', undefined)).toBe('nothing');
  });
  it('lets a site rule win over the general one, both ways', () => {
    expect(automaticStep(hidden, 'always', 'never')).toBe('mark');
    expect(automaticStep(hidden, 'never', 'always')).toBe('open');
  });
  it('never opens on a bot check, a note or a clear page', () => {
    expect(automaticStep({ state: 'blocked', kind: 'challenge' }, 'always', 'always')).toBe('mark');
    expect(automaticStep({ state: 'noted' }, 'always', 'always')).toBe('mark');
    expect(automaticStep({ state: 'clear' }, 'always', 'always')).toBe('mark');
  });
});

describe('why no extension may run', () => {
  it.each([
    ['about:config', 'browser_page'],
    ['chrome://settings/', 'browser_page'],
    [undefined, 'browser_page'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://example.org/report.PDF', 'pdf'],
    ['file:///home/reader/page.html', 'file'],
    ['about:blank', 'document'],
    ['data:text/html,<h1>Hello</h1>', 'document'],
    ['view-source:https://example.org/', 'document'],
    ['about:blanket', 'browser_page'],
    ['https://example.org/', 'other'],
  ])('%s: %s', (address, refusal) => {
    expect(refusalOf(address)).toBe(refusal);
  });
});

describe('the button', () => {
  it('names each of the four kinds', () => {
    const titles = (['hidden', 'shell', 'challenge', 'redirect'] as const).map((kind) =>
      wallTitle({ state: 'blocked', kind }),
    );
    expect(new Set(titles).size).toBe(4);
  });
});
