// Gives an extension page the interface's language, direction and title, and the element its content goes into.
import { interfaceLanguage, type MessageKey, t } from '../platform/i18n.ts';

export function prepareDocument(title: MessageKey): Element {
  const { lang, dir } = interfaceLanguage();
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  document.title = t(title);
  return document.body;
}
