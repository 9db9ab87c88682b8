// Articles become files on the disk. Chromium may end its worker between any two lines here, so each save is written down
// in session storage before every step, and goes on from there when the worker is back.
import browser, { type Downloads } from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import type { SaveAnswer } from '../platform/messages.ts';
import { readSettings, type SaveFormat } from '../platform/settings.ts';
import { failureOf, tamerNames, wasCancelled } from './downloads-failures.ts';
import { endSave, openSaves, readSave, type SaveRecord, writeSave } from './downloads-record.ts';
import { workshop } from './workshop.ts';

export interface SaveOrder {
  article: Article;
  format: SaveFormat;
  /** Names the order: given twice, for instance after the worker died, it is carried out once. */
  id?: string;
}

/** Who waits for which save; a worker that died has lost them, and they ask again. */
const waiting = new Map<string, ((answer: SaveAnswer) => void)[]>();
const running = new Set<string>();

/** Writes the article to the disk; answers when the file is there, or why it is not. Never throws. */
export async function saveArticle({ article, format, id = crypto.randomUUID() }: SaveOrder): Promise<SaveAnswer> {
  const known = await readSave(id);
  if (known?.step === 'ended') return known.answer;
  const answer = new Promise<SaveAnswer>((resolve) => waiting.set(id, [...(waiting.get(id) ?? []), resolve]));
  const record: SaveRecord = known ?? { id, step: 'making', article, format };
  if (!known) await writeSave(record);
  void carryOn(record);
  return answer;
}

/** The article in a text format, for the clipboard. @throws where the workshop fails. */
export async function convertArticle({ article, format }: SaveOrder): Promise<string> {
  const { save } = await readSettings();
  const ticket = crypto.randomUUID();
  running.add(ticket);
  try {
    return await workshop.ask('convert', { article, format, settings: save });
  } finally {
    running.delete(ticket);
    await closeWhenIdle();
  }
}

/**
 * Listens for downloads that end, and takes up saves that an ended worker left. Call once, synchronously, when the
 * background starts: Chromium wakes a worker only for what it listened to in its first turn.
 */
export function serveDownloads(): void {
  browser.downloads.onChanged.addListener(async ({ id, state }) => {
    if (!state) return;
    const record = (await openSaves()).find((save) => save.step === 'downloading' && save.downloadId === id);
    if (record) await carryOn(record);
  });
  void resumeSaves();
}

async function resumeSaves(): Promise<void> {
  for (const record of await openSaves()) await carryOn(record);
}

async function carryOn(record: SaveRecord): Promise<void> {
  if (record.step === 'ended' || running.has(record.id)) return;
  running.add(record.id);
  try {
    const next = record.step === 'making' ? await download(record) : record;
    running.delete(record.id);
    await finishIfEnded(next);
  } catch (error) {
    running.delete(record.id);
    await end(record.id, wasCancelled(error) ? CANCELLED : failureOf(error));
  }
}

const CANCELLED: SaveAnswer = { ok: false, reason: 'cancelled' };

async function download(record: SaveRecord & { step: 'making' }): Promise<SaveRecord & { step: 'downloading' }> {
  const { save } = await readSettings();
  const { id, article, format } = record;
  const { url, fileName } = await workshop.ask('make', { id, article, format, settings: save });
  // The worker may have died right after the browser took the order.
  const [taken] = await browser.downloads.search({ url });
  const downloadId = taken?.id ?? (await order(url, fileName));
  const next = { id, step: 'downloading', downloadId } as const;
  await writeSave(next);
  return next;
}

/** Browsers refuse names for reasons of their own; the file is worth more than its name. */
async function order(url: string, fileName: string): Promise<number> {
  for (const filename of tamerNames(fileName)) {
    try {
      return await browser.downloads.download({ url, filename, conflictAction: 'uniquify', saveAs: false });
    } catch (error) {
      if (!/filename|file name|illegal|invalid/i.test(String(error))) throw error;
    }
  }
  return browser.downloads.download({ url, conflictAction: 'uniquify', saveAs: false });
}

async function finishIfEnded(record: SaveRecord & { step: 'downloading' }): Promise<void> {
  const [item] = await browser.downloads.search({ id: record.downloadId });
  if (item?.state === 'in_progress') return;
  await end(record.id, item ? answerOf(item) : CANCELLED);
}

function answerOf(item: Downloads.DownloadItem): SaveAnswer {
  if (item.state === 'complete') return { ok: true, fileName: item.filename.split(/[\\/]/).at(-1) ?? item.filename };
  return wasCancelled(item.error) ? CANCELLED : failureOf(item.error);
}

async function end(id: string, answer: SaveAnswer): Promise<void> {
  await endSave(id, answer);
  for (const resolve of waiting.get(id) ?? []) resolve(answer);
  waiting.delete(id);
  await workshop.ask('release', { id }).catch(() => undefined);
  await closeWhenIdle();
}

/** The offscreen document costs memory; it is opened again in a few milliseconds. */
async function closeWhenIdle(): Promise<void> {
  if (running.size === 0 && (await openSaves()).length === 0) await workshop.close();
}
