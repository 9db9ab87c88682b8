// What the overlay shows and what its controls do: the shape between `open.tsx`, which decides, and the components,
// which only draw.
import { options } from 'preact';
import type { Article } from '../article/article.ts';
import type { ReaderSettings, SaveFormat } from '../platform/settings.ts';
import type { CopyForm } from '../platform/workshop.ts';
import type { Reading } from '../sources/reading.ts';
import type { HeadingView } from './contents-panel.tsx';
import type { SpeechView } from './speech.ts';

// Preact's effects wait for a timer after the frame; a page's timers never fire in Chromium with JavaScript blocked.
options.requestAnimationFrame = (callback) => queueMicrotask(callback);

export type ReaderState = 'loading' | 'reading' | 'empty';

export interface View {
  state: ReaderState;
  /** While loading: what has been tried so far. */
  reading: Reading | null;
  settings: ReaderSettings;
  /** Whether all is there that could wait for the first words to be shown: panels, contents, minutes left. */
  furnished: boolean;
  /** Said aloud by screen readers and shown for a moment: "Copied" … */
  notice: string;
  copied: boolean;
  headings: HeadingView[];
  /** Index of the heading one is reading under; -1 before the first. */
  heading: number;
  /** Minutes to the end of the article. */
  minutesLeft: number;
  speech: SpeechView;
  /** The enlarged image. */
  image: { src: string; alt: string } | null;
  /** The part of the article that was selected when the save menu opened. */
  selected: Article | null;
}

export const EMPTY_VIEW: Omit<View, 'settings'> = {
  state: 'loading',
  reading: null,
  furnished: false,
  notice: '',
  copied: false,
  headings: [],
  heading: -1,
  minutesLeft: 0,
  speech: { status: 'silent', voices: [] },
  image: null,
  selected: null,
};

/** Whether there is anything to choose from among the headings. */
export const hasContents = ({ headings }: Pick<View, 'headings'>): boolean => headings.length > 1;

export interface Deeds {
  close(): void;
  change(patch: Partial<ReaderSettings>): void;
  /** Notes what is selected, for the save menu. */
  noteSelection(): void;
  save(format: SaveFormat, part?: Article | null): void;
  /** Puts the article, or a part of it, on the clipboard. */
  copy(form: CopyForm, part?: Article | null): void;
  goToHeading(index: number): void;
  /** Begins to read aloud, pauses, goes on. */
  listen(): void;
  skipSentence(by: 1 | -1): void;
  chooseVoice(uri: string): void;
  openOptions(): void;
  clearNotice(): void;
  readOn?(): void;
  retry?(): void;
  askArchive?(): void;
}

/** A part of the overlay that opens over the article. */
export type PanelName = 'text' | 'save' | 'contents' | 'keys' | 'listen';

export const panelId = (name: PanelName): string => `panel-${name}`;
