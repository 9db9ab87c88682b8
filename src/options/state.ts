// The page's one copy of the settings and what was last said about them; every section reads and changes it here.
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import {
  type Changed,
  changeSettings,
  DEFAULTS,
  onSettingsChange,
  readSettings,
  resetSettings,
  type Settings,
  type SettingsPatch,
  type Stored,
} from '../platform/settings.ts';

/** A sentence for the live region; `count` tells apart two times the same sentence. */
export interface Notice {
  kind: 'done' | 'failed';
  text: string;
  count: number;
}

export interface Options {
  settings: Settings;
  notice: Notice | null;
  /** Answers whether the change was kept; the reader is told either way. */
  change(patch: SettingsPatch): Promise<boolean>;
  reset(part?: keyof Settings): Promise<void>;
  /** Tells how a write to storage ended: `done` where it was kept, the reason where it was not. */
  tell(stored: Stored, done: string): void;
  /** Tells of something that failed before storage was asked. */
  fail(text: string): void;
}

export const OptionsContext = createContext<Options | null>(null);

/** The page's options, for a section. */
export function useOptions(): Options {
  const options = useContext(OptionsContext);
  if (!options) throw new Error('a section outside the options page');
  return options;
}

/** Reads the settings and follows them, from whichever page they are changed; null until they are read. */
export function useSettingsOfPage(): Options | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings, () => setSettings(DEFAULTS));
    return onSettingsChange(setSettings);
  }, []);
  if (!settings) return null;

  const say = (kind: Notice['kind'], text: string) =>
    setNotice((last) => ({ kind, text, count: (last?.count ?? 0) + 1 }));
  const tell = (stored: Stored, done: string) =>
    stored.ok ? say('done', done) : say('failed', t(`options_failed_${stored.reason}` satisfies MessageKey));
  const tellChanged = (changed: Changed, done: string) => {
    setSettings(changed.settings);
    tell(changed, done);
  };
  return {
    settings,
    notice,
    tell,
    fail: (text) => say('failed', text),
    change: async (patch) => {
      const changed = await changeSettings(patch);
      tellChanged(changed, t('options_saved'));
      return changed.ok;
    },
    reset: async (part) => tellChanged(await resetSettings(part), t('options_saved')),
  };
}
