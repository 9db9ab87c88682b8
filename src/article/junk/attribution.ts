// Lines that name who wrote, edited, translated or supplied a story: a label, a colon, a name. Only ever asked of lines at
// the story's edges; in its middle "Source: …" may stand below a table that it belongs to.
import { lowered } from './lowered.ts';

export interface AttributionRow {
  /** BCP 47 of the labels. */
  lang: string;
  /** Labels before a colon, matched in lower case. */
  labels: string;
  catches: readonly string[];
  spares?: readonly string[];
}

export const ATTRIBUTIONS: readonly AttributionRow[] = [
  {
    lang: 'en',
    labels:
      '(?:sources?|editing|edited|editors?|reporters?|reporting|writer|correspondent|translation|translated)(?: by)?|with inputs? from',
    catches: ['Source: Agencies', 'Edited by: Ada Harbour', 'With inputs from: ANI'],
    spares: ['Sources say: the boats will be back before the week is out, and nobody doubts it any more.'],
  },
  {
    lang: 'de',
    labels: 'quellen?|redaktion|bearbeitung|übersetzung|text|autor(?:in|en)?',
    catches: ['Redaktion: Ada Hafen'],
  },
  { lang: 'nl', labels: 'bron(?:nen)?|redactie|tekst|auteur', catches: ['Bron: ANP'] },
  { lang: 'fr', labels: 'sources?|rédaction|texte|traduction|auteur', catches: ['Source : AFP'] },
  { lang: 'es', labels: 'fuentes?|redacción|edición|texto|traducción|autor(?:a)?', catches: ['Fuente: EFE'] },
  {
    lang: 'pt',
    labels: 'fontes?|redação|edição|texto|tradução|reportagem|autor(?:a)?',
    catches: ['Edição: Ana Porto'],
  },
  { lang: 'it', labels: 'fonti?e?|redazione|testo|traduzione|autore', catches: ['Fonte: Ansa'] },
  {
    lang: 'pl',
    labels: 'źródło|źródła|autor(?:ka)?|oprac(?:owanie|owała|ował)?\\.?|redakcja|tekst',
    catches: ['Źródło: PAP'],
  },
  { lang: 'cs', labels: 'zdroj(?:e)?|autor|redakce|text', catches: ['Zdroj: ČTK'] },
  { lang: 'hu', labels: 'forrás|szerző|szerk(?:esztő)?\\.?', catches: ['Forrás: MTI'] },
  { lang: 'ro', labels: 'surs[ae]|autor|editor', catches: ['Sursa: Agerpres'] },
  { lang: 'el', labels: 'πηγή|πηγές|συντάκτης|επιμέλεια|κείμενο', catches: ['Πηγή: ΑΠΕ-ΜΠΕ'] },
  {
    lang: 'ru',
    labels: 'источник(?:и)?|автор(?:ы)?|текст|редактор|подготовил[аи]?|перевод',
    catches: ['Источник: ТАСС', 'Редактор: Иван Гавань'],
  },
  { lang: 'uk', labels: 'джерел[оа]|автор(?:и|ка)?|текст|редактор(?:ка)?', catches: ['Джерело: Укрінформ'] },
  { lang: 'tr', labels: 'kaynak(?:lar)?|editör|muhabir|haber|yazan|çeviri', catches: ['Editör: Ayşe Liman'] },
  {
    lang: 'id',
    labels: 'sumber|editor|penulis|pewarta|reporter|redaktur(?: (?:&|dan) reporter)?',
    catches: ['Sumber: Antara', 'Redaktur & Reporter : Budi'],
  },
  { lang: 'vi', labels: 'nguồn|theo|tác giả', catches: ['Nguồn: TTXVN'] },
  {
    lang: 'ar',
    labels: '(?:ال)?مصدر|(?:ال)?مصادر|تحرير|ترجمة|[إا]عداد|تقرير|كتابة|بقلم|كتب(?:ت)?|متابعة|مراسل(?:ة)?(?:نا)?',
    catches: ['المصدر : الميناء + وكالات', 'تحرير: ليلى حداد', 'إعداد: ليلى حداد'],
    spares: ['المصدر: قال الصيادون الذين عادوا إلى الميناء هذا الصباح إنهم لم يروا شيئاً.'],
  },
  {
    lang: 'fa',
    labels: 'منبع|منابع|گزارش|خبرنگار|نویسنده|مترجم|ترجمه|ویراستار|دبیر|گردآوری|تهیه و تنظیم',
    catches: ['خبرنگار: لیلا بندری', 'مترجم: لیلا بندری'],
  },
  { lang: 'ur', labels: 'ماخذ|ذرائع|تحریر|ترجمہ|رپورٹ', catches: ['ماخذ: اے ایف پی'] },
  { lang: 'he', labels: 'מקור|מקורות|מאת|עריכה|תרגום|כתב(?:ת)?', catches: ['עריכה: דנה כהן'] },
  { lang: 'hi', labels: 'स्रोत|इनपुट|लेखक|संपादन|रिपोर्ट|एजेंसी', catches: ['(इनपुट: एएनआई)'] },
  { lang: 'bn', labels: 'সূত্র|লেখক|প্রতিবেদক', catches: ['সূত্র: বাসস'] },
  { lang: 'th', labels: 'ที่มา|แหล่งที่มา|ผู้เขียน|เรียบเรียง', catches: ['ที่มา: สำนักข่าวไทย'] },
  {
    lang: 'zh',
    labels:
      '(?:责任|責任|本文)?(?:编辑|編輯)|责编|責編|来源|來源|资料来源|資料來源|消息来源|作者|记者|記者|通讯员|校对|校對|审核|监制|撰文|文字?|编译|編譯|翻译',
    catches: ['编辑：王明', '（记者：王明）'],
  },
  {
    lang: 'ja',
    labels: '提供(?:元)?|出典|引用元|情報元|文|取材(?:・文)?|執筆|編集|翻訳|著者|構成',
    catches: ['提供元：港新聞'],
  },
  { lang: 'ko', labels: '출처|글|취재|편집|번역|자료', catches: ['출처: 항구일보'] },
];

/** Labels over a note on who wrote the story. */
export const ABOUTS: readonly AttributionRow[] = [
  {
    lang: 'en',
    labels: '(?:about|meet) the (?:authors?|writers?|contributors?)|about (?:this )?(?:author|contributor)s?',
    catches: ['About the author'],
    spares: ['About the author of the map nothing is known.'],
  },
  {
    lang: 'es',
    labels: 'sobre (?:la firma|(?:el|la|los|las) autore?s?a?s?)',
    catches: ['Sobre la firma', 'Sobre el autor'],
  },
  { lang: 'pt', labels: 'sobre (?:o|a|os|as) autore?s?a?s?', catches: ['Sobre o autor'] },
  { lang: 'fr', labels: "(?:à propos|biographie) de l[’']auteure?|les auteurs", catches: ['À propos de l’auteur'] },
  {
    lang: 'de',
    labels: '(?:über|zu[rm]) (?:den |die )?autor(?:in|en|innen)?|zur person',
    catches: ['Über die Autorin'],
  },
  { lang: 'it', labels: "l[’']autore|sull[’']autor[ei]|chi è l[’']autore", catches: ['Sull’autore'] },
  { lang: 'nl', labels: 'over de auteurs?', catches: ['Over de auteur'] },
  { lang: 'pl', labels: 'o autor(?:ze|ce|ach)', catches: ['O autorze'] },
  { lang: 'ru', labels: 'об авторе|об авторах', catches: ['Об авторе'] },
  { lang: 'uk', labels: 'про автор(?:а|ку|ів)', catches: ['Про автора'] },
  { lang: 'tr', labels: 'yazar(?:lar)? hakkında', catches: ['Yazar hakkında'] },
  { lang: 'id', labels: 'tentang penulis', catches: ['Tentang penulis'] },
  { lang: 'ar', labels: '(?:نبذة )?عن (?:ال)?(?:كاتب|كاتبة|مؤلف|مؤلفة)', catches: ['عن الكاتب', 'نبذة عن الكاتبة'] },
  { lang: 'fa', labels: 'درباره[ٔ‌ ]?(?:ی )?نویسنده', catches: ['درباره نویسنده'] },
  { lang: 'he', labels: '(?:על|אודות) (?:ה)?(?:מחבר|מחברת|כותב|כותבת)', catches: ['על הכותבת'] },
  { lang: 'hi', labels: 'लेखक के बारे में', catches: ['लेखक के बारे में'] },
  { lang: 'zh', labels: '(?:关于|關於)作者|作者(?:简介|簡介|介绍|介紹)', catches: ['作者简介'] },
  { lang: 'ja', labels: '(?:著者|筆者|執筆者)(?:について|紹介|プロフィール)', catches: ['著者について'] },
  { lang: 'ko', labels: '(?:저자|필자|기자) ?소개', catches: ['저자 소개'] },
];

let about: RegExp | undefined;

/** Whether a line is the label over a note on who wrote the story. */
export function isAbout(text: string): boolean {
  if (text.length > 40) return false;
  about ??= new RegExp(`^(?:${ABOUTS.map(({ labels }) => labels).join('|')})\\s*[:：.]?$`, 'u');
  return about.test(lowered(text));
}

/** Words of agencies' shares in a story, a colon or not. */
const SHARES =
  /^[（(]?(?:avec (?:l[’']|les )?(?=afp|reuters|ap\b|agences?|belga|ats)|com informações d[aeo]|con informaci[óo]n de|con (?:datos|reporte) de|con contenuti di|mit (?:material|informationen) (?:von|der|des)|(?:unter verwendung von )?material(?: der| von)|по материалам|за матеріалами|with (?:reporting|files|inputs?) (?:by|from)|met medewerking van)\s*(\S.*)$/u;
/** A reporter's name, title and address, as papers sign in Korean; a photographer's in Chinese. */
const SIGNED =
  /^[가-힣 ]{2,12} (?:선임|인턴|객원|전문)?(?:기자|특파원|논설위원)(?: ?[(（]?[\w.+-]+@[\w.-]+[)）]?)?$|^.{0,24}(?:记者|記者)?.{2,6}[摄攝]$/;
/** Initials of those who wrote it: `(mea/mea)`, `ل.ح/ب.ق (د ب أ)`. */
const INITIALS =
  /^\((?:[a-zçğıöşü]{2,4}\/){1,3}[a-zçğıöşü]{2,4}\)$|^(?:\p{L}{1,2}\.\s?){1,3}\p{L}{0,2}(?:\s?\/\s?(?:\p{L}{1,2}\.?\s?){1,3})+(?:\([^()]{2,40}\))?$/u;

/** Compiled when a line with a colon first needs it. */
let labelled: RegExp | undefined;

/** What stands after a label and its colon. */
function afterLabel(line: string): string | undefined {
  if (!/[:：=]/.test(line)) return undefined;
  labelled ??= new RegExp(
    `^[（(【\\[]?\\s*(?:${ATTRIBUTIONS.map(({ labels }) => labels).join('|')})\\s*[:：=]\\s*(\\S.*)$`,
    'u',
  );
  return labelled.exec(line)?.[1];
}

const LONGEST = 90;
const WORDS = 10;

/** Whether a line at the story's edge says who made it. */
export function isAttribution(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (SIGNED.test(text) || (text.includes('/') && INITIALS.test(text))) return true;
  const line = lowered(text);
  const names = afterLabel(line) ?? SHARES.exec(line)?.[1];
  // Names have initials; a sentence ends in something longer.
  if (names === undefined || /[.!?؟。]\s*\S/u.test(names.replace(/\p{L}{1,2}\./gu, ''))) return false;
  return names.split(/\s+/).length <= WORDS;
}
