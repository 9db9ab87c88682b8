// The page for saving many pages at once. What it shows stands in `background/batch-page.tsx`.
import { render } from 'preact';
import { BatchPage } from './background/batch-page.tsx';
import { interfaceLanguage, t } from './platform/i18n.ts';

const { lang, dir } = interfaceLanguage();
document.documentElement.lang = lang;
document.documentElement.dir = dir;
document.title = t('save_many_title');
render(<BatchPage />, document.body);
