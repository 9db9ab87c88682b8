// Many pages into one file: each is read without being visited, then all become one book or one zip. The list is written
// down after every page, so that a worker that is ended goes on where it was.

import type { MessageKey } from '../platform/i18n.ts';
import { readSettings, type SaveFormat } from '../platform/settings.ts';
import {
  type Batch,
  forgetBatchArticles,
  keepBatchArticle,
  openBatches,
  readBatch,
  writeBatch,
} from './batch-record.ts';
import { save, withWorkshop } from './downloads.ts';
import { failureOf, unread } from './downloads-failures.ts';
import { workshop } from './workshop.ts';

export interface BatchOrder {
  /** Chosen by whoever asks, to watch `batchKey(id)` in session storage. */
  id: string;
  /** `epub` makes one book, every other format a zip. Default: what the settings say. */
  format?: SaveFormat;
  pages: { url: string; title: string }[];
}

/** More would not fit session storage (10 MB), and no site should be asked for more at once. */
export const MOST_PAGES = 60;
/** Pages read at the same time. */
const TOGETHER = 3;

const running = new Set<string>();

/** Begins, or goes on with, a batch; resolves when its file is written, or it was cancelled. Never throws. */
export async function saveMany({ id, format, pages }: BatchOrder): Promise<void> {
  if (!(await readBatch(id))) {
    const items = pages.slice(0, MOST_PAGES).map(({ url, title }) => ({ url, title, state: 'waiting' as const }));
    await writeBatch({ id, format: format ?? (await readSettings()).save.format, items, step: 'reading' });
  }
  await run(id);
}

/** Stops before the next page; what was read is dropped, nothing is written. */
export async function cancelMany(id: string): Promise<void> {
  const batch = await readBatch(id);
  if (batch?.step !== 'reading') return;
  await writeBatch({ ...batch, step: 'cancelled' });
  await forgetBatchArticles(id);
}

/** Takes up batches that an ended worker left. Call once, when the background starts. */
export function serveBatches(): void {
  void openBatches().then((batches) => Promise.all(batches.map(({ id }) => run(id))));
}

async function run(id: string): Promise<void> {
  if (running.has(id)) return;
  running.add(id);
  try {
    await withWorkshop(async () => {
      while (await readSome(id));
      await write(id);
    });
  } finally {
    running.delete(id);
  }
}

/** Reads the next pages; answers whether there were any. */
async function readSome(id: string): Promise<boolean> {
  const batch = await readBatch(id);
  if (batch?.step !== 'reading') return false;
  const waiting = [...batch.items.entries()].filter(([, { state }]) => state === 'waiting').slice(0, TOGETHER);
  if (waiting.length === 0) {
    await writeBatch({ ...batch, step: 'writing' });
    return false;
  }
  const read = await Promise.all(
    waiting.map(async ([index, { url }]) => ({ index, failed: await readOne(id, index, url) })),
  );
  const now = await readBatch(id);
  // Cancelled meanwhile: what came in after the forgetting is forgotten too.
  if (now?.step !== 'reading') {
    await forgetBatchArticles(id);
    return false;
  }
  for (const { index, failed } of read) {
    const item = now.items[index];
    if (item) now.items[index] = failed ? { ...item, state: 'failed', detail: failed } : { ...item, state: 'read' };
  }
  await writeBatch(now);
  return true;
}

/** Nothing where it went well; otherwise the key of the sentence that says why not. */
async function readOne(id: string, index: number, url: string): Promise<MessageKey | undefined> {
  try {
    const read = await workshop.ask('read', { url });
    if (!read.ok) return unread(read.reason).detail as MessageKey;
    await keepBatchArticle(id, index, read.article);
    return undefined;
  } catch (error) {
    return failureOf(error).detail as MessageKey;
  }
}

async function write(id: string): Promise<void> {
  const batch = await readBatch(id);
  if (batch?.step !== 'writing') return;
  const answer: Batch['answer'] = batch.items.some(({ state }) => state === 'read')
    ? await save({ id, step: 'making', batch: id, format: batch.format })
    : { ok: false, reason: 'failed', detail: 'save_failed_no_article' };
  await writeBatch({ ...batch, step: 'ended', answer });
}
