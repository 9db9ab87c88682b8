// `npm run screenshots [-- NAME …] [--firefox] [--docs]`: the reader in its languages, themes and states, and Matn's own
// pages, as pictures in out/screenshots/, for the eye; with `--docs` those of the README, in docs/pictures/. On the
// newsroom's pages, scripts blocked.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { ensureBrowsers } from '../browsers.ts';
import { type Newsroom, openNewsroom } from '../newsroom/server.ts';
import { composed } from '../reader/palette-png.ts';
import { controls, type LaunchOptions, launch, type Session, store, until, waitForReader } from './harness.ts';

const out = path.resolve(import.meta.dirname, '../../out/screenshots');
const firefox = process.argv.includes('--firefox');
const forDocs = process.argv.includes('--docs');
const docs = path.resolve(import.meta.dirname, '../../docs/pictures');

interface Shot {
  name: string;
  launch?: LaunchOptions;
  /** Stored before the page opens. */
  settings?: Record<string, unknown>;
  /** The page in its whole length. */
  whole?: boolean;
  /** One of the README's pictures. */
  docs?: boolean;
  take(session: Session, newsroom: Newsroom): Promise<Page>;
}

async function reading(session: Session, address: string): Promise<Page> {
  const page = await session.open(address);
  await waitForReader(page, 'reading', 30_000);
  await fontsAreThere(page);
  return page;
}

/** Milliseconds that a bundled font may take, where one is wanted at all. */
const FONT = 3000;

/** `document.fonts.ready` never settles where scripts are blocked; the status says the same, once a font is there. */
async function fontsAreThere(page: Page): Promise<void> {
  await until('a bundled font', () => page.evaluate(() => document.fonts.size > 0), FONT).catch(() => undefined);
  await until('the fonts and pictures', () =>
    page.evaluate(
      () =>
        document.fonts.status === 'loaded' &&
        [...document.querySelectorAll('matn-reader img')].every((image) => (image as HTMLImageElement).complete),
    ),
  );
}

/** Shows the page that a wall makes of it, without the reader. */
async function wallItself(session: Session, newsroom: Newsroom): Promise<Page> {
  await store(session, { automatic: 'never' });
  return session.open(`${newsroom.url}/ar/security-kit`);
}

const theme = (name: string) => ({ reader: { theme: name } });
const story =
  (lang: string, wall = 'security-kit') =>
  (session: Session, newsroom: Newsroom) =>
    reading(session, `${newsroom.url}/${lang}/${wall}`);
const narrow: LaunchOptions = { viewport: { width: 360, height: 740 } };

const ownPage = (file: string) => async (session: Session) => {
  const page = await session.open();
  await session.goToExtensionPage(page, file);
  await until('the page', () => page.$('h1'));
  return page;
};

/** Matn's own pages in a language of the interface. */
function ownPages(locale: string, options: LaunchOptions = {}, suffix = ''): Shot[] {
  const own = (name: string, file: string) => ({
    name: `${name}-${locale}${suffix}`,
    launch: { ...options, locale },
    settings: SITES,
    whole: true,
    take: ownPage(file),
  });
  return [
    own('options', 'options.html'),
    own('welcome', 'welcome.html'),
    own('batch', 'batch.html'),
    own('refusal', 'refusal.html?browser_page'),
  ];
}

/** Enough rules for a search field. */
const SITES = Object.fromEntries(
  ['example.org', 'news.example.com', 'xn--mgbh0fb.xn--kgbechtv', 'a.example', 'b.example', 'c.example'].map((host) => [
    `site.${host}`,
    host.startsWith('n') ? 'never' : 'always',
  ]),
);

const shots: Shot[] = [
  { name: 'wall', take: wallItself },
  { name: 'arabic', docs: true, launch: { locale: 'ar' }, take: story('ar') },
  { name: 'arabic-in-english', take: story('ar') },
  { name: 'hebrew', launch: { locale: 'he' }, take: story('he') },
  { name: 'persian', launch: { locale: 'fa' }, take: story('fa') },
  { name: 'urdu', docs: true, launch: { locale: 'ur' }, take: story('ur') },
  { name: 'english', take: story('en') },
  { name: 'arabic-dark', launch: { colorScheme: 'dark', locale: 'ar' }, take: story('ar') },
  { name: 'english-dark', docs: true, settings: theme('dark'), take: story('en') },
  { name: 'persian-sepia', settings: theme('sepia'), take: story('fa') },
  { name: 'arabic-360', launch: { ...narrow, locale: 'ar' }, take: story('ar') },
  { name: 'english-360', launch: narrow, take: story('en') },
  {
    name: 'loading',
    async take(session, newsroom) {
      const page = await session.open(`${newsroom.url}/en/slow`);
      await waitForReader(page, 'loading');
      await until('the sentence about it', async () => (await controls(session, page)).length > 0);
      return page;
    },
  },
  {
    name: 'empty',
    async take(session, newsroom) {
      const page = await session.open(`${newsroom.url}/en/empty`);
      await waitForReader(page, 'empty', 30_000);
      return page;
    },
  },
  {
    name: 'challenge',
    async take(session, newsroom) {
      const page = await session.open(`${newsroom.url}/en/bot-check`);
      await session.pressToolbarButton(page);
      await waitForReader(page, 'empty', 30_000);
      return page;
    },
  },
  {
    name: 'batch-done',
    launch: { locale: 'ar' },
    async take(session, newsroom) {
      const page = await ownPage('batch.html')(session);
      const links = ['ar/security-kit', 'en/security-kit', 'no-such-page'].map((end) => `${newsroom.url}/${end}`);
      await page.type('textarea', links.join('\n'));
      await page.click('[type=submit]');
      await until('all pages read', async () => (await page.$('li[data-state=waiting]')) === null, 30_000);
      return page;
    },
  },
  { name: 'options', docs: true, settings: SITES, take: ownPage('options.html') },
  ...['en', 'ar', 'he', 'fa', 'ur', 'de', 'ja'].flatMap((locale) => ownPages(locale)),
  ...ownPages('en', { colorScheme: 'dark' }, '-dark'),
  ...ownPages('ar', { colorScheme: 'dark' }, '-dark'),
  ...['en', 'ar', 'de'].flatMap((locale) => ownPages(locale, narrow, '-360')),
];

/** Shots that need the same browser share one. */
const launchKey = ({ launch: options = {} }: Shot): string => JSON.stringify(options);

async function takeAll(wanted: Shot[]): Promise<void> {
  const newsroom = await openNewsroom();
  for (const key of new Set(wanted.map(launchKey))) {
    const session = await launch(firefox ? 'firefox' : 'chromium', { javascript: 'blocked', ...JSON.parse(key) });
    for (const shot of wanted.filter((one) => launchKey(one) === key)) {
      await store(session, { automatic: 'always', reader: {}, ...shot.settings });
      const page = await shot.take(session, newsroom);
      const file = `${shot.name}${firefox ? '-firefox' : ''}.png` as const;
      const png = Buffer.from(await page.screenshot({ fullPage: shot.whole }));
      await writeFile(path.join(out, file), png);
      console.log(`out/screenshots/${file}`);
      if (forDocs) {
        const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
        await writeFile(path.join(docs, `${shot.name}.png`), composed([{ png, left: 0, top: 0, width, height }]));
      }
      await page.close();
    }
    await session.close();
  }
  await newsroom.close();
}

ensureBrowsers();
await mkdir(out, { recursive: true });
const names = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const wanted = shots.filter(({ name, docs: shown }) => (forDocs ? shown : names.length === 0 || names.includes(name)));
await takeAll(wanted);
