// Which language the article is in (BCP 47): what the page declares, checked against the letters of the text.
import { countLetters, directionOfLanguage } from './direction.ts';

/** Letters that one language of a shared script has and its neighbours lack; the first row with enough of them wins. */
const TELLING: { script: RegExp; fallback: string; languages: [tag: string, letters: RegExp][] }[] = [
  {
    script: /\p{Script=Arabic}/u,
    fallback: 'ar',
    languages: [
      ['ckb', /[ڕڵێۆ]/gu],
      ['ps', /[ښځڅډړږڼۍ]/gu],
      ['ug', /[ۇۈڭ]/gu],
      ['sd', /[ڄڃڇڌڏڊٻڀٿٽڦڳڱڻ]/gu],
      ['ur', /[ٹڈڑےں]/gu],
      ['fa', /[پچژگکی]/gu],
    ],
  },
  { script: /\p{Script=Hebrew}/u, fallback: 'he', languages: [['yi', /[װױײ]|[אײ][ַָ]/gu]] },
  {
    script: /\p{Script=Cyrillic}/u,
    fallback: 'ru',
    languages: [
      ['uk', /[іїєґ]/giu],
      ['be', /[ўі]/giu],
      ['sr', /[ђћџљњј]/giu],
      ['kk', /[әғқңөұүһі]/giu],
    ],
  },
  { script: /\p{Script=Greek}/u, fallback: 'el', languages: [] },
  { script: /\p{Script=Thai}/u, fallback: 'th', languages: [] },
  { script: /\p{Script=Hangul}/u, fallback: 'ko', languages: [] },
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, fallback: 'ja', languages: [] },
  { script: /\p{Script=Han}/u, fallback: 'zh', languages: [] },
  { script: /\p{Script=Devanagari}/u, fallback: 'hi', languages: [] },
  { script: /\p{Script=Bengali}/u, fallback: 'bn', languages: [] },
  { script: /\p{Script=Armenian}/u, fallback: 'hy', languages: [] },
  { script: /\p{Script=Georgian}/u, fallback: 'ka', languages: [] },
];

/** Words so frequent in one language of the Latin alphabet that a page of prose cannot do without them. */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the and of to that is was with for this are have',
  de: 'der die und das nicht ist mit den von sich auch eine',
  fr: 'les des est dans une que pour qui sur pas avec sont',
  es: 'los las una por con para que del como más pero esta',
  pt: 'não uma os dos das com para mais pelo são como também',
  it: 'che di della per non sono con una gli anche dei più',
  nl: 'het een van en niet zijn voor met dat aan ook worden',
  pl: 'nie się jest na że do przez oraz jak ale był są',
  tr: 'bir ve bu için ile olarak daha çok olan gibi kadar da',
  id: 'yang dan di untuk dengan dari ini tidak pada dalam akan itu',
  sv: 'och att det som en på är av för inte med har',
  ha: 'da na ta cewa wanda suka wannan ya ba shi kuma sun',
  ku: 'û ku di de bi li ji jî ev wê bû ye',
};

/** Characters of prose that are enough to tell. */
export const SAMPLE = 2500;

/** For each of those words, the languages that have it. */
const SPEAKERS = new Map<string, string[]>();
for (const [tag, list] of Object.entries(COMMON)) {
  for (const word of list.split(' ')) SPEAKERS.set(word, [...(SPEAKERS.get(word) ?? []), tag]);
}

function byWords(text: string): string | undefined {
  const words = text.toLowerCase().match(/[^\s.,;:!?"'’()“”«»-]+/g) ?? [];
  if (words.length < 30) return undefined;
  const hits = new Map<string, number>();
  for (const word of words) for (const tag of SPEAKERS.get(word) ?? []) hits.set(tag, (hits.get(tag) ?? 0) + 1);
  const [best, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] <= words.length * 0.08 || best[1] <= (second?.[1] ?? 0) * 1.5) return undefined;
  return best[0];
}

/** Letters of the Latin alphabet without marks. */
function countPlain(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const lower = text.charCodeAt(at) | 32;
    if (lower >= 97 && lower <= 122) count++;
  }
  return count;
}

/** The language of a text by its letters and commonest words; undefined where they do not tell. */
export function languageOfText(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  // Plain Latin prose, the commonest case, needs none of the scripts below.
  const plain = countPlain(sample);
  const { rtl, ltr } = countLetters(sample);
  if (plain > 20 && plain > (rtl + ltr) * 0.7) return byWords(sample);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return undefined;
  for (const { script, fallback, languages } of TELLING) {
    const own = sample.match(new RegExp(script.source, 'gu'))?.length ?? 0;
    if (own < letters * (fallback === 'ja' ? 0.15 : 0.5)) continue;
    for (const [tag, pattern] of languages) {
      if ((sample.match(pattern)?.length ?? 0) > own * 0.015) return tag;
    }
    return fallback;
  }
  return byWords(sample);
}

/** A declared tag in normal form (`AR_eg` → `ar-EG`), or undefined where it is no tag. */
export function normalTag(declared: string | null | undefined): string | undefined {
  const tag = (declared ?? '').trim().replace(/_/g, '-');
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Families of tags that share letters, where a declaration is more precise than the letters. */
const RELATED: readonly (readonly string[])[] = [
  ['ar', 'arz', 'ary', 'apc'],
  ['fa', 'prs', 'tg', 'pes', 'azb', 'mzn'],
  ['ckb', 'ku', 'kmr'],
  ['ur', 'pnb', 'skr', 'pa', 'ks'],
  ['he', 'iw'],
  ['ru', 'bg', 'mk', 'tt', 'ba', 'ky', 'mn', 'tg'],
  ['sr', 'mk', 'bs', 'hr'],
  ['zh', 'yue', 'wuu', 'ja'],
  ['hi', 'mr', 'ne', 'sa'],
  ['id', 'ms', 'jv', 'su'],
  ['pt', 'gl'],
];

const related = (a: string, b: string): boolean =>
  a === b || RELATED.some((family) => family.includes(a) && family.includes(b));

/** The article's language, and whether the page declares it or only the text tells. */
export interface Language {
  tag: string;
  origin: 'declared' | 'text';
}

const declaredAs = (tag: string | undefined): Language | undefined => (tag ? { tag, origin: 'declared' } : undefined);

/** Decides between what the page declares, in order of trust, and what the text is. */
export function languageOf(declared: readonly (string | null | undefined)[], text: string): Language | undefined {
  const tags = declared.map(normalTag).filter((tag): tag is string => tag !== undefined);
  const seen = languageOfText(text);
  if (!seen) {
    const { rtl, ltr } = countLetters(text.slice(0, SAMPLE));
    return declaredAs(tags.find((tag) => (directionOfLanguage(tag) === 'rtl') === rtl > ltr) ?? tags[0]);
  }
  const fits = tags.find((tag) => related((tag.split('-')[0] ?? '').toLowerCase(), seen));
  return declaredAs(fits) ?? { tag: seen, origin: 'text' };
}
