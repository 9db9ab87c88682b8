// What a page says of its article, and where it says it.
import { describe, expect, it } from 'vitest';
import { ARABIC, pageWith, read } from './page.ts';

const linked = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('titles', () => {
  it('without the kicker that stands in the same heading', () => {
    const head = '<meta property="og:title" content="The boats are back">';
    const heading = '<h1><span>Open sea</span><span>The boats are back</span></h1>';
    const page = pageWith('', { title: 'The boats are back | Harbour Post', head }).replace(/<h1>.*?<\/h1>/, heading);
    expect(read(page).title).toBe('The boats are back');
  });

  it('whole, where the heading is set in several pieces', () => {
    const head = '<meta property="og:title" content="The boats are back">';
    const heading = '<h1><span>The boats</span> <em>are back</em></h1>';
    const page = pageWith('', { title: 'The boats are back | Harbour Post', head }).replace(/<h1>.*?<\/h1>/, heading);
    expect(read(page).title).toBe('The boats are back');
  });

  it.each([
    ['The boats are back | The Harbour Gazette', 'The Harbour Gazette'],
    ['The boats are back - The Harbour Gazette', 'The Harbour Gazette'],
    ['The Harbour Gazette: The boats are back', 'The Harbour Gazette'],
    ['The boats are back « harbour.example', undefined],
    ['The boats are back — Harbour', undefined],
  ])('without the site: %s', (title, site) => {
    const head = site ? `<meta property="og:site_name" content="${site}">` : '';
    const page = pageWith('', { title, head }).replace(/<h1>.*?<\/h1>/, '');
    expect(read(page).title).toBe('The boats are back');
  });

  it.each([
    ['ar', 'القوارب تعود إلى الميناء', 'صحيفة الميناء'],
    ['fa', 'قایق‌ها به بندر بازگشتند', 'روزنامه بندر'],
    ['he', 'הסירות חזרו אל הנמל', 'עיתון הנמל'],
    ['ru', 'Лодки вернулись в порт', 'Портовая газета'],
    ['zh', '船回到了港口今天早上', '港口日报'],
    ['el', 'Οι βάρκες γύρισαν στο λιμάνι', 'Εφημερίδα του Λιμανιού'],
  ])('without the site, in %s', (lang, title, site) => {
    const head = `<meta property="og:site_name" content="${site}">`;
    for (const separator of [' | ', ' - ', ' – ', ' :: ', ' » ']) {
      const page = pageWith('', { lang, head, title: title + separator + site }).replace(/<h1>.*?<\/h1>/, '');
      expect(read(page).title).toBe(title);
    }
  });

  it('keep a colon, a dash or a number of their own', () => {
    for (const title of ['Storm: what we know', 'The 10-year wait', 'Before – and after']) {
      const head = '<meta property="og:site_name" content="The Harbour Gazette">';
      expect(read(pageWith('', { title, head })).title).toBe(title);
    }
  });
});

describe('authors', () => {
  it('are all named, once each, in the order of the page', () => {
    const authors = [{ name: 'Ada Hafen' }, { name: 'Ben Kai' }, { name: 'ADA HAFEN' }];
    expect(read(pageWith('', { head: linked({ '@type': 'NewsArticle', author: authors }) })).byline).toBe(
      'Ada Hafen, Ben Kai',
    );
    const metas = '<meta name="author" content="Ada Hafen"><meta name="author" content="Ben Kai">';
    expect(read(pageWith('', { head: metas })).byline).toBe('Ada Hafen, Ben Kai');
    const shown = '<p><a rel="author" href="/ada">Ada Hafen</a> and <a rel="author" href="/ben">Ben Kai</a></p>';
    expect(read(pageWith('').replace('</h1>', `</h1>${shown}`)).byline).toBe('Ada Hafen, Ben Kai');
  });

  it.each([
    ['By Ada Hafen', 'Ada Hafen'],
    ['بقلم: ليلى حداد', 'ليلى حداد'],
    ['نویسنده: لیلا حدادی', 'لیلا حدادی'],
    ['מאת דנה כהן', 'דנה כהן'],
    ['Von Ada Hafen', 'Ada Hafen'],
    ['(أبوظبي - الميناء)', 'أبوظبي - الميناء'],
  ])('without the word before them: %s', (line, name) => {
    expect(read(pageWith('').replace('</h1>', `</h1><p class="byline">${line}</p>`)).byline).toBe(name);
  });

  it('are not the site, an address or a commenter', () => {
    const head = '<meta property="og:site_name" content="Gazette"><meta name="author" content="Gazette">';
    const after = '<div class="comments"><span class="author">A. Visitor</span></div>';
    expect(read(pageWith('', { head, after })).byline).toBeUndefined();
    const publisher = {
      '@type': 'Article',
      author: { name: 'The Gazette Ltd' },
      publisher: { name: 'The Gazette Ltd' },
    };
    expect(read(pageWith('', { head: linked(publisher) })).byline).toBeUndefined();
    expect(read(pageWith('', { head: '<meta name="author" content="Harbour.example">' })).byline).toBeUndefined();
    const address = '<meta property="article:author" content="https://www.facebook.com/ada">';
    expect(read(pageWith('', { head: address })).byline).toBeUndefined();
  });
});

describe('the lead image', () => {
  it('is the one declared, absolute', () => {
    expect(read(pageWith('', { head: '<meta property="og:image" content="/lead.jpg">' })).image).toBe(
      'https://harbour.example/lead.jpg',
    );
  });

  it('is the first picture of the article where none is declared', () => {
    const article = read(pageWith('<figure><img src="/a.jpg"><figcaption>Boats</figcaption></figure>'));
    expect(article.image).toBe('https://harbour.example/a.jpg');
    expect(article.origins?.image).toBe('element');
  });

  it('is none that is no web address', () => {
    expect(read(pageWith('', { head: '<meta property="og:image" content="data:image/png;base64,AA">' })).image).toBe(
      undefined,
    );
  });
});

describe('every value', () => {
  it('says where it was found', () => {
    const head = `${linked({ '@type': 'NewsArticle', author: 'Ada Hafen' })}<meta property="og:site_name" content="The Harbour Gazette"><meta name="description" content="What the boats brought.">`;
    const page = pageWith('', { head }).replace(
      '</h1>',
      '</h1><p class="meta">22 October 2024, updated 24 October 2024</p>',
    );
    expect(read(page).origins).toEqual({
      title: 'element',
      byline: 'json-ld',
      siteName: 'meta',
      published: 'text',
      modified: 'text',
      excerpt: 'meta',
      lang: 'declared',
    });
  });

  it('of a language that is not the declared one comes from the text', () => {
    const article = read(pageWith('', { lang: 'en', prose: ARABIC }));
    expect([article.lang, article.origins?.lang]).toEqual(['ar', 'text']);
  });

  it('of a language may be declared elsewhere than on the root', () => {
    const page = pageWith('', { prose: ARABIC, head: '<meta property="og:locale" content="ar_LB">' });
    expect(read(page.replace(' lang="en"', '')).lang).toBe('ar-LB');
  });

  it('that is no text is left out', () => {
    const strange = { '@type': 'Article', headline: { a: 1 }, author: [null, 7, { name: {} }], datePublished: [[]] };
    const article = read(pageWith('', { head: linked(strange) }));
    expect([article.title, article.byline, article.published]).toEqual(['Harbour', undefined, undefined]);
  });
});
