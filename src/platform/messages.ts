// Every message between Matn's processes: name, what goes in, what comes out. Both sides take their types from here.
import browser, { type Runtime } from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import type { WallReport } from '../wall/report.ts';
import type { Bookmark } from './bookmarks.ts';
import type { MessageKey } from './i18n.ts';
import type { Changed, ReaderSettings, SaveFormat } from './settings.ts';
import type { CopyForm } from './workshop.ts';

/** How a save ended. `failed` carries the key of the sentence to show. */
export type SaveAnswer =
  | { ok: true; fileName: string }
  | { ok: false; reason: 'cancelled' | 'failed'; detail?: MessageKey };

/** Sent to the background. */
export interface ToBackground {
  /** The first look found a sign of a wall: load the full judge into this tab. */
  'judge-wanted': { in: undefined; out: undefined };
  /** What the judge found. */
  'wall-seen': { in: WallReport; out: undefined };
  /** The page's own markup was not good enough: load the further sources into this tab. */
  'sources-wanted': { in: undefined; out: undefined };
  /** The reader opened or closed: put its user-origin style into the tab, or take it out. */
  'reader-style': { in: { on: boolean }; out: undefined };
  /** What the toolbar button should show while a reading is open. */
  'reader-state': { in: { state: 'loading' | 'reading' | 'empty' | 'closed'; wall?: WallReport }; out: undefined };
  /** With an `id` it may be asked again, when the background was ended meanwhile: the file is written once. */
  'save-article': { in: { article: Article; format: SaveFormat; id?: string }; out: SaveAnswer };
  /** Reads pages unvisited and saves them as one file; progress is written to session storage under `id`. */
  'save-many': { in: { id: string; format: SaveFormat; pages: { url: string; title: string }[] }; out: undefined };
  'cancel-many': { in: { id: string }; out: undefined };
  /** The article as it goes to the clipboard. */
  'convert-article': { in: { article: Article; form: CopyForm }; out: string };
  /** What the reader changed in the overlay. The background writes it: a page that goes away would end the writing. */
  'change-reader': { in: Partial<ReaderSettings>; out: Changed };
  /** Where the reader stopped on a page. */
  'keep-bookmark': { in: Bookmark; out: undefined };
  'open-options': { in: undefined; out: undefined };
  /** Goes to a page in the reader's tab, and opens the reader there. */
  'read-link': { in: { url: string }; out: undefined };
  /** Bytes of a bundled font, in base64. */
  font: { in: { file: string }; out: string };
}

/** What the reader needs besides the page, as the background found it while the reader's script came in. */
export interface Given {
  settings: ReaderSettings;
  /** The block where one stopped on this page. */
  block: number;
}

/** An order for a reader whose script has just come in, to whose tab the style has been given. */
interface Fresh {
  given?: Given | undefined;
}

/** Sent to the content script `reader.js` of one tab. */
export interface ToReader {
  /**
   * Open if closed, close if open. Answers `pdf` in Chromium's PDF viewer, where a content script finds no text, and
   * `document` where the tab shows no HTML.
   */
  toggle: { in: Fresh & { /** `Date.now()` of the press. */ pressed: number }; out: 'pdf' | 'document' | null };
  open: { in: Fresh & { automatic: boolean }; out: undefined };
  save: { in: { format?: SaveFormat }; out: undefined };
}

type Handlers<C> = {
  [N in keyof C]: C[N] extends { in: infer I; out: infer O }
    ? // Where no answer is expected, whatever the handler returns is dropped.
      (input: I, sender: Runtime.MessageSender) => [O] extends [undefined] ? unknown : O | Promise<O>
    : never;
};

interface Envelope {
  matn: string;
  input: unknown;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Envelope).matn === 'string';
}

function handle<C>(handlers: Partial<Handlers<C>>): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (!isEnvelope(message)) return undefined;
    const handler = (
      handlers as Record<string, ((input: unknown, sender: Runtime.MessageSender) => unknown) | undefined>
    )[message.matn];
    if (!handler) return undefined;
    return Promise.resolve(handler(message.input, sender));
  };
  // The polyfill's type wants one shape of answer; a listener that leaves a message to others answers undefined.
  const listen = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}

/** Answers the messages meant for the background; all in one call, in one place. */
export const handleInBackground = (handlers: Handlers<ToBackground>): (() => void) => handle<ToBackground>(handlers);
/** Answers the messages meant for this tab's reader. */
export const handleInReader = (handlers: Handlers<ToReader>): (() => void) => handle<ToReader>(handlers);

/** Sends to the background; rejects only where the extension itself is gone (updated, removed). */
export function askBackground<N extends keyof ToBackground & string>(
  name: N,
  ...input: ToBackground[N]['in'] extends undefined ? [] : [ToBackground[N]['in']]
): Promise<ToBackground[N]['out']> {
  return browser.runtime.sendMessage({ matn: name, input: input[0] } satisfies Envelope) as Promise<
    ToBackground[N]['out']
  >;
}

/** Sends to the reader in a tab's top frame; rejects where none is loaded. */
export function askReader<N extends keyof ToReader & string>(
  tabId: number,
  name: N,
  ...input: ToReader[N]['in'] extends undefined ? [] : [ToReader[N]['in']]
): Promise<ToReader[N]['out']> {
  const envelope: Envelope = { matn: name, input: input[0] };
  return browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }) as Promise<ToReader[N]['out']>;
}
