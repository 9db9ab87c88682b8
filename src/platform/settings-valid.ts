// Which values a setting may have. Stored and imported values come from older versions, other devices and edited files:
// one that cannot be falls back to its default alone, and the rest stands.
import type { ReaderSettings, SaveSettings, Settings } from './settings.ts';

type Check<T> = (value: unknown) => value is T;
type Checks<T> = { [K in keyof T]-?: Check<T[K]> };

function oneOf<const T>(...values: T[]): Check<T> {
  return (value): value is T => values.includes(value as T);
}

function within(least: number, most: number): Check<number> {
  return (value): value is number => typeof value === 'number' && value >= least && value <= most;
}

const isBoolean: Check<boolean> = (value) => typeof value === 'boolean';

function isTextUpTo(length: number): Check<string> {
  return (value): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= length;
}

const isTextRecord: Check<Record<string, string>> = (value): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every((entry) => typeof entry === 'string');

const AUTOMATIC: Check<Settings['automatic']> = oneOf('always', 'ask', 'never');

/** A field added to the settings does not compile until it has its check here. */
const READER: Checks<ReaderSettings> = {
  theme: oneOf('system', 'light', 'sepia', 'grey', 'dark', 'black', 'contrast'),
  textSize: within(60, 250),
  measure: within(60, 160),
  leading: within(80, 150),
  weight: oneOf(400, 500, 600),
  face: oneOf('serif', 'sans'),
  align: oneOf('start', 'justify'),
  speechRate: within(0.5, 2.5),
  voices: isTextRecord,
};

const SAVE: Checks<SaveSettings> = {
  format: oneOf('text', 'markdown', 'html', 'epub', 'json'),
  fileName: isTextUpTo(200),
  captions: isBoolean,
  links: oneOf('inline', 'notes', 'none'),
  wrap: (value): value is number => value === 0 || (Number.isInteger(value) && within(20, 200)(value)),
  bom: isBoolean,
  imageMiB: within(0, 200),
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valid<T extends object>(checks: Checks<T>, defaults: T, stored: unknown): T {
  const result = { ...defaults };
  if (!isRecord(stored)) return result;
  for (const key of Object.keys(checks) as (keyof T & string)[]) {
    const value = stored[key];
    if (checks[key](value)) result[key] = value;
  }
  return result;
}

/** Settings from whatever was stored: every field valid, `defaults` where it was not. */
export function validSettings(stored: unknown, defaults: Settings): Settings {
  const { automatic, reader, save } = isRecord(stored) ? stored : {};
  return {
    automatic: AUTOMATIC(automatic) ? automatic : defaults.automatic,
    reader: valid(READER, defaults.reader, reader),
    save: valid(SAVE, defaults.save, save),
  };
}
