// The page this project began with: Security Kit's wall over a finished Arabic article.
import { describe, expect, it } from 'vitest';
import { articleOf } from '../pages/pages.ts';

const article = articleOf('seckit-arabic');
const blocks = (article?.text ?? '').split('\n\n');

describe('the Security Kit page', () => {
  it('has its title without the name of the site', () => {
    expect(article?.title).toBe('الصيادون يعودون إلى ميناء المدينة بعد غياب شتاء كامل');
  });

  it('reads dek, caption, summary and paragraphs, in this order and nothing else', () => {
    const openings = [
      'عاصفة الخريف أغلقت',
      'قوارب راسية عند الرصيف',
      'ملخص',
      'فتحت سلطة المرفأ',
      'عاد الصيادون صباح الأحد',
      'وبدأ الإصلاح في مايو (أيار)',
      'وقال رئيس جمعية الصيادين',
      'ويعيش من البحر',
      'وعندما سئل المهندس',
      'وبات واضحاً أن الميناء',
    ];
    expect(blocks).toHaveLength(openings.length);
    for (const [at, opening] of openings.entries()) expect(blocks[at]?.startsWith(opening)).toBe(true);
  });

  it.each([
    'enable JavaScript',
    'اقرأ المزيد',
    'يحتوي هذا القسم',
    'Related Nodes',
    'المزيد من دوليات',
    'فيسبوك',
    'جميع الحقوق',
  ])('leaves out %s', (junk) => {
    expect(article?.text).not.toContain(junk);
    expect(article?.html).not.toContain(junk);
  });

  it('knows authors, date, site, language and direction', () => {
    expect(article).toMatchObject({
      byline: 'ليلى حداد, سامي نصر',
      published: '2024-11-10T08:30:00+03:00',
      siteName: 'صحيفة الميناء',
      lang: 'ar',
      dir: 'rtl',
    });
  });

  it('keeps the lead picture as a figure with its caption', () => {
    expect(article?.html).toMatch(/<figure><img [^>]*boats\.jpg"[^>]*><figcaption>قوارب راسية/);
  });
});
