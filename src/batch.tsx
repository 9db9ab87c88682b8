// The page for saving many pages at once. What it shows stands in `background/batch-page.tsx`.
import { render } from 'preact';
import { BatchPage } from './background/batch-page.tsx';
import { prepareDocument } from './options/document.ts';

render(<BatchPage />, prepareDocument('save_many_title'));
