// The content script that is loaded when a page is to be read: connects sources, article, reader and background. Loading
// it twice is harmless; it decides nothing. Sources beyond the page's own markup come later, and only when they are wanted.
import { addressOf, recallBookmark } from './platform/bookmarks.ts';
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
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes.buffer;
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

/** Set while the reader is on its way. */
let opening = false;

async function open(automatic = false): Promise<void> {
  if (reader || opening) return;
  opening = true;
  await begin(automatic).finally(() => {
    opening = false;
  });
}

/** Everything that has to be asked of others is asked first, and answered while the page is searched. */
async function begin(automatic: boolean): Promise<void> {
  const address = addressOf(location.href);
  const styled = askBackground('reader-style', { on: true }).catch(() => undefined);
  const asked = Promise.all([readSettings(), recallBookmark(address), styled]);
  const page = pageNow();
  // A page that is about to lead elsewhere, or to load itself anew, would take the reader with it. A document still
  // being parsed would be cut off here; there a refresh that waits for its end is left alone.
  const leads = page.wall?.kind === 'redirect' || document.querySelector('meta[http-equiv="refresh" i]') !== null;
  if (leads && document.readyState !== 'loading') window.stop();
  const cancel = new AbortController();
  let latest: Reading | undefined;
  const options = {
    signal: cancel.signal,
    onProgress(partial: Reading) {
      latest = partial;
      reader?.progress(partial);
    },
  };

  /** Shows what came of a search; what was tried before stays on the list. */
  function show(reading: Reading, before: Attempt[] = []): void {
    if (cancel.signal.aborted) return;
    shown = { ...reading, tried: [...before, ...reading.tried] };
    reader?.show(shown);
    void askBackground('reader-state', { state: reading.article ? 'reading' : 'empty' });
  }

  async function searchAgain(read: Search, before?: Attempt[]): Promise<void> {
    reader?.wait();
    show(await read(page, options), before);
  }

  const doors: ReaderDoors = {
    unstyle: () => askBackground('reader-style', { on: false }),
    save: saveReading,
    convert: (article, form) => askBackground('convert-article', { article, form }),
    keepPlace: (block) => void askBackground('keep-bookmark', { address, block }).catch(() => undefined), // the extension may be gone
    changeSettings: (patch) => askBackground('change-reader', patch),
    font: fontBytes,
    openOptions: () => void askBackground('open-options'),
    readLink: (url) => void askBackground('read-link', { url }),
    retry: () => void searchAgain(readPage),
    askArchive: () => void searchAgain(readCopy, shown?.tried),
  };
  const search = readPage(page, options);
  // What the page itself holds is found before the first answer is here.
  const first = await Promise.race([search, asked.then(() => null)]);
  const [settings, bookmark] = await asked;
  reader = openReader(first, settings.reader, doors, bookmark.block);
  globalThis.matnOpen = true;
  // From now, not from the order: on a busy machine there is a while between the two.
  if (automatic) automaticAt = performance.now();
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
  if (first) {
    shown = first;
    void askBackground('reader-state', { state: first.article ? 'reading' : 'empty' });
  } else {
    void askBackground('reader-state', { state: 'loading' });
    if (latest) reader.progress(latest);
    show(await search);
  }
}

/** Saves what the reader shows, or what is found without opening it; where nothing is found, the reader says why. */
async function save(format?: SaveFormat): Promise<void> {
  const reading = shown ?? (await readPage(pageNow(), {}));
  if (reading.article) await saveReading(reading, format);
  else await open();
}

if (!globalThis.matnReader) {
  globalThis.matnReader = true;
  // Back from the back-forward cache with the reader still open: the tab's button has forgotten it.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && reader) void askBackground('reader-state', { state: 'reading' }).catch(() => undefined);
  });
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
      void open(automatic);
    },
    save: ({ format }) => void save(format),
  });
}
