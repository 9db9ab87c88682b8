// What a frame or a widget shows becomes a titled link; nothing of it loads.
import { describe, expect, it } from 'vitest';
import { isTitled, PROVIDERS, pageOf } from '../../src/article/embeds.ts';
import { pageWith, piece, read } from './page.ts';

describe('providers', () => {
  it.each(PROVIDERS.flatMap(({ name, catches }) => catches.map((pair) => [name, ...pair] as const)))(
    '%s: %s',
    (name, frame, page) => expect(pageOf(frame)).toEqual({ name, page }),
  );

  it('have an example each', () => {
    for (const { catches } of PROVIDERS) expect(catches.length).toBeGreaterThan(0);
  });

  it('take no address that only looks alike', () => {
    for (const address of [
      'https://youtube.com.evil.example/embed/abcdefghijk',
      'https://example.org/?https://www.youtube.com/embed/abcdefghijk',
      'https://www.youtube.com/embed/',
    ]) {
      expect(pageOf(address)).toBeUndefined();
    }
  });

  it('leave the scheme of what they hand on to be judged', () => {
    const html = piece(
      '<iframe src="https://w.soundcloud.com/player/?url=javascript%3Aalert(1)" title="The song of the sea"></iframe>',
    );
    expect(html).not.toContain('javascript');
  });
});

describe('embeds', () => {
  it.each([
    [
      'a frame with a title',
      '<iframe src="https://player.vimeo.com/video/76" title="Ships in the night"></iframe>',
      'https://vimeo.com/76',
      'Vimeo: Ships in the night',
    ],
    [
      'a frame whose title says nothing',
      '<iframe src="//www.youtube.com/embed/abcdefghijk" title="YouTube video player"></iframe>',
      'https://www.youtube.com/watch?v=abcdefghijk',
      'YouTube',
    ],
    [
      'a frame that waits for consent',
      '<iframe src="about:blank" data-src-cmplz="https://www.youtube.com/embed/abcdefghijk"></iframe>',
      'https://www.youtube.com/watch?v=abcdefghijk',
      'YouTube',
    ],
    [
      'a titled frame of nobody known',
      '<iframe src="https://charts.example/5" title="Boats by year"></iframe>',
      'https://charts.example/5',
      'Boats by year',
    ],
    [
      'a light player',
      '<lite-youtube videoid="abcdefghijk"></lite-youtube>',
      'https://www.youtube.com/watch?v=abcdefghijk',
      'YouTube',
    ],
    [
      'an AMP player',
      '<amp-youtube data-videoid="abcdefghijk"></amp-youtube>',
      'https://www.youtube.com/watch?v=abcdefghijk',
      'YouTube',
    ],
    [
      'a post of Facebook',
      '<div class="fb-post" data-href="https://www.facebook.com/h/posts/1"></div>',
      'https://www.facebook.com/h/posts/1',
      'Facebook',
    ],
    [
      'a post of Instagram',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/A1/?utm_source=ig_embed"><div><a href="https://www.instagram.com/p/A1/">View this post on Instagram</a></div></blockquote>',
      'https://www.instagram.com/p/A1/',
      'Instagram',
    ],
    [
      'a post of Mastodon',
      '<iframe src="https://social.example/@ada/110/embed" class="mastodon-embed"></iframe>',
      'https://social.example/@ada/110',
      'Mastodon',
    ],
    [
      'a film of the page',
      '<video controls title="The harbour at dawn"><source src="/film.mp4"></video>',
      'https://harbour.example/film.mp4',
      'The harbour at dawn',
    ],
    [
      'a recording of the page',
      '<audio controls src="/talk.mp3"></audio>',
      'https://harbour.example/talk.mp3',
      'talk.mp3',
    ],
  ])('%s', (_, markup, href, label) => {
    const html = piece(markup);
    expect(html).toBe(`<figure class="matn-embed"><figcaption><a href="${href}">${label}</a></figcaption></figure>`);
  });

  it('keep the caption of the figure they stand in', () => {
    const html = piece(
      '<figure><div><iframe src="https://player.vimeo.com/video/76" title="Ships in the night"></iframe></div><figcaption>How the pilots work after dark</figcaption></figure>',
    );
    expect(html).toContain('<a href="https://vimeo.com/76">Vimeo: Ships in the night</a>');
    expect(html).toContain('How the pilots work after dark');
  });

  it.each([
    '<iframe src="https://ads.example/banner/300" title="3rd party ad content"></iframe>',
    '<iframe src="https://www.googletagmanager.com/ns.html?id=1" title="A long and winding title"></iframe>',
    '<iframe src="https://charts.example/5" width="1" height="1" title="Boats by year"></iframe>',
    '<iframe src="https://charts.example/5"></iframe>',
    '<iframe src="javascript:alert(1)" title="Boats by year"></iframe>',
    '<video autoplay muted loop src="/waves.mp4"></video>',
    '<lite-youtube></lite-youtube>',
  ])('leave away %s', (markup) => expect(piece(markup)).toBe(''));

  it.each(['Advertisement', 'Anzeige', 'reCAPTCHA', 'Like button', 'إعلان', ''])('take %j for no title', (title) =>
    expect(isTitled('https://frames.example/1', title)).toBe(false),
  );

  it('keep the words of a post that the page carries, with its address', () => {
    const html = piece(
      '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">The wind has turned at last.</p>&mdash; Ada (@ada) <a href="https://twitter.com/ada/status/12?ref_src=twsrc%5Etfw">May 1</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>',
    );
    expect(html).toMatch(/<blockquote><p lang="en">The wind has turned at last\.<\/p>/);
    expect(html).toContain('<a href="https://twitter.com/ada/status/12">May 1</a>');
  });

  it('are captions: the text goes without them where it goes without captions', () => {
    const page = pageWith('<iframe src="https://player.vimeo.com/video/76" title="Ships in the night"></iframe>');
    expect(read(page).text).toContain('Vimeo: Ships in the night');
    expect(read(page, { withoutCaptions: true }).text).not.toContain('Vimeo');
  });
});
