// The page a new user sees once, after installing.
import { render } from 'preact';
import { prepareDocument } from './options/document.ts';
import { WelcomePage } from './options/welcome-page.tsx';

render(<WelcomePage />, prepareDocument('welcome_title'));
