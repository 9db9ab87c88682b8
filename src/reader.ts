// The content script that is loaded when a page is to be read: connects sources, article, reader and background. Loading
// it twice is harmless; it decides nothing.
import { fetchThroughBackground } from './platform/fetch.ts';
import { askBackground, handleInReader } from './platform/messages.ts';
import { changeSettings, onSettingsChange, readSettings, type SaveFormat } from './platform/settings.ts';
import { openReader, type Reader, type ReaderDoors } from './reader/index.ts';
import { type Reading, readPage } from './sources/index.ts';
import { detectWall } from './wall/index.ts';

declare global {
  /** Set in the content script's own world, which no page sees. */
  var matnReader: true | undefined;
}

let reader: Reader | undefined;

async function fontBytes(file: string): Promise<ArrayBuffer> {
  const binary = atob(await askBackground('font', { file }));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0)).buffer;
}

function search(signal?: AbortSignal, onProgress?: (reading: Reading) => void): Promise<Reading> {
  const page = { document, url: location.href, wall: detectWall(document) };
  return readPage(page, fetchThroughBackground, { signal, onProgress });
}

async function saveReading({ article }: Reading, format?: SaveFormat) {
  if (!article) return { ok: false, reason: 'failed' } as const;
  return askBackground('save-article', { article, format: format ?? (await readSettings()).save.format });
}

async function open(): Promise<void> {
  if (reader) return;
  const settings = await readSettings();
  if (reader) return;
  const cancel = new AbortController();
  const find = async () => {
    reader?.wait();
    void askBackground('reader-state', 'loading');
    const reading = await search(cancel.signal, (partial) => reader?.progress(partial));
    if (cancel.signal.aborted) return;
    reader?.show(reading);
    void askBackground('reader-state', reading.article ? 'reading' : 'empty');
  };
  const doors: ReaderDoors = {
    style: (on) => askBackground('reader-style', { on }),
    save: saveReading,
    convert: async ({ article }, format) => (article ? askBackground('convert-article', { article, format }) : ''),
    changeSettings: (patch) => changeSettings({ reader: patch }),
    font: fontBytes,
    openOptions: () => void askBackground('open-options'),
    retry: () => void find(),
  };
  reader = openReader(null, settings.reader, doors);
  const stopListening = onSettingsChange((next) => reader?.apply(next.reader));
  void reader.closed.then(() => {
    cancel.abort();
    stopListening();
    reader = undefined;
    void askBackground('reader-state', 'closed').catch(() => undefined); // the extension may be gone
  });
  await find();
}

if (!globalThis.matnReader) {
  globalThis.matnReader = true;
  handleInReader({
    toggle: () => {
      if (reader) reader.close();
      else void open();
    },
    open: () => void open(),
    save: async ({ format }) => {
      await saveReading(await search(), format);
    },
  });
}
