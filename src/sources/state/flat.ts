// Values written as one flat list that refers to itself by number: devalue (Nuxt 3, SvelteKit) and turbo-stream (Remix,
// React Router 7).
import { unflatten } from 'devalue';
import { parseJson } from './json.ts';

/** Type names that devalue knows itself. Anything else is a framework's wrapper around one value (Nuxt's `Ref` …). */
const OWN_TYPES =
  /^(Date|Set|Map|RegExp|Object|BigInt|null|URL|URLSearchParams|ArrayBuffer|DataView|Temporal\..+|\w+Array)$/;

/** A devalue list as its value; undefined when it is none, or refers to itself without end. */
export function fromDevalue(list: unknown): unknown {
  if (!isFlatList(list)) return undefined;
  const wrappers: Record<string, (value: unknown) => unknown> = {};
  for (const item of list) {
    if (Array.isArray(item) && typeof item[0] === 'string' && !OWN_TYPES.test(item[0]))
      wrappers[item[0]] = (inner) => inner;
  }
  try {
    return unflatten(list, wrappers);
  } catch {
    return undefined;
  }
}

/** Whether a list may be devalue's: its first entry refers to others by number. */
function isFlatList(list: unknown): list is unknown[] {
  if (!Array.isArray(list) || list.length < 2) return false;
  const [first] = list;
  if (Array.isArray(first)) return typeof first[0] === 'string' || first.every((index) => typeof index === 'number');
  return (
    typeof first === 'object' && first !== null && Object.values(first).every((index) => typeof index === 'number')
  );
}

/** Steps at most; a list may refer to one entry from many places. */
const MAX_STEPS = 500_000;
const MAX_DEPTH = 400;

/**
 * A turbo-stream: lines of `[…]`, and `P<id>:[…]` for promises that came later. Objects are `{"_<key>": <value>}`,
 * both by number; negative numbers are undefined, null and their kin; a list that begins with a letter is a date, a set,
 * a promise. All lines add to one list of entries. Remix's turbo-stream, src/utils.ts and src/unflatten.ts.
 */
export function fromTurboStream(stream: string): unknown {
  const entries: unknown[] = [];
  const starts: number[] = [];
  for (const line of stream.split('\n')) {
    const list = parseJson(line.replace(/^[PE]\d+:/, ''));
    if (!Array.isArray(list)) continue;
    starts.push(entries.length);
    entries.push(...list);
  }
  let steps = 0;
  const hydrate = (index: unknown, depth: number): unknown => {
    steps += 1;
    if (typeof index !== 'number' || index < 0 || depth > MAX_DEPTH || steps > MAX_STEPS) return undefined;
    const entry = entries[index];
    if (Array.isArray(entry)) {
      if (typeof entry[0] !== 'string') return entry.map((item) => hydrate(item, depth + 1));
      if (/^[DURBYE]$/.test(entry[0])) return entry[1];
      if (entry[0] === 'P' || entry[0] === 'SingleFetchRedirect') return undefined;
      return entry.slice(1).map((item) => hydrate(item, depth + 1));
    }
    if (typeof entry !== 'object' || entry === null) return entry;
    const object: Record<string, unknown> = Object.create(null);
    for (const [key, value] of Object.entries(entry)) {
      const name = entries[Number(key.slice(1))];
      if (typeof name === 'string') object[name] = hydrate(value, depth + 1);
    }
    return object;
  };
  try {
    return starts.map((start) => hydrate(start, 0));
  } catch {
    return undefined;
  }
}
