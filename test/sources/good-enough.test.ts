import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/index.ts';
import { CUTS, isShowable, shortfall } from '../../src/sources/good-enough.ts';
import { CONSENT, NOTICE_WORDS, NOTICES } from '../../src/sources/notices.ts';
import { weigh } from '../../src/sources/words.ts';
import { paragraphs, prose } from './browser.ts';

function articleOf(blocks: string[], html = paragraphs(blocks)): Article {
  const text = blocks.join('\n\n');
  return { url: 'https://news.example/a', title: '', dir: 'ltr', html, text, wordCount: weigh(text) };
}
const judge = (blocks: string[], titles: string[] = [], more = {}) => shortfall(articleOf(blocks), { titles, ...more });

describe('shortfall', () => {
  it.each(['ar', 'he', 'en'] as const)('lets plain prose pass (%s)', (lang) => {
    expect(judge(prose(3, lang))).toBeNull();
  });

  it('measures Chinese and Thai by characters', () => {
    const chinese =
      '四十年前，村民们在山坡上种下了一片橄榄园。最年长的农夫说，多亏年轻人重新挖开古老的水渠，树木才熬过了干旱的岁月。';
    expect(judge([chinese, chinese, chinese])).toBeNull();
    expect(judge([chinese.slice(0, 20)])).toBe('short');
    const thai = 'ชาวบ้านปลูกสวนมะกอกบนเนินเขาเหนือหุบเขาเมื่อสี่สิบปีก่อน ชาวนาที่แก่ที่สุดเล่าว่าต้นไม้รอดจากปีที่แห้งแล้ง ';
    expect(judge([thai, thai, thai])).toBeNull();
  });

  it('never takes a wall for an article, alone or with a little beside it', () => {
    const wall = 'Sorry, you need to enable JavaScript to visit this website.';
    expect(judge([wall])).toBe('wall');
    expect(judge([wall, 'Contact', 'Imprint'])).toBe('wall');
    expect(judge(['يُرجى تفعيل جافا سكريبت للوصول إلى هذه الصفحة.'])).toBe('wall');
    expect(
      judge(['Nothing goes without the magic.'], [], {
        wall: { state: 'blocked', message: 'Nothing goes without the magic!' },
      }),
    ).toBe('wall');
  });

  it('lets an article about JavaScript pass', () => {
    expect(judge(['You need to enable JavaScript, says every second page.', ...prose(3)])).toBeNull();
  });

  it('lets a short lesson on JavaScript pass, and takes a bot check for one', () => {
    const lesson = Array.from(
      { length: 12 },
      () => 'The noscript element is shown where JavaScript is switched off in the browser.',
    );
    expect(judge(lesson)).toBeNull();
    const short = lesson.slice(0, 5);
    expect(judge(short, [], { wall: { state: 'clear' } })).toBeNull();
    expect(judge(prose(2), [], { wall: { state: 'blocked', kind: 'challenge' } })).toBe('notice');
  });

  it('never takes a cookie banner for an article', () => {
    const banner = 'We use cookies and similar techniques to give you the best experience on our site.';
    expect(judge([banner, 'Accept all', 'Manage cookies'])).toBe('notice');
    expect(judge(['نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا.'])).toBe('notice');
  });

  it('knows a menu by its links', () => {
    const entries = prose(4);
    const html = entries.map((text) => `<p><a href="/x">${text}</a></p>`).join('');
    expect(shortfall(articleOf(entries, html), { titles: [] })).toBe('menu');
  });

  it('asks for sentences', () => {
    expect(judge(Array.from({ length: 80 }, (_, i) => `Entry ${i}`))).toBe('prose');
  });

  it('asks for agreement with a title that says something', () => {
    const arabic = prose(3, 'ar');
    expect(judge(arabic, ['أهل القرية يفتتحون متحفا للزيتون'])).toBeNull();
    expect(judge(arabic, ['ارتفاع أسعار النفط العالمية مجددا'])).toBe('title');
    // Prefixes that Arabic and Hebrew write as one word with the noun.
    expect(judge(arabic, ['وبالبستان للمعصرة بالخريف'])).toBeNull();
    expect(judge(prose(3, 'he'), ['הכרם שבמדרון ובית־הבד'])).toBeNull();
    expect(judge(arabic, ['أخبار'])).toBeNull();
    expect(judge(prose(3), ['React App', 'Villagers open an olive museum'])).toBeNull();
  });

  it('notices what breaks off', () => {
    expect(judge([...prose(2), 'Continue reading →'])).toBe('cut');
    expect(judge([...prose(2, 'ar'), 'اقرأ المزيد'])).toBe('cut');
    expect(judge(prose(3), [], { wordCount: 1500 })).toBe('cut');
    const long = Array.from({ length: 50 }, () => prose(3)).flat();
    const { wordCount } = articleOf(long);
    expect(judge(long, [], { wordCount })).toBeNull();
    expect(judge(long, [], { wordCount: wordCount * 2 })).toBe('cut');
    expect(judge(prose(3), [], { wordCount: 200 })).toBeNull();
  });
});

describe('isShowable', () => {
  it('shows a short text with a sentence, and never a wall, a notice or a menu', () => {
    const [one = ''] = prose(1);
    expect(isShowable(articleOf([one]), 'short')).toBe(true);
    expect(isShowable(articleOf(['Ten words at the most are here. Not more.']), 'short')).toBe(false);
    for (const failed of ['wall', 'notice', 'menu'] as const)
      expect(isShowable(articleOf(prose(3)), failed)).toBe(false);
  });
});

describe('the tables', () => {
  it('consent', () => {
    for (const example of CONSENT.catches) expect(example).toMatch(CONSENT.says);
    for (const example of CONSENT.spares) expect(example).not.toMatch(CONSENT.says);
  });

  it.each(NOTICES)('notice row $#', ({ says, catches, spares }) => {
    for (const example of catches) {
      expect(example).toMatch(says);
      expect(weigh(example)).toBeLessThanOrEqual(NOTICE_WORDS);
    }
    for (const example of spares) expect(example).not.toMatch(says);
  });

  it.each(CUTS)('cut row $#', ({ ends, most, catches, spares }) => {
    for (const example of catches) {
      expect(example).toMatch(ends);
      expect(weigh(example)).toBeLessThanOrEqual(most);
    }
    for (const example of spares) expect(example).not.toMatch(ends);
  });
});

describe('the weight of a text', () => {
  it('counts two characters as a word in every script without spaces', () => {
    const unspaced =
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
    const all = Array.from({ length: 0x33480 }, (_, code) =>
      code >= 0xd800 && code < 0xe000 ? '' : String.fromCodePoint(code),
    );
    const wrong = all.filter((character) => unspaced.test(character) && weigh(character.repeat(4)) !== 2);
    expect(wrong).toEqual([]);
  });

  it('counts words in the others', () => {
    expect(weigh('عبرت العبارة القديمة النهر مرتين في اليوم')).toBe(7);
    expect(weigh('The old ferry crossed 1,204 times.')).toBe(7);
  });
});

describe('the share of links', () => {
  const linked = (share: number): string => {
    const texts = prose(4);
    const cut = Math.round(texts.length * share);
    return texts
      .map((text, i) => (i < cut ? `<p><a href="/a" title="one > two">${text}</a></p>` : `<p>${text}</p>`))
      .join('');
  };

  it('makes a menu of what is mostly links, and of nothing else', () => {
    const of = (share: number) => ({ ...articleOf(prose(4)), html: linked(share) });
    expect(shortfall(of(0), { titles: [] })).toBeNull();
    expect(shortfall(of(0.25), { titles: [] })).toBeNull();
    expect(shortfall(of(0.75), { titles: [] })).toBe('menu');
  });
});
