// How is an Article read?
import type { SaveAnswer } from '../platform/messages.ts';
import type { ReaderSettings, SaveFormat } from '../platform/settings.ts';
import type { Reading } from '../sources/reading.ts';

/** What the reader asks of the world around it; given by the entry, so that the reader itself knows no background. */
export interface ReaderDoors {
  /** Puts the user-origin style (`article.css`) into the tab, or takes it out; resolves when it is in force. */
  style(on: boolean): Promise<void>;
  save(reading: Reading, format: SaveFormat): Promise<SaveAnswer>;
  /** The article in a format, for the clipboard. */
  convert(reading: Reading, format: SaveFormat): Promise<string>;
  changeSettings(patch: Partial<ReaderSettings>): Promise<void>;
  /** Bytes of a bundled font file, e.g. `vazirmatn`. */
  font(file: string): Promise<ArrayBuffer>;
  openOptions(): void;
  /** Asks a third party (an archive) for a copy, at the reader's own click. */
  askArchive?(): Promise<Reading>;
}

export interface Reader {
  readonly host: HTMLElement;
  /** Shows a reading, or why there is none. */
  show(reading: Reading): void;
  /** While loading: what has been tried so far. */
  progress(reading: Reading): void;
  /** Takes new settings, from another tab or the options page. */
  apply(settings: ReaderSettings): void;
  close(): void;
  /** Resolves when the overlay is gone and the page is as it was. */
  readonly closed: Promise<void>;
}

/** Opens the overlay over the page; `null` opens it in its loading state. */
export function openReader(_reading: Reading | null, _settings: ReaderSettings, _doors: ReaderDoors): Reader {
  throw new Error('not built yet');
}
