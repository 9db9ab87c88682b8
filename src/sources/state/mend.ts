// JSON that people wrote by hand or templates put together: wrapped, or broken in ways that can be mended.
import { jsonrepair } from 'jsonrepair';
import { parseJson } from './json.ts';

/** Characters of broken JSON that is still mended: mending is slow, and recursive. */
const MAX_MENDED = 2_000_000;

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
