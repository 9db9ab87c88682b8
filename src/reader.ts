// The content script that is loaded when a page is to be read: connects sources, article, reader and background. Loading
// it twice is harmless; it decides nothing. Sources beyond the page's own markup come later, and only when they are wanted.
import { addressOf, recallBookmark } from './platform/bookmarks.ts';
import { fetchThroughBackground } from './platform/fetch.ts';
import { askBackground, type Given, handleInReader, type SaveAnswer } from './platform/messages.ts';
import { onSettingsChange, readSettings, type SaveFormat } from './platform/settings.ts';
import { openReader, type Reader, type ReaderDoors } from './reader/index.ts';
import { readArchive, readToEnd, type Sources, search } from './sources/first.ts';
import type { Attempt, Page, Reading } from './sources/reading.ts';
import { isPlainlyClear } from './wall/first.ts';
import type { WallReport } from './wall/report.ts';

declare global {
  /** True while the reader lies over the page; the judge then has nothing to judge. */
  var matnOpen: boolean | undefined;
  /** Set in the content script's own world, which no page sees. */
  var matnReader: true | undefined;
  /** Set by judge.js: judges the page as it stands. */
  var matnWall: (() => WallReport) | undefined;
  /** Set by sources.js. */
  var matnSources: Sources | undefined;
}

let reader: Reader | undefined;

/** What the open reader shows. */
let shown: Reading | undefined;

/** The same with all its pages, or as many as can be had. */
let whole: Promise<Reading> | undefined;

/** Ends with the latest save, which may wait for the last page: closing the reader does not take that from it. */
let saved: Promise<unknown> = Promise.resolve();

/** When the reader opened by itself. */
let automaticAt = Number.NEGATIVE_INFINITY;

/** The address at which the reader was closed: it does not open there by itself again, for instance on coming back. */
let closedAt = '';

/** When it opened, on the clock of the day: a press made before that was not meant to close it. */
let openedAt = Number.POSITIVE_INFINITY;

/** Whoever presses the button just as the reader opens by itself wants it open. */
const GRACE = 600; // milliseconds

async function fontBytes(file: string): Promise<ArrayBuffer> {
  const binary = atob(await askBackground('font', { file }));
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes.buffer;
}

/** How the page stands, before the overlay covers it. A judge sits in most pages that are not plainly clear; else it is called. */
async function wallNow(): Promise<WallReport | undefined> {
  const judge = () => globalThis.matnWall?.();
  const seen = judge() ?? (isPlainlyClear(document) ? { state: 'clear' as const } : undefined);
  if (seen) return seen;
  await askBackground('judge-wanted').catch(() => undefined); // the extension may be gone
  return judge();
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

/** Saves an article once the last of its pages is here. */
function saveWhole(reading: Promise<Reading>, format?: SaveFormat): Promise<SaveAnswer> {
  const answer = reading.then((all) => saveReading(all, format));
  saved = answer.catch(() => undefined);
  return answer;
}

/** The page as it was found, and the search for its article. */
interface Quest {
  begun: number;
  page?: Page;
  /** What has been tried so far. */
  latest?: Reading;
  heard?: (partial: Reading) => void;
  cancel: AbortController;
  options: Parameters<typeof search>[3];
  reading: Promise<Reading>;
}

async function searchPage(quest: Quest): Promise<Reading> {
  quest.page = { document, url: location.href, wall: await wallNow() };
  return readPage(quest.page, quest.options);
}

function beginQuest(): Quest {
  const cancel = new AbortController();
  const options = {
    signal: cancel.signal,
    onProgress(partial: Reading) {
      quest.latest = partial;
      quest.heard?.(partial);
    },
  };
  const quest: Quest = {
    begun: performance.now(),
    cancel,
    options,
    reading: Promise.resolve({ article: null, source: 'none', tried: [] }),
  };
  quest.reading = searchPage(quest);
  return quest;
}

/** This script is loaded for an order, which comes right after it: until it is here the page is searched already. */
let early: Quest | undefined;
let ordered = false;

/** An order that comes later than this, in milliseconds, is another one, and the page may be another too. */
const FRESH = 2000;

function takeQuest(): Quest {
  ordered = true;
  const quest = early && performance.now() - early.begun < FRESH ? early : beginQuest();
  early = undefined;
  return quest;
}

/**
 * A page that is about to lead elsewhere, or to load itself anew, would take the reader with it. A document still being
 * parsed would be cut off here; there a refresh that waits for its end is left alone.
 */
function stay(): void {
  if (document.querySelector('meta[http-equiv="refresh" i]') && document.readyState !== 'loading') window.stop();
}

/** Why there is nothing here to lay a reader over. */
function refusal(): 'pdf' | 'document' | null {
  if (document.contentType === 'application/pdf') return 'pdf';
  // SVG and other XML: there is no HTML to make an overlay of.
  return document.createElement('p') instanceof HTMLElement ? null : 'document';
}

/** Set while the reader is on its way. */
let opening = false;

async function open(automatic = false, given?: Given): Promise<void> {
  if (reader || opening) return;
  opening = true;
  await begin(automatic, given).finally(() => {
    opening = false;
  });
}

/** What the reader needs besides the page, where the order did not bring it. */
async function askFor(address: string): Promise<Given> {
  const styled = askBackground('reader-style', { on: true }).catch(() => undefined);
  const [settings, { block }] = await Promise.all([readSettings(), recallBookmark(address), styled]);
  return { settings: settings.reader, block };
}

/** Everything that has to be asked of others is asked first, and answered while the page is searched. */
async function begin(automatic: boolean, given?: Given): Promise<void> {
  const address = addressOf(location.href);
  const asked = given ? Promise.resolve(given) : askFor(address);
  stay();
  const quest = takeQuest();
  const { cancel, options } = quest;
  quest.heard = (partial) => reader?.progress(partial);
  let closed = false;

  /** Lets the article that is shown go on over its further pages, each as it comes. */
  function goOn(from: Reading): void {
    shown = from;
    whole = readToEnd(from, cancel.signal, (longer) => {
      if (closed) return;
      shown = longer;
      reader?.extend(longer);
    });
  }

  /** Shows what came of a search; what was tried before stays on the list. */
  function show(reading: Reading, before: Attempt[] = []): void {
    if (closed) return;
    const all = { ...reading, tried: [...before, ...reading.tried] };
    reader?.show(all);
    goOn(all);
    void askBackground('reader-state', { state: reading.article ? 'reading' : 'empty' });
  }

  function readOn(): void {
    if (!shown?.rest?.missing) return;
    const again = { ...shown, rest: { ...shown.rest, missing: false } };
    reader?.extend(again);
    goOn(again);
  }

  async function searchAgain(read: Search, before?: Attempt[]): Promise<void> {
    reader?.wait();
    const page = quest.page ?? { document, url: location.href };
    show(await read(page, options), before);
  }

  const doors: ReaderDoors = {
    unstyle: () => askBackground('reader-style', { on: false }),
    save: (reading, format) => saveWhole(Promise.resolve((reading.rest && whole) ?? reading), format),
    convert: (article, form) => askBackground('convert-article', { article, form }),
    keepPlace: (block) => void askBackground('keep-bookmark', { address, block }).catch(() => undefined), // the extension may be gone
    changeSettings: (patch) => askBackground('change-reader', patch),
    font: fontBytes,
    openOptions: () => void askBackground('open-options'),
    readLink: (url) => void askBackground('read-link', { url }),
    readOn,
    retry: () => void searchAgain(readPage),
    askArchive: () => void searchAgain(readCopy, shown?.tried),
  };
  // What the page itself holds is found before the first answer is here.
  const first = await Promise.race([quest.reading, asked.then(() => null)]);
  const { settings, block } = await asked;
  reader = openReader(first, settings, doors, block);
  openedAt = Date.now();
  globalThis.matnOpen = true;
  // From now, not from the order: on a busy machine there is a while between the two.
  if (automatic) automaticAt = performance.now();
  const stopListening = onSettingsChange((next) => reader?.apply(next.reader));
  void reader.closed.then(() => {
    closed = true;
    void saved.then(() => cancel.abort());
    stopListening();
    reader = undefined;
    globalThis.matnOpen = false;
    shown = undefined;
    whole = undefined;
    closedAt = location.href;
    void askBackground('reader-state', { state: 'closed', wall: quest.page?.wall }).catch(() => undefined); // the extension may be gone
  });
  if (first) {
    goOn(first);
    void askBackground('reader-state', { state: first.article ? 'reading' : 'empty' });
  } else {
    void askBackground('reader-state', { state: 'loading' });
    if (quest.latest) reader.progress(quest.latest);
    show(await quest.reading);
  }
}

/** Saves what the reader shows, or what is found without opening it; where nothing is found, the reader says why. */
async function save(format?: SaveFormat): Promise<void> {
  const reading = shown ?? (await takeQuest().reading);
  if (reading.article) await saveWhole(whole ?? readToEnd(reading), format);
  else await open();
}

if (!globalThis.matnReader) {
  globalThis.matnReader = true;
  // Back from the back-forward cache with the reader still open: the tab's button has forgotten it.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && reader) void askBackground('reader-state', { state: 'reading' }).catch(() => undefined);
  });
  handleInReader({
    toggle: ({ pressed, given }) => {
      const refused = refusal();
      if (refused) return refused;
      if (!reader) void open(false, given);
      else if (pressed > openedAt && performance.now() - automaticAt > GRACE) reader.close();
      return null;
    },
    open: ({ automatic, given }) => {
      if (automatic && closedAt === location.href) return;
      void open(automatic, given);
    },
    save: ({ format }) => void save(format),
  });
  // Whoever loads this script wants the page read, and every moment counts.
  if (!refusal()) stay();
  // In a task of its own, so that whoever loaded this script hears at once that it is here. By message: a task given to
  // Chromium's scheduler here makes the loading 10 ms longer.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    if (!ordered && !refusal()) early = beginQuest();
  };
  port2.postMessage(null);
}
