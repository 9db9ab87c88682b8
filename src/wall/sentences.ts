// The sentences that ask for JavaScript, found in a text by the tables of `languages/`. Whether the page is a wall is never
// decided by words alone.
import { asian } from './languages/asian.ts';
import { eastern } from './languages/eastern.ts';
import { romance } from './languages/romance.ts';
import type { SentenceRow } from './languages/row.ts';
import { rtl } from './languages/rtl.ts';
import { southern } from './languages/southern.ts';
import { western } from './languages/western.ts';
import { fold, NAME } from './words.ts';

/** `demand`: without JavaScript there is no page; `wish`: something is missing, or would be better. */
export type Asking = 'demand' | 'wish';

/** How far from the name a word may stand, in characters; a sentence's length in most of these languages. */
const NEAR = 90;

/** English first: right-to-left sites mostly show English walls. */
export const SENTENCES: readonly SentenceRow[] = [...western, ...rtl, ...romance, ...eastern, ...southern, ...asian];

/** What pages say while they load; without scripts they say it for ever. */
export const WAITING: { words: RegExp; catches: readonly string[]; spares: readonly string[] } = {
  words:
    /\b(?:loading|please wait|redirecting|one moment|(?:wird|werden) geladen|bitte warten|chargement|patiente[rz]|cargando|espere|carregando|aguarde|caricamento|attend(?:ere|i)|laden\.{2,}|laddar|ładowanie|načítání|betöltés|yükleniyor|lütfen bekle\w*|memuat|đang tải)(?![\p{L}])|загруз|зачека|завантаж|φόρτωση|加载|加載|載入|载入|请稍候|請稍候|読み込み|ロード中|로딩|불러오는|جار التحمیل|جاری التحمیل|یتم التحمیل|جار تحمیل|الرجاء الانتظار|درحال بارگ|در حال بارگ|لطفا صبر|טוען|נא להמתין|لوڈ ہو|लोड हो/u,
  catches: [
    'Please wait...',
    'Loading, one moment',
    'Die Seite wird geladen …',
    'Chargement en cours',
    'جارٍ التحميل…',
    'در حال بارگذاری',
    'הדף בטעינה, טוען נתונים',
    'Загрузка…',
    '正在加载，请稍候',
    '読み込み中',
  ],
  spares: ['Hello, world', 'It works!', 'Index of /pub'],
};

/** Does a short text say that something is on its way? */
export const waits = (text: string): boolean => WAITING.words.test(fold(text));

export interface Found {
  lang: string;
  asking: Asking;
  /** Where the sentence stands in the folded text. */
  at: number;
}

/** Does a text ask for JavaScript at all, as a demand or a wish? */
export function asks(text: string): boolean {
  const folded = fold(text);
  for (let at = folded.indexOf(NAME); at >= 0; at = folded.indexOf(NAME, at + NAME.length)) {
    const near = folded.slice(Math.max(0, at - NEAR), at + NAME.length + NEAR);
    if (SENTENCES.some(({ demands }) => demands.test(near))) return true;
  }
  return false;
}

/**
 * The first sentence that asks for JavaScript in a text, a demand before a wish; null where none does. Words of any
 * language may make it a wish: a Spanish forum answers half in English.
 */
export function findSentence(text: string): Found | null {
  const folded = fold(text);
  let wish: Found | null = null;
  for (let at = folded.indexOf(NAME); at >= 0; at = folded.indexOf(NAME, at + NAME.length)) {
    const near = folded.slice(Math.max(0, at - NEAR), at + NAME.length + NEAR);
    const row = SENTENCES.find(({ demands }) => demands.test(near));
    if (!row) continue;
    if (!SENTENCES.some(({ wishes }) => wishes?.test(near))) return { lang: row.lang, asking: 'demand', at };
    wish ??= { lang: row.lang, asking: 'wish', at };
  }
  return wish;
}
