// Days of the Hijri (Umm al-Qura, the civil calendar of Saudi Arabia) and Jalali (Iran, Afghanistan) calendars in the
// Gregorian one. The browser knows both calendars but only answers in one direction; the other is found by asking it
// about the few days that come into question.
import type { Calendar } from './months.ts';

export interface Day {
  year: number;
  month: number;
  day: number;
}

const DAY = 86_400_000;

/** The first day of each calendar, and the mean length of its year and months. */
const SHAPES: Record<Exclude<Calendar, 'gregory'>, { first: number; year: number; month: number }> = {
  'islamic-umalqura': { first: Date.UTC(622, 6, 19), year: 354.3667, month: 29.53 },
  persian: { first: Date.UTC(622, 2, 22), year: 365.2422, month: 30.6 },
};

/** How far an estimate may be off: months differ by up to two days, the sighted moon by as many. */
const REACH = 6;

/** Writes a day in another calendar; `undefined` where the browser does not know it. */
function writer(calendar: Calendar): ((time: number) => Day) | undefined {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  if (format.resolvedOptions().calendar !== calendar) return undefined;
  return (time) => {
    const day: Day = { year: 0, month: 0, day: 0 };
    for (const { type, value } of format.formatToParts(time)) {
      if (type === 'year' || type === 'month' || type === 'day') day[type] = Number(value);
    }
    return day;
  };
}

/**
 * The Gregorian day of a day in another calendar, or `undefined` where there is no such day. Years are 1300 to 1500 AH,
 * which both calendars' tables cover.
 */
export function toGregorian(calendar: Calendar, { year, month, day }: Day): Day | undefined {
  if (calendar === 'gregory') {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
  }
  const write = year >= 1300 && year <= 1500 ? writer(calendar) : undefined;
  if (!write) return undefined;
  const { first, year: years, month: months } = SHAPES[calendar];
  const guess = first + Math.round((year - 1) * years + (month - 1) * months + day - 1) * DAY;
  for (let off = 0; off <= REACH; off++) {
    for (const time of [guess - off * DAY, guess + off * DAY]) {
      const seen = write(time);
      if (seen.year !== year || seen.month !== month || seen.day !== day) continue;
      const date = new Date(time);
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    }
  }
  return undefined;
}
