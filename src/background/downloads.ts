// Articles become files on the disk. Chromium may end its worker between any two lines here, so each save is written down
// in session storage before every step, and goes on from there when the worker is back.
import browser, { type Downloads } from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import type { SaveAnswer } from '../platform/messages.ts';
import { readSettings, type SaveFormat } from '../platform/settings.ts';
import type { CopyForm } from '../platform/workshop.ts';
import { forgetBatchArticles, openBatches, readBatchArticles } from './batch-record.ts';
import { failureOf, tamerNames, unread, wasCancelled } from './downloads-failures.ts';
import { endSave, type OpenSave, openSaves, readSave, type SaveRecord, writeSave } from './downloads-record.ts';
import { workshop } from './workshop.ts';

export interface SaveOrder {
  article: Article;
  format: SaveFormat;
  /** Names the order: given twice, for instance after the worker died, it is carried out once. */
  id?: string;
  /** See `OpenSave`. */
  traceless?: boolean;
}

/** Who waits for which save; a worker that died has lost them, and they ask again. */
const waiting = new Map<string, ((answer: SaveAnswer) => void)[]>();
/** What this worker is at, so that nothing is done twice at once. */
const running = new Set<string>();

/** Writes the article to the disk; answers when the file is there, or why it is not. Never throws. */
export function saveArticle({ article, format, id = crypto.randomUUID(), traceless }: SaveOrder): Promise<SaveAnswer> {
  return save({ id, step: 'making', articles: [article], format, traceless });
}

export interface LinkOrder {
  url: string;
  format: SaveFormat;
  /** The link was in a private window or a container: no cookies are sent. */
  apart?: boolean;
  id?: string;
  /** See `OpenSave`. */
  traceless?: boolean;
}

/** Writes the article behind a link to the disk, without visiting it. Never throws. */
export function saveLink({
  url,
  format,
  apart = false,
  id = crypto.randomUUID(),
  traceless,
}: LinkOrder): Promise<SaveAnswer> {
  return save({ id, step: 'reading', url, apart, format, traceless });
}

/** Carries out a save from the step it is at. Never throws. */
export async function save(record: OpenSave): Promise<SaveAnswer> {
  const { id } = record;
  try {
    const known = await readSave(id);
    if (known?.step === 'ended') return known.answer;
    if (!known) await writeSave(record);
    return await new Promise<SaveAnswer>((resolve) => {
      waiting.set(id, [...(waiting.get(id) ?? []), resolve]);
      void carryOn(known ?? record);
    });
  } catch (error) {
    // Session storage is full: the article is too long to be written down.
    return failureOf(error);
  }
}

/** The article as it goes to the clipboard. @throws where the workshop fails. */
export async function convertArticle(article: Article, form: CopyForm): Promise<string> {
  const { save: settings } = await readSettings();
  return withWorkshop(() => workshop.ask('convert', { article, form, settings }));
}

/** Keeps the workshop open while something is done there. */
export async function withWorkshop<T>(work: () => Promise<T>): Promise<T> {
  const ticket = crypto.randomUUID();
  running.add(ticket);
  try {
    return await work();
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
  browser.downloads.onChanged?.addListener(async ({ id, state }) => {
    if (!state) return;
    const record = (await openSaves()).find((one) => one.step === 'downloading' && one.downloadId === id);
    if (record) await carryOn(record);
  });
  void resume();
}

async function resume(): Promise<void> {
  for (const record of await openSaves()) void carryOn(record);
  await closeWhenIdle();
}

async function carryOn(record: SaveRecord): Promise<void> {
  const { id } = record;
  if (running.has(id)) return;
  running.add(id);
  let answer: SaveAnswer | undefined;
  try {
    answer = await steps(record);
  } catch (error) {
    answer = wasCancelled(error) ? CANCELLED : failureOf(error);
  }
  running.delete(id);
  // The browser may have reported the end while this worker was still at it.
  answer ??= await ended(id);
  if (answer) await end(id, answer);
}

async function ended(id: string): Promise<SaveAnswer | undefined> {
  const record = await readSave(id);
  return record?.step === 'downloading' ? ending(record.downloadId) : undefined;
}

const CANCELLED: SaveAnswer = { ok: false, reason: 'cancelled' };

/** As far as it goes now: to the answer, or to a download that the browser will report. */
async function steps(record: SaveRecord): Promise<SaveAnswer | undefined> {
  switch (record.step) {
    case 'reading': {
      const read = await workshop.ask('read', { url: record.url, apart: record.apart });
      if (!read.ok) return unread(read.reason);
      const { id, format, traceless } = record;
      return next({ id, step: 'making', articles: [read.article], format, traceless });
    }
    case 'making':
      return next(await download(record));
    case 'downloading':
      return ending(record.downloadId);
    case 'ended':
      return record.answer;
  }
}

async function next(record: OpenSave): Promise<SaveAnswer | undefined> {
  await writeSave(record);
  return steps(record);
}

async function download(record: OpenSave & { step: 'making' }): Promise<OpenSave> {
  const { save: settings } = await readSettings();
  const { id, format, traceless } = record;
  const articles = 'batch' in record ? await readBatchArticles(record.batch) : record.articles;
  const { url, fileName } = await workshop.ask('make', { id, articles, format, settings });
  // The worker may have died right after the browser took the order.
  const taken = await listed({ url });
  const downloadId = taken?.[0]?.id ?? (await order(url, fileName));
  return { id, step: 'downloading', downloadId, traceless };
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

/** What the browser's list of downloads says; nothing where it keeps none for extensions (Firefox for Android). */
async function listed(query: Downloads.DownloadQuery): Promise<Downloads.DownloadItem[] | undefined> {
  if (!browser.downloads.search) return undefined;
  return browser.downloads.search(query);
}

async function ending(downloadId: number): Promise<SaveAnswer | undefined> {
  const items = await listed({ id: downloadId });
  // The browser has taken the order, and that is all it tells.
  if (!items) return { ok: true, fileName: '' };
  const [item] = items;
  // Erased from the browser's list: somebody did that on purpose.
  if (!item) return CANCELLED;
  return item.state === 'in_progress' ? undefined : answerOf(item);
}

function answerOf(item: Downloads.DownloadItem): SaveAnswer {
  if (item.state === 'complete') return { ok: true, fileName: item.filename.split(/[\\/]/).at(-1) ?? item.filename };
  return wasCancelled(item.error) ? CANCELLED : failureOf(item.error);
}

async function end(id: string, answer: SaveAnswer): Promise<void> {
  await eraseTrace(id);
  await endSave(id, answer).catch(() => undefined);
  await forgetBatchArticles(id);
  for (const resolve of waiting.get(id) ?? []) resolve(answer);
  waiting.delete(id);
  await workshop.ask('release', { id }).catch(() => undefined);
  await closeWhenIdle();
}

/** Takes a download out of the browser's list, where it was ordered in a private window. */
async function eraseTrace(id: string): Promise<void> {
  const record = await readSave(id);
  if (record?.step !== 'downloading' || !record.traceless) return;
  await browser.downloads.erase?.({ id: record.downloadId }).catch(() => undefined); // the file is what counts
}

/** The offscreen document costs memory; it is opened again in a few milliseconds. */
async function closeWhenIdle(): Promise<void> {
  const open = [...(await openSaves()), ...(await openBatches())];
  if (running.size === 0 && open.length === 0) await workshop.close();
}
