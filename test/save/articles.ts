// Articles written for the tests of saving, with what real ones are made of.
import type { Article } from '../../src/article/article.ts';

export function article(over: Partial<Article> = {}): Article {
  return {
    url: 'https://paper.example/2024/harbour',
    title: 'The harbour at night',
    dir: 'ltr',
    lang: 'en',
    html: '<p>Boats came in.</p><p>Nobody counted them.</p>',
    text: 'Boats came in.\n\nNobody counted them.',
    wordCount: 6,
    ...over,
  };
}

export const persian = article({
  url: 'https://ruznameh.example/گزارش/۱۲?نسخه=2',
  title: 'می‌خواهم به خانه برگردم: «روایت» یک سفر',
  byline: 'نگار رهنما',
  siteName: 'روزنامهٔ نمونه',
  published: '2024-11-10T08:30:00+03:30',
  lang: 'fa',
  dir: 'rtl',
  html: `<p>می‌خواهم به خانه برگردم، نوشت <a href="https://ruznameh.example/نامه/">نامه</a>.</p>
    <figure><img src="https://ruznameh.example/image.png" alt="ایستگاه"><figcaption>ایستگاه در شب</figcaption></figure>
    <h2>راه</h2><p>BBC فارسی این خبر را خواند.</p>
    <blockquote><p>برگشتم.</p></blockquote>
    <ul><li>یک</li><li>دو<ul><li>سه</li></ul></li></ul>`,
  text: 'می‌خواهم به خانه برگردم، نوشت نامه.\n\nایستگاه در شب\n\nراه\n\nBBC فارسی این خبر را خواند.\n\nبرگشتم.\n\nیک\n\nدو\n\nسه',
  wordCount: 18,
});
