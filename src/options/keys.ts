// From a pressed key to a shortcut as WebExtensions write it, by position on the keyboard: under an Arabic or Persian
// layout `key` is a letter no shortcut may name, while `code` says which key it is.
// https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/commands#shortcut_values

const NAMED: Record<string, string> = {
  Comma: 'Comma',
  Period: 'Period',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Space: 'Space',
  Insert: 'Insert',
  Delete: 'Delete',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

export interface Press {
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

function keyName(code: string): string | undefined {
  return /^(?:Key([A-Z])|Digit(\d)|(F(?:[1-9]|1[0-2])))$/.exec(code)?.slice(1).find(Boolean) ?? NAMED[code];
}

/** The shortcut a press means; `''` (no shortcut) for Backspace or Delete alone; null where it means none. */
export function shortcutOf(press: Press, mac: boolean): string | null {
  const { altKey, ctrlKey, metaKey, shiftKey } = press;
  const held = altKey || ctrlKey || metaKey || shiftKey;
  if (!held && (press.code === 'Backspace' || press.code === 'Delete')) return '';
  const key = keyName(press.code);
  if (!key) return null;
  const isFunction = /^F\d/.test(key);
  const main = altKey || ctrlKey || (mac && metaKey);
  if (!main && !isFunction) return null;
  const modifiers = [
    ctrlKey && (mac ? 'MacCtrl' : 'Ctrl'),
    mac && metaKey && 'Command',
    altKey && 'Alt',
    shiftKey && 'Shift',
  ].filter((name) => name !== false);
  // At most two modifiers, of which one at least is not Shift; the browser refuses what else it does not like.
  return modifiers.length <= 2 ? [...modifiers, key].join('+') : null;
}
