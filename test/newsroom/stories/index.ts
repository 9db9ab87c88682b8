// Every story, by the first part of its address.
import type { Story } from '../story.ts';
import { arabic } from './ar.ts';
import { aboutJavaScript, english } from './en.ts';
import { persian } from './fa.ts';
import { hebrew } from './he.ts';
import { urdu } from './ur.ts';

export { aboutJavaScript } from './en.ts';

export type Language = 'ar' | 'he' | 'fa' | 'ur' | 'en';
export const stories: Record<Language, Story> = { ar: arabic, he: hebrew, fa: persian, ur: urdu, en: english };
export const languages: Language[] = ['ar', 'he', 'fa', 'ur', 'en'];
export const all: Story[] = [...Object.values(stories), aboutJavaScript];
