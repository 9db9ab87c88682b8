// Dates as people write them: day, month by name, year, in any usual order; figures only; three calendars. "Yesterday"
// and "3 hours ago" are no dates: when the page was made is not known.
import { type Day, toGregorian } from './calendar.ts';
import { type Calendar, MONTHS, plainDate } from './months.ts';

interface Name {
  calendar: Calendar;
  month: number;
}

/** Months by name as `plainDate` writes them, and one expression that finds any of them. */
interface Names {
  known: ReadonlyMap<string, readonly Name[]>;
  pattern: string;
}

let names: Names | undefined;

/** Built at the first date that needs it: most pages declare theirs in figures. */
function monthNames(): Names {
  if (names) return names;
  const known = new Map<string, Name[]>();
  for (const { calendar, names: months, short } of MONTHS) {
    for (const [at, variants] of months.split(' ').entries()) {
      for (const variant of variants.split('|')) {
        const whole = plainDate(variant.replace(/_/g, ' '));
        const cuts = short ? [3, 4].map((length) => whole.slice(0, length)) : [];
        for (const name of new Set([whole, ...cuts])) {
          const list = known.get(name) ?? [];
          if (!list.some((one) => one.calendar === calendar && one.month === at + 1))
            known.set(name, [...list, { calendar, month: at + 1 }]);
        }
      }
    }
  }
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length);
  names = { known, pattern: longestFirst.join('|').replace(/ /g, '\\s+') };
  return names;
}

/** A year: four figures of the Gregorian calendar, or of the fourteenth and fifteenth centuries after the Hijra. */
const YEAR = '((?:1[3-4]|1[89]|20)\\d\\d)';
/** Between the parts: spaces, commas, "de", "of", ordinals' ends, the second name of the month. */
const GAP = '(?:\\s*[,،.\\-–/]?\\s*(?:de|del|of|ב|من)?\\s*)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º|ª|ی|[-‑](?:го|е))?';

/** Day, month, year; month, day, year; year, month, day. Months may have a second name beside them: `تشرين الثاني/نوفمبر`. */
function expressions(): { pattern: RegExp; order: readonly ('day' | 'month' | 'year')[] }[] {
  const month = `(?<!\\p{L})ב?(${monthNames().pattern})(?:ماه|ی)?(?!\\p{L})(?:\\s*[/(–-]\\s*\\p{L}+(?: \\p{L}+)?\\)?)?\\.?`;
  return [
    { pattern: new RegExp(`(?<!\\d)${DAY}${GAP}${month}${GAP}${YEAR}(?!\\d)`, 'u'), order: ['day', 'month', 'year'] },
    { pattern: new RegExp(`${month}${GAP}${DAY}${GAP}${YEAR}(?!\\d)`, 'u'), order: ['month', 'day', 'year'] },
    { pattern: new RegExp(`(?<!\\d)${YEAR}${GAP}${month}${GAP}${DAY}(?!\\d)`, 'u'), order: ['year', 'month', 'day'] },
  ];
}

const HIJRI = /هـ|(?<!\p{L})ه(?!\p{L})|هجر/u;

/** Which calendar a year belongs to: Gregorian by its size; the others by the language, the letter هـ, or the century. */
function calendarOf(year: number, offered: readonly Calendar[], text: string, lang: string): Calendar | undefined {
  if (year >= 1800) return offered.includes('gregory') ? 'gregory' : undefined;
  const others = offered.filter((one) => one !== 'gregory');
  if (others.length === 1) return others[0];
  if (others.length === 0) return undefined;
  if (HIJRI.test(text) || /^ar\b/.test(lang)) return 'islamic-umalqura';
  // In 2024 it is 1403 in Tehran and 1445 in Mecca.
  return year < 1430 ? 'persian' : 'islamic-umalqura';
}

function byName(text: string, lang: string): Day | undefined {
  const { known } = monthNames();
  const found: { calendar: Calendar; day: Day }[] = [];
  for (const { pattern, order } of expressions()) {
    const match = pattern.exec(text);
    if (!match) continue;
    const part = (name: 'day' | 'month' | 'year'): string => match[order.indexOf(name) + 1] ?? '';
    const year = Number(part('year'));
    const candidates = known.get(part('month').replace(/\s+/g, ' ')) ?? [];
    const calendar = calendarOf(
      year,
      candidates.map((one) => one.calendar),
      text,
      lang,
    );
    const month = candidates.find((one) => one.calendar === calendar)?.month;
    const day = calendar && month && toGregorian(calendar, { year, month, day: Number(part('day')) });
    if (calendar && day) found.push({ calendar, day });
  }
  // Pages that give a day in two calendars mean the same day; the Gregorian one needs no table of moons.
  return (found.find((one) => one.calendar === 'gregory') ?? found[0])?.day;
}

const FIGURES = /(?<![\d.:/-])(\d{1,4})\s*([-/.年년])\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,4})(?![\d:/-])/u;

function byFigures(text: string, lang: string): Day | undefined {
  const match = FIGURES.exec(text);
  if (!match) return undefined;
  const [first, second, third] = [match[1], match[3], match[4]].map(Number);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const yearFirst = first > 31;
  const year = yearFirst ? first : third;
  if (year < 1300) return undefined;
  const calendar = calendarOf(year, ['gregory', 'persian', 'islamic-umalqura'], text, lang);
  if (!calendar) return undefined;
  if (yearFirst) return toGregorian(calendar, { year, month: second, day: third });
  // 5/6/2024 is May in America and June elsewhere; English alone does not say where it is written.
  const monthFirst = second > 12 || (first <= 12 && /^en-(?:us|ph)$/i.test(lang));
  if (!monthFirst && first <= 12 && first !== second && /^(?:en(?:-ca)?)?$/i.test(lang) && match[2] !== '.')
    return undefined;
  return toGregorian(calendar, monthFirst ? { year, month: first, day: second } : { year, month: second, day: first });
}

const TIME =
  /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)\s*(a\.?m|p\.?m|[صم](?!\p{L})|ق\.?ظ|ب\.?ظ|صباحا|مساء)?\.?\s*(utc|gmt|z(?!\p{L})|[+-]\d{2}:?\d{2}(?!\d))?/u;

const two = (value: number): string => String(value).padStart(2, '0');

/** The time of day, where it can only be read one way. */
function timeOf(text: string): string {
  const match = TIME.exec(text);
  if (!match) return '';
  const [, hour = '', minute = '', second, half, zone] = match;
  let hours = Number(hour);
  if (half) hours = (hours % 12) + (/^(?:p|م|ب)/.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return '';
  const offset = zone === undefined ? '' : /^[a-z]/.test(zone) ? 'Z' : zone.replace(/(\d{2}):?(\d{2})$/, '$1:$2');
  return `T${two(hours)}:${minute}${second ? `:${second}` : ''}${offset}`;
}

/**
 * A written date as ISO 8601, with a time zone only where one is written. `lang` (BCP 47) decides between calendars and
 * orders where the figures do not.
 */
export function readWritten(written: string, lang = ''): string | undefined {
  const text = plainDate(written.slice(0, 300));
  if (!/\d{4}/.test(text)) return undefined;
  const day = byFigures(text, lang) ?? byName(text, lang);
  if (!day || day.year < 1800 || day.year > 2200) return undefined;
  return `${day.year}-${two(day.month)}-${two(day.day)}${timeOf(text)}`;
}
