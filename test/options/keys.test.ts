// Pressed keys become shortcuts as WebExtensions write them, whatever layout the keyboard has.
import { expect, test } from 'vitest';
import { type Press, shortcutOf } from '../../src/options/keys.ts';

function press(code: string, ...held: ('alt' | 'ctrl' | 'meta' | 'shift')[]): Press {
  const has = (key: (typeof held)[number]) => held.includes(key);
  return { code, altKey: has('alt'), ctrlKey: has('ctrl'), metaKey: has('meta'), shiftKey: has('shift') };
}

test.each([
  [press('KeyM', 'alt', 'shift'), 'Alt+Shift+M'],
  [press('Digit5', 'ctrl'), 'Ctrl+5'],
  [press('F7'), 'F7'],
  [press('F12', 'shift'), 'Shift+F12'],
  [press('ArrowLeft', 'ctrl', 'alt'), 'Ctrl+Alt+Left'],
  [press('Period', 'alt'), 'Alt+Period'],
])('%o is %s', (pressed, shortcut) => {
  expect(shortcutOf(pressed, false)).toBe(shortcut);
});

test.each([
  press('KeyM'),
  press('KeyM', 'shift'),
  press('Tab'),
  press('Tab', 'shift'),
  press('Escape'),
  press('ShiftLeft', 'shift'),
  press('KeyM', 'meta'),
  press('F13'),
  press('KeyM', 'ctrl', 'alt', 'shift'),
])('%o is left to the browser', (pressed) => {
  expect(shortcutOf(pressed, false)).toBeNull();
});

test('Backspace or Delete alone takes the shortcut away', () => {
  expect(shortcutOf(press('Backspace'), false)).toBe('');
  expect(shortcutOf(press('Delete'), false)).toBe('');
  expect(shortcutOf(press('Delete', 'alt'), false)).toBe('Alt+Delete');
});

test('a Mac has Command, and calls Control MacCtrl', () => {
  expect(shortcutOf(press('KeyM', 'meta', 'shift'), true)).toBe('Command+Shift+M');
  expect(shortcutOf(press('KeyM', 'ctrl'), true)).toBe('MacCtrl+M');
});
