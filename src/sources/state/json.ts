// JSON as pages carry it: whole, wrapped, or broken in ways that can be mended. Bounded in size; depth costs nothing
// here, since both engines' JSON.parse keeps no stack, and everything that walks the result counts its steps.
import { jsonrepair } from 'jsonrepair';

/** Characters of a blob that is still parsed. */
export const MAX_JSON = 20_000_000;
/** Characters of broken JSON that is still mended: mending is slow, and recursive. */
const MAX_MENDED = 2_000_000;

/** The value, or undefined where there is none. */
export function parseJson(text: string): unknown {
  if (text.length > MAX_JSON) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Like `parseJson`, for JSON that people wrote by hand or templates put together: raw line breaks in strings, trailing
 * commas, comments, CDATA marks, entities for quotes. Undefined where it cannot be mended.
 */
export function mendJson(text: string): unknown {
  const bare = text
    .replace(/^\s*(<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  const whole = parseJson(bare);
  if (whole !== undefined || bare.length > MAX_MENDED) return whole;
  const quoted = /^[[{]\s*&quot;/.test(bare) ? bare.replace(/&quot;/g, '"').replace(/&amp;/g, '&') : bare;
  try {
    return JSON.parse(jsonrepair(quoted));
  } catch {
    // Not JSON at all, or nested too deep for the mender's stack.
    return undefined;
  }
}
