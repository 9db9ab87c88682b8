// The reader's keys, by their place on the keyboard (`event.code`): under an Arabic or Russian layout the key that says
// S on a Latin one still saves. None of them is heard before the reader is open.
import type { MessageKey } from '../platform/i18n.ts';
import type { PanelName } from './view.ts';

export type KeyDeed =
  | { panel: PanelName }
  | {
      deed: 'larger' | 'smaller' | 'usual' | 'nextTheme' | 'copy' | 'nextHeading' | 'lastHeading' | 'readLink';
    };

export interface Shortcut {
  /** `KeyboardEvent.code` of each key that does it. */
  codes: string[];
  /** What stands on the key of a US keyboard. */
  cap: string;
  label: MessageKey;
  does: KeyDeed;
  shift?: boolean;
}

export const SHORTCUTS: Shortcut[] = [
  { codes: ['Equal', 'NumpadAdd'], cap: '+', label: 'reader_key_larger', does: { deed: 'larger' } },
  { codes: ['Minus', 'NumpadSubtract'], cap: '−', label: 'reader_key_smaller', does: { deed: 'smaller' } },
  { codes: ['Digit0', 'Numpad0'], cap: '0', label: 'reader_key_usual', does: { deed: 'usual' } },
  { codes: ['KeyD'], cap: 'D', label: 'reader_key_theme', does: { deed: 'nextTheme' } },
  { codes: ['KeyT'], cap: 'T', label: 'reader_text', does: { panel: 'text' } },
  { codes: ['KeyO'], cap: 'O', label: 'reader_contents', does: { panel: 'contents' } },
  { codes: ['KeyN'], cap: 'N', label: 'reader_key_next', does: { deed: 'nextHeading' } },
  { codes: ['KeyP'], cap: 'P', label: 'reader_key_last', does: { deed: 'lastHeading' } },
  { codes: ['KeyL'], cap: 'L', label: 'reader_listen', does: { panel: 'listen' } },
  { codes: ['KeyM'], cap: 'M', label: 'reader_key_link', does: { deed: 'readLink' } },
  { codes: ['KeyS'], cap: 'S', label: 'reader_save', does: { panel: 'save' } },
  { codes: ['KeyC'], cap: 'C', label: 'reader_copy', does: { deed: 'copy' } },
  { codes: ['Slash'], cap: '?', label: 'reader_keys', does: { panel: 'keys' }, shift: true },
];

type Press = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

/** What a key press asks of the reader, if anything. With Ctrl, Alt or Meta it belongs to the browser. */
export function deedOf(press: Press): KeyDeed | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return undefined;
  // Where "?" stands on another key, the sign itself counts.
  if (/^[?؟՞]$/.test(press.key)) return { panel: 'keys' };
  const found = SHORTCUTS.find(({ codes }) => codes.includes(press.code));
  if (!found) return undefined;
  if (found.shift ? !press.shiftKey : press.shiftKey && press.code !== 'Equal') return undefined;
  return found.does;
}

function takesText(target: EventTarget | null | undefined): boolean {
  return target instanceof Element && target.matches('input:not([type="radio"], [type="range"]), textarea, select');
}

/**
 * Listens while the reader is open. At the window and first of all, since focus may rest on the page's root; a key that
 * another extension took (`preventDefault`) is left to it.
 * @param root the reader's own controls: at the window the path of an event ends before a closed root
 * @returns stops listening
 */
export function listenForKeys(act: (deed: KeyDeed) => void, root: ShadowRoot): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || takesText(root.activeElement ?? event.composedPath()[0])) return;
    const deed = deedOf(event);
    if (!deed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act(deed);
  };
  window.addEventListener('keydown', onKey, { capture: true });
  return () => window.removeEventListener('keydown', onKey, { capture: true });
}
