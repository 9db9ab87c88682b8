// Links lead where they say, and tell nobody who follows them.
import { describe, expect, it } from 'vitest';
import { linkAddress, REDIRECTORS } from '../../src/article/attributes.ts';

const context = {
  base: 'https://harbour.example/story/1',
  page: 'https://harbour.example/story/1',
  targets: new Set<string>(),
  given: new Set<string>(),
};
const to = (href: string): string | null => linkAddress(href, context);

describe('links', () => {
  it.each([
    ['/a', 'https://harbour.example/a'],
    ['//sea.example/a', 'https://sea.example/a'],
    ['?q=1', 'https://harbour.example/story/1?q=1'],
    ['mailto:ada@harbour.example', 'mailto:ada@harbour.example'],
    ['tel:+4912', 'tel:+4912'],
    ['https://sea.example/پرونده', 'https://sea.example/%D9%BE%D8%B1%D9%88%D9%86%D8%AF%D9%87'],
  ])('%s', (href, expected) => expect(to(href)).toBe(expected));

  it.each([
    ['?utm_source=a&utm_medium=b', ''],
    ['?id=7&fbclid=b', '?id=7'],
    ['?gclid=a&q=a+b&x=%20&flag', '?q=a+b&x=%20&flag'],
    ['?Id=7&UTM_Source=x#part', '?Id=7#part'],
    ['#utm_source=rss', ''],
    ['?source=a&ref=b', '?source=a&ref=b'],
  ])('lose tracking and nothing else: %s', (rest, kept) =>
    expect(to(`https://sea.example/a${rest}`)).toBe(`https://sea.example/a${kept}`),
  );

  it.each(REDIRECTORS.flatMap(({ catches }) => catches))('go straight: %s', (href, straight) =>
    expect(to(href)).toBe(straight),
  );

  it.each(REDIRECTORS.flatMap(({ spares }) => spares))('stay as they are: %s', (href) => expect(to(href)).toBe(href));

  it('show with each redirector what it catches and spares', () => {
    for (const { catches, spares } of REDIRECTORS) expect([catches.length, spares.length]).not.toContain(0);
  });

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' jav\tascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'javascript&colon;alert(1)'.replace('&colon;', ':'),
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://harbour.example/1',
    'filesystem:https://harbour.example/1',
    'view-source:https://harbour.example/',
    'about:blank',
    'chrome://settings',
    'moz-extension://x/y',
    'https://',
    'https://www.google.com/url?q=javascript:alert(1)',
  ])('never lead to %j', (href) => {
    const address = to(href);
    expect(address === null || /^https:\/\/(?:www\.google\.com\/url|harbour\.example\/)/.test(address)).toBe(true);
  });
});
