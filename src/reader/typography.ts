// How each script is set. A table, because the numbers belong to the scripts: a Naskh letter is smaller on its body than
// a Latin one, Nastaliq words hang from a slope and need half as much leading again, and CJK counts characters.

/** A face that reads well for a long time. */
export interface Face {
  /** Families that systems have, best first. */
  system: string[];
  /** The bundled font (a file in `fonts/`) for systems that have none of the families. */
  bundled?: string;
  /** System families that count for nothing beside the bundled font, though they serve until it is there. */
  outdone?: string[];
  /** Those that count for nothing in an article with verse numbers (U+06DD). */
  outdoneInVerses?: string[];
  generic: 'serif' | 'sans-serif';
  /** Added between words, in em, where the space of the Latin face, which stands first, is not this face's own. */
  wordSpacing?: number;
}

export interface ScriptRow {
  /** ISO 15924, with the language where it sets the script its own way. */
  script: string;
  /** Primary language subtags this row is for; empty: any language of the script. */
  languages: string[];
  serif: Face;
  sans: Face;
  /** Body size, in em of the reader's own default size. */
  size: number;
  /** Line height of body text. */
  leading: number;
  /** Line height of headings. */
  tight: number;
  /** Column width for about 65 characters, in em of the body size. */
  measure: number;
  /** Joined scripts have no slant: emphasis is weight there. */
  slant: boolean;
  /** Words a minute of a practised reader; characters where the script has no spaces. */
  pace: number;
}

const LATIN_SERIF = ['Iowan Old Style', 'Charter', 'Source Serif 4', 'Sitka Text', 'Cambria', 'Noto Serif', 'Georgia'];
const LATIN_SANS = ['Inter', 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Noto Sans', 'Arial'];

const NASKH: Face = {
  system: ['Noto Naskh Arabic', 'Scheherazade New', 'Amiri', 'Sakkal Majalla', 'Al Nile'],
  bundled: 'noto-naskh-arabic',
  // Debian's copy gives the ring of a verse number no width: it lies over the word before it.
  outdoneInVerses: ['Noto Naskh Arabic'],
  generic: 'serif',
};
const ARABIC_SANS: Face = {
  system: ['IBM Plex Sans Arabic', 'SF Arabic', 'Noto Sans Arabic', 'Segoe UI', 'Geeza Pro', 'Dubai'],
  bundled: 'vazirmatn',
  generic: 'sans-serif',
};
const VAZIRMATN: Face = { system: ['Vazirmatn', 'Vazir'], bundled: 'vazirmatn', generic: 'sans-serif' };
const NASTALIQ: Face = {
  system: ['Jameel Noori Nastaleeq', 'Noto Nastaliq Urdu', 'Gulzar', 'Urdu Typesetting'],
  bundled: 'noto-nastaliq-urdu',
  // Debian's bold file calls itself regular, and the system then sets every word in bold.
  outdone: ['Noto Nastaliq Urdu'],
  generic: 'serif',
  wordSpacing: -0.08, // Nastaliq's own space is 0.13 em, for words that lean over each other; the Latin one is 0.26
};
const HEBREW_SERIF: Face = {
  system: ['Noto Serif Hebrew', 'Frank Ruehl CLM', 'New Peninim MT', 'FrankRuehl', 'David'],
  bundled: 'noto-serif-hebrew',
  generic: 'serif',
};
const HEBREW_SANS: Face = {
  system: ['Arial Hebrew', 'Noto Sans Hebrew', 'Segoe UI', 'Heebo', 'Assistant', 'Arial'],
  generic: 'sans-serif',
};
const LATIN: Pick<ScriptRow, 'serif' | 'sans'> = {
  serif: { system: LATIN_SERIF, generic: 'serif' },
  sans: { system: LATIN_SANS, generic: 'sans-serif' },
};

function cjk(
  serif: string[],
  sans: string[],
): Pick<ScriptRow, 'serif' | 'sans' | 'size' | 'leading' | 'tight' | 'slant'> {
  return {
    serif: { system: serif, generic: 'serif' },
    sans: { system: sans, generic: 'sans-serif' },
    size: 1.1875,
    leading: 1.8,
    tight: 1.4,
    slant: false,
  };
}

/** First the rows for a language, then the rows for a script; the last row is for everything else. */
export const SCRIPTS: ScriptRow[] = [
  {
    script: 'Arab',
    languages: ['ur', 'ks', 'lah', 'pa', 'pnb', 'skr'],
    serif: NASTALIQ,
    sans: ARABIC_SANS,
    size: 1.3125,
    leading: 2.3,
    tight: 2,
    measure: 27,
    slant: false,
    pace: 180,
  },
  {
    script: 'Arab',
    languages: ['fa', 'prs'],
    serif: VAZIRMATN,
    sans: VAZIRMATN,
    size: 1.1875,
    leading: 1.95,
    tight: 1.55,
    measure: 31,
    slant: false,
    pace: 190,
  },
  {
    script: 'Arab',
    languages: [],
    serif: NASKH,
    sans: ARABIC_SANS,
    size: 1.375,
    leading: 1.85,
    tight: 1.5,
    measure: 29,
    slant: false,
    pace: 180,
  },
  {
    script: 'Hebr',
    languages: [],
    serif: HEBREW_SERIF,
    sans: HEBREW_SANS,
    size: 1.25,
    leading: 1.7,
    tight: 1.3,
    measure: 32,
    slant: false,
    pace: 200,
  },
  {
    script: 'Jpan',
    languages: [],
    ...cjk(
      ['Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP', 'Noto Serif JP'],
      ['Hiragino Kaku Gothic ProN', 'Yu Gothic', 'Noto Sans CJK JP', 'Noto Sans JP'],
    ),
    measure: 38,
    pace: 400,
  },
  {
    script: 'Hans',
    languages: [],
    ...cjk(
      ['Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'SimSun'],
      ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC'],
    ),
    measure: 38,
    pace: 330,
  },
  {
    script: 'Hant',
    languages: [],
    ...cjk(
      ['Songti TC', 'Noto Serif CJK TC', 'Noto Serif TC', 'PMingLiU'],
      ['PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'Noto Sans TC'],
    ),
    measure: 38,
    pace: 330,
  },
  {
    script: 'Kore',
    languages: [],
    ...cjk(
      ['AppleMyungjo', 'Noto Serif CJK KR', 'Noto Serif KR', 'Batang'],
      ['Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', 'Noto Sans KR'],
    ),
    measure: 36,
    pace: 200,
  },
  {
    script: 'Deva',
    languages: [],
    serif: { system: ['Kohinoor Devanagari', 'Noto Serif Devanagari', 'Nirmala UI'], generic: 'serif' },
    sans: { system: ['Kohinoor Devanagari', 'Noto Sans Devanagari', 'Nirmala UI'], generic: 'sans-serif' },
    size: 1.25,
    leading: 1.8,
    tight: 1.5,
    measure: 31,
    slant: false,
    pace: 180,
  },
  {
    script: 'Cyrl',
    languages: [],
    ...LATIN,
    size: 1.1875,
    leading: 1.62,
    tight: 1.25,
    measure: 34,
    slant: true,
    pace: 190,
  },
  {
    script: 'Zyyy',
    languages: [],
    ...LATIN,
    size: 1.25,
    leading: 1.6,
    tight: 1.2,
    measure: 31,
    slant: true,
    pace: 230,
  },
];

const FALLBACK = SCRIPTS[SCRIPTS.length - 1] as ScriptRow;

/** Languages that have one script wherever they are written. To ask `Intl` of its first language takes 4 ms. */
export const USUAL: Record<string, readonly string[]> = {
  Latn: ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'tr', 'id', 'vi'],
  Arab: ['ar', 'fa', 'ur'],
  Hebr: ['he'],
  Cyrl: ['ru', 'uk'],
  Deva: ['hi'],
  Jpan: ['ja'],
  Kore: ['ko'],
};

/** The script a language is written in (ISO 15924). `Intl` knows the likely one: `az-IR` is Arab, `az` Latin. */
export function scriptOf(lang: string | undefined, dir: 'rtl' | 'ltr'): string {
  const guess = dir === 'rtl' ? 'Arab' : 'Latn';
  if (!lang) return guess;
  const [, plain = ''] = /^([a-z]{2})(?:-[A-Z]{2})?$/.exec(lang) ?? [];
  const usual = Object.keys(USUAL).find((script) => USUAL[script]?.includes(plain));
  if (usual) return usual;
  try {
    return new Intl.Locale(lang).maximize().script ?? guess;
  } catch {
    return guess; // not BCP 47
  }
}

/** The row for an article's language and direction. */
export function scriptRow(lang: string | undefined, dir: 'rtl' | 'ltr'): ScriptRow {
  const script = scriptOf(lang, dir);
  const language = lang?.split('-')[0]?.toLowerCase() ?? '';
  const rows = SCRIPTS.filter((row) => row.script === script);
  return (
    rows.find((row) => row.languages.includes(language)) ?? rows.find((row) => row.languages.length === 0) ?? FALLBACK
  );
}

/** Minutes to read so many words, at least one. */
export function readingMinutes(words: number, setting: ScriptRow): number {
  return Math.max(1, Math.round(words / setting.pace));
}
