// Every row of the tables catches what it says it catches and spares what it says it spares.
import { describe, expect, it } from 'vitest';
import { ABOUTS, ATTRIBUTIONS, isAbout, isAttribution } from '../../src/article/junk/attribution.ts';
import { CLOSINGS, isClosing } from '../../src/article/junk/closing.ts';
import { isCredit } from '../../src/article/junk/credit.ts';
import { CREDITS } from '../../src/article/junk/credit-rows.ts';
import { isByline, isDateline } from '../../src/article/junk/dateline.ts';
import { JUNK_ROWS, judgeLine } from '../../src/article/junk/index.ts';
import { asksForScripts, WALL_ROWS } from '../../src/article/junk/wall.ts';

describe('junk lines', () => {
  const caught = JUNK_ROWS.flatMap((row) => row.catches.map((line) => ({ lang: row.lang, kind: row.kind, line })));
  it.each(caught)('$lang $kind: catches "$line"', ({ kind, line }) => {
    // As such lines stand in pages: a pointer to another story is a link.
    expect(judgeLine(line, 1)?.kind).toBe(kind);
  });

  const spared = JUNK_ROWS.flatMap((row) => (row.spares ?? []).map((line) => ({ lang: row.lang, line })));
  it.each(spared)('$lang: spares "$line"', ({ line }) => {
    expect(judgeLine(line, 0)).toBeUndefined();
  });

  it('covers at least 20 languages with pointers to other stories', () => {
    expect(
      new Set(JUNK_ROWS.filter((row) => row.kind === 'related').map((row) => row.lang)).size,
    ).toBeGreaterThanOrEqual(20);
  });
});

describe('credits', () => {
  it.each(CREDITS.flatMap((row) => row.catches))('catches "%s"', (line) => expect(isCredit(line)).toBe(true));
  it.each(CREDITS.flatMap((row) => row.spares ?? []))('spares "%s"', (line) => expect(isCredit(line)).toBe(false));
});

describe('attributions', () => {
  it.each(ATTRIBUTIONS.flatMap((row) => row.catches))('catches "%s"', (line) => expect(isAttribution(line)).toBe(true));
  it.each(ATTRIBUTIONS.flatMap((row) => row.spares ?? []))('spares "%s"', (line) => {
    expect(isAttribution(line)).toBe(false);
  });
  it.each([
    '홍길동 기자 gildong@harbour.example',
    '홍길동 기자 (gildong@harbour.example)',
    '港口记者 王明 摄',
    '(mea/mea)',
    'ل.ح/ب.ق (د ب أ، رويترز)',
    'Com informações da Reuters',
    '(Avec AFP)',
  ])('takes the signature "%s"', (line) => expect(isAttribution(line)).toBe(true));
  it.each(['그 기자는 항구에 있었다고 말했다', 'Avec le vent, les bateaux rentrent.', '(either/or)', 'I.', 'a.m.'])(
    'does not take "%s" for one',
    (line) => expect(isAttribution(line)).toBe(false),
  );
});

describe('labels over a note on the author', () => {
  it.each(ABOUTS.flatMap((row) => row.catches))('catches "%s"', (line) => expect(isAbout(line)).toBe(true));
  it.each(ABOUTS.flatMap((row) => row.spares ?? []))('spares "%s"', (line) => expect(isAbout(line)).toBe(false));
});

describe('closing sentences', () => {
  it.each(CLOSINGS.flatMap((row) => row.catches))('catches "%s"', (line) => expect(isClosing(line)).toBe(true));
  it.each(CLOSINGS.flatMap((row) => row.spares))('spares "%s"', (line) => expect(isClosing(line)).toBe(false));
});

describe('pleas for JavaScript', () => {
  const caught = WALL_ROWS.flatMap((row) => row.catches);
  it.each(caught)('catches "%s"', (line) => expect(asksForScripts(line)).toBe(true));
  const spared = WALL_ROWS.flatMap((row) => row.spares ?? []);
  it.each(spared)('spares "%s"', (line) => expect(asksForScripts(line)).toBe(false));
});

describe('datelines and bylines', () => {
  it.each([
    'الأحد 10 نوفمبر 2024 8:30',
    'Updated Nov 19, 9:41 AM;Posted Nov 18, 8:19 PM',
    '۱۹ آبان ۱۴۰۳ - ۱۴:۳۰',
    '19.11.2019, 08:57',
    '26. Januar 2022',
    'November 20, 2019 - 11:28 AMT',
  ])('takes "%s" for a date', (line) => expect(isDateline(line)).toBe(true));
  it.each([
    'The harbour was rebuilt in 1924 after the great storm.',
    'Das war 1924. Dann kam der Sturm.',
    '16. Ada Hafen',
    '—Gloria, age 8',
    'Basel, 17.08.2007 - Rede von Ada Hafen beim Treffen der Städte am See, Bern, 18. August 2007',
    'Ten boats',
    'عاد الصيادون إلى الميناء عام 2024',
  ])('does not take "%s" for a date', (line) => expect(isDateline(line)).toBe(false));
  it.each(['By Ada Harbour', 'بقلم: ليلى حداد', 'מאת דנה כהן', 'Quelle: dpa', 'Redaktur & Reporter : Budi'])(
    'takes "%s" for a byline',
    (line) => expect(isByline(line, undefined)).toBe(true),
  );
  it('does not take a sentence for a byline', () => {
    expect(isByline('By the time the boats came home the market had closed and nobody was left.', undefined)).toBe(
      false,
    );
  });
});
