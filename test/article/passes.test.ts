// What the passes around Readability take away and put back, each on a small page written for the purpose.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/index.ts';

const SENTENCE = 'The harbour was quiet that morning, and the boats, as every year, waited for the wind to turn. ';
const PROSE = SENTENCE.repeat(3);
/** A paragraph that can be told from the others. */
const told = (word: string): string => `<p>${word} came first. ${PROSE}</p>`;
const url = 'https://harbour.example/story/1';

function textOf(body: string, without: string[] = []): string {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Boats at noon</title></head><body>${body}</body></html>`,
  );
  return extractArticle(document as unknown as Document, { url, without })?.text ?? '';
}

const story = (inner: string): string =>
  `<article><h1>Boats at noon</h1>${told('Ada')}${told('Ben')}${inner}${told('Cem')}${told('Dov')}</article>`;

describe('the boxes far around a story', () => {
  it('do not keep its junk from being seen, whatever they are called', () => {
    const inner = `${told('Ada')}${told('Ben')}<div class="extra"><p>Trivia: ${PROSE}</p></div>${told('Cem')}`;
    const text = textOf(
      `<div class="layout has-sidebar"><div><div><div><div class="x7">${inner}</div></div></div></div></div><p>Harbour Press</p>`,
    );
    expect(text).toContain('Cem came first');
    expect(text).not.toContain('Trivia');
  });
});

describe('a label over a list of links', () => {
  it('does not take an embedded video with it', () => {
    const video = '<iframe src="https://www.youtube.com/embed/abc123" title="The boats come home"></iframe>';
    const text = textOf(story(`<p>Advertisement</p><div>${video}</div>`));
    expect(text).not.toContain('Advertisement');
    expect(text).toContain('The boats come home');
  });
});

describe('cards', () => {
  const card = (n: number): string =>
    `<div class="x7"><a href="/story/${n}"><img src="/${n}.jpg"></a><a href="/story/${n}">Another harbour story ${n}</a><span>Short and sweet.</span></div>`;
  const row = `<div class="q9"><h3>Tides</h3>${[2, 3, 4].map(card).join('')}</div>`;

  it('takes a row of teasers whose classes say nothing, and the heading over them', () => {
    const text = textOf(story(row));
    expect(text).not.toContain('Another harbour story');
    expect(text).not.toContain('Tides');
    expect(text).toContain('Dov came first');
  });

  it('takes cards whose summary stands beside the link, though there be more of them than of the story', () => {
    const summed = (n: number): string =>
      `<div class="x7"><a href="/story/${n}"><img src="/${n}.jpg"><h3>Another harbour story ${n}</h3></a><p>Summary ${n}: ${PROSE}</p></div>`;
    const text = textOf(`${story('')}<div class="q9">${[2, 3, 4, 5, 6, 7, 8].map(summed).join('')}</div>`);
    expect(text).not.toContain('Summary');
    expect(text).not.toContain('Another harbour story');
    expect(text).toContain('Dov came first');
  });

  it('keeps pictures that lead to themselves or to another site', () => {
    const product = (n: number): string =>
      `<div class="x7"><a href="https://shop.example/${n}"><img src="/${n}.jpg"></a><p><a href="https://shop.example/${n}">A lamp for the quay ${n}</a>, in brass, which lights the whole quay when the evenings grow long.</p></div>`;
    expect(textOf(story([2, 3, 4].map(product).join('')))).toContain('A lamp for the quay 3');
  });
});

describe('other stories on the same page', () => {
  const another = `<article><h2>Nets in the rain</h2>${told('Eli')}${told('Fay')}${told('Gil')}</article>`;

  it('keeps the one that bears the title', () => {
    const text = textOf(`<div>${another}${story('')}${another}</div>`);
    expect(text).toContain('Ada came first');
    expect(text).not.toContain('Eli came first');
  });

  it('takes no teaser for the story because it bears the title', () => {
    const teaser = `<article><h3>Boats at noon</h3><p>${PROSE}</p></article>`;
    const whole = `<article><h2>Part one</h2>${['Ada', 'Ben', 'Cem', 'Dov', 'Eli', 'Fay', 'Gil'].map(told).join('')}</article>`;
    expect(textOf(teaser + whole)).toContain('Gil came first');
  });
});

describe('paragraphs that Readability leaves out', () => {
  const column = (word: string): string =>
    `<div class="row"><div class="column"><div class="text">${told(word)}</div></div></div><div class="row"><img src="/${word}.jpg"></div>`;

  it('puts back those made like the rest, in order', () => {
    const text = textOf(`<main><h1>Boats at noon</h1>${['Ada', 'Ben', 'Cem', 'Dov'].map(column).join('')}</main>`);
    const at = ['Ada', 'Ben', 'Cem', 'Dov'].map((word) => text.indexOf(`${word} came first`));
    expect(at.every((place) => place >= 0)).toBe(true);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it('does not show twice what Readability has only cut in pieces', () => {
    const broken = `<p>${PROSE}<br><br>Eli spoke. ${PROSE}<br><br>Fay spoke. ${PROSE}</p>`;
    expect(textOf(story(broken)).split('Eli spoke').length).toBe(2);
  });

  it('leaves hidden what the page means to hide', () => {
    expect(textOf(story(`<p style="display:none">Gil hides. ${PROSE}</p>`))).not.toContain('Gil hides');
  });

  it('puts back an unnamed introduction between headline and story', () => {
    const text = textOf(
      `<div><div class="top"><h1>Boats at noon</h1><p>Before the wind turned, nobody in the harbour had believed that the boats would leave at all.</p></div><div class="body">${['Ada', 'Ben', 'Cem', 'Dov'].map(told).join('')}</div></div>`,
    );
    expect(text).toMatch(/^Before the wind turned/);
  });
});

describe('what stands between headline and story', () => {
  const opening = (words: string): string =>
    `<div><h1>Boats at noon</h1>${told('Ada')}<p>${words}. ${SENTENCE}<br><br>Ben came second. ${SENTENCE}</p>${told('Cem')}${told('Dov')}</div>`;

  it('keeps the points that sum up the story, with their heading, and no line of dates', () => {
    const list = (items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const points = ['The wind turned two weeks late', 'Half of the boats stayed in port'];
    const dates = ['3 May 2024, 11:06 am', 'updated: 3 May 2024, 3:24 pm'];
    const text = textOf(
      `<div class="a1"><h1>Boats at noon</h1>${list(dates)}<div class="b2"><h2>In brief</h2>${list(points)}</div><div class="d4">${told('Ada')}${told('Ben')}${told('Cem')}${told('Dov')}</div></div>`,
    );
    expect(text).toMatch(/^In brief\n\n- The wind turned two weeks late\n- Half of the boats stayed in port\n\nAda/);
  });

  it('is not shown twice where Readability has only cut it in pieces', () => {
    expect(textOf(opening('Eli spoke')).split('Eli spoke').length).toBe(2);
  });

  it.each([
    ['zh', '渔民们说，风变了，他们认识了四十年的大海也变了，港口的早晨从来没有这样安静过。'],
    ['ar', 'يقول الصيادون إن الريح تغيرت، وتغير معها البحر الذي عرفوه أربعين عاماً.'],
  ])('is kept where the script says much in few letters (%s)', (_, dek) => {
    const body = `<div class="a1"><div class="b2"><h1>Boats at noon</h1><div class="c3"><p>${dek}</p></div></div><div class="d4">${told('Ada')}${told('Ben')}${told('Cem')}${told('Dov')}</div></div>`;
    expect(textOf(body)).toContain(dek);
  });
});

describe('below the story', () => {
  const page = (below: string): string =>
    `<div class="x1"><h1>Boats at noon</h1><div class="x2">${told('Ada')}${told('Ben')}${told('Cem')}${told('Dov')}</div>${below}</div>`;

  it('takes readers’ comments with the heading over them, whatever their box is called', () => {
    const comment = '<div class="x4"><span>Ben</span><p>My grandfather fished there all his life, thank you.</p></div>';
    const text = textOf(page(`<div class="x3"><h3>Comments (12)</h3>${comment}${comment}</div>`));
    expect(text).not.toContain('grandfather');
    expect(text).toContain('Dov came first');
  });

  it('keeps the head of an opinion that is called a comment', () => {
    const dek = `Eli asks what the wind is worth. ${SENTENCE}`;
    const text = textOf(
      `<div class="x1"><div class="x2"><div class="x3"><p>Comment</p><p>${dek}</p><p>${dek.replace('Eli', 'Fay')}</p></div>${told('Ada')}${told('Ben')}${told('Cem')}</div></div>`,
    );
    expect(text).toContain('Eli asks what the wind is worth');
  });

  it('takes the box around a field for an address, with its small print', () => {
    const box =
      '<div class="x5"><div>The Morning Tide</div><p>Every morning the news of the coast, sorted by those who know it.</p><label>Address <input type="email"></label><p>We pass nothing on to anybody, and you can leave at any time you like.</p></div>';
    const text = textOf(page(box));
    expect(text).not.toMatch(/Morning Tide|Every morning|pass nothing on/);
    expect(text).toContain('Dov came first');
  });

  it('keeps a story whose page asks for an address in the same box', () => {
    const inside = `<form><input type="email"><button>Join</button></form>`;
    expect(textOf(`<div><h1>Boats at noon</h1>${told('Ada')}${inside}${told('Ben')}${told('Cem')}</div>`)).toContain(
      'Ben came',
    );
  });
});

describe('furniture', () => {
  it('takes the small articles of a related box', () => {
    const small = (n: number): string => `<article><h4><a href="/${n}">Nets in the rain ${n}</a></h4></article>`;
    expect(textOf(story(`<div class="related-posts">${small(2)}${small(3)}</div>`))).not.toContain('Nets in the rain');
  });

  it('keeps a heading whose id begins like a menu', () => {
    expect(textOf(story('<h3 id="nav_the_wind__1">The wind turns</h3>'))).toContain('The wind turns');
  });

  it('keeps a post that the story quotes, in a box called social', () => {
    const post =
      '<div class="social-media-embed"><blockquote><p>No wind yet.</p>— Ada (@ada) <a href="https://x.com/ada/1">May 3</a></blockquote></div>';
    expect(textOf(story(post))).toContain('No wind yet.');
  });

  it('keeps parts of a story that the template calls comments', () => {
    const part = (word: string): string => `<div class="item__comment">${word} came first. ${PROSE}</div>`;
    const text = textOf(
      `<main><h1>Boats at noon</h1><div>${['Ada', 'Ben', 'Cem', 'Dov'].map(part).join('')}</div></main>`,
    );
    expect(text).toContain('Cem came first');
  });

  it('takes comments by readers', () => {
    const comment = `<li class="comment"><a href="/u/7">gull7</a> <time>May 3</time><p>I saw them. ${PROSE}</p></li>`;
    expect(textOf(`${story('')}<ol class="comment-list">${comment}${comment}</ol>`)).not.toContain('I saw them');
  });
});

describe('forms and buttons', () => {
  it('reads a page that stands in a form as a whole', () => {
    expect(textOf(`<form id="aspnetForm"><input name="q"><div>${story('')}</div></form>`)).toContain('Cem came first');
  });

  it('keeps a picture that opens larger at a press, and a heading that folds its section', () => {
    const { document } = parseHTML(
      `<!doctype html><html><head><title>Boats at noon</title></head><body>${story('<figure><button><img src="/quay.jpg" alt="quay"></button><figcaption>The quay at noon.</figcaption></figure><h2><button>How the wind turns</button></h2>')}</body></html>`,
    );
    const article = extractArticle(document as unknown as Document, { url });
    expect(article?.html).toContain('quay.jpg');
    expect(article?.text).toContain('How the wind turns');
  });
});

describe('lines', () => {
  it('takes what stands above the title', () => {
    expect(textOf(`<div><div>Sea &amp; Weather</div><div>${story('')}</div></div>`)).not.toContain('Sea & Weather');
  });

  it('takes a bare link after the last paragraph, though it stands in no block of its own', () => {
    expect(
      textOf(`<div>${story('')}<section><p></p><a href="https://maker.example/">Made with Maker</a></section></div>`),
    ).not.toContain('Made with');
  });

  it('takes counts and stray marks at the end, and keeps a number that is a heading', () => {
    const text = textOf(
      `<article><h1>Boats at noon</h1><h2>1</h2>${told('Ada')}${told('Ben')}${told('Cem')}<h2>2</h2>${told('Dov')}<p>128</p><div>0</div><p>.</p></article>`,
    );
    expect(text).toMatch(/^1\n\nAda/);
    expect(text).toContain('\n\n2\n\nDov');
    expect(text).toMatch(/wind to turn\.$/);
  });

  it('takes the plea for consent that stands in place of a post', () => {
    const plea =
      '<div class="holder"><p>Wir respektieren deine Privatsphäre und stellen ohne dein Einverständnis keine Verbindung zu Twitter her.</p></div>';
    expect(textOf(story(plea))).not.toContain('Privatsphäre');
  });

  it('keeps the end of a story about subscriptions', () => {
    const end =
      '<p>The new boats, which launch tomorrow in fourteen ports, come with a three-month subscription to the harbour service; an edition without a subscription will be offered from next spring, at a price that the harbour office has not yet named.</p>';
    expect(
      textOf(`<article><h1>Boats at noon</h1>${told('Ada')}${told('Ben')}${told('Cem')}${told('Dov')}${end}</article>`),
    ).toContain('three-month subscription');
  });
});

describe('walls', () => {
  it('keeps the first paragraph of a story about JavaScript', () => {
    const first =
      '<p>The compiler has always supported JavaScript environments first and foremost. As it is used without JavaScript more and more, new uses appear, and this post explains how the new mode works and what it needs.</p>';
    const text = textOf(
      `<article><h1>Boats at noon</h1>${first}<h2>Modes</h2>${told('Ada')}${told('Ben')}${told('Cem')}</article>`,
    );
    expect(text).toContain('first and foremost');
  });
});

describe('captions', () => {
  it('without the buttons and labels in the same box', () => {
    const picture = '<img src="/quay.jpg" alt="quay" width="600" height="400">';
    const box = (inside: string): string => `<figure><span>Image</span>${picture}${inside}</figure>`;
    const text = textOf(
      story(box('<a href="/quay-large.jpg">Enlarge image</a><figcaption>Read more lights, she said.</figcaption>')),
    );
    expect(text).not.toMatch(/Enlarge image|^Image$/m);
    expect(text).toContain('Read more lights, she said.');
  });

  it('makes a figure of a picture and the credited line below it', () => {
    const { document } = parseHTML(
      `<!doctype html><html><head><title>Boats at noon</title></head><body>${story('<div><img src="/quay.jpg"></div><p>The quay, shortly before noon. © Ada Hafen</p>')}</body></html>`,
    );
    const html = extractArticle(document as unknown as Document, { url })?.html ?? '';
    expect(html).toMatch(
      /<figure><img [^>]*quay\.jpg[^>]*><figcaption>The quay, shortly before noon\.<\/figcaption><\/figure>/,
    );
    expect(html).toContain('title="© Ada Hafen"');
  });
});

describe('a story cut in hidden pieces', () => {
  it('is shown whole', () => {
    const piece = (word: string, hidden: boolean): string =>
      `<div class="piece"${hidden ? ' style="display: none"' : ''}>${told(word)}${told(`${word}, again,`)}</div>`;
    const words = ['Ada', 'Ben', 'Cem', 'Dov', 'Eli'];
    const text = textOf(`<main><h1>Boats at noon</h1>${words.map((word, at) => piece(word, at > 0)).join('')}</main>`);
    for (const word of words) expect(text).toContain(`${word} came first`);
  });
});
