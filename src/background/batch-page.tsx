// The page for saving many pages at once: choose open tabs or paste links, watch, cancel, and read what failed and why.
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type MessageKey, t } from '../platform/i18n.ts';
import { askBackground } from '../platform/messages.ts';
import { readSettings, type SaveFormat } from '../platform/settings.ts';
import { type Batch, type BatchItem, batchKey, readBatch } from './batch-record.ts';

const FORMATS: SaveFormat[] = ['epub', 'text', 'markdown', 'html', 'json'];

interface Choice {
  url: string;
  title: string;
}

async function openTabs(): Promise<Choice[]> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const readable = tabs.filter(({ url, incognito }) => /^https?:/.test(url ?? '') && !incognito);
  return readable.map(({ url = '', title }) => ({ url, title: title || url }));
}

/** The addresses in a text that was pasted, each once. */
function linksIn(text: string): Choice[] {
  const found = text.match(/https?:\/\/[^\s<>"]+/g) ?? [];
  return [...new Set(found)].map((url) => ({ url, title: url }));
}

export function BatchPage() {
  const [batch, setBatch] = useState<Batch>();
  return (
    <div class="page">
      <header>
        <img src="icons/matn-app.svg" alt="" width="48" height="48" />
        <h1>{t('save_many_title')}</h1>
      </header>
      <main>
        {batch ? (
          <Progress batch={batch} again={() => setBatch(undefined)} watch={setBatch} />
        ) : (
          <Choosing start={setBatch} />
        )}
      </main>
    </div>
  );
}

function Choosing({ start }: { start: (batch: Batch) => void }) {
  const [tabs, setTabs] = useState<Choice[]>([]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [pasted, setPasted] = useState('');
  const [format, setFormat] = useState<SaveFormat>('epub');
  useEffect(() => {
    void openTabs().then(setTabs);
    void readSettings().then(({ save }) => setFormat(save.format));
  }, []);
  const chosen = [...tabs.filter(({ url }) => !left.has(url)), ...linksIn(pasted)];
  const pages = chosen.filter(({ url }, index) => chosen.findIndex((other) => other.url === url) === index);
  const toggle = (url: string) => {
    const next = new Set(left);
    if (!next.delete(url)) next.add(url);
    setLeft(next);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const id = crypto.randomUUID();
    void askBackground('save-many', { id, format, pages });
    start({ id, format, step: 'reading', items: pages.map((page) => ({ ...page, state: 'waiting' })) });
  };
  return (
    <form onSubmit={submit}>
      <p class="intro">{t('save_many_intro')}</p>
      <fieldset>
        <legend>{t('save_many_tabs')}</legend>
        {tabs.length === 0 && <p class="empty">{t('save_many_no_tabs')}</p>}
        {tabs.length > 0 && (
          <div>
            {tabs.map(({ url, title }) => (
              <label key={url}>
                <input type="checkbox" checked={!left.has(url)} onChange={() => toggle(url)} />
                <bdi>{title}</bdi>
              </label>
            ))}
          </div>
        )}
      </fieldset>
      <label class="field wide">
        {t('save_many_links')}
        <textarea dir="ltr" rows={5} value={pasted} onInput={(event) => setPasted(event.currentTarget.value)} />
      </label>
      <label class="field">
        {t('save_many_format')}
        <select value={format} onChange={(event) => setFormat(event.currentTarget.value as SaveFormat)}>
          {FORMATS.map((value) => (
            <option key={value} value={value}>
              {t(`reader_save_${value}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="primary" disabled={pages.length === 0}>
        {t('save_many_start', pages.length)}
      </button>
    </form>
  );
}

/** Milliseconds between two looks; each also wakes a background that was ended. */
const LOOK = 5_000;

function useBatch(batch: Batch, watch: (batch: Batch) => void): void {
  const open = batch.step === 'reading' || batch.step === 'writing';
  useEffect(() => {
    if (!open) return;
    const look = async () => {
      const now = await readBatch(batch.id);
      if (now) watch(now);
    };
    const listener = (changes: Record<string, unknown>) => {
      if (batchKey(batch.id) in changes) void look();
    };
    browser.storage.session.onChanged.addListener(listener);
    const timer = setInterval(() => {
      void browser.runtime.sendMessage({}).catch(() => undefined);
      void look();
    }, LOOK);
    return () => {
      browser.storage.session.onChanged.removeListener(listener);
      clearInterval(timer);
    };
  }, [batch.id, open]);
}

function Progress({ batch, again, watch }: { batch: Batch; again: () => void; watch: (batch: Batch) => void }) {
  useBatch(batch, watch);
  const count = (state: BatchItem['state']) => batch.items.filter((item) => item.state === state).length;
  const done = batch.items.length - count('waiting');
  const open = batch.step === 'reading' || batch.step === 'writing';
  return (
    <div>
      <p role="status">{sentence(batch, done, count('read'))}</p>
      {open && <progress max={batch.items.length} value={done} />}
      <ul>
        {batch.items.map((item) => (
          <li key={item.url} data-state={item.state}>
            <a href={item.url} target="_blank" rel="noreferrer">
              <bdi>{item.title}</bdi>
            </a>
            <span>{item.detail ? t(item.detail) : t(`save_many_${item.state}`)}</span>
          </li>
        ))}
      </ul>
      {batch.step === 'reading' && (
        <button type="button" onClick={() => void askBackground('cancel-many', { id: batch.id })}>
          {t('save_many_cancel')}
        </button>
      )}
      {!open && (
        <button type="button" onClick={again}>
          {t('save_many_again')}
        </button>
      )}
    </div>
  );
}

function sentence({ step, items, answer }: Batch, done: number, read: number): string {
  if (step === 'cancelled') return t('save_many_cancelled');
  if (answer?.ok) return t('save_many_saved', read, items.length, answer.fileName);
  if (answer)
    return t(
      answer.reason === 'cancelled' ? 'save_many_cancelled' : ((answer.detail as MessageKey) ?? 'save_failed_other'),
    );
  return step === 'writing' ? t('save_many_writing') : t('save_many_reading', done, items.length);
}
