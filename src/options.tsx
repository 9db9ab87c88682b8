// The options page: what the user may decide. The parts stand in `options/`.
import { render } from 'preact';
import { prepareDocument } from './options/document.ts';
import { OptionsPage } from './options/page.tsx';

render(<OptionsPage />, prepareDocument('options_title'));
