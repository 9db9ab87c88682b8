// The colours of each theme. Data, so that the tests can measure every pair: text and links reach 7:1 on paper and on
// wash (WCAG 1.4.6), control edges 3:1 (WCAG 1.4.11).
import type { Theme } from '../platform/settings.ts';

export interface Palette {
  /** Tells the browser which form controls and scrollbars fit. */
  scheme: 'light' | 'dark';
  paper: string;
  /** Behind code, table heads and panels. */
  wash: string;
  ink: string;
  /** Byline, captions, labels. */
  soft: string;
  link: string;
  /** Rules between things; decoration only. */
  line: string;
  /** Borders of controls. */
  edge: string;
  /** Behind selected text and the sentence being read aloud. */
  mark: string;
}

export type PaletteName = Exclude<Theme, 'system'>;

export const PALETTES: Record<PaletteName, Palette> = {
  light: {
    scheme: 'light',
    paper: '#fefdfb',
    wash: '#f3f0ea',
    ink: '#1f1d1a',
    soft: '#4f4a43',
    link: '#0b4f86',
    line: '#dedad3',
    edge: '#857f76',
    mark: '#cfe3f5',
  },
  sepia: {
    scheme: 'light',
    paper: '#f6ecd9',
    wash: '#ecdfc6',
    ink: '#33271a',
    soft: '#4b3c29',
    link: '#6c2b0b',
    line: '#dccdb2',
    edge: '#7d6b4c',
    mark: '#ecd19b',
  },
  grey: {
    scheme: 'dark',
    paper: '#35373a',
    wash: '#3f4145',
    ink: '#f1efeb',
    soft: '#dad7d1',
    link: '#b5dcff',
    line: '#55585c',
    edge: '#9a9da2',
    mark: '#414d5a',
  },
  dark: {
    scheme: 'dark',
    paper: '#1b1a19',
    wash: '#272523',
    ink: '#dedad4',
    soft: '#b9b4ac',
    link: '#93c4f2',
    line: '#3a3835',
    edge: '#7d7972',
    mark: '#2c4258',
  },
  black: {
    scheme: 'dark',
    paper: '#000000',
    wash: '#161514',
    ink: '#cfccc6',
    soft: '#aaa69f',
    link: '#86b9e8',
    line: '#2d2b29',
    edge: '#76726b',
    mark: '#1d3247',
  },
  contrast: {
    scheme: 'light',
    paper: '#ffffff',
    wash: '#ffffff',
    ink: '#000000',
    soft: '#000000',
    link: '#0000c8',
    line: '#000000',
    edge: '#000000',
    mark: '#ffea7a',
  },
};

/** The palette to use; `system` follows the browser's own preference. */
export function paletteFor(theme: Theme, prefersDark: boolean): PaletteName {
  if (theme !== 'system') return theme;
  return prefersDark ? 'dark' : 'light';
}
