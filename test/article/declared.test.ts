// What a page declares of itself is not always fit to be shown: markup in titles, characters that reverse what is read,
// a date that the byline says already; and text files, which declare nothing.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/index.ts';

const url = 'https://example.org/notes/river%20log.txt';
const prose = Array.from(
  { length: 6 },
  (_, day) =>
    `<p>On day ${day + 1} the keeper of the lock wrote down the height of the river, the name of every boat that went
    through, and what its people said about the weather farther up, which was seldom good and never dull.</p>`,
).join('');

function read(html: string, properties: Partial<Document> = {}) {
  const { document } = parseHTML(html);
  for (const [name, value] of Object.entries(properties)) Object.defineProperty(document, name, { value });
  return extractArticle(document as unknown as Document, { url });
}

describe('what a page declares', () => {
  it('shows no markup of JSON-LD titles and names', () => {
    const linked = { '@type': 'NewsArticle', headline: '<b>Bold</b> river', author: { name: '<i>Jane</i> Doe' } };
    const article = read(
      `<html><head><script type="application/ld+json">${JSON.stringify(linked)}</script></head><body><article>${prose}</article></body></html>`,
    );
    expect(article?.title).toBe('Bold river');
    expect(article?.byline).toBe('Jane Doe');
  });

  it('lets no override reverse a title or a line', () => {
    const article = read(
      `<html><head><title>The river \u202egpj.exe rose in the night</title></head><body><article><h1>The river \u202egpj.exe rose in the night</h1>${prose}
      <p>The last boat \u202eof the evening came through with its lamps lit and nobody at the wheel to be seen.</p></article></body></html>`,
    );
    expect(article?.title).toBe('The river gpj.exe rose in the night');
    expect(article?.text).toContain('The last boat of the evening');
    expect(article?.html).not.toMatch(/[\u202d\u202e]/);
  });

  it('does not say the date again that stands alone in a <time>', () => {
    const article = read(
      `<html><body><article><h1>The log of the lock</h1><p><time datetime="2024-05-01">May 1, 2024</time></p>${prose}</article></body></html>`,
    );
    expect(article?.text).not.toContain('May 1, 2024');
    expect(article?.text).toContain('On day 1 ');
  });

  it('sets a text file as prose, in the direction of its script', () => {
    const lines = 'كتب حارس القنطرة في دفتره ارتفاع النهر واسم كل قارب عبر في ذلك اليوم وما قاله ركابه عن الطقس.';
    const text = Array.from({ length: 5 }, (_, day) => `${day + 1}. ${lines}`).join('\n\n');
    const article = read(`<html><head></head><body><pre>${text}</pre></body></html>`, { contentType: 'text/plain' });
    expect(article?.dir).toBe('rtl');
    expect(article?.html).not.toContain('<pre');
    expect(article?.text.split('\n\n')).toHaveLength(5);
    expect(article?.title).toBe('river log.txt');
  });
});
