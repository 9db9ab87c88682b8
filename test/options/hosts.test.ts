// Sites as people type them become hosts as browsers give them, and are shown again in their own script.
import { domainToUnicode } from 'node:url';
import { expect, test } from 'vitest';
import { shownHost, siteHost } from '../../src/options/hosts.ts';

test.each([
  ['example.org', 'example.org'],
  ['  Example.ORG  ', 'example.org'],
  ['https://news.example.org/a?b#c', 'news.example.org'],
  ['*.example.org', 'example.org'],
  ['example.org.', 'example.org'],
  ['example.org:8080/path', 'example.org'],
  ['localhost', 'localhost'],
  ['http://[::1]:3000/', '[::1]'],
  ['موقع.وزارة-الاتصالات.مصر', 'xn--4gbrim.xn----ymcbaaajlc6dj7bxne2c.xn--wgbh1c'],
])('%s is the host %s', (input, host) => {
  expect(siteHost(input)).toBe(host);
});

test.each([
  '',
  'news',
  'two words.org',
  'ftp://example.org',
  'javascript:alert(1)',
  'mailto:a@example.org',
  'user:secret@example.org',
  'http://',
  'a..b',
  '.org',
  'about:blank',
])('“%s” is no host', (input) => {
  expect(siteHost(input)).toBeNull();
});

test.each([
  'xn--4gbrim.xn----ymcbaaajlc6dj7bxne2c.xn--wgbh1c',
  'xn--mgbaam7a8h.com',
  'xn--eckwd4c7c.xn--zckzah',
  'xn--mnchen-3ya.de',
  'xn--5dbqzzl.org',
  'example.org',
])('%s is shown as Node decodes it', (host) => {
  expect(shownHost(host)).toBe(domainToUnicode(host));
});

test.each(['xn--.org', 'xn--99999999.org', 'xn--a_b.org'])('%s, which is no Punycode, does no harm', (host) => {
  expect(shownHost(host)).toMatch(/\.org$/);
});
