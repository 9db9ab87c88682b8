// What is written down of a batch, in session storage: its list under one key, each article under a key of its own, so
// that a step writes little and a worker that dies loses one page at most.
import browser from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import type { MessageKey } from '../platform/i18n.ts';
import type { SaveAnswer } from '../platform/messages.ts';
import type { SaveFormat } from '../platform/settings.ts';

export interface BatchItem {
  url: string;
  title: string;
  state: 'waiting' | 'read' | 'failed';
  /** With `failed`: the key of the sentence that says why. */
  detail?: MessageKey;
}

export interface Batch {
  id: string;
  format: SaveFormat;
  items: BatchItem[];
  step: 'reading' | 'writing' | 'ended' | 'cancelled';
  answer?: SaveAnswer;
}

/** The key of a batch's list; pages watch it to show progress. */
export const batchKey = (id: string): string => `batch.${id}`;
const articleKey = (id: string, index: number) => `batch-article.${id}.${index}`;

export async function readBatch(id: string): Promise<Batch | undefined> {
  const key = batchKey(id);
  return (await browser.storage.session.get(key))[key] as Batch | undefined;
}

export async function writeBatch(batch: Batch): Promise<void> {
  await browser.storage.session.set({ [batchKey(batch.id)]: batch });
}

export async function openBatches(): Promise<Batch[]> {
  const stored = await browser.storage.session.get(null);
  const batches = Object.entries(stored).flatMap(([key, value]) => (key.startsWith('batch.') ? [value as Batch] : []));
  return batches.filter(({ step }) => step === 'reading' || step === 'writing');
}

/** @throws where session storage is full. */
export async function keepBatchArticle(id: string, index: number, article: Article): Promise<void> {
  await browser.storage.session.set({ [articleKey(id, index)]: article });
}

async function articleKeys(id: string): Promise<[key: string, article: Article][]> {
  const stored = await browser.storage.session.get(null);
  const start = articleKey(id, 0).slice(0, -1);
  const found = Object.entries(stored).filter(([key]) => key.startsWith(start)) as [string, Article][];
  return found.sort(([a], [b]) => Number(a.slice(start.length)) - Number(b.slice(start.length)));
}

/** In the order of the list. */
export async function readBatchArticles(id: string): Promise<Article[]> {
  return (await articleKeys(id)).map(([, article]) => article);
}

export async function forgetBatchArticles(id: string): Promise<void> {
  const keys = (await articleKeys(id)).map(([key]) => key);
  if (keys.length > 0) await browser.storage.session.remove(keys);
}
