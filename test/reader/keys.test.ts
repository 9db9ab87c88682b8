import { expect, it } from 'vitest';
import { deedOf, SHORTCUTS } from '../../src/reader/keys.ts';

const press = (given: Partial<KeyboardEvent>) =>
  deedOf({
    code: '',
    key: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    ...given,
  });

it('knows a key by its place, whatever the layout writes there', () => {
  expect(press({ code: 'KeyS', key: 's' })).toEqual({ panel: 'save' });
  expect(press({ code: 'KeyS', key: 'س' })).toEqual({ panel: 'save' });
  expect(press({ code: 'KeyS', key: 'ы' })).toEqual({ panel: 'save' });
  expect(press({ code: 'Equal', key: '+', shiftKey: true })).toEqual({ deed: 'larger' });
});

it('finds the question mark on any key', () => {
  expect(press({ code: 'Slash', key: '?', shiftKey: true })).toEqual({ panel: 'keys' });
  expect(press({ code: 'Slash', key: '؟', shiftKey: true })).toEqual({ panel: 'keys' });
  expect(press({ code: 'Minus', key: '?', shiftKey: true })).toEqual({ panel: 'keys' });
});

it("leaves the browser's own shortcuts, and writing, alone", () => {
  for (const modifier of ['ctrlKey', 'metaKey', 'altKey', 'isComposing'] as const) {
    expect(press({ code: 'KeyS', key: 's', [modifier]: true })).toBeUndefined();
  }
  expect(press({ code: 'KeyS', key: 'S', shiftKey: true })).toBeUndefined();
  expect(press({ code: 'Slash', key: '/' })).toBeUndefined();
  expect(press({ code: 'Space', key: ' ' })).toBeUndefined();
});

it('has one meaning for each key', () => {
  const codes = SHORTCUTS.flatMap((shortcut) => shortcut.codes);
  expect(new Set(codes).size).toBe(codes.length);
});
