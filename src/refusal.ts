// The button's popup on pages where no extension may run: one sentence, named by the address's query.
import { interfaceLanguage, type MessageKey, t } from './platform/i18n.ts';

const { lang, dir } = interfaceLanguage();
document.documentElement.lang = lang;
document.documentElement.dir = dir;
const key = `background_refusal_${location.search.slice(1)}` as MessageKey;
document.querySelector('#sentence')?.append(t(key));
