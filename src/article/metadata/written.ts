// Dates as people write them: day, month by name, year, in any usual order; figures only; three calendars. "Yesterday"
// and "3 hours ago" are no dates: when the page was made is not known.
import { type Day, toGregorian } from './calendar.ts';
import { type Calendar, MONTHS, plainDate } from './months.ts';

interface Name {
  calendar: Calendar;
  month: number;
}

/** Months by name, as `plainDate` writes them; names of two words among them. */
type Names = ReadonlyMap<string, readonly Name[]>;

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
  names = known;
  return names;
}

/** What stands between day, month and year and means nothing: "of", ordinals' ends. */
const FILLERS = new Set('de del of the من st nd rd th er го е ی º ª م'.split(' '));

interface Word {
  text: string;
  start: number;
  end: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\d+|[\p{L}ºª]+/gu)]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .filter((word) => !FILLERS.has(word.text));

/** The months that the words from `at` on may name, and how many words that takes. */
function monthAt(words: readonly Word[], at: number): { months: readonly Name[]; length: number } | undefined {
  const known = monthNames();
  const [first, second] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  for (const end of [second, second.replace(/ی$/u, '')]) {
    const months = end === '' ? undefined : known.get(`${first} ${end}`);
    if (months) return { months, length: 2 };
  }
  // Hebrew sets its "in" before the name, Persian its "month" behind it.
  for (const name of [first, first.replace(/^ב/u, ''), first.replace(/(?:ماه|ی)$/u, '')]) {
    const months = known.get(name);
    if (months) return { months, length: 1 };
  }
  return undefined;
}

/** Characters between the parts of one date. */
const CLOSE = 16;
const isNear = (before: Word | undefined, after: Word | undefined): boolean =>
  before !== undefined && after !== undefined && after.start - before.end <= CLOSE;

const asDay = (word: Word | undefined): number | undefined =>
  word && /^\d{1,2}$/.test(word.text) ? Number(word.text) : undefined;
/** Four figures, of the Gregorian calendar or of the fourteenth and fifteenth centuries after the Hijra. */
const asYear = (word: Word | undefined): number | undefined =>
  word && /^(?:1[3-4]|1[89]|20)\d\d$/.test(word.text) ? Number(word.text) : undefined;

/** Day and year around the month's words: day, month, year; month, day, year; year, month, day. */
function around(words: readonly Word[], from: number, to: number): { day: number; year: number } | undefined {
  const before = isNear(words[from - 1], words[from]) ? words[from - 1] : undefined;
  const after = isNear(words[to - 1], words[to]) ? words[to] : undefined;
  const later = isNear(after, words[to + 1]) ? words[to + 1] : undefined;
  for (const [dayWord, yearWord] of [
    [before, after],
    [after, later],
    [after, before],
  ]) {
    const [day, year] = [asDay(dayWord), asYear(yearWord)];
    if (day !== undefined && year !== undefined) return { day, year };
  }
  return undefined;
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
  const words = wordsOf(text);
  const found: { calendar: Calendar; day: Day }[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = monthAt(words, at);
    if (!first) continue;
    let to = at + first.length;
    // Some papers name the month twice: `تشرين الثاني/نوفمبر`.
    for (let twin = monthAt(words, to); twin; twin = monthAt(words, to)) to += twin.length;
    const date = around(words, at, to);
    at = to - 1;
    const calendar =
      date &&
      calendarOf(
        date.year,
        first.months.map((one) => one.calendar),
        text,
        lang,
      );
    const month = first.months.find((one) => one.calendar === calendar)?.month;
    const day = date && calendar && month ? toGregorian(calendar, { ...date, month }) : undefined;
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
