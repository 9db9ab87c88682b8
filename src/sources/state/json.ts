// JSON as pages carry it. Bounded in size; depth costs nothing here, since both engines' JSON.parse keeps no stack, and
// everything that walks the result counts its steps.

/** Characters of a blob that is still parsed. */
export const MAX_JSON = 20_000_000;

/** The value, or undefined where there is none. */
export function parseJson(text: string): unknown {
  if (text.length > MAX_JSON) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
