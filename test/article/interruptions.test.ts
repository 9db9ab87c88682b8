// What interrupts a story in the templates of newspapers, and what is there for screen readers alone.
import { describe, expect, it } from 'vitest';
import { ARABIC, PROSE, pageWith, read } from './page.ts';

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('a box that a link leads past', () => {
  const promotion = (link: string, end: string): string =>
    `<section><div><a href="#end-of-podcast">${link}</a></div><strong>Podcast</strong><p>Voices of the quay</p>
      <p>Every week the harbour master tells how it was when there were twice as many boats.</p>
      <p id="end-of-podcast" tabindex="-1">${end}</p></section>`;

  it.each([
    ['Skip podcast and continue reading', 'End of podcast'],
    ['تخط البودكاست وواصل القراءة', 'نهاية البودكاست'],
  ])('goes, in any language: %s', (link, end) => {
    const { text } = read(pageWith(promotion(link, end), { prose: ARABIC }));
    expect(text).not.toContain('Voices');
    expect(text).not.toContain('harbour master');
    expect(text).not.toContain(end);
    expect(text).toContain('z4');
  });

  it('goes where its end stands right behind it', () => {
    const inner =
      '<div><a href="#after-ad">Skip advertisement</a><p>Buy nets.</p></div><div id="after-ad"></div><p>Back to the story.</p>';
    const { text } = read(pageWith(inner));
    expect(text).not.toContain('Buy nets');
    expect(text).toContain('Back to the story.');
  });

  it('stays where it holds a post, which the story shows', () => {
    const inner =
      '<div><a href="#end-of-post">Skip post</a><blockquote><p>The boats are home, all of them.</p></blockquote><p id="end-of-post">End of post</p></div>';
    expect(read(pageWith(inner)).text).toContain('The boats are home');
  });

  it('is none where the link leads to a chapter or to the story', () => {
    const chapters =
      '<p><a href="#tides">Tides</a></p><p>Of the moon.</p><h2 id="tides">Tides</h2><p>Twice a day the water comes.</p>';
    const { text } = read(pageWith(chapters).replace('<body>', '<body><a href="#story">Skip to the story</a>'));
    expect(text).toContain('Of the moon.');
    expect(text).toContain('Twice a day the water comes.');
  });
});

describe('pictures', () => {
  it('lose the labels that only screen readers read', () => {
    const figure = `<figure><img src="/quay.jpg" alt=""><p><span class="visually-hidden">Image source, </span>Getty Images</p>
      <figcaption><span class="visually-hidden">Image caption, </span><p>The quay at noon</p></figcaption></figure>`;
    const { html, text } = read(pageWith(figure));
    expect(text).toContain('The quay at noon');
    expect(text).not.toMatch(/Image (?:source|caption)/);
    expect(html).toContain('title="Getty Images"');
  });

  it('keep a hidden label that is half a value elsewhere', () => {
    const values =
      '<ul><li><span class="sr-only">Boats</span> 160 in all</li><li><span class="sr-only">Nets</span> 90</li></ul>';
    expect(read(pageWith(values)).text).toContain('Boats 160 in all');
  });

  it('are shown once, though caption and credit stand apart', () => {
    const picture =
      '<div class="body"><div class="line"><span>The boats came home at noon, as every year, and the market closed an hour later than usual.</span></div><div class="pic"><div><img src="/quay.jpg" alt=""></div><div class="info"><span class="caption">The old quay</span><span class="credit">(Photo: Ada Harbour)</span></div></div></div>';
    const { html, text } = read(pageWith('').replace('</h1>', `</h1>${picture}`));
    expect(count(html, '/quay.jpg')).toBe(1);
    expect(count(text, 'The old quay')).toBe(1);
  });

  it.each([
    ['The old quay at noon - Photo : Harbour News', 'The old quay at noon'],
    ['पुराना बंदरगाह आज सुबह - फोटो : बंदरगाह समाचार', 'पुराना बंदरगाह आज सुबह'],
    ['The old quay (Getty Images)', 'The old quay'],
    ['Bến cảng cũ hôm nay. Ảnh: Nguyễn Cảng', 'Bến cảng cũ hôm nay.'],
  ])('have their credit taken from the end of the caption: %s', (caption, kept) => {
    const { html } = read(pageWith(`<figure><img src="/quay.jpg" alt=""><figcaption>${caption}</figcaption></figure>`));
    expect(html).toContain(`<figcaption>${kept}</figcaption>`);
  });
});

describe('a line that says who and when', () => {
  it('is known by the name of its box, which Readability drops', () => {
    const line = '<div class="news-time"><span>News desk</span> <span>Quay</span> <span>at noon</span></div>';
    expect(read(pageWith('').replace('</h1>', `</h1>${line}`)).text).not.toContain('News desk');
  });

  it('is known by what labels its box', () => {
    const box =
      '<section aria-labelledby="article-byline"><ul><li>Ada Harbour</li><li>Correspondent at the quay</li></ul></section>';
    expect(read(pageWith('').replace('</h1>', `</h1>${box}`)).text).not.toContain('Correspondent');
  });
});

describe('below a story', () => {
  it('a note on its author goes with the label over it', () => {
    const note =
      '<section><h4>About the author</h4><p>Ada Harbour</p><p>She has written about ports since 2004, from the north to the south, and lives by the sea with two boats and a cat.</p></section>';
    const { text } = read(pageWith('').replace('</article>', `${note}</article>`));
    expect(text).not.toContain('About the author');
    expect(text).not.toContain('since 2004');
    expect(text).toContain('z4');
  });

  it('a chapter of that name stays', () => {
    const chapter = `<h2>About the author</h2>${'<p>Of him the books say much, and each says something else, as is the way of books about authors of old.</p>'.repeat(12)}`;
    const { text } = read(pageWith('').replace('</article>', `${chapter}</article>`));
    expect(text).toContain('About the author');
  });
});

it('a name that only styles set apart from the caption is its credit', () => {
  const figure =
    '<figure><img src="/quay.jpg" alt=""><figcaption><span>The quay, last week.</span><span class="x7">Ada Harbour</span></figcaption></figure>';
  const { html } = read(pageWith(figure));
  expect(html).toContain('<figcaption>The quay, last week.</figcaption>');
  expect(html).toContain('title="Ada Harbour"');
});

it('names beside the date between summary and story go with it', () => {
  const head = `<h2>${PROSE.repeat(2)}</h2><div><span>Harbour Desk</span></div><div>3 May 2024, 10:15</div><div>Link copied</div>`;
  const { text } = read(pageWith('').replace('</h1>', `</h1>${head}`));
  expect(text).not.toMatch(/Harbour Desk|Link copied|2024/);
  expect(text.startsWith('The harbour was quiet')).toBe(true);
});

describe('a link around a whole box', () => {
  const card = (href: string): string =>
    `<div class="x7"><a href="${href}"><div><span>more</span><span>2 May</span><h3>The market opens at dawn</h3></div></a></div>`;

  it('is a card between paragraphs, and goes', () => {
    expect(read(pageWith(card('/story/2'))).text).not.toContain('The market opens');
  });

  it('stays where it is the heading of a chapter', () => {
    const heading = '<a href="/story/1?chapter=2"><h3>The market opens at dawn</h3></a><p>And closes at noon.</p>';
    expect(read(pageWith(heading)).text).toContain('The market opens');
  });
});

it('boxes are known by the names for tests, where classes say nothing', () => {
  const box = '<div class="x7q" data-testid="related-articles"><p>The market opens at dawn</p></div>';
  const { text } = read(pageWith(box));
  expect(text).not.toContain('The market opens');
  expect(text).toContain('z4');
});
