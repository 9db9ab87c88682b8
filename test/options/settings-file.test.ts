// The settings file: what is written comes back; what is wrong is named, and what is valid in it survives.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Settings, SiteRule } from '../../src/platform/settings.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { FILE_VERSION, readSettingsFile, writeSettingsFile } = await import('../../src/options/settings-file.ts');
const { DEFAULTS } = await import('../../src/platform/settings.ts');

const mine: Settings = { ...DEFAULTS, automatic: 'never', reader: { ...DEFAULTS.reader, theme: 'black' } };

test('settings and sites come back as they were', () => {
  const sites = new Map<string, SiteRule>([
    ['a.example', 'always'],
    ['b.example', 'never'],
  ]);
  const text = writeSettingsFile({ settings: mine, sites });
  expect(readSettingsFile(text, DEFAULTS)).toEqual({ ok: true, settings: mine, sites, skipped: 0 });
});

test('a list of sites alone leaves the settings', () => {
  const imported = readSettingsFile(writeSettingsFile({ sites: new Map([['a.example', 'never']]) }), mine);
  expect(imported).toMatchObject({ ok: true, settings: undefined });
});

test('a byte order mark is no error', () => {
  expect(readSettingsFile(`\ufeff${writeSettingsFile({ settings: mine, sites: new Map() })}`, DEFAULTS).ok).toBe(true);
});

test('values that cannot be keep what is set now, sites that cannot be are counted', () => {
  const text = JSON.stringify({
    matn: 'settings',
    version: 1,
    settings: { automatic: 'sometimes', reader: { textSize: 130, theme: 'neon' } },
    sites: { 'https://a.example/x': 'always', 'b.example': 'perhaps', nowhere: 'never' },
  });
  expect(readSettingsFile(text, mine)).toEqual({
    ok: true,
    settings: { ...mine, reader: { ...mine.reader, textSize: 130 } },
    sites: new Map([['a.example', 'always']]),
    skipped: 2,
  });
});

test.each([
  ['', 'not_json'],
  ['{"matn": ', 'not_json'],
  ['null', 'not_matn'],
  ['[]', 'not_matn'],
  ['{"uBlock": 1, "version": 1}', 'not_matn'],
  ['{"matn": "settings"}', 'not_matn'],
  [`{"matn": "settings", "version": ${FILE_VERSION + 1}, "sites": {"a.example": "never"}}`, 'newer'],
  ['{"matn": "settings", "version": 1, "sites": []}', 'empty'],
])('%s is refused: %s', (text, reason) => {
  expect(readSettingsFile(text, DEFAULTS)).toEqual({ ok: false, reason });
});

test('no JSON at all makes it throw or break the settings', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (settings, sites) => {
      const imported = readSettingsFile(JSON.stringify({ matn: 'settings', version: 1, settings, sites }), mine);
      if (imported.ok && imported.settings)
        expect(Object.keys(imported.settings.reader)).toEqual(Object.keys(mine.reader));
    }),
  );
});
