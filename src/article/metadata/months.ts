// Months by name, in the calendars and languages that news is dated in. Names are compared after `plainDate` has folded
// letters' variants, vowel marks and accents, so each stands here once, as it is usually written.

export type Calendar = 'gregory' | 'islamic-umalqura' | 'persian';

interface MonthNames {
  lang: string;
  calendar: Calendar;
  /** Twelve months, variants divided by `|`. */
  names: string;
  /** Names may be cut short, as in "Oct", "sept.", "окт". */
  short?: boolean;
}

export const MONTHS: readonly MonthNames[] = [
  {
    lang: 'en',
    calendar: 'gregory',
    short: true,
    names: 'january february march april may june july august september october november december',
  },
  {
    lang: 'de',
    calendar: 'gregory',
    short: true,
    names: 'januar|jänner februar|feber märz april mai juni juli august september oktober november dezember',
  },
  {
    lang: 'fr',
    calendar: 'gregory',
    short: true,
    names: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  },
  {
    lang: 'es',
    calendar: 'gregory',
    short: true,
    names: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  },
  {
    lang: 'pt',
    calendar: 'gregory',
    short: true,
    names: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  },
  {
    lang: 'it',
    calendar: 'gregory',
    short: true,
    names: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  },
  {
    lang: 'nl',
    calendar: 'gregory',
    short: true,
    names: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  },
  {
    lang: 'sv',
    calendar: 'gregory',
    short: true,
    names:
      'januari februari mars|marts april maj juni juli augusti|august september oktober november december|desember',
  },
  {
    lang: 'pl',
    calendar: 'gregory',
    short: true,
    names:
      'stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień',
  },
  {
    lang: 'tr',
    calendar: 'gregory',
    short: true,
    names: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  },
  {
    lang: 'id',
    calendar: 'gregory',
    short: true,
    names:
      'januari februari maret|mac april mei juni|jun juli|julai agustus|ogos september oktober november desember|disember',
  },
  {
    lang: 'ru',
    calendar: 'gregory',
    short: true,
    names:
      'января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь',
  },
  {
    lang: 'uk',
    calendar: 'gregory',
    short: true,
    names: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  },
  {
    lang: 'he',
    calendar: 'gregory',
    names: 'ינואר פברואר מרץ|מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  },
  {
    // Egypt and the Gulf, as most agencies write.
    lang: 'ar-EG',
    calendar: 'gregory',
    names: 'يناير فبراير مارس أبريل|إبريل مايو يونيو|يونية يوليو|يولية أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  },
  {
    // The Levant and Iraq.
    lang: 'ar-SY',
    calendar: 'gregory',
    names:
      'كانون_الثاني|كانون_ثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول|تشرين_أول تشرين_الثاني|تشرين_ثاني كانون_الأول|كانون_أول',
  },
  {
    // Algeria and Tunisia.
    lang: 'ar-DZ',
    calendar: 'gregory',
    names: 'جانفي فيفري مارس أفريل ماي جوان جويلية|جويليه أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  },
  {
    lang: 'ar-MA',
    calendar: 'gregory',
    names: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  },
  {
    lang: 'fa',
    calendar: 'gregory',
    names: 'ژانویه فوریه مارس آوریل مه|می ژوئن|جون ژوئیه|جولای|ژوییه اوت|آگوست|اگست سپتامبر اکتبر نوامبر دسامبر',
  },
  {
    lang: 'ur',
    calendar: 'gregory',
    names: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  },
  {
    lang: 'ckb',
    calendar: 'gregory',
    names:
      'کانوونی_دووەم|کانونی_دووەم شوبات ئازار نیسان ئایار حوزەیران|حوزەیران تەممووز|تەمموز ئاب ئەیلوول|ئەیلول تشرینی_یەکەم تشرینی_دووەم کانوونی_یەکەم|کانونی_یەکەم',
  },
  {
    lang: 'hi',
    calendar: 'gregory',
    names: 'जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
  },
  {
    lang: 'ar',
    calendar: 'islamic-umalqura',
    names:
      'محرم|المحرم صفر ربيع_الأول|ربيع_أول ربيع_الآخر|ربيع_الثاني|ربيع_ثاني|ربيع_آخر جمادى_الأولى|جمادى_الأول|جمادى_أولى جمادى_الآخرة|جمادى_الثانية|جمادى_الثاني|جمادى_الآخر رجب شعبان رمضان شوال ذو_القعدة|ذي_القعدة|ذوالقعدة|ذیقعده ذو_الحجة|ذي_الحجة|ذوالحجة|ذیحجه',
  },
  {
    lang: 'fa',
    calendar: 'persian',
    names: 'فروردین اردیبهشت خرداد تیر مرداد|امرداد شهریور مهر آبان آذر دی بهمن اسفند',
  },
  {
    // Dari; the zodiac's names.
    lang: 'prs',
    calendar: 'persian',
    names: 'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت',
  },
  {
    lang: 'ps',
    calendar: 'persian',
    names: 'وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب',
  },
];

/** Letters that are written in several ways, and what they are compared as. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[\u0640\u200c\u200e\u200f\u061c]/g, ''],
  [/[أإآٱ]/g, 'ا'],
  [/[يىئێ]/g, 'ی'],
  [/ك/g, 'ک'],
  [/[ةۀە]/g, 'ه'],
  [/ؤ/g, 'و'],
  [/ı/g, 'i'],
];

const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];

/** A text as dates are read in it: lower case, no accents and vowel marks, one form of each letter, ASCII digits. */
export function plainDate(text: string): string {
  let plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFKC');
  for (const [letters, letter] of LETTERS) plain = plain.replace(letters, letter);
  return plain.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });
}
