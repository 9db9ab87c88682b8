// Notes by which a newspaper corrects or updates its own story. They belong to it wherever they stand, and are rarely in
// what the page declares as the body of its article.

export interface CorrectionRow {
  lang: string;
  /** The line's beginning, matched without case. */
  pattern: string;
  catches: readonly string[];
  spares?: readonly string[];
}

export const CORRECTIONS: readonly CorrectionRow[] = [
  {
    lang: 'en',
    pattern:
      "(?:corrections?|clarifications?|editor(?:'|’)?s?(?:'|’)? note)\\b|(?:this|an earlier version of this) (?:article|story|post|report|piece) .{0,80}(?:amended|corrected|misstated|updated to)|an earlier version of this",
    catches: [
      'Correction: an earlier version gave the wrong date for the storm.',
      'This article was amended on 3 May to say that the boats came home at noon.',
      'Editor’s note: The name of the harbour master has been changed.',
    ],
    spares: ['This article was first published by the Harbour Post.', 'This story is part of a series.'],
  },
  {
    lang: 'de',
    pattern: '(?:korrektur|berichtigung|richtigstellung|korrekturhinweis|anmerkung der redaktion|anm\\. d\\. red)',
    catches: ['Korrektur: In einer früheren Fassung stand ein falsches Datum.'],
    spares: ['Der Artikel erschien zuerst im Hafenboten.'],
  },
  {
    lang: 'fr',
    pattern: '(?:correction|rectificatif|erratum|mise au point|note de la rédaction)(?![\\p{L}])',
    catches: ['Rectificatif : une version antérieure donnait une date erronée.'],
  },
  {
    lang: 'es',
    pattern: '(?:fe de errata|correcci[óo]n|rectificaci[óo]n|nota del editor|nota de la redacci[óo]n|aclaraci[óo]n)',
    catches: ['Fe de erratas: una versión anterior daba una fecha equivocada.'],
  },
  {
    lang: 'pt',
    pattern: '(?:errata|corre[çc][ãa]o|erramos|nota d[oa] (?:editor|reda[çc][ãa]o))',
    catches: ['Erramos: a versão anterior trazia a data errada.'],
  },
  {
    lang: 'it',
    pattern: '(?:errata corrige|rettifica|correzione|nota (?:del direttore|della redazione))',
    catches: ['Errata corrige: in una versione precedente la data era sbagliata.'],
  },
  { lang: 'nl', pattern: '(?:correctie|rectificatie|aanvulling)\\b', catches: ['Correctie: de datum klopte niet.'] },
  { lang: 'pl', pattern: '(?:sprostowanie|korekta|od redakcji)', catches: ['Sprostowanie: podaliśmy złą datę.'] },
  {
    lang: 'ru',
    pattern: '(?:исправление|уточнение|поправка|от редакции)',
    catches: ['Уточнение: дата была неверной.'],
  },
  { lang: 'tr', pattern: '(?:düzeltme|editörün notu|tashih)', catches: ['Düzeltme: Tarih yanlış verilmişti.'] },
  { lang: 'id', pattern: '(?:koreksi|ralat|catatan redaksi)', catches: ['Koreksi: tanggalnya keliru.'] },
  { lang: 'ar', pattern: '(?:تصحيح|تصويب|تنويه|ملاحظة المحرر)', catches: ['تصحيح: ورد التاريخ خطأ في نسخة سابقة.'] },
  { lang: 'fa', pattern: '(?:اصلاحیه|تصحیح|پی‌نوشت|توضیح سردبیر)', catches: ['اصلاحیه: تاریخ نادرست بود.'] },
  { lang: 'he', pattern: '(?:תיקון|הבהרה|הערת (?:העורך|המערכת))', catches: ['תיקון: התאריך היה שגוי.'] },
  { lang: 'hi', pattern: '(?:सुधार|भूल सुधार|संपादक की टिप्पणी)', catches: ['भूल सुधार: तारीख गलत थी।'] },
  { lang: 'ja', pattern: '(?:訂正|お詫び|おわび|編集部注)', catches: ['訂正：日付に誤りがありました。'] },
  { lang: 'ko', pattern: '(?:정정|바로잡습니다|편집자 주)', catches: ['바로잡습니다: 날짜가 틀렸습니다.'] },
  { lang: 'zh', pattern: '(?:更正|勘误|勘誤|编者按|編者按|编者注)', catches: ['更正：日期有误。'] },
];

const PATTERN = new RegExp(`^[\\s*(\\[]*(?:${CORRECTIONS.map(({ pattern }) => pattern).join('|')})`, 'iu');

/** Whether a line is the newspaper correcting its own story. */
export const isCorrection = (text: string): boolean => PATTERN.test(text);
