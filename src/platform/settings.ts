// Every decision the user can make, its default, and the only place that reads or writes them.
import browser from 'webextension-polyfill';

export type Theme = 'system' | 'light' | 'sepia' | 'grey' | 'dark' | 'black' | 'contrast';
export type SaveFormat = 'text' | 'markdown' | 'html' | 'epub' | 'json';

/** How the article is set. Lengths are unitless factors so that the script's own table decides the base. */
export interface ReaderSettings {
  theme: Theme;
  /** Percent of the script's base size, 60 to 250. */
  textSize: number;
  /** Percent of the script's base measure, 60 to 160. */
  measure: number;
  /** Percent of the script's base leading, 80 to 150. */
  leading: number;
  /** CSS font weight of body text. */
  weight: 400 | 500 | 600;
  face: 'serif' | 'sans';
  align: 'start' | 'justify';
  /** Read-aloud speed, 0.5 to 2.5. */
  speechRate: number;
  /** Chosen voice URI by primary language subtag. */
  voices: Record<string, string>;
}

export interface SaveSettings {
  /** What the keyboard command and the toolbar's save button write. */
  format: SaveFormat;
  /** Template of the file name; see `fileName`. */
  fileName: string;
  captions: boolean;
  links: 'inline' | 'notes' | 'none';
  /** Hard wrap column for text; 0 means none. */
  wrap: number;
  bom: boolean;
  /** Most bytes of images put into one HTML or EPUB file, in MiB; 0 leaves them out. */
  imageMiB: number;
}

export interface Settings {
  /** Opening by itself on blocked pages: always, after a word on the button, or not at all. */
  automatic: 'always' | 'ask' | 'never';
  reader: ReaderSettings;
  save: SaveSettings;
}

export const DEFAULTS: Settings = {
  automatic: 'always',
  reader: {
    theme: 'system',
    textSize: 100,
    measure: 100,
    leading: 100,
    weight: 400,
    face: 'serif',
    align: 'start',
    speechRate: 1,
    voices: {},
  },
  save: {
    format: 'text',
    fileName: '{title}',
    captions: true,
    links: 'none',
    wrap: 0,
    bom: false,
    imageMiB: 20,
  },
};

/** A site's own rule, stronger than `automatic`. */
export type SiteRule = 'always' | 'never';

const SITE = 'site.';

function over<T extends object>(base: T, patch: unknown): T {
  return { ...base, ...(typeof patch === 'object' && patch !== null ? patch : {}) };
}

function fromStored(stored: Record<string, unknown>): Settings {
  return {
    automatic: (stored.automatic as Settings['automatic'] | undefined) ?? DEFAULTS.automatic,
    reader: over(DEFAULTS.reader, stored.reader),
    save: over(DEFAULTS.save, stored.save),
  };
}

/** Reads all settings; what was never set has its default. */
export async function readSettings(): Promise<Settings> {
  return fromStored(await browser.storage.sync.get(['automatic', 'reader', 'save']));
}

/** Changes what the patch names and nothing else; answers the settings as they now are. */
export async function changeSettings(patch: {
  automatic?: Settings['automatic'];
  reader?: Partial<ReaderSettings>;
  save?: Partial<SaveSettings>;
}): Promise<Settings> {
  const now = await readSettings();
  const next: Settings = {
    automatic: patch.automatic ?? now.automatic,
    reader: { ...now.reader, ...patch.reader },
    save: { ...now.save, ...patch.save },
  };
  await browser.storage.sync.set({ ...next });
  return next;
}

/** Calls back with all settings after each change, from whichever page; answers the function that stops it. */
export function onSettingsChange(callback: (settings: Settings) => void): () => void {
  const listener = async (_changes: unknown, area: string) => {
    if (area === 'sync') callback(await readSettings());
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The rule of one host name, if it has one. */
export async function readSite(host: string): Promise<SiteRule | undefined> {
  const stored = await browser.storage.sync.get(SITE + host);
  return stored[SITE + host] as SiteRule | undefined;
}

/** Sets a host's rule, or takes it away with `null`. One key a host, so that two pages never overwrite each other. */
export async function setSite(host: string, rule: SiteRule | null): Promise<void> {
  if (rule === null) await browser.storage.sync.remove(SITE + host);
  else await browser.storage.sync.set({ [SITE + host]: rule });
}

/** All hosts with a rule, by name. */
export async function listSites(): Promise<Map<string, SiteRule>> {
  const stored = await browser.storage.sync.get(null);
  const sites = Object.entries(stored).filter(([key]) => key.startsWith(SITE));
  return new Map(sites.map(([key, rule]) => [key.slice(SITE.length), rule as SiteRule]).sort() as [string, SiteRule][]);
}
