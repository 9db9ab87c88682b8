// What is written down of each save, in session storage: gone with the browser, but not with the worker.
import browser from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import type { SaveAnswer } from '../platform/messages.ts';
import type { SaveFormat } from '../platform/settings.ts';

/** A save that is not at its end; each step holds what the next one needs. */
export type OpenSave = (
  | { id: string; step: 'reading'; url: string; apart: boolean; format: SaveFormat }
  | { id: string; step: 'making'; articles: Article[]; format: SaveFormat }
  /** The articles are those of a batch, stored one by one. */
  | { id: string; step: 'making'; batch: string; format: SaveFormat }
  | { id: string; step: 'downloading'; downloadId: number }
) & {
  /** Ordered in a private window: the file stays, the browser's list of downloads forgets it. */
  traceless?: boolean;
};

/** Where a save stands. */
export type SaveRecord = OpenSave | { id: string; step: 'ended'; answer: SaveAnswer; at: number };

const SAVE = 'save.';
/** How long an answer is kept for someone who asks again, in milliseconds. */
const KEPT = 10 * 60_000;

async function allSaves(): Promise<SaveRecord[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) => (key.startsWith(SAVE) ? [value as SaveRecord] : []));
}

export async function readSave(id: string): Promise<SaveRecord | undefined> {
  const stored = await browser.storage.session.get(SAVE + id);
  return stored[SAVE + id] as SaveRecord | undefined;
}

export async function writeSave(record: SaveRecord): Promise<void> {
  await browser.storage.session.set({ [SAVE + record.id]: record });
}

/** Saves that are not at their end. */
export async function openSaves(): Promise<OpenSave[]> {
  return (await allSaves()).filter((record) => record.step !== 'ended');
}

/** Keeps the answer and lets go of the article; forgets answers nobody came back for. */
export async function endSave(id: string, answer: SaveAnswer): Promise<void> {
  const at = Date.now();
  await writeSave({ id, step: 'ended', answer, at });
  const old = (await allSaves()).filter((record) => record.step === 'ended' && at - record.at > KEPT);
  if (old.length > 0) await browser.storage.session.remove(old.map((record) => SAVE + record.id));
}
