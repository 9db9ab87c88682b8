// Every way into the reader, and out of it: button, shortcut, context menu, by itself, and all the ways to say no.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../newsroom/server.ts';
import { stories } from '../newsroom/stories/index.ts';
import { textsOf } from '../newsroom/story.ts';
import {
  clickInReader,
  downloadFrom,
  forget,
  inBothBrowsers,
  readerState,
  store,
  until,
  waitForReader,
} from './harness.ts';
import { expectClosed, expectStory, flat } from './reading.ts';
import { words } from './words.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

/** Longer than a wall takes to open the reader by itself where scripts are blocked. */
const WATCHED = 1500;

inBothBrowsers('ways in, scripts allowed', { javascript: 'allowed' }, (session) => {
  it('the toolbar button opens the reader on any page, and closes it', async () => {
    const page = await session().open(`${newsroom.url}/en/open`);
    await session().pressToolbarButton(page);
    await waitForReader(page, 'reading');
    await expectStory(page, stories.en);
    await session().pressToolbarButton(page);
    await waitForReader(page, 'closed');
    await session().pressToolbarButton(page);
    await waitForReader(page, 'reading');
    await page.close();
  });

  it('a second press while the reader is on its way does not close it', async () => {
    const page = await session().open(`${newsroom.url}/en/open`);
    await Promise.all([session().pressToolbarButton(page), session().pressToolbarButton(page)]);
    await waitForReader(page, 'reading');
    await expectStory(page, stories.en);
    // Had the second press closed it, or were it still to come, this one would open it.
    await session().pressToolbarButton(page);
    await waitForReader(page, 'closed');
    await page.close();
  });

  it('the keyboard command opens the reader, and closes it', async () => {
    const page = await session().open(`${newsroom.url}/ar/open`);
    await session().pressShortcut(page, '_execute_action');
    await waitForReader(page, 'reading');
    await expectStory(page, stories.ar);
    await session().pressShortcut(page, '_execute_action');
    await waitForReader(page, 'closed');
    await page.close();
  });

  it('the context menu opens the reader', async () => {
    const page = await session().open(`${newsroom.url}/he/open`);
    await session().chooseMenuItem(page, 'read');
    await waitForReader(page, 'reading');
    await expectStory(page, stories.he);
    await page.close();
  });

  it('the save command writes the text without opening the reader', async () => {
    const page = await session().open(`${newsroom.url}/fa/open`);
    const file = await downloadFrom(session(), () => session().pressShortcut(page, 'save-text'));
    expect(await readerState(page)).toBe('closed');
    expect(file.name).toMatch(/\.txt$/);
    const text = flat(file.text);
    for (const part of textsOf(stories.fa)) expect(text).toContain(flat(part));
    await page.close();
  });

  it('the context menu saves, too', async () => {
    const page = await session().open(`${newsroom.url}/ur/open`);
    const file = await downloadFrom(session(), () => session().chooseMenuItem(page, 'save'));
    expect(flat(file.text)).toContain(flat(textsOf(stories.ur).at(-1) ?? ''));
    await page.close();
  });

  it('the close button and Escape close the reader', async () => {
    const page = await session().open(`${newsroom.url}/en/open`);
    await session().pressToolbarButton(page);
    await waitForReader(page, 'reading');
    await clickInReader(session(), page, words('reader_close'));
    await waitForReader(page, 'closed');
    await session().pressToolbarButton(page);
    await waitForReader(page, 'reading');
    await page.keyboard.press('Escape');
    await waitForReader(page, 'closed');
    await page.close();
  });

  it('the button says why on a page where no extension may run', async () => {
    const own = session().kind === 'chromium' ? 'chrome://version/' : 'about:config';
    const page = await session().open();
    await session().goToBrowserPage(page, own);
    await until('the page of the browser', async () => (await session().tabs()).includes(own));
    await session().pressToolbarButton(page);
    const title = words('background_refusal_browser_page');
    await until('the button to say why', async () => (await session().toolbarButton(page)).title === title);
    await page.close();
  });

  it('the button says why on a PDF', async () => {
    const page = await session().open();
    const paper = `${newsroom.url}/paper.pdf`;
    await session().goToBrowserPage(page, paper);
    await until('the viewer', async () => (await session().tabs()).includes(paper));
    await session().pressToolbarButton(page);
    const title = words('background_refusal_pdf');
    await until('the button to say why', async () => (await session().toolbarButton(page)).title === title);
    expect(await readerState(page)).toBe('closed');
    await page.close();
  });
});

inBothBrowsers('ways in, scripts blocked', { javascript: 'blocked' }, (session) => {
  const wall = (): string => `${newsroom.url}/ar/security-kit`;
  beforeEach(() => forget(session()));

  it('opens by itself, and stays closed once closed', async () => {
    const page = await session().open(wall());
    await waitForReader(page, 'reading');
    await page.keyboard.press('Escape');
    await waitForReader(page, 'closed');
    await expectClosed(page, WATCHED);
    await page.close();
  });

  it('does not open by itself where that is switched off for good; the button still does', async () => {
    await store(session(), { automatic: 'never' });
    const page = await session().open(wall());
    await expectClosed(page, WATCHED);
    await session().pressToolbarButton(page);
    await waitForReader(page, 'reading');
    await expectStory(page, stories.ar);
    await page.close();
  });

  it('only marks the button where it is to ask', async () => {
    await store(session(), { automatic: 'ask' });
    const page = await session().open(wall());
    const title = words('background_title_hidden');
    await until('the button to name the wall', async () => (await session().toolbarButton(page)).title === title);
    await expectClosed(page, WATCHED);
    await page.close();
  });

  it('does not open by itself on a site where that is switched off', async () => {
    await store(session(), { 'site.localhost': 'never' });
    const page = await session().open(wall());
    await expectClosed(page, WATCHED);
    await page.goto(wall().replace('localhost', '127.0.0.1'), { waitUntil: 'domcontentloaded' });
    await waitForReader(page, 'reading');
    await page.close();
  });

  it('opens by itself on a site where that is switched on, whatever holds elsewhere', async () => {
    await store(session(), { automatic: 'never', 'site.localhost': 'always' });
    const page = await session().open(wall());
    await waitForReader(page, 'reading');
    await page.close();
  });

  it('explains a bot check when the button is pressed, and opens nothing by itself', async () => {
    const page = await session().open(`${newsroom.url}/en/bot-check`);
    const title = words('background_title_challenge');
    await until('the button to name a bot check', async () => (await session().toolbarButton(page)).title === title);
    await expectClosed(page, WATCHED);
    await session().pressToolbarButton(page);
    await waitForReader(page, 'empty');
    await page.close();
  });
});
