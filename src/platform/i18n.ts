// The interface's words. Keys are checked against the English file, which holds every one of them.
import browser from 'webextension-polyfill';
import type english from '../_locales/en/messages.json';

export type MessageKey = keyof typeof english;

/** The message in the reader's language, `$1` … filled in. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}

/** The language the messages are in (BCP 47), and the direction of its script. */
export function interfaceLanguage(): { lang: string; dir: 'rtl' | 'ltr' } {
  const dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  return { lang: t('interface_language'), dir };
}
