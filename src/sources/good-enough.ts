// When is a reading good enough to stop looking? One function, so that every source is measured by the same tests.
import type { Article } from '../article/index.ts';
import { CONSENT, NOTICE_WORDS, NOTICES } from './notices.ts';
import type { Page, Shortfall } from './reading.ts';
import { blocksOf, isProse, normalise, weigh } from './words.ts';

/** What is known of the page besides the reading. */
export interface Expected {
  /** Titles the page gives itself: `<title>`, Open Graph. */
  titles: string[];
  /** Words the page says its article has (schema.org `wordCount`). */
  wordCount?: number;
  /** How the page stands; without it, nothing is known. */
  wall?: Page['wall'];
}

/** Fewer words are a teaser, a caption, a menu; short news run to 60. */
const MIN_WORDS = 60;
/** Nothing shorter is shown, even when nothing better is found. */
const LEAST_WORDS = 20;
/** Share of the text that may stand in links; lists of sources reach 0.4. */
const MAX_LINK_SHARE = 0.5;
/** Share of the text that must stand in blocks that hold sentences; verse, recipes and interviews reach 0.4. */
const MIN_PROSE_SHARE = 0.35;

/** A text of more words than this is no wall or notice, whatever its blocks speak of: lessons on JavaScript are short too. */
const MAX_NOTICE = 150;
/** The same for walls where the page was seen not to be blocked: there only the barest sentence can be one. */
const MAX_NOTICE_SEEN = 40;
/** A bot check explains itself at length, with an address and a number for the site's owner. */
const MAX_CHALLENGE = 250;

/** Which notice most of the text is; null when it is none. */
function noticeIn(blocks: string[], words: number, seen: Page['wall']): 'wall' | 'notice' | null {
  if (words < CONSENT.words && blocks.some((block) => CONSENT.says.test(block))) return 'notice';
  if (words > (seen?.kind === 'challenge' ? MAX_CHALLENGE : MAX_NOTICE)) return null;
  if (seen?.kind === 'challenge') return 'notice';
  const wall = seen?.message ? normalise(seen.message) : '';
  const weights = { wall: 0, notice: 0, rest: 0 };
  for (const block of blocks) {
    const size = weigh(block);
    const plain = normalise(block);
    const isMessage = plain.length > 10 && wall !== '' && (wall.includes(plain) || plain === wall);
    const rule = size <= NOTICE_WORDS ? NOTICES.find((row) => row.says.test(block)) : undefined;
    weights[isMessage ? 'wall' : (rule?.name ?? 'rest')] += size;
  }
  if (weights.wall + weights.notice <= weights.rest) return null;
  if (weights.wall < weights.notice) return 'notice';
  return seen && seen.state !== 'blocked' && words > MAX_NOTICE_SEEN ? null : 'wall';
}

const LINK = /<a\s[^>]*>(.*?)<\/a>/gs;
const spaceless = (text: string): number => text.replace(/\s+/g, '').length;

/** Share of the text that stands in links. The markup is the extraction's own, so a link ends where its tag does. */
function linkShare({ html, text }: Article): number {
  let linked = 0;
  for (const [, content = ''] of html.matchAll(LINK)) linked += spaceless(content.replace(/<[^>]*>/g, ''));
  return linked / Math.max(1, spaceless(text));
}

/** Articles, conjunctions and prepositions that Arabic and Hebrew write as one word with the noun. */
const PROCLITICS = /^(وال|بال|كال|فال|لل|ال|و|ب|ل|ה|ו|ב|ל|מ|ש|כ)/;

/** Pieces of a title that can be looked for in a text: words, and pairs of characters where there are no spaces. */
function titlePieces(title: string): string[] {
  return normalise(title)
    .split(' ')
    .flatMap((word) => {
      if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) {
        return Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2));
      }
      const stem = word.replace(PROCLITICS, '');
      if (stem.length < 3) return [];
      // Inflected languages change the ends of words: the beginning is what stays.
      return [stem.length > 5 ? stem.slice(0, -2) : stem];
    });
}

/** Whether a text may belong under one of the titles: it shares a word with one, or the titles say too little. */
function agreesWithTitle(blocks: string[], titles: string[]): boolean {
  const telling = titles.map(titlePieces).filter((pieces) => pieces.length >= 3);
  if (telling.length === 0) return true;
  return blocks.some((block) => {
    const plain = normalise(block);
    return telling.some((pieces) => pieces.some((piece) => plain.includes(piece)));
  });
}

export interface CutRule {
  /** Tested against the last block. */
  ends: RegExp;
  /** Words of the longest block that can be one; classes of letters are dear, and most articles end in a paragraph. */
  most: number;
  catches: string[];
  spares: string[];
}

/** How a text that goes on elsewhere ends. */
export const CUTS: CutRule[] = [
  {
    ends: /^[^\p{L}\p{N}]*(read|show|see|view) (the )?(full|more|rest|whole)( (of (the|this) )?(article|story|post|text))?[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*(continue|keep) reading[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*(full|more)( story| article)?[^\p{L}\p{N}]*$/iu,
    most: 10,
    catches: ['Read more', 'Continue reading →', 'Read the full article', 'Show more…', 'See more'],
    spares: ['They asked to read the full article aloud before the court.'],
  },
  {
    ends: /^[^\p{L}\p{N}]*(اقرأ|إقرأ|قراءة|للقراءة|عرض|شاهد|تابع|لقراءة|أكمل)\s*(القراءة|المزيد|الكل|المقال|أيضا|كامل|بقية|الخبر|كاملا)+(\s\p{L}+)?[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*(المزيد|يتبع)[^\p{L}\p{N}]*$/iu,
    most: 8,
    catches: ['اقرأ المزيد', 'عرض المزيد...', 'تابع القراءة', 'المزيد', 'لقراءة المقال كاملا'],
    spares: ['وطلب المزيد من الوقت للرد على الأسئلة التي طرحها المجلس.'],
  },
  {
    ends: /^[^\p{L}\p{N}]*(המשך (קריאה|לקרוא)|קרא(ו|י)? (עוד|המשך)|לקריאת (הכתבה|המאמר|ההמשך).*|ادامه( مطلب| خبر)?|بیشتر بخوانید|ادامهٔ مطلب|مزید پڑھیں|weiterlesen|mehr( lesen)?|lire la suite|voir plus|leer más|seguir leyendo|читать (далее|дальше|полностью)|devamını oku|leia mais|continua a leggere|続きを読む|もっと見る|阅读全文|查看更多|더 ?보기|baca selengkapnya)[^\p{L}\p{N}]*$/iu,
    most: 12,
    catches: ['המשך קריאה', 'ادامه مطلب', 'مزید پڑھیں', 'Weiterlesen', 'Lire la suite…', 'Читать далее', '続きを読む'],
    spares: ['המשך הדיון נקבע לשבוע הבא בשעה תשע.'],
  },
  {
    // An ellipsis in brackets or alone after a word: a feed's or a teaser's cut.
    ends: /(\[…\]|\[\.\.\.\]|\(…\)|\[&hellip;\]|\p{L}\s?(…|\.\.\.))$/u,
    most: 80,
    catches: ['The council met again on [...]', 'اجتمع المجلس مرة أخرى [...]', 'The council met again on…'],
    spares: ['The council met again.'],
  },
  {
    ends: /(subscribe|sign ?in|log ?in|register|join)[^.]{0,60}\b(to (continue|read|keep)|for (full )?access)\b|already a (subscriber|member)|اشترك (الآن )?(لمتابعة|لقراءة)|هذا المحتوى (متاح )?للمشتركين|להמשך קריאה.*(מנוי|הירשמו)|לקריאת הכתבה המלאה|nur für abonnenten|réservé aux abonnés/iu,
    most: 80,
    catches: [
      'Subscribe to continue reading.',
      'Already a subscriber? Log in',
      'Réservé aux abonnés',
      'اشترك الآن لقراءة المقال',
    ],
    spares: ['The museum asks its members for help.'],
  },
];

/** Whether the text breaks off: its last block says so, or it has far fewer words than the page claims. */
function isCut(blocks: string[], words: number, claimed: number | undefined): boolean {
  if (claimed && words < claimed * 0.6) return true;
  const last = blocks.at(-1) ?? '';
  const size = weigh(last);
  return CUTS.some(({ ends, most }) => size <= most && ends.test(last));
}

/** Blocks of a long text whose words are counted; the rest is taken to be like them. */
const SAMPLE = 60;

/**
 * The first test a reading fails, or null when it is good enough to stop looking:
 * `wall`, `notice`: most of it is a wall's sentence, a cookie or consent banner, a bot check, an error;
 * `menu`: most of it stands in links; `short`: fewer than 60 words (two characters a word where there are no spaces);
 * `prose`: too little of it stands in sentences; `title`: it shares no word with the page's title; `cut`: it breaks off.
 */
export function shortfall(article: Article, expected: Expected): Shortfall | null {
  const blocks = blocksOf(article.text);
  const sample = blocks.slice(0, SAMPLE);
  const sizes = sample.map(weigh);
  const counted = sizes.reduce((sum, size) => sum + size, 0);
  const lengthOf = (some: readonly string[]): number => some.reduce((sum, { length }) => sum + length, 0);
  const words = blocks.length > SAMPLE ? Math.round((counted * lengthOf(blocks)) / lengthOf(sample)) : counted;
  const notice = noticeIn(blocks, words, expected.wall);
  if (notice) return notice;
  if (linkShare(article) > MAX_LINK_SHARE) return 'menu';
  if (words < MIN_WORDS) return 'short';
  const prose = sizes.reduce((sum, size, index) => sum + (isProse(sample[index] ?? '', size) ? size : 0), 0);
  if (prose < counted * MIN_PROSE_SHARE) return 'prose';
  if (!agreesWithTitle(blocks, expected.titles)) return 'title';
  return isCut(blocks, words, expected.wordCount) ? 'cut' : null;
}

/**
 * Whether a reading that fell short may be shown when nothing better was found. Walls, notices and menus never are;
 * a short one needs at least 20 words (40 on an empty shell) and a sentence among them.
 */
export function isShowable(article: Article, failed: Shortfall, wall?: Page['wall']): boolean {
  if (failed === 'wall' || failed === 'notice' || failed === 'menu') return false;
  // What an empty shell shows besides its wall is seldom the article.
  // A picture and its caption are an article where nothing hides another one.
  if (wall?.state !== 'blocked' && /<(img|video|audio)\b/.test(article.html)) return true;
  const least = wall?.state === 'blocked' && wall.kind === 'shell' ? LEAST_WORDS * 2 : LEAST_WORDS;
  return weigh(article.text) >= least && blocksOf(article.text).some((block) => isProse(block));
}
