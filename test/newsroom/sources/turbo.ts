// Writes a value as turbo-stream does (src/flatten.ts there): one list whose entries refer to each other by number.

/** Numbers that stand for values of their own. */
const NULL = -5;
const UNDEFINED = -7;

export function turboStream(root: unknown): string {
  const entries: unknown[] = [];
  const known = new Map<unknown, number>();
  const flatten = (value: unknown): number => {
    if (value === null) return NULL;
    if (value === undefined) return UNDEFINED;
    const before = known.get(value);
    if (before !== undefined) return before;
    const index = entries.push(null) - 1;
    known.set(value, index);
    if (Array.isArray(value)) entries[index] = value.map(flatten);
    else if (typeof value === 'object')
      entries[index] = Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [`_${flatten(key)}`, flatten(inner)]),
      );
    else entries[index] = value;
    return index;
  };
  flatten(root);
  return JSON.stringify(entries);
}
