// Every decision the user can make, its default, and the only place that reads or writes them. They stand in the
// browser's synced storage, or, where the user says so, in this device's own.
import browser from 'webextension-polyfill';
import { validSettings } from './settings-valid.ts';

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

/** Where settings and sites are kept: in the browser's account, or on this device alone. */
export type Place = 'synced' | 'device';

/** What a part of the settings may be changed by. */
export interface SettingsPatch {
  automatic?: Settings['automatic'];
  reader?: Partial<ReaderSettings>;
  save?: Partial<SaveSettings>;
}

/** Why the browser did not keep something: its space is full, it was asked too often, or it failed otherwise. */
export type StoreFailure = 'full' | 'too_often' | 'failed';
export type Stored = { ok: true } | { ok: false; reason: StoreFailure };
/** A change and the settings as they are after it; unchanged where it was not kept. */
export type Changed = Stored & { settings: Settings };

const SITE = 'site.';
const PLACE = 'place';
const PARTS = ['automatic', 'reader', 'save'];

async function area() {
  return (await readPlace()) === 'device' ? browser.storage.local : browser.storage.sync;
}

/** Values from where settings are kept now. Both places are asked at once: it is what opening the reader waits for. */
async function readStored(keys: string[]): Promise<Record<string, unknown>> {
  const [device, synced] = await Promise.all([
    browser.storage.local.get([PLACE, ...keys]),
    browser.storage.sync.get(keys),
  ]);
  return device[PLACE] === 'device' ? device : synced;
}

/** Storage answers a full account with an error; here it becomes a value that has a sentence. */
async function attempt(write: () => Promise<void>): Promise<Stored> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    const words = String(error);
    // Chromium: "MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded", "QUOTA_BYTES …", "MAX_ITEMS …"; Firefox: "QuotaExceededError".
    const reason = /MAX_WRITE/.test(words) ? 'too_often' : /quota/i.test(words) ? 'full' : 'failed';
    return { ok: false, reason };
  }
}

/** Reads all settings; what was never set, or is set to something that cannot be, has its default. */
export async function readSettings(): Promise<Settings> {
  return validSettings(await readStored(PARTS), DEFAULTS);
}

/** Changes of one process wait for each other: two quick ones must not both begin from the same old settings. */
let turn: Promise<unknown> = Promise.resolve();

/** Changes what the patch names and nothing else; answers the settings as they now are. Never throws. */
export function changeSettings(patch: SettingsPatch): Promise<Changed> {
  const change = turn.then(() => applyPatch(patch));
  turn = change.catch(() => undefined);
  return change;
}

async function applyPatch(patch: SettingsPatch): Promise<Changed> {
  const now = await readSettings();
  const wanted = {
    automatic: patch.automatic ?? now.automatic,
    reader: { ...now.reader, ...patch.reader },
    save: { ...now.save, ...patch.save },
  };
  const next = validSettings(wanted, now);
  const named = Object.entries(next).filter(([part]) => part in patch);
  const store = await area();
  const stored = await attempt(() => store.set(Object.fromEntries(named)));
  return { ...stored, settings: stored.ok ? next : now };
}

/** Puts a part, or everything but the sites, back to its defaults. */
export async function resetSettings(part?: keyof Settings): Promise<Changed> {
  const store = await area();
  const stored = await attempt(() => store.remove(part ?? PARTS));
  return { ...stored, settings: await readSettings() };
}

/** Calls back with all settings after each change, from whichever page; answers the function that stops it. */
export function onSettingsChange(callback: (settings: Settings) => void): () => void {
  const listener = async (changes: Record<string, unknown>, areaName: string) => {
    const here = (await readPlace()) === 'device' ? 'local' : 'sync';
    const moved = areaName === 'local' && PLACE in changes;
    if (moved || (areaName === here && PARTS.some((part) => part in changes))) callback(await readSettings());
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Where settings are kept now. */
export async function readPlace(): Promise<Place> {
  const stored = await browser.storage.local.get(PLACE);
  return stored[PLACE] === 'device' ? 'device' : 'synced';
}

/**
 * Keeps settings and sites on this device from now on, beginning with a copy of the synced ones; or goes back to the
 * synced ones, which stood untouched, and forgets this device's.
 */
export async function setPlace(place: Place): Promise<Stored> {
  const isOurs = ([key]: [string, unknown]) => PARTS.includes(key) || key.startsWith(SITE);
  return attempt(async () => {
    const local = Object.entries(await browser.storage.local.get(null)).filter(isOurs);
    if (place === 'device') {
      const synced = Object.entries(await browser.storage.sync.get(null)).filter(isOurs);
      await browser.storage.local.set({ ...Object.fromEntries(synced), [PLACE]: place });
    } else {
      await browser.storage.local.remove([PLACE, ...local.map(([key]) => key)]);
    }
  });
}

/** `www.a.example` → `www.a.example`, `a.example`: a rule for a site holds for the names under it. */
function namesOf(host: string): string[] {
  const labels = host.split('.');
  const parents = labels.slice(1, -1).map((_, index) => labels.slice(index + 1).join('.'));
  return [host, ...parents];
}

function isRule(value: unknown): value is SiteRule {
  return value === 'always' || value === 'never';
}

/** The rule of one host name, its own or the nearest parent domain's, if there is one. */
export async function readSite(host: string): Promise<SiteRule | undefined> {
  const names = namesOf(host);
  const stored = await readStored(names.map((name) => SITE + name));
  return names.map((name) => stored[SITE + name]).find(isRule);
}

/** Sets a host's rule, or takes it away with `null`. One key a host, so that two pages never overwrite each other. */
export async function setSite(host: string, rule: SiteRule | null): Promise<Stored> {
  return setSites([[host, rule]]);
}

/** Sets many rules in one write: browsers count writes, not bytes, when they refuse for haste. */
export async function setSites(rules: Iterable<[string, SiteRule | null]>): Promise<Stored> {
  const all = [...rules];
  const set = all.filter(([, rule]) => rule !== null).map(([host, rule]) => [SITE + host, rule] as const);
  const gone = all.filter(([, rule]) => rule === null).map(([host]) => SITE + host);
  const store = await area();
  return attempt(async () => {
    if (set.length > 0) await store.set(Object.fromEntries(set));
    if (gone.length > 0) await store.remove(gone);
  });
}

/** All hosts with a rule, by name. */
export async function listSites(): Promise<Map<string, SiteRule>> {
  const stored = await (await area()).get(null);
  const sites = Object.entries(stored).filter((entry): entry is [string, SiteRule] => isRule(entry[1]));
  const named = sites
    .filter(([key]) => key.startsWith(SITE))
    .map(([key, rule]) => [key.slice(SITE.length), rule] as const);
  return new Map([...named].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Calls back after each change of the site list, from whichever page. */
export function onSitesChange(callback: (sites: Map<string, SiteRule>) => void): () => void {
  const listener = async (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(SITE) || key === PLACE)) callback(await listSites());
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
