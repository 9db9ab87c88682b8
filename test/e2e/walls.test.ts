// Every page of the newsroom in both browsers, with scripts blocked by the browser, forbidden by the server, failing,
// and working: the reader opens by itself where the page cannot be read, shows the whole story, and opens nowhere else.
import { afterAll, beforeAll, expect, it } from 'vitest';
import english from '../../src/_locales/en/messages.json' with { type: 'json' };
import { type Newsroom, openNewsroom } from '../newsroom/server.ts';
import { type Language, languages, stories } from '../newsroom/stories/index.ts';
import type { Expected, Wall } from '../newsroom/wall.ts';
import { walls } from '../newsroom/walls/index.ts';
import { inBothBrowsers, type Session, until, waitForReader } from './harness.ts';
import { expectClosed, expectStory } from './reading.ts';

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

/** Security Kit in every language, each other wall in one, taken in turn. */
function languagesOf(wall: Wall): Language[] {
  if (wall.name === 'security-kit') return languages;
  const possible = wall.languages ?? languages;
  return possible.slice(walls.indexOf(wall) % possible.length).slice(0, 1);
}

function casesOf(condition: Condition) {
  return walls.flatMap((wall) => {
    const expected = wall.expected[condition];
    return expected ? languagesOf(wall).map((lang) => ({ wall, lang, expected, name: `/${lang}/${wall.name}` })) : [];
  });
}

/** Longer than the page is given before a page whose scripts run is judged. */
const WATCHED = 4000;

async function check(session: Session, url: string, wall: Wall, lang: Language, expected: Expected): Promise<void> {
  const page = await session.open(url);
  try {
    if (expected.state !== 'blocked') {
      await expectClosed(page, url.includes('scripts=') ? WATCHED : 1200);
    } else if (expected.kind === 'challenge') {
      const title = english.background_title_challenge.message;
      await until('the button to name a bot check', async () => (await session.toolbarButton(page)).title === title);
      await expectClosed(page, 500);
    } else {
      await waitForReader(page, wall.readable ? 'reading' : 'empty', 20_000);
      if (wall.readable) await expectStory(page, wall.story ?? stories[lang]);
    }
  } finally {
    await page.close();
  }
}

inBothBrowsers('scripts blocked', { javascript: 'blocked' }, (session) => {
  it.each(casesOf('blocked'))('$name', async ({ wall, lang, expected, name }) => {
    await check(session(), newsroom.url + name + query.blocked, wall, lang, expected);
  });
});

inBothBrowsers('scripts allowed by the browser', { javascript: 'allowed' }, (session) => {
  for (const condition of ['allowed', 'forbidden', 'broken'] as const) {
    it.each(casesOf(condition))(`${condition}: $name`, async ({ wall, lang, expected, name }) => {
      await check(session(), newsroom.url + name + query[condition], wall, lang, expected);
    });
  }

  it('sandboxed by the server: /ar/security-kit', async () => {
    const page = await session().open(`${newsroom.url}/ar/security-kit?scripts=sandbox`);
    await waitForReader(page, 'reading');
    await expectStory(page, stories.ar);
    await page.close();
  });

  it('knows every condition of a wall', () => {
    expect(walls.filter((wall) => !wall.expected.allowed).map((wall) => wall.name)).toEqual([
      'empty',
      'hostile-style',
      'hostile-markup',
    ]);
  });
});
