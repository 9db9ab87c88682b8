// Lines that say whose picture it is. They are told from captions, which say what the picture shows.
import { AGENCIES, CREDITS } from './credit-rows.ts';
import { gatesOf, sieveOf } from './gate.ts';
import { lowered } from './lowered.ts';
import type { JunkRow } from './row.ts';

/** An agency where the rows may have one: a small expression, so that the large one is seldom compiled. */
const AGENCY = new RegExp(`(?:^|[\\s/|–—([（-])(?:${AGENCIES})`);
const whole = (rows: string): string => `^[(（【\\[]?(?:[—–-]\\s)?(?:${rows})$`;
/** The first letter, or the one after a bracket and a dash. */
const PLACES = 4;
const sieve = (isOurs: (row: JunkRow) => boolean) => sieveOf(gatesOf(CREDITS.filter(isOurs), whole));
/** "Photo: …" and "© …". */
const labels = sieve(({ pattern }) => !pattern.includes(AGENCIES));
const agencies = sieve(({ pattern }) => pattern.includes(AGENCIES));
const LONGEST = 110;

/** Whether a whole line is a credit. Outside a figure only the unmistakable forms are asked for. */
export function isCredit(text: string): boolean {
  if (text.length > LONGEST) return false;
  const line = lowered(text);
  const asked = AGENCY.test(line) ? [labels, agencies] : [labels];
  return asked.some((rows) => rows(line, PLACES).some((gate) => gate.ask(line)));
}

/** Names on both sides of a stroke ("Harbour / Boats"): a credit where it is all that a picture's caption says. */
const PAIR = /^[([]?\p{Lu}[^.!?:;()[\]]{1,40}\s?[/|]\s?\p{Lu}[^.!?:;]{1,40}[)\]]?$/u;

/** Whether a line that stands in a figure is a credit. */
export const isFigureCredit = (text: string): boolean => isCredit(text) || (text.length <= 70 && PAIR.test(text));

/** Where a caption may end and its credit begin: a bracket, a dash or a stroke, a label. */
const ENDINGS = [
  /^(.{12,}?)\s*([([（][^()[\]（）]{2,70}[)\]）]\.?)$/,
  /^(.{12,}?)\s+[|–—-]\s+([^|–—]{2,70})$/,
  /^(.{12,}?[.!?…])\s+(\p{L}[\p{L}\p{M} ]{1,20}\s?[:：].{2,70})$/u,
  /^(.{12,}?[.!?…)”"]?)\s*(?:[|–—-]\s*)?((?:©|(?:photo|foto|bild|image|credit|crédit|crédito|quelle|zdjęcie|fot|фото|عکس|צילום|تصوير)s?\s?[:：]).{2,70})$/i,
];

/** The credit at the end of a caption, in brackets or after a dash or full stop: `[caption, credit]`. */
export function splitCredit(text: string): [string, string] | undefined {
  for (const ending of ENDINGS) {
    const [, caption, credit] = ending.exec(text) ?? [];
    if (caption && credit && isCredit(credit.replace(/^[([（]|[)\]）]\.?$/g, '').trim())) return [caption, credit];
  }
  return undefined;
}
