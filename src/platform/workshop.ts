// The orders the background gives to the workshop, the document where files are made. Types only: each browser keeps its
// workshop elsewhere (`chromium.ts`, `firefox.ts`).
import type { Article } from '../article/article.ts';
import type { SaveFormat, SaveSettings } from './settings.ts';

/** A file that waits to be downloaded. */
export interface MadeFile {
  /** A blob URL, alive until `release`. */
  url: string;
  /** With its extension. */
  fileName: string;
}

export interface WorkshopTasks {
  /** Makes a file; asked twice for the same id, it answers the same file. */
  make: { in: { id: string; article: Article; format: SaveFormat; settings: SaveSettings }; out: MadeFile };
  /** The article in a text format. */
  convert: { in: { article: Article; format: SaveFormat; settings: SaveSettings }; out: string };
  /** The file of this id is on the disk, or nobody wants it. */
  release: { in: { id: string }; out: undefined };
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
