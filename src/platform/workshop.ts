// The orders the background gives to the workshop, the document where files are made. Types only: each browser keeps its
// workshop elsewhere (`chromium.ts`, `firefox.ts`).
import type { Article } from '../article/article.ts';
import type { FailureReason } from '../sources/reading.ts';
import type { SaveFormat, SaveSettings } from './settings.ts';

/** What a file is to hold: one article, or several as one book (EPUB) or as files in a zip (every other format). */
export interface FileOrder {
  /** Names the order: made once, however often it is asked for. */
  id: string;
  articles: Article[];
  format: SaveFormat;
  settings: SaveSettings;
}

/** What an article can be put on the clipboard as; `rich` is a piece of HTML. */
export type CopyForm = 'text' | 'markdown' | 'rich';

/** A file that waits to be downloaded. */
export interface MadeFile {
  /** A blob URL, alive until `release`. */
  url: string;
  /** With its extension. */
  fileName: string;
}

/** A link's article, or why there is none. */
export type ReadAnswer = { ok: true; article: Article } | { ok: false; reason: FailureReason | 'no_article' };

export interface WorkshopTasks {
  make: { in: FileOrder; out: MadeFile };
  /** The article as it goes to the clipboard. */
  convert: { in: { article: Article; form: CopyForm; settings: SaveSettings }; out: string };
  /** The file of this id is on the disk, or nobody wants it. */
  release: { in: { id: string }; out: undefined };
  /** Reads a page without visiting it; `apart` sends no cookies, as for a link in a private window. */
  read: { in: { url: string; apart?: boolean }; out: ReadAnswer };
}

export type WorkshopTask = keyof WorkshopTasks;

/** Does one task; what the workshop's document offers. */
export type DoTask = <N extends WorkshopTask>(
  name: N,
  input: WorkshopTasks[N]['in'],
) => Promise<WorkshopTasks[N]['out']>;

/** Where a browser keeps the workshop. */
export interface WorkshopPlace {
  /** Opens the workshop where it is closed, and gives it a task. @throws what the task throws. */
  ask: DoTask;
  /** Frees what the open workshop takes. */
  close(): Promise<void>;
}
