// Settings come back as they were set, survive rotten values, and a full account is an answer, not an exception.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from './browser.ts';

const browser = vi.hoisted(() => ({ storage: {} as ReturnType<typeof fakeStorage> }));
vi.mock('webextension-polyfill', () => ({ default: browser }));

const settings = await import('../../src/platform/settings.ts');
const { DEFAULTS } = settings;

beforeEach(() => {
  browser.storage = fakeStorage();
});

test('nothing stored is the defaults', async () => {
  expect(await settings.readSettings()).toEqual(DEFAULTS);
});

test('a change touches what it names and nothing else', async () => {
  await settings.changeSettings({ reader: { theme: 'sepia' } });
  const changed = await settings.changeSettings({ reader: { textSize: 120 }, automatic: 'never' });
  expect(changed).toMatchObject({ ok: true, settings: { automatic: 'never' } });
  expect(await settings.readSettings()).toEqual({
    ...DEFAULTS,
    automatic: 'never',
    reader: { ...DEFAULTS.reader, theme: 'sepia', textSize: 120 },
  });
});

test('changes made at once all arrive', async () => {
  await Promise.all([
    settings.changeSettings({ reader: { theme: 'dark' } }),
    settings.changeSettings({ reader: { textSize: 140 } }),
    settings.changeSettings({ reader: { face: 'sans' } }),
  ]);
  expect((await settings.readSettings()).reader).toMatchObject({ theme: 'dark', textSize: 140, face: 'sans' });
});

test('a stored value that cannot be falls back alone', async () => {
  await browser.storage.sync.set({
    automatic: 'sometimes',
    reader: { theme: 'neon', textSize: 9000, measure: Number.NaN, face: 'sans', voices: ['x'] },
    save: { wrap: 7.5, fileName: ' ', bom: 'yes', captions: false },
  });
  expect(await settings.readSettings()).toEqual({
    automatic: DEFAULTS.automatic,
    reader: { ...DEFAULTS.reader, face: 'sans' },
    save: { ...DEFAULTS.save, captions: false },
  });
});

test('parts that are no objects at all are the defaults', async () => {
  await browser.storage.sync.set({ reader: 'large', save: [1, 2] });
  expect(await settings.readSettings()).toEqual(DEFAULTS);
});

test('a value that cannot be is not stored', async () => {
  await settings.changeSettings({ reader: { textSize: 130 } });
  const changed = await settings.changeSettings({ reader: { textSize: 5 } });
  expect(changed.settings.reader.textSize).toBe(130);
});

const failures = [
  ['QUOTA_BYTES_PER_ITEM quota exceeded', 'full'],
  ['MAX_ITEMS quota exceeded', 'full'],
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'too_often'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
  ['An unexpected error occurred', 'failed'],
] as const;

test.each(failures)('%s is answered, not thrown', async (words, reason) => {
  browser.storage.sync.set.mockRejectedValue(new Error(words));
  expect(await settings.changeSettings({ automatic: 'never' })).toEqual({ ok: false, reason, settings: DEFAULTS });
  expect(await settings.setSite('a.example', 'never')).toEqual({ ok: false, reason });
});

test('reset puts one part back, or all but the sites', async () => {
  await settings.changeSettings({ automatic: 'ask', reader: { theme: 'dark' }, save: { bom: true } });
  await settings.setSite('a.example', 'always');
  expect((await settings.resetSettings('reader')).settings).toMatchObject({
    automatic: 'ask',
    reader: DEFAULTS.reader,
    save: { bom: true },
  });
  expect((await settings.resetSettings()).settings).toEqual(DEFAULTS);
  expect(await settings.readSite('a.example')).toBe('always');
});

test('this device begins with a copy of the synced settings, goes its own way, and can go back', async () => {
  await settings.changeSettings({ reader: { theme: 'sepia' } });
  await settings.setSite('a.example', 'never');
  await settings.setPlace('device');
  expect((await settings.readSettings()).reader.theme).toBe('sepia');
  expect(await settings.readSite('a.example')).toBe('never');

  await settings.changeSettings({ reader: { theme: 'dark' } });
  await settings.setSite('b.example', 'always');
  expect(browser.storage.sync.held.get('reader')).toMatchObject({ theme: 'sepia' });
  expect(await settings.readPlace()).toBe('device');

  await settings.setPlace('synced');
  expect((await settings.readSettings()).reader.theme).toBe('sepia');
  expect([...(await settings.listSites()).keys()]).toEqual(['a.example']);
  expect(browser.storage.local.held.size).toBe(0);
});

test('what others keep in local storage is left alone', async () => {
  await browser.storage.local.set({ library: 1 });
  await settings.setPlace('device');
  await settings.setPlace('synced');
  expect(Object.fromEntries(browser.storage.local.held)).toEqual({ library: 1 });
});

test('changes are told once, with all settings, and not after the end', async () => {
  const heard = vi.fn();
  const stop = settings.onSettingsChange(heard);
  await settings.changeSettings({ automatic: 'never' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  expect(heard.mock.calls[0]?.[0]).toEqual({ ...DEFAULTS, automatic: 'never' });
  await settings.setSite('a.example', 'never');
  await settings.readSettings();
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  await settings.changeSettings({ automatic: 'ask' });
  await settings.readSettings();
  expect(heard).toHaveBeenCalledTimes(1);
});

test('moving to this device is told as a change', async () => {
  const heard = vi.fn();
  settings.onSettingsChange(heard);
  await settings.setPlace('device');
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
});

test('a site’s rule holds for the names under it, the nearest first', async () => {
  await settings.setSites([
    ['example.com', 'never'],
    ['news.example.com', 'always'],
  ]);
  expect(await settings.readSite('example.com')).toBe('never');
  expect(await settings.readSite('www.example.com')).toBe('never');
  expect(await settings.readSite('a.news.example.com')).toBe('always');
  expect(await settings.readSite('notexample.com')).toBeUndefined();
  expect(await settings.readSite('com')).toBeUndefined();
});

test('sites are listed by name, rotten rules left out, and taken away with null', async () => {
  await settings.setSites([
    ['b.example', 'never'],
    ['a.example', 'always'],
  ]);
  await browser.storage.sync.set({ 'site.c.example': 'perhaps' });
  expect([...(await settings.listSites())]).toEqual([
    ['a.example', 'always'],
    ['b.example', 'never'],
  ]);
  await settings.setSite('a.example', null);
  expect([...(await settings.listSites()).keys()]).toEqual(['b.example']);
});
