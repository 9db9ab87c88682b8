// The options page in real browsers: what is chosen is kept, by mouse and by keyboard; what is wrong is refused in words,
// and nothing is lost. How Matn's own pages look is tested in own-pages.test.ts.
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browsers, downloadFrom, forget, inBothBrowsers, launch, type Session, store, until } from './harness.ts';
import { openPage } from './own-page.ts';

async function stored(session: Session): Promise<Record<string, unknown>> {
  return session.inExtension(() => chrome.storage.sync.get(null));
}

declare const chrome: {
  storage: Record<'sync' | 'local', { get(keys: null): Promise<Record<string, unknown>> }>;
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
};

inBothBrowsers('options', {}, (session) => {
  afterEach(() => forget(session()));

  it('keeps the automatic mode chosen with the arrow keys', async () => {
    const page = await openPage(session(), 'options.html');
    await page.focus('#automatic input:checked');
    await page.keyboard.press('ArrowDown');
    await until('the choice in storage', async () => (await stored(session())).automatic === 'ask');
    await page.keyboard.press('ArrowDown');
    await until('the next choice', async () => (await stored(session())).automatic === 'never');
    await until('the word that it is kept', () => page.$('[role=status] .done'));
    await page.close();
  });

  it('follows what another page changes', async () => {
    const page = await openPage(session(), 'options.html');
    await store(session(), { automatic: 'never' });
    await until('the changed choice', () => page.$('#automatic input[value=never]:checked'));
    await page.close();
  });

  it('adds a site as it was pasted, refuses what is none, and takes it away', async () => {
    const page = await openPage(session(), 'options.html');
    await page.type('#sites input[type=text]', 'not a site');
    await page.keyboard.press('Enter');
    const refusal = await until('the refusal', () => page.$('#sites [role=alert]'));
    const said = await refusal.evaluate((element) => element.textContent);
    expect(said).toContain('“not a site”');
    expect(said).toContain('example.org'); // how to write one
    expect(await stored(session())).toEqual({});
    await page.$eval('#sites input[type=text]', (input) => input.select());
    await page.type('#sites input[type=text]', 'https://News.Example.org/today?x=1');
    await page.keyboard.press('Enter');
    await until('the site in storage', async () => (await stored(session()))['site.news.example.org'] === 'always');
    await until('the site in the list', () => page.$('#sites li'));
    expect(await page.$('#sites [role=alert]')).toBeNull();
    await page.click('#sites li button');
    await until('the site gone', async () => !('site.news.example.org' in (await stored(session()))));
    await page.close();
  });

  it('searches the sites, and keeps the focus in the list when one is removed', async () => {
    const hosts = Array.from({ length: 8 }, (_, index) => `site${index}.example`);
    await store(session(), Object.fromEntries(hosts.map((host) => [`site.${host}`, 'never'])));
    const page = await openPage(session(), 'options.html');
    await until('the list', async () => (await page.$$('#sites li')).length === 8);
    await page.type('#sites input[type=search]', 'site3');
    await until('the one found', async () => (await page.$$('#sites li')).length === 1);
    await page.$eval('#sites input[type=search]', (input) => input.select());
    await page.keyboard.press('Backspace');
    await until('all again', async () => (await page.$$('#sites li')).length === 8);
    await page.focus('#sites li:nth-child(3) button');
    await page.keyboard.press('Enter');
    await until('one fewer', async () => (await page.$$('#sites li')).length === 7);
    await until('the focus on the next row’s button', () =>
      page.evaluate(() => document.activeElement?.matches('#sites li:nth-child(3) button')),
    );
    await page.close();
  });

  it('shows a larger text at once, and keeps it when the slider is let go', async () => {
    const page = await openPage(session(), 'options.html');
    const size = () => page.$eval('.sample', (element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const before = await until('the sample', size);
    await page.focus('#reading input[type=range]');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await until('the larger sample', async () => (await size()) > before);
    expect(await size()).toBeCloseTo(before * 1.1, 1);
    await until('the size in storage', async () => {
      const { reader } = (await stored(session())) as { reader?: { textSize: number } };
      return reader?.textSize === 110;
    });
    await page.close();
  });

  it('shows what a file-name template makes', async () => {
    const page = await openPage(session(), 'options.html');
    await page.$eval('#saving input[type=text]', (input) => input.select());
    await page.type('#saving input[type=text]', '{date} {title}');
    await until('the example', () =>
      page.$eval('#saving .hint', (hint) => hint.textContent?.includes('2024-11-10 The library that never closes.txt')),
    );
    await page.keyboard.press('Tab');
    await until('the template in storage', async () => {
      const { save } = (await stored(session())) as { save?: { fileName: string } };
      return save?.fileName === '{date} {title}';
    });
    await page.close();
  });

  it('exports a file that brings everything back, and says why it refuses another', async () => {
    await store(session(), { automatic: 'ask', 'site.a.example': 'never' });
    const page = await openPage(session(), 'options.html');
    const exported = await downloadFrom(session(), () => page.click('#keeping .actions button'));
    expect(JSON.parse(exported.text)).toMatchObject({
      matn: 'settings',
      settings: { automatic: 'ask' },
      sites: { 'a.example': 'never' },
    });
    await forget(session());
    await store(session(), { automatic: 'never', 'site.kept.example': 'always' });
    const input = await page.$('#keeping input[type=file]');
    const other = path.join(tmpdir(), 'matn-no-settings.json');
    for (const [content, sentence] of [
      ['{"something": "else"}', 'not a settings file of Matn'],
      ['{"matn": "settings", "version": 1, "settings": {', 'cannot be read'],
      ['', 'cannot be read'],
      ['{"matn": "settings", "version": 99}', 'newer version'],
      ['{"matn": "settings", "version": 1, "sites": {"not a host": "always"}}', 'no settings and no sites'],
      ['{"matn": "settings", "version": "1", "settings": []}', 'not a settings file of Matn'],
      // Longer than any; and settings that browsers have no room for, which must not pass for imported.
      [' '.repeat(5_000_000), 'not a settings file of Matn'],
      [
        JSON.stringify({
          matn: 'settings',
          version: 1,
          settings: { reader: { voices: { ar: 'x'.repeat(150_000) } } },
          sites: { 'b.example': 'never' },
        }),
        'space for settings is full',
      ],
    ] as const) {
      await writeFile(other, content);
      await input?.uploadFile(other);
      await until(`the word that it is ${sentence}`, () =>
        page.$eval('[role=status] .failed', (status, wanted) => status.textContent?.includes(wanted), sentence),
      );
      expect(await stored(session())).toEqual({ automatic: 'never', 'site.kept.example': 'always' });
    }
    await forget(session());
    await input?.uploadFile(exported.path);
    await until('the word that it is imported', () =>
      page.$eval('[role=status]', (status) => status.textContent?.startsWith('Imported')),
    );
    expect(await stored(session())).toMatchObject({ automatic: 'ask', 'site.a.example': 'never' });
    expect(await readFile(exported.path, 'utf8')).toBe(exported.text);
    await page.close();
  });

  it('keeps settings on this device when told to, and goes back to the synced ones', async () => {
    await store(session(), { automatic: 'ask' });
    const page = await openPage(session(), 'options.html');
    await page.click('#keeping input[value=device]');
    await until('the word that it is kept', () => page.$('[role=status] .done'));
    await page.click('#automatic input[value=never]');
    const local = () => session().inExtension(() => chrome.storage.local.get(null));
    await until('the choice on this device', async () => (await local()).automatic === 'never');
    expect((await stored(session())).automatic).toBe('ask');
    await page.click('#keeping input[value=synced]');
    await until('the synced choice', () => page.$('#automatic input[value=ask]:checked'));
    expect(await local()).not.toHaveProperty('automatic');
    await page.close();
  });

  it('puts all settings back, and leaves the sites', async () => {
    await store(session(), { automatic: 'never', 'site.a.example': 'never' });
    const page = await openPage(session(), 'options.html');
    await page.click('#keeping .actions:last-of-type button');
    await until('the default', () => page.$('#automatic input[value=always]:checked'));
    expect(await stored(session())).toEqual({ 'site.a.example': 'never' });
    await page.close();
  });

  it('shows the shortcuts the browser really has', async () => {
    const page = await openPage(session(), 'options.html');
    const shown = await until('the shortcuts', async () => {
      const found = await page.$$eval('.shortcuts :is(kbd, input)', (all) =>
        all.map((element) => (element instanceof HTMLInputElement ? element.value : (element.textContent ?? ''))),
      );
      return found.length > 1 && found;
    });
    expect(shown).toContain('Alt+Shift+M');
    await page.close();
  });

  it('is used by keyboard alone: every control is reached in order, seen, and marked', async () => {
    const page = await openPage(session(), 'options.html');
    const reached: string[] = [];
    const look = () =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { top, bottom } = element.getBoundingClientRect();
        const shown = element.matches('[type=file]') ? (element.closest('label') ?? element) : element;
        return {
          section: element.closest('section')?.id ?? element.closest('nav')?.localName ?? element.localName,
          inView: bottom > 0 && top < innerHeight,
          marked: getComputedStyle(shown).outlineStyle !== 'none',
        };
      });
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      const { section, marked } = await look();
      if (section === 'body') break;
      expect(marked, `the focus in ${section}`).toBe(true);
      // The page scrolls smoothly.
      await until(`what has the focus in ${section} to be in view`, async () => (await look()).inView);
      if (reached.at(-1) !== section) reached.push(section);
    }
    const all = ['automatic', 'sites', 'reading', 'saving', 'shortcuts', 'keeping', 'about'];
    expect(reached.filter((section) => all.includes(section)).slice(0, all.length)).toEqual(all);
    await page.close();
  });
});

// Firefox only: there a user may hold back the permission to read pages, and change a shortcut on our own page.
describe.runIf(browsers.includes('firefox'))('what only Firefox lets a user decide', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch('firefox', { preferences: { 'extensions.webextOptionalPermissionPrompts': false } });
  });
  afterAll(() => session?.close());

  it('a shortcut is changed by pressing another, and put back', async () => {
    const page = await openPage(session, 'options.html');
    await until('the fields', () => page.$('.shortcuts input'));
    const shown = () => page.$eval('.shortcuts input', (input) => input.value);
    await page.focus('.shortcuts input');
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyK');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    await until('the new shortcut', async () => (await shown()) === 'Alt+Shift+K');
    await page.click('.shortcuts button');
    await until('the old shortcut', async () => (await shown()) === 'Alt+Shift+M');
    await page.close();
  });

  it('permission to read pages is asked for on the first-run page, and the question goes with the answer', async () => {
    await session.inExtension(() => chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
    const page = await openPage(session, 'welcome.html');
    const button = await until('the button that asks', () => page.$('.access button'));
    await button.click();
    await until('the question gone', async () => (await page.$('.access')) === null);
    await page.close();
  });
});
