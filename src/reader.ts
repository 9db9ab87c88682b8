// The content script that is loaded when a page is to be read: connects sources, article, reader and background. Loading
// it twice is harmless; it decides nothing.
import { fetchThroughBackground } from './platform/fetch.ts';
import { askBackground, handleInReader, type SaveAnswer } from './platform/messages.ts';
import { onSettingsChange, readSettings, type SaveFormat } from './platform/settings.ts';
import { openReader, type Reader, type ReaderDoors } from './reader/index.ts';
import { type Attempt, type Page, type Reading, type ReadOptions, readArchive, readPage } from './sources/index.ts';
import { detectWall } from './wall/index.ts';

declare global {
  /** True while the reader lies over the page; the judge then has nothing to judge. */
  var matnOpen: boolean | undefined;
  /** Set in the content script's own world, which no page sees. */
  var matnReader: true | undefined;
}

let reader: Reader | undefined;

/** What the open reader shows. */
let shown: Reading | undefined;

/** When the reader opened by itself. */
let automaticAt = Number.NEGATIVE_INFINITY;

/** The address at which the reader was closed: it does not open there by itself again, for instance on coming back. */
let closedAt = '';

/** Whoever presses the button just as the reader opens by itself wants it open. */
const GRACE = 600; // milliseconds

async function fontBytes(file: string): Promise<ArrayBuffer> {
  const binary = atob(await askBackground('font', { file }));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0)).buffer;
}

/** The page, judged before the overlay covers it. */
function pageNow(): Page {
  return { document, url: location.href, wall: detectWall(document) };
}

/** Hands the article over to be written. The background may end in the middle: asked again, it writes no second file. */
async function saveReading({ article }: Reading, wanted?: SaveFormat): Promise<SaveAnswer> {
  if (!article) return { ok: false, reason: 'failed' };
  const format = wanted ?? (await readSettings()).save.format;
  const order = { article, format, id: `${Date.now()} ${Math.random()}` };
  return askBackground('save-article', order).catch(() => askBackground('save-article', order));
}

async function open(): Promise<void> {
  if (reader) return;
  const settings = await readSettings();
  if (reader) return;
  const page = pageNow();
  // A page that is about to lead elsewhere, or to load itself anew, would take the reader with it. A document still
  // being parsed would be cut off here; there a refresh that waits for its end is left alone.
  const leads = page.wall?.kind === 'redirect' || document.querySelector('meta[http-equiv="refresh" i]') !== null;
  if (leads && document.readyState !== 'loading') window.stop();
  const cancel = new AbortController();
  const options: ReadOptions = { signal: cancel.signal, onProgress: (partial) => reader?.progress(partial) };

  /** Searches, and shows what came of it; what was tried before stays on the list. */
  async function find(search: typeof readPage, before: Attempt[] = []): Promise<void> {
    reader?.wait();
    void askBackground('reader-state', { state: 'loading' });
    const reading = await search(page, fetchThroughBackground, options);
    if (cancel.signal.aborted) return;
    shown = { ...reading, tried: [...before, ...reading.tried] };
    reader?.show(shown);
    void askBackground('reader-state', { state: reading.article ? 'reading' : 'empty' });
  }

  const doors: ReaderDoors = {
    style: (on) => askBackground('reader-style', { on }),
    save: saveReading,
    convert: (article, form) => askBackground('convert-article', { article, form }),
    changeSettings: (patch) => askBackground('change-reader', patch),
    font: fontBytes,
    openOptions: () => void askBackground('open-options'),
    readLink: (url) => void askBackground('read-link', { url }),
    retry: () => void find(readPage),
    askArchive: () => void find(readArchive, shown?.tried),
  };
  reader = openReader(null, settings.reader, doors);
  globalThis.matnOpen = true;
  const stopListening = onSettingsChange((next) => reader?.apply(next.reader));
  void reader.closed.then(() => {
    cancel.abort();
    stopListening();
    reader = undefined;
    globalThis.matnOpen = false;
    shown = undefined;
    closedAt = location.href;
    void askBackground('reader-state', { state: 'closed', wall: page.wall }).catch(() => undefined); // the extension may be gone
  });
  await find(readPage);
}

/** Saves what the reader shows, or what is found without opening it; where nothing is found, the reader says why. */
async function save(format?: SaveFormat): Promise<void> {
  const reading = shown ?? (await readPage(pageNow(), fetchThroughBackground));
  if (reading.article) await saveReading(reading, format);
  else await open();
}

if (!globalThis.matnReader) {
  globalThis.matnReader = true;
  handleInReader({
    toggle: () => {
      if (document.contentType === 'application/pdf') return 'pdf';
      // SVG and other XML: there is no HTML to make an overlay of.
      if (!(document.createElement('p') instanceof HTMLElement)) return 'document';
      if (!reader) void open();
      else if (performance.now() - automaticAt > GRACE) reader.close();
      return null;
    },
    open: ({ automatic }) => {
      if (automatic && closedAt === location.href) return;
      if (automatic) automaticAt = performance.now();
      void open();
    },
    save: ({ format }) => void save(format),
  });
}
