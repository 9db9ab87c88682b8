// The picture a reader would see, whatever loads it; no spacers, no counters; its caption as a caption.
import { describe, expect, it } from 'vitest';
import { isEmoji } from '../../src/article/passes/symbols.ts';
import { pageWith, piece, read } from './page.ts';

const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const JPEG = 'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD';
const sourceOf = (html: string): string | undefined => /<img [^>]*src="([^"]*)"/.exec(html)?.[1];

describe('the address of a picture', () => {
  it.each([
    ['as it stands', '<img src="/a.jpg">'],
    ['in data-src', `<img src="${GIF}" data-src="/a.jpg">`],
    ['in data-original', '<img src="/images/blank.gif" data-original="/a.jpg">'],
    ['in data-lazy-src', '<img src="/spacer.png" data-lazy-src="/a.jpg">'],
    ['in an attribute of nobody known', `<img src="${GIF}" data-whatever="https://harbour.example/a.jpg">`],
    ['in data-srcset', `<img src="${JPEG}" data-srcset="/s.jpg 320w, /a.jpg 1280w">`],
    ['in srcset, the largest of small ones', '<img src="/s.jpg" srcset="/s.jpg 320w, /a.jpg 640w">'],
    ['in srcset, no larger than needed', '<img src="/s.jpg" srcset="/s.jpg 320w, /a.jpg 1800w, /l.jpg 5000w">'],
    ['in srcset, by density', '<img src="/s.jpg" srcset="/s.jpg, /a.jpg 2x">'],
    ['in picture', '<picture><source srcset="/a.jpg 1600w, /s.jpg 400w"><img src="/s.jpg"></picture>'],
    ['in a lazy picture', `<picture><source data-srcset="/a.jpg 1600w"><img src="${GIF}"></picture>`],
    ['in noscript', `<img src="${GIF}" alt=""><noscript><img src="/a.jpg"></noscript>`],
    ['in noscript, the placeholder boxed', `<div><img src="${JPEG}"></div><noscript><img src="/a.jpg"></noscript>`],
    ['in amp-img', '<amp-img src="/a.jpg" width="600" height="400"></amp-img>'],
    ['beside a data: candidate', `<img src="/a.jpg" srcset="${GIF} 1w">`],
  ])('%s', (_, markup) => {
    const html = piece(`<p>Here it lies.</p>${markup}<p>And so on.</p>`);
    expect(sourceOf(html)).toBe('https://harbour.example/a.jpg');
    expect(html.match(/<img/g)).toHaveLength(1);
    expect(html).not.toMatch(/srcset|data:/);
  });

  it('is not taken for a placeholder by half its name', () => {
    for (const name of ['pixelart.jpg', 'loadingdock.jpg', 'greyhound.jpg', 'lazybones.jpg']) {
      expect(sourceOf(piece(`<img src="/${name}">`))).toBe(`https://harbour.example/${name}`);
    }
  });
});

describe('a picture that the page itself holds', () => {
  const data = `data:image/png;base64,${'iVBORw0KGgo'.repeat(2000)}`;
  it('stays', () => expect(sourceOf(piece(`<figure><img src="${data}"></figure>`))).toBe(data));

  it('gives way to one that a loader would put there', () =>
    expect(sourceOf(piece(`<img src="${data}" data-src="/a.jpg">`))).toBe('https://harbour.example/a.jpg'));

  it.each([
    ['a drawing', `data:image/svg+xml;base64,${'PHN2Zz4'.repeat(3000)}`],
    ['a page', `data:text/html;base64,${'PHN2Zz4'.repeat(3000)}`],
    ['no base64', `data:image/png,${'%00'.repeat(5000)}`],
    ['a preview of a few bytes', JPEG],
    ['more than anyone would send', `data:image/png;base64,${'A'.repeat(3_100_000)}`],
  ])('goes where it is %s', (_, address) => expect(piece(`<p>So.<img src="${address}"></p>`)).toBe('<p>So.</p>'));
});

describe('counters and spacers', () => {
  it.each([
    '<img src="https://t.example/i?u=1" width="1" height="1">',
    '<img src="https://t.example/i?u=1" style="width:1px;height:1px">',
    '<img src="https://www.facebook.com/tr?id=1&amp;noscript=1">',
    '<img src="https://ssl-vg03.met.vgwort.de/na/0123">',
    '<img src="https://t.example/pixel.gif">',
    '<img src="https://t.example/count/hit.png?1">',
    `<img src="${GIF}">`,
  ])('go: %s', (markup) => expect(piece(`<p>Here it lies.${markup}</p>`)).toBe('<p>Here it lies.</p>'));

  it.each([
    '<img src="/track/final-400m.png" alt="The final over 400 m" width="600" height="400">',
    '<img src="/discount/poster.png">',
  ])('are not every picture with such a word: %s', (markup) => expect(piece(markup)).toContain('<img'));
});

describe('figures', () => {
  it('hold picture and caption, and the credit as the picture’s own', () => {
    const { html, text } = read(
      pageWith(
        '<figure><img src="/a.jpg" alt="Boats" width="800" height="600"><figcaption>The boats at noon <span class="credit">Photo: Ada Hafen</span></figcaption></figure>',
      ),
    );
    expect(html).toMatch(
      /<figure><img (?=[^>]*alt="Boats")(?=[^>]*width="800")(?=[^>]*height="600")[^>]*title="Photo: Ada Hafen"[^>]*><figcaption>The boats at noon<\/figcaption><\/figure>/,
    );
    expect(text).toContain('\n\nThe boats at noon\n\n');
  });

  it('are left out of the text on demand, not out of the HTML', () => {
    const page = pageWith('<figure><img src="/a.jpg"><figcaption>The boats at noon</figcaption></figure>');
    const without = read(page, { withoutCaptions: true });
    expect(without.text).not.toContain('boats at noon');
    expect(without.html).toContain('boats at noon');
    expect(without.wordCount).toBeLessThan(read(page).wordCount);
  });

  it.each([
    ['listing', '<pre><code>go()</code></pre>'],
    ['table', '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>'],
    ['quotation', '<blockquote><p>So be it.</p></blockquote>'],
    ['pair of pictures', '<img src="/a.jpg"><img src="/b.jpg">'],
  ])('hold a %s too', (_, content) => {
    const html = piece(`<figure>${content}<figcaption>What it shows</figcaption></figure>`);
    expect(html).toMatch(/^<figure>.+<figcaption>What it shows<\/figcaption><\/figure>$/s);
  });

  it('are made of a picture and a caption in plain boxes', () => {
    expect(
      piece(
        '<div class="wp-caption"><img src="/a.jpg" width="600" height="400"><p class="wp-caption-text">The boats at noon</p></div>',
      ),
    ).toMatch(/^<figure><img [^>]*><figcaption>The boats at noon<\/figcaption><\/figure>$/);
  });
});

describe('emoji drawn as images', () => {
  it('become characters', () => {
    expect(piece('<p>A good <img src="/1f600.png" alt="😀" class="emoji"> day</p>')).toBe('<p>A good 😀 day</p>');
  });

  it.each(['😀', '👩‍👩‍👧', '🇵🇸', '👍🏽', '❤️', '1️⃣'])('%s is one', (alt) => expect(isEmoji(alt)).toBe(true));
  it.each(['', '3', '#', 'A smile', '😀 and more', '→'])('%j is none', (alt) => expect(isEmoji(alt)).toBe(false));
});
