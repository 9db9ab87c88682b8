// The content script that is loaded when a page is to be read: connects sources, article, reader and background. Loading
// it twice is harmless; it decides nothing. Sources beyond the page's own markup come later, and only when they are wanted.
import { fetchThroughBackground } from './platform/fetch.ts';
import { askBackground, handleInReader, type SaveAnswer } from './platform/messages.ts';
import { onSettingsChange, readSettings, type SaveFormat } from './platform/settings.ts';
import { openReader, type Reader, type ReaderDoors } from './reader/index.ts';
import { readArchive, type Sources, search } from './sources/first.ts';
import type { Attempt, Page, Reading } from './sources/reading.ts';
import { detectWall } from './wall/index.ts';

declare global {
  /** True while the reader lies over the page; the judge then has nothing to judge. */
  var matnOpen: boolean | undefined;
  /** Set in the content script's own world, which no page sees. */
  var matnReader: true | undefined;
  /** Set by sources.js. */
  var matnSources: Sources | undefined;
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

async function loadSources(): Promise<Sources> {
  if (!globalThis.matnSources) await askBackground('sources-wanted');
  if (!globalThis.matnSources) throw new Error('sources.js has not set its sources');
  return globalThis.matnSources;
}

/** How a page is searched for its article: all that is asked goes through the background. */
type Search = (page: Page, options: Parameters<typeof search>[3]) => Promise<Reading>;
const readPage: Search = (page, options) => search(page, fetchThroughBackground, loadSources, options);
const readCopy: Search = (page, options) => readArchive(page, fetchThroughBackground, options);

/** Hands the article over to be written. The background may end in the middle: asked again, it writes no second file. */
async function saveReading({ article }: Reading, wanted?: SaveFormat): Promise<SaveAnswer> {
  if (!article) return { ok: false, reason: 'failed' };
  const format = wanted ?? (await readSettings()).save.format;
  const order = { article, format, id: `${Date.now()} ${Math.random()}` };
  return askBackground('save-article', order).catch(() => askBackground('save-article', order));
}

async function open(): Promise<void> {
  if (reader) return;
  const stored = readSettings();
  const page = pageNow();
  const settings = await stored;
  if (reader) return;
  // A page that is about to lead elsewhere, or to load itself anew, would take the reader with it. A document still
  // being parsed would be cut off here; there a refresh that waits for its end is left alone.
  const leads = page.wall?.kind === 'redirect' || document.querySelector('meta[http-equiv="refresh" i]') !== null;
  if (leads && document.readyState !== 'loading') window.stop();
  const cancel = new AbortController();
  const options = { signal: cancel.signal, onProgress: (partial: Reading) => reader?.progress(partial) };

  /** Searches, and shows what came of it; what was tried before stays on the list. */
  async function find(read: Search, before: Attempt[] = []): Promise<void> {
    reader?.wait();
    void askBackground('reader-state', { state: 'loading' });
    const reading = await read(page, options);
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
    askArchive: () => void find(readCopy, shown?.tried),
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
  const reading = shown ?? (await readPage(pageNow(), {}));
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
