import { parseHTML } from 'linkedom';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Article } from '../../src/article/article.ts';

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
      getMessage: (key: string, values: string[] = []) =>
        key === 'interface_language' ? 'en' : [key, ...values].join(' '),
    },
  },
}));
const { buildArticle, completeHeader, dateIn } = await import('../../src/reader/article-view.ts');
const { blocksOf } = await import('../../src/reader/parts.ts');

const { document, DOMParser } = parseHTML('<!doctype html><html><body></body></html>');
beforeAll(() => {
  vi.stubGlobal('DOMParser', DOMParser);
});

function build(given: Partial<Article>): HTMLElement {
  const article: Article = {
    url: 'https://example.org/a',
    title: 'عنوان',
    dir: 'rtl',
    lang: 'ar',
    html: '<p>نص</p>',
    text: 'نص',
    wordCount: 360,
    ...given,
  };
  return buildArticle(document, article);
}

it('carries language and direction', () => {
  const element = build({});
  expect(element.localName).toBe('article');
  expect(element.getAttribute('lang')).toBe('ar');
  expect(element.getAttribute('dir')).toBe('rtl');
  expect(element.querySelector('h1')?.textContent).toBe('عنوان');
});

it('puts the dek of the text under the title where it stands above the lead picture, and only there', () => {
  const excerpt = 'سطر تحت العنوان';
  const picture = '<figure><img src="https://example.org/a.jpg" alt=""></figure>';
  const above = build({ html: `<p>${excerpt}</p>${picture}<p>نص</p>`, excerpt });
  expect(above.querySelector('header [data-matn="dek"]')?.textContent).toBe(excerpt);
  expect(above.querySelector('[data-matn="body"]')?.firstElementChild?.localName).toBe('figure');
  const plain = build({ html: `<p>${excerpt}</p><p>نص</p>${picture}`, excerpt });
  expect(plain.querySelector('header [data-matn="dek"]')).toBeNull();
  expect(plain.querySelector('[data-matn="body"]')?.firstElementChild?.textContent).toBe(excerpt);
});

it('shows the dek only where the text does not begin with it', () => {
  expect(build({ excerpt: 'شيء آخر' }).querySelector('[data-matn="dek"]')?.textContent).toBe('شيء آخر');
  expect(
    build({ html: '<p>أول الكلام وآخره</p>', excerpt: 'أول الكلام…' }).querySelector('[data-matn="dek"]'),
  ).toBeNull();
});

it('is harmless even where the sanitiser was not asked', () => {
  const element = build({
    html: `<script>1</script><p onclick="x()">a <a href="javascript:x()">b</a></p><img src="x" onerror="x()">
      <iframe src="https://example.org"></iframe><form><input></form><style>p{}</style>`,
  });
  expect(element.querySelector('script, iframe, form, input, style, [onclick], [onerror]')).toBeNull();
  expect(element.querySelector('a')?.hasAttribute('href')).toBe(false);
});

it('keeps what attributes meant', () => {
  const element = build({
    html: '<ol start="4"><li value="9">a</li></ol><img src="a.png" width="400" height="200"><img src="b.png" width="0" height="0">',
  });
  expect(element.querySelector('ol')?.getAttribute('style')).toMatch(/--matn-start: ?3/);
  expect(element.querySelector('li')?.getAttribute('style')).toMatch(/--matn-value: ?9/);
  expect(element.querySelector('img')?.getAttribute('style')).toMatch(/--matn-ratio: ?400 \/ 200/);
  expect(element.querySelectorAll('img')[1]?.hasAttribute('style')).toBe(false);
});

it('counts the digits of long lists, whose numbers need more room', () => {
  const items = (count: number) => '<li>a</li>'.repeat(count);
  const element = build({ html: `<ol>${items(99)}</ol><ol>${items(100)}</ol><ol start="1998">${items(3)}</ol>` });
  const digits = [...element.querySelectorAll('ol')].map(
    (list) => /--matn-digits: ?(\d)/.exec(list.getAttribute('style') ?? '')?.[1],
  );
  expect(digits).toEqual([undefined, '3', '4']);
});

it('lets a wide table scroll by itself', () => {
  const element = build({ html: '<table><tr><td>a</td></tr></table>' });
  expect(element.querySelector('[data-matn="scroll"] > table')).not.toBeNull();
});

it('writes dates in the language of the article', () => {
  expect(dateIn('en', '2024-11-10')).toBe('November 10, 2024');
  expect(dateIn('de', '2024-11-10T23:30:00')).toBe('10. November 2024');
  expect(dateIn('en', 'last summer')).toBe('last summer');
  expect(dateIn('not a language!', '2024')).toContain('2024');
});

it('writes author, date and minutes under the title, each in its own direction, once the words are shown', () => {
  const article: Article = {
    url: 'https://example.org/a',
    title: 'عنوان',
    byline: 'سلمى',
    published: '2024-11-03',
    dir: 'rtl',
    lang: 'en',
    html: '<p>نص</p>',
    text: 'نص',
    wordCount: 360,
  };
  const element = buildArticle(document, article);
  const byline = element.querySelector('[data-matn="byline"]');
  expect(byline?.textContent).toBe('سلمى');
  completeHeader(element, article);
  expect([...(byline?.querySelectorAll('bdi') ?? [])].map((part) => part.textContent)).toEqual([
    'سلمى',
    'November 3, 2024',
    expect.stringMatching(/reader_minutes/),
  ]);
});

it('counts the article’s own blocks, in parts or not, and no note that was opened between them', () => {
  for (const html of ['<p>one</p><p>two</p>', `<p>one</p><p>${'two '.repeat(4000)}</p>`]) {
    const element = build({ html });
    const note = document.createElement('aside');
    note.dataset.matn = 'note';
    element.querySelector('[data-matn="body"] p')?.after(note);
    expect(blocksOf(element).map((block) => block.localName)).toEqual(['p', 'p']);
  }
});
