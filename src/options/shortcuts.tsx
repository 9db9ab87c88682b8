// The keyboard commands and how to change them. Firefox lets an extension change its own; Chromium has a page for it.
import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { t } from '../platform/i18n.ts';
import { Section } from './controls.tsx';
import { ShortcutField } from './shortcut-field.tsx';

/** Firefox's commands can be changed in place; Chromium has no such call. */
const changeable = () => typeof browser.commands?.update === 'function';

/** Chromium answers no description for the command that presses the button. */
function actionOf(command: Commands.Command): string {
  return command.description || (command.name === '_execute_action' ? t('command_read') : (command.name ?? ''));
}

export function Shortcuts({ id, title }: { id: string; title: string }) {
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  const read = async () => setCommands((await browser.commands?.getAll()) ?? []);
  useEffect(() => {
    void read();
    // The browser's own page for shortcuts is another tab: look again on coming back from it.
    const again = () => void read();
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, []);
  return (
    <Section
      id={id}
      title={title}
      intro={t(browser.commands ? 'options_shortcuts_intro' : 'options_shortcuts_missing')}
    >
      <ul class="shortcuts">
        {commands.map((command) => (
          <li key={command.name}>
            <span>{actionOf(command)}</span>
            {changeable() ? (
              <ShortcutField command={command} onChanged={read} />
            ) : (
              <Keys shortcut={command.shortcut ?? ''} />
            )}
          </li>
        ))}
      </ul>
      {!changeable() && browser.commands && (
        <p class="actions">
          <button type="button" onClick={() => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })}>
            {t('options_shortcuts_change')}
          </button>
        </p>
      )}
    </Section>
  );
}

/** `Alt+Shift+M` as keys; a shortcut is written left to right in every language. */
export function Keys({ shortcut }: { shortcut: string }) {
  if (shortcut === '') return <span class="hint">{t('options_shortcuts_none')}</span>;
  return <kbd dir="ltr">{shortcut}</kbd>;
}
