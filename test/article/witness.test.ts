// What the body that a page declares for its article brings back, takes away, and must not touch.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/index.ts';
import { CORRECTIONS, isCorrection } from '../../src/article/junk/correction.ts';
import { letters, spoken } from '../../src/article/metadata/spoken.ts';

const url = 'https://harbour.example/story/1';
const NAMES = 'Ada Ben Cem Dov Eva Fay Gil Hal Ida Jan Kit Lea Mia Noa'.split(' ');
const sentence = (name: string): string =>
  `${name} saw the boats leave before the wind turned, and ${name} wrote down each one’s name at dawn, as the family of ${name} does.`;
const told = NAMES.map(sentence);
const paragraphs = told.map((text) => `<p>${text}</p>`);

const declared = (body: string, more: object = {}): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Boats at noon', articleBody: body, ...more }).replaceAll('</', '<\\/')}</script>`;

function textOf(inner: string, head: string, without: string[] = []): string {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Boats at noon</title>${head}</head><body>${inner}</body></html>`,
  );
  return extractArticle(document as unknown as Document, { url, without })?.text ?? '';
}

const story = (inner: string): string => `<article><h1>Boats at noon</h1>${inner}</article>`;
const NOTE = 'Ada Harbour has written about the sea for twenty years and lives above the fish market.';
const POINTER = '<p><a href="/story/2">Storm costs the harbour millions, and nobody will pay</a></p>';

describe('what stands after the declared body', () => {
  const page = story(`${paragraphs.join('')}<p>${NOTE}</p>`);
  it('goes', () => {
    expect(textOf(page, declared(told.join('')), ['witness'])).toContain(NOTE);
    const text = textOf(page, declared(told.join('')));
    expect(text).not.toContain(NOTE);
    for (const line of told) expect(text).toContain(line);
  });

  it('stays where the body breaks off', () => {
    expect(textOf(page, declared(told.slice(0, 2).join('\n')))).toContain(NOTE);
    expect(textOf(page, declared(told.join('\n').slice(0, -60)))).toContain(NOTE);
    expect(textOf(page, declared('A teaser.'))).toContain(NOTE);
  });

  it('stays where the body is of another story', () => {
    const other = NAMES.map((name) => `${name} never went near the water, and the hills were all ${name} knew of it.`);
    expect(textOf(page, declared(other.join(' ')))).toContain(NOTE);
  });

  it.each([
    ['a list', '<ul><li>Bread from the mole</li><li>Fish from the market</li></ul>', 'Fish from the market'],
    ['a table', '<table><tr><th>Boat</th><th>Hour</th></tr><tr><td>Ada</td><td>noon</td></tr></table>', 'noon'],
    ['a quotation', '<blockquote><p>We leave when the wind turns.</p></blockquote>', 'when the wind turns'],
    ['a figure', '<figure><img src="/a.jpg"><figcaption>The mole at dawn.</figcaption></figure>', 'The mole at dawn.'],
    ['a correction', '<p>Correction: an earlier version gave the wrong hour for the boats.</p>', 'the wrong hour'],
    ['a note', '<p>[1] Harbour almanac, page 12, by the master of the port.</p>', 'Harbour almanac'],
  ])('stays when it is %s', (_, markup, kept) => {
    expect(textOf(story(paragraphs.join('') + markup), declared(told.join(' ')))).toContain(kept);
  });
});

describe('a link between paragraphs that the declared body lacks', () => {
  const page = (inner: string): string => story(paragraphs.slice(0, 3).join('') + inner + paragraphs.slice(3).join(''));
  it('goes, in a quotation too', () => {
    for (const inner of [POINTER, `<blockquote>${POINTER}</blockquote>`]) {
      expect(textOf(page(inner), declared(told.join(' ')), ['witness'])).toContain('Storm costs');
      expect(textOf(page(inner), declared(told.join(' ')))).not.toContain('Storm costs');
    }
  });

  it('stays where the body has it, where it is a heading, and where a quotation leads to its source', () => {
    const said = [...told.slice(0, 3), 'Storm costs the harbour millions, and nobody will pay', ...told.slice(3)];
    expect(textOf(page(POINTER), declared(said.join(' ')))).toContain('Storm costs');
    expect(textOf(page('<h2>At sea</h2>'), declared(told.join(' ')))).toContain('At sea');
    const quoted =
      '<blockquote><p><a href="https://sea.example/9">The sea gives and takes, said the master</a></p></blockquote>';
    expect(textOf(page(quoted), declared(told.join(' ')))).toContain('The sea gives');
  });
});

describe('paragraphs that the declared body has', () => {
  // Half of the story lives in boxes named like what surrounds one.
  const split = `<article><h1>Boats at noon</h1><div class="text">${paragraphs.slice(0, 11).join('')}</div></article>
    <aside class="related"><h2>On the mole</h2>${paragraphs.slice(11).join('')}</aside>`;
  const body = [...told.slice(0, 11), 'On the mole', ...told.slice(11)].join('\n');

  it('come back in order, with the heading over them, once', () => {
    expect(textOf(split, declared(body), ['witness'])).not.toContain(told[12]);
    const text = textOf(split, declared(body));
    const places = [...told.slice(0, 11), 'On the mole', ...told.slice(11)].map((line) => text.indexOf(line));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const line of told) expect(text.split(line)).toHaveLength(2);
  });

  it('come back though the body is escaped twice, or in Markdown', () => {
    const escaped = `<p>${body.replaceAll('\n', '</p><p>')}</p>`
      .replaceAll('<', '&amp;lt;')
      .replaceAll('’', '&amp;rsquo;');
    expect(textOf(split, declared(escaped))).toContain(told[12]);
    expect(textOf(split, declared(body.replace('the boats', '[the boats](https://harbour.example/boats)')))).toContain(
      told[12],
    );
  });
});

it('reads a declared body though its type is in lower case', () => {
  const page = story(`${paragraphs.join('')}<p>${NOTE}</p>`);
  expect(textOf(page, declared(told.join(' '), { '@type': 'newsarticle' }))).not.toContain(NOTE);
});

describe('letters', () => {
  it.each([
    ['Garçon, où&nbsp;?', 'Gar&ccedil;on, o&ugrave; ?'],
    ['«Größe» – 12 %', '&laquo;Gr&amp;ouml;&szlig;e&raquo; &#8211; 12 %'],
    ['كان الميناء هادئاً', '<p>كان <b>الميناء</b> هادئاً</p>'],
    ['Việt Nam', '&lt;i&gt;Vi&#7879;t&lt;/i&gt; Nam'],
  ])('of "%s" are those of "%s"', (shown, raw) => expect(spoken(raw)).toBe(letters(spokenAs(shown))));
});

/** What a browser shows for the one reference that the samples keep. */
const spokenAs = (shown: string): string => shown.replace('&nbsp;', ' ');

describe('corrections', () => {
  it.each(CORRECTIONS.flatMap((row) => row.catches))('catches "%s"', (line) => expect(isCorrection(line)).toBe(true));
  it.each(CORRECTIONS.flatMap((row) => row.spares ?? []))('spares "%s"', (line) =>
    expect(isCorrection(line)).toBe(false),
  );
});
