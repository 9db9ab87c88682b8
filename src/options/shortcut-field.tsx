// A field that takes a shortcut by having it pressed (Firefox, where an extension may set its own).
import { useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { t } from '../platform/i18n.ts';
import { shortcutOf } from './keys.ts';
import { useOptions } from './state.ts';

export function ShortcutField({ command, onChanged }: { command: Commands.Command; onChanged(): Promise<void> }) {
  const { tell, fail } = useOptions();
  const [hint, setHint] = useState(false);
  const name = command.name ?? '';
  const take = async (shortcut: string) => {
    try {
      await browser.commands.update({ name, shortcut });
      tell({ ok: true }, t('options_saved'));
    } catch {
      fail(t('options_shortcuts_refused', shortcut));
    }
    await onChanged();
  };
  const reset = async () => {
    await browser.commands.reset(name);
    await onChanged();
    tell({ ok: true }, t('options_saved'));
  };
  return (
    <span class="shortcut">
      <input
        type="text"
        readOnly
        dir="ltr"
        class="keys"
        aria-label={t('options_shortcuts_field', command.description ?? '')}
        value={hint ? '' : (command.shortcut ?? '')}
        placeholder={hint ? t('options_shortcuts_press') : t('options_shortcuts_none')}
        onFocus={() => setHint(true)}
        onBlur={() => setHint(false)}
        onKeyDown={(event) => {
          const shortcut = shortcutOf(event, navigator.platform.startsWith('Mac'));
          if (shortcut === null) return; // Tab, a key alone: the keyboard must still get out of the field
          event.preventDefault();
          event.currentTarget.blur();
          void take(shortcut);
        }}
      />
      <button type="button" class="plain" onClick={() => void reset()}>
        {t('options_shortcuts_reset')}
      </button>
    </span>
  );
}
