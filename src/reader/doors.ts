// What the reader asks of the world around it, and what it offers: given and taken by the entry, so that the reader
// itself knows no background.
import type { Article } from '../article/article.ts';
import type { SaveAnswer } from '../platform/messages.ts';
import type { Changed, ReaderSettings, SaveFormat } from '../platform/settings.ts';
import type { CopyForm } from '../platform/workshop.ts';
import type { Reading } from '../sources/reading.ts';

export interface ReaderDoors {
  /** Takes the user-origin style (`article.css`) out of the tab; it was put in before the reader was opened. */
  unstyle(): Promise<void>;
  /** Saves a reading; one whose further pages are on their way, as soon as they are here. */
  save(reading: Reading, format: SaveFormat): Promise<SaveAnswer>;
  /** The article as it goes to the clipboard. */
  convert(article: Article, form: CopyForm): Promise<string>;
  /** Lays the page's bookmark at a block of the article; at 0 it is taken out. */
  keepPlace(block: number): void;
  changeSettings(patch: Partial<ReaderSettings>): Promise<Changed>;
  /** Bytes of a bundled font file, e.g. `vazirmatn`. */
  font(file: string): Promise<ArrayBuffer>;
  openOptions(): void;
  /** Goes to a link of the article, and reads there too. */
  readLink?(url: string): void;
  /** Asks for the missing pages of the article, at the reader's own wish. */
  readOn?(): void;
  /** Looks for the article once more, at the reader's own wish. */
  retry?(): void;
  /** Asks a third party (an archive) for a copy, at the reader's own click. */
  askArchive?(): void;
}

export interface Reader {
  readonly host: HTMLElement;
  /** Shows a reading, or why there is none. */
  show(reading: Reading): void;
  /** Takes a longer form of the reading shown: what is new of its article comes at the end, and nothing else moves. */
  extend(reading: Reading): void;
  /** While loading: what has been tried so far. */
  progress(reading: Reading): void;
  /** Back to the loading state. */
  wait(): void;
  /** Takes new settings, from another tab or the options page. */
  apply(settings: ReaderSettings): void;
  close(): void;
  /** Resolves when the overlay is gone and the page is as it was. */
  readonly closed: Promise<void>;
}
