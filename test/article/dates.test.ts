// Dates as pages give them, to machines and to people, in three calendars.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGregorian } from '../../src/article/metadata/calendar.ts';
import { toIso } from '../../src/article/metadata/date.ts';
import { MONTHS } from '../../src/article/metadata/months.ts';
import { pageWith, read } from './page.ts';

describe('dates for machines', () => {
  it.each([
    ['2024-10-22', '2024-10-22'],
    ['20241022', '2024-10-22'],
    ['2024-10-22T08:30:00+0300', '2024-10-22T08:30:00+03:00'],
    ['2024-10-22T08:30:00.000Z', '2024-10-22T08:30:00Z'],
    ['2024-10-22 08:30', '2024-10-22T08:30'],
    ['Tue, 22 Oct 2024 08:30:00 GMT', '2024-10-22T08:30:00Z'],
    ['1729585800', '2024-10-22T08:30:00Z'],
    ['1729585800000', '2024-10-22T08:30:00Z'],
  ])('%s', (text, iso) => expect(toIso(text)).toBe(iso));

  it.each(['', '0000-00-00', '2024-13-40', '9999-12-31', 'null', '1', '0001-01-01T00:00:00Z'])('none: %j', (text) =>
    expect(toIso(text)).toBeUndefined(),
  );
});

describe('dates for people', () => {
  it.each([
    // Arabic: Egypt and the Gulf, the Levant, Algeria and Tunisia, Morocco
    ['22 أكتوبر 2024', 'ar'],
    ['الثلاثاء، ٢٢ أكتوبر ٢٠٢٤', 'ar'],
    ['22 اكتوبر, 2024', 'ar'],
    ['22 تشرين الأول 2024', 'ar'],
    ['22 تشرين الأول/أكتوبر 2024', 'ar'],
    ['22 أكتوبر (تشرين الأول) 2024', 'ar'],
    ['٢٢/١٠/٢٠٢٤', 'ar'],
    ['2024/10/22', 'ar'],
    // Hijri
    ['19 ربيع الآخر 1446 هـ', 'ar'],
    ['١٩ ربيع الثاني ١٤٤٦هـ', 'ar'],
    ['19 رَبِيع الآخِر 1446', 'ar'],
    ['الثلاثاء 19 ربيع الآخر 1446هـ - 22 أكتوبر 2024م', 'ar'],
    ['1446/04/19', 'ar-SA'],
    ['19/4/1446 هـ', 'ar'],
    // Persian: Jalali and Gregorian; Dari; Pashto
    ['۱ آبان ۱۴۰۳', 'fa'],
    ['سه‌شنبه ۱ آبان‌ماه ۱۴۰۳', 'fa'],
    ['۱۴۰۳/۰۸/۰۱', 'fa'],
    ['1403-08-01', 'fa-IR'],
    ['۲۲ اکتبر ۲۰۲۴', 'fa'],
    ['۱ عقرب ۱۴۰۳', 'prs'],
    ['۱ لړم ۱۴۰۳', 'ps'],
    // Others
    ['22 באוקטובר 2024', 'he'],
    ['22.10.2024', 'he'],
    ['22 اکتوبر 2024', 'ur'],
    ['٢٢ی تشرینی یەکەمی ٢٠٢٤', 'ckb'],
    ['22 Ekim 2024 Salı', 'tr'],
    ['October 22, 2024', 'en'],
    ['Oct. 22nd 2024', 'en'],
    ['10/22/2024', 'en'],
    ['10/22/2024', 'en-US'],
    ['Dienstag, 22. Oktober 2024', 'de'],
    ['22.10.2024', 'de'],
    ['le 22 octobre 2024', 'fr'],
    ['22 de octubre de 2024', 'es'],
    ['22 de outubro de 2024', 'pt'],
    ['22 ottobre 2024', 'it'],
    ['22 października 2024', 'pl'],
    ['22 октября 2024 г.', 'ru'],
    ['22 жовтня 2024', 'uk'],
    ['22 Oktober 2024', 'id'],
    ['22 अक्टूबर 2024', 'hi'],
    ['२२ अक्टूबर २०२४', 'hi'],
    ['2024年10月22日', 'zh'],
    ['2024년 10월 22일', 'ko'],
  ])('%s (%s)', (text, lang) => expect(toIso(text, lang)).toBe('2024-10-22'));

  it.each([
    ['15 جانفي 2023', '2023-01-15'],
    ['3 غشت 2022', '2022-08-03'],
    ['15 كانون الثاني 2023', '2023-01-15'],
    ['15 كانون الأول 2023', '2023-12-15'],
    ['1 آب 2023', '2023-08-01'],
  ])('%s', (text, iso) => expect(toIso(text, 'ar')).toBe(iso));

  it.each([
    ['22 Oktober 2024, 8:30 Uhr', 'de', 'T08:30'],
    ['22 October 2024 3:05 p.m.', 'en', 'T15:05'],
    ['22 October 2024 12:05 am', 'en', 'T00:05'],
    ['22 أكتوبر 2024 - 03:05 م', 'ar', 'T15:05'],
    ['۱ آبان ۱۴۰۳ - ۱۵:۰۵', 'fa', 'T15:05'],
    ['22 октября 2024 15:05 +0300', 'ru', 'T15:05+03:00'],
  ])('with the time: %s', (text, lang, time) => expect(toIso(text, lang)).toBe(`2024-10-22${time}`));

  it.each([
    ['yesterday', 'en'],
    ['3 hours ago', 'en'],
    ['منذ ساعتين', 'ar'],
    ['أمس', 'ar'],
    ['دیروز', 'fa'],
    ['לפני 3 שעות', 'he'],
    ['vor 2 Stunden', 'de'],
    ['31 February 2024', 'en'],
    ['30 اسفند 1402', 'fa'], // a common year has 29
    ['5/6/2024', 'en'], // May or June?
    ['in May 2024', 'en'],
    ['call 2024 22 10', 'en'],
    ['1446', 'ar'],
  ])('none: %s', (text, lang) => expect(toIso(text, lang)).toBeUndefined());

  it('read the same figures as people there read them', () => {
    expect(toIso('5/6/2024', 'en-US')).toBe('2024-05-06');
    expect(toIso('5/6/2024', 'en-GB')).toBe('2024-06-05');
    expect(toIso('5/6/2024', 'ar')).toBe('2024-06-05');
  });

  it('have twelve months in every language', () => {
    for (const { lang, names } of MONTHS) expect([lang, names.split(' ').length]).toEqual([lang, 12]);
  });
});

describe('calendars', () => {
  it.each([
    ['persian', { year: 1403, month: 1, day: 1 }, '2024-3-20'],
    ['persian', { year: 1399, month: 12, day: 30 }, '2021-3-20'], // a leap year
    ['persian', { year: 1357, month: 11, day: 22 }, '1979-2-11'],
    ['islamic-umalqura', { year: 1445, month: 9, day: 1 }, '2024-3-11'],
    ['islamic-umalqura', { year: 1446, month: 1, day: 1 }, '2024-7-7'],
    ['gregory', { year: 2024, month: 2, day: 29 }, '2024-2-29'],
  ] as const)('%s %o', (calendar, day, expected) => {
    const found = toGregorian(calendar, day);
    expect(`${found?.year}-${found?.month}-${found?.day}`).toBe(expected);
  });

  it.each([
    ['persian', { year: 1403, month: 7, day: 31 }],
    ['islamic-umalqura', { year: 1445, month: 13, day: 1 }],
    ['gregory', { year: 2023, month: 2, day: 29 }],
  ] as const)('have no %s %o', (calendar, day) => expect(toGregorian(calendar, day)).toBeUndefined());

  it('come back to where they started, on any day of two centuries', () => {
    const day = fc.integer({ min: Date.UTC(1930, 0) / 86_400_000, max: Date.UTC(2060, 0) / 86_400_000 });
    fc.assert(
      fc.property(day, fc.constantFrom('persian' as const, 'islamic-umalqura' as const), (number, calendar) => {
        const date = new Date(number * 86_400_000);
        const part = (type: 'year' | 'month' | 'day'): number =>
          Number.parseInt(
            new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { timeZone: 'UTC', [type]: 'numeric' }).format(date),
            10,
          );
        const there = { year: part('year'), month: part('month'), day: part('day') };
        expect(toGregorian(calendar, there)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('the dates of a page', () => {
  const dated = (line: string, lang = 'en', head = ''): { published?: string; modified?: string } =>
    read(pageWith('', { lang, head }).replace('</h1>', `</h1>${line}`));

  it('are those it declares, before those it shows', () => {
    const head = '<meta property="article:published_time" content="2024-10-22T08:30:00Z">';
    expect(dated('<time datetime="2024-01-01">1 January</time>', 'en', head).published).toBe('2024-10-22T08:30:00Z');
  });

  it('are read from what it shows where it declares none', () => {
    expect(dated('<time>22 October 2024</time>').published).toBe('2024-10-22');
    expect(dated('<div class="post-date">الثلاثاء 22 تشرين الأول 2024</div>', 'ar').published).toBe('2024-10-22');
    expect(dated('<span class="tarikh">۱ آبان ۱۴۰۳</span>', 'fa').published).toBe('2024-10-22');
  });

  it('may be marked for machines in the footer of the story', () => {
    const footer =
      '<footer><span property="dc:date" content="2024-10-22T00:00:00+01:00">الثلاثاء 22 تشرين الأول 2024</span></footer>';
    expect(read(pageWith(footer, { lang: 'ar' })).published).toBe('2024-10-22T00:00:00+01:00');
  });

  it('convert what is declared in another calendar', () => {
    expect(dated('', 'fa', '<meta name="datePublished" content="1403-08-01">').published).toBe('2024-10-22');
  });

  it.each([
    ['Published 22 October 2024, updated 24 October 2024', 'en'],
    ['نشر 22 أكتوبر 2024 - آخر تحديث 24 أكتوبر 2024', 'ar'],
    ['۱ آبان ۱۴۰۳ | به‌روزرسانی: ۳ آبان ۱۴۰۳', 'fa'],
    ['22.10.2024, aktualisiert am 24.10.2024', 'de'],
    ['פורסם 22.10.2024 עודכן 24.10.2024', 'he'],
  ])('tell the first from the last: %s', (line, lang) => {
    expect(dated(`<p class="article-meta">${line}</p>`, lang)).toMatchObject({
      published: '2024-10-22',
      modified: '2024-10-24',
    });
  });

  it('are not those of the visit, of comments, or of other stories', () => {
    const page = pageWith('', {
      after:
        '<aside><time>1 May 2020</time></aside><div class="comments"><span class="date">2 May 2020</span></div><footer class="date">3 May 2020</footer>',
    }).replace('<body>', '<body><div class="header-date">27 November 2026</div>');
    expect(read(page).published).toBeUndefined();
  });
});

it('does not read a date from what a script carries', () => {
  const data = '<div class="review-date"><script type="application/json">{"day":"2016-11-04"}</script></div>';
  expect(read(pageWith(data)).published).toBeUndefined();
  expect(read(pageWith('<div class="review-date">2016-11-04</div>')).published).toBe('2016-11-04');
});
