// Every page of the newsroom in both browsers, with scripts blocked by the browser, forbidden by the server, failing,
// and working: the reader opens by itself where the page cannot be read, shows the whole story, and opens nowhere else.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../newsroom/server.ts';
import { type Language, languages, stories } from '../newsroom/stories/index.ts';
import type { Expected, Wall } from '../newsroom/wall.ts';
import { walls } from '../newsroom/walls/index.ts';
import { forget, inBothBrowsers, readerState, type Session, store, until, waitForReader } from './harness.ts';
import { expectStory } from './reading.ts';
import { words } from './words.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

type Condition = keyof Wall['expected'];

/** How the address says it; scripts are blocked or allowed by the browser. */
const query: Record<Condition, string> = {
  blocked: '',
  forbidden: '?scripts=csp',
  broken: '?scripts=broken',
  allowed: '',
};

interface Case {
  wall: Wall;
  lang: Language;
  expected: Expected;
  /** Path and query in the newsroom. */
  address: string;
}

/** With scripts blocked Security Kit in every language; each other wall in one, taken in turn. */
function languagesOf(wall: Wall, condition: Condition): Language[] {
  if (wall.name === 'security-kit' && condition === 'blocked') return languages;
  const possible = wall.languages ?? languages;
  return possible.slice(walls.indexOf(wall) % possible.length).slice(0, 1);
}

function casesOf(condition: Condition): Case[] {
  return walls.flatMap((wall) => {
    const expected = wall.expected[condition];
    if (!expected) return [];
    return languagesOf(wall, condition).map((lang) => {
      return { wall, lang, expected, address: `/${lang}/${wall.name}${query[condition]}` };
    });
  });
}

const opensByItself = ({ expected }: Case): boolean => expected.state === 'blocked' && expected.kind !== 'challenge';

/** Longer than a page is given, at its last look but one, before it is judged. */
const WATCHED = { blocked: 1500, forbidden: 6000, broken: 6000, allowed: 6000 };

function check(session: () => Session, condition: Condition): void {
  const cases = casesOf(condition);

  it.each(cases.filter(opensByItself))(`${condition}: $address is read`, async ({ wall, lang, address }) => {
    const page = await session().open(newsroom.url + address);
    await waitForReader(page, wall.readable ? 'reading' : 'empty', 20_000);
    if (wall.readable) await expectStory(page, wall.story ?? stories[lang]);
    await page.close();
  });

  it(`${condition}: nothing opens by itself elsewhere`, async () => {
    const quiet = cases.filter((one) => !opensByItself(one));
    const pages = [];
    for (const { address } of quiet) pages.push(await session().open(newsroom.url + address));
    const end = performance.now() + WATCHED[condition];
    do {
      const open = [];
      for (const page of pages) if ((await readerState(page)) !== 'closed') open.push(page.url());
      expect(open).toEqual([]);
    } while (performance.now() < end);
    for (const page of pages) await page.close();
  });
}

inBothBrowsers('scripts blocked', { javascript: 'blocked', icons: true }, (session) => {
  check(session, 'blocked');

  const untilIcon = (page: Page, icon: string): Promise<true> =>
    until(`the button to show ${icon}`, async () => (await session().toolbarButton(page)).icon === icon);

  it.each(walls.filter((wall) => wall.expected.blocked?.kind === 'challenge'))(
    '$name is named, and explained by the button',
    async ({ name }) => {
      const page = await session().open(`${newsroom.url}/en/${name}`);
      const title = words('background_title_challenge');
      await until('the button to name a bot check', async () => (await session().toolbarButton(page)).title === title);
      await untilIcon(page, 'matn-blocked');
      expect(await readerState(page)).toBe('closed');
      await session().pressToolbarButton(page);
      await waitForReader(page, 'empty');
      const said = await session().inReader(page, (root) => root.textContent ?? '');
      expect(said).toContain(words('reader_empty_challenge'));
      await page.close();
    },
  );

  it('a note is named, and opens nothing', async () => {
    const page = await session().open(`${newsroom.url}/ar/comment-note`);
    const title = words('background_title_noted');
    await until('the button to speak of the note', async () => (await session().toolbarButton(page)).title === title);
    // It has been read by now: the page's own icon, not another page's.
    await untilIcon(page, 'matn');
    expect(await readerState(page)).toBe('closed');
    await page.close();
  });

  it.each([
    ['security-kit', 'background_title_hidden'],
    ['state', 'background_title_shell'],
  ] as const)('the button says what %s is', async (name, key) => {
    await store(session(), { automatic: 'ask' });
    const page = await session().open(`${newsroom.url}/fa/${name}`);
    await until('the button to name it', async () => (await session().toolbarButton(page)).title === words(key));
    await untilIcon(page, 'matn-ready');
    await page.close();
    await forget(session());
  });
});

inBothBrowsers('scripts allowed by the browser', { javascript: 'allowed' }, (session) => {
  for (const condition of ['allowed', 'forbidden', 'broken'] as const) check(session, condition);

  it('sandboxed by the server: /ar/security-kit is read', async () => {
    const page = await session().open(`${newsroom.url}/ar/security-kit?scripts=sandbox`);
    await waitForReader(page, 'reading');
    await expectStory(page, stories.ar);
    await page.close();
  });
});
