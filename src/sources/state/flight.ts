// React's flight rows, as Next's App Router streams them into `self.__next_f`: values by number, text by byte length.
// Facebook's React, packages/react-client/src/ReactFlightClient.js.
import { parseJson } from './json.ts';

/** Rows at most; a page has some hundreds. */
const MAX_ROWS = 20_000;
/** How far references are followed. */
const MAX_DEPTH = 300;
/** Values handed out at most: rows refer to each other, and repeated references repeat their content. */
const MAX_VALUES = 400_000;

/** Tags of rows whose content is counted in bytes (hexadecimal) and ends without a line break: text and typed arrays. */
const COUNTED = /[TAOoUSsLlGgMmV]/;

/** The rows of a stream: number (hexadecimal, as written) to value. */
export function flightRows(stream: string): Map<string, unknown> {
  const bytes = new TextEncoder().encode(stream);
  const decoder = new TextDecoder();
  const rows = new Map<string, unknown>();
  let at = 0;
  while (at < bytes.length && rows.size < MAX_ROWS) {
    const colon = bytes.indexOf(0x3a, at);
    if (colon < 0) break;
    const id = decoder.decode(bytes.subarray(at, colon)).trim();
    if (!/^[0-9a-f]*$/i.test(id)) {
      at = lineEnd(bytes, at) + 1;
      continue;
    }
    const tag = String.fromCharCode(bytes[colon + 1] ?? 0);
    const comma = COUNTED.test(tag) ? bytes.indexOf(0x2c, colon) : -1;
    const size = comma > 0 ? Number.parseInt(decoder.decode(bytes.subarray(colon + 2, comma)), 16) : Number.NaN;
    if (comma > 0 && comma - colon < 12 && Number.isFinite(size)) {
      if (tag === 'T') rows.set(id, decoder.decode(bytes.subarray(comma + 1, comma + 1 + size)));
      at = comma + 1 + size;
      continue;
    }
    const end = lineEnd(bytes, colon);
    const row = decoder.decode(bytes.subarray(colon + 1, end));
    // Imports, hints, errors, debug notes and stream controls have a letter before their JSON and hold no content.
    if (!/^[A-Z]/.test(row)) rows.set(id, parseJson(row));
    at = end + 1;
  }
  return rows;
}

function lineEnd(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(0x0a, from);
  return end < 0 ? bytes.length : end;
}

/** The values of a flight stream with their references put in: `$1a`, `$L1a`, `$1a:props:body`, `$$escaped`. */
export function flightValues(stream: string): unknown[] {
  const rows = flightRows(stream);
  let handed = 0;
  const resolve = (value: unknown, open: readonly string[]): unknown => {
    handed += 1;
    if (open.length > MAX_DEPTH || handed > MAX_VALUES) return undefined;
    if (typeof value === 'string') return value.startsWith('$') ? reference(value, open) : value;
    if (Array.isArray(value)) return value.map((item) => resolve(item, open));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, open)]));
  };
  const reference = (text: string, open: readonly string[]): unknown => {
    if (text === '$' || text.startsWith('$$')) return text === '$' ? text : text.slice(1);
    const match = /^\$[L@QWiF]?([0-9a-f]+)((?::[^:]+)*)$/i.exec(text);
    if (!match) return text.startsWith('$D') ? text.slice(2) : undefined;
    const [, id = '', path = ''] = match;
    // A row that refers to itself, or to one that is being put in: the first mention stands.
    if (open.includes(id) || !rows.has(id)) return undefined;
    let value = rows.get(id);
    for (const key of path.split(':').slice(1)) value = (value as Record<string, unknown> | null | undefined)?.[key];
    return resolve(value, [...open, id]);
  };
  const referred = new Set(stream.match(/\$[L@]?[0-9a-f]+/gi)?.map((text) => text.replace(/^\$[L@]?/, '')));
  // Text that is referred to stands where it is used, with its neighbours; the rest is handed out by itself.
  const roots = [...rows].filter(([id, value]) => typeof value !== 'string' || !referred.has(id));
  return roots.map(([id, value]) => {
    try {
      return resolve(value, [id]);
    } catch {
      return undefined;
    }
  });
}
