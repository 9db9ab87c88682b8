// The button's popup on pages where no extension may run: one sentence, named by the address's query.
import { prepareDocument } from './options/document.ts';
import { type MessageKey, t } from './platform/i18n.ts';

prepareDocument('extension_name');
document.querySelector('#name')?.replaceChildren(t('extension_name'));
document.querySelector('#sentence')?.append(t(`background_refusal_${location.search.slice(1)}` as MessageKey));
