// An article over several pages, in both browsers with scripts blocked: its first page is read at once, the others come
// below while one reads, and nothing that is scrolled to, selected or asked for is lost by that.
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type HeldPages, openHeldPages } from '../newsroom/held-pages.ts';
import { truthOf } from '../newsroom/sources/index.ts';
import {
  articleText,
  clickInReader,
  controls,
  downloadFrom,
  inBothBrowsers,
  type Session,
  store,
  until,
  waitForReader,
} from './harness.ts';
import { flat } from './reading.ts';
import { words } from './words.ts';

let held: HeldPages;
beforeEach(async () => {
  held = await openHeldPages();
});
afterEach(() => held.close());

async function read(session: Session, given?: Page): Promise<Page> {
  await store(session, { automatic: 'never' });
  const page = given ?? (await session.open(held.url));
  await session.pressToolbarButton(page);
  await waitForReader(page, 'reading');
  await until('the reader to be furnished', () =>
    session.inReader(page, (root) => root.querySelector('#panel-save') !== null),
  );
  return page;
}

/** What the line at the end says of the pages that are not here; null where there is none. */
const said = (session: Session, page: Page): Promise<string | null> =>
  session.inReader(page, (root) => root.querySelector('.rest [role="status"]')?.textContent?.trim() ?? null);

/** Which of the pages' blocks are shown, and no others of the story's. */
async function pagesShown(page: Page): Promise<number[]> {
  const text = flat(await articleText(page));
  const shown = [1, 2, 3].filter((number) => held.textsOf(number).every((one) => text.includes(flat(one))));
  const count = shown.flatMap((number) => held.textsOf(number)).length;
  expect(truthOf(held.story).filter((one) => text.includes(flat(one)))).toHaveLength(count);
  return shown;
}

const pagesToBe = (page: Page, numbers: number[]): Promise<unknown> =>
  until(`the pages ${numbers}`, async () => String(await pagesShown(page)) === String(numbers));

const scrollTop = (session: Session, page: Page): Promise<number> =>
  session.inReader(page, (root) => root.querySelector('.scroller')?.scrollTop ?? -1);

/** The top of the block with this text, in CSS pixels of the viewport. */
const topOf = (page: Page, text: string): Promise<number | undefined> =>
  page.evaluate((wanted) => {
    const blocks = [...document.querySelectorAll('matn-reader > article [data-matn="body"] *')];
    return blocks.findLast((block) => block.textContent?.includes(wanted))?.getBoundingClientRect().top;
  }, text);

const scrollTo = (page: Page, text: string): Promise<void> =>
  page.evaluate((wanted) => {
    const blocks = [...document.querySelectorAll('matn-reader > article [data-matn="body"] *')];
    blocks.findLast((block) => block.textContent?.includes(wanted))?.scrollIntoView({ block: 'start' });
  }, text);

const first = (page: number): string => held.textsOf(page)[0] ?? '';
const last = (page: number): string => held.textsOf(page).at(-1) ?? '';

/** A low window, so that every page of the story is higher than it. */
const options = { javascript: 'blocked', viewport: { width: 700, height: 340 } } as const;

inBothBrowsers('an article over several pages', options, (session) => {
  it('shows the first page while the second is fetched, and adds below without moving anything', async () => {
    const page = await read(session());
    await until('the second page to be asked for', () => held.waits(2));
    expect(await pagesShown(page)).toEqual([1]);
    expect(await said(session(), page)).toBe(words('reader_rest_coming'));
    // Reading at the very end of what is there, with a selection.
    await page.evaluate(() => {
      const article = document.querySelector('matn-reader > article');
      const paragraphs = [...(article?.querySelectorAll('[data-matn="body"] p') ?? [])];
      const paragraph = paragraphs.at(-1) ?? document.body;
      getSelection()?.setBaseAndExtent(paragraph.firstChild ?? paragraph, 2, paragraph.firstChild ?? paragraph, 12);
    });
    await session().inReader(page, (root) => root.querySelector('.scroller')?.scrollTo({ top: 100_000 }));
    const before = { top: await topOf(page, last(1)), scroll: await scrollTop(session(), page) };
    const selected = await page.evaluate(() => String(getSelection()));
    expect(before.scroll).toBeGreaterThan(100);
    expect(selected).toHaveLength(10);
    held.release(2);
    await pagesToBe(page, [1, 2]);
    await until('the third page to be asked for', () => held.waits(3));
    expect(await said(session(), page)).toBe(words('reader_rest_coming'));
    held.release(3);
    await pagesToBe(page, [1, 2, 3]);
    await until('the line to go', async () => (await said(session(), page)) === null);
    expect({ top: await topOf(page, last(1)), scroll: await scrollTop(session(), page) }).toEqual(before);
    expect(await page.evaluate(() => String(getSelection()))).toBe(selected);
    // In order, and each once.
    const text = flat(await articleText(page));
    const places = truthOf(held.story).map((one) => text.indexOf(flat(one)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(truthOf(held.story).filter((one) => text.split(flat(one)).length !== 2)).toEqual([]);
    const listed = await session().inReader(page, (root) =>
      [...root.querySelectorAll('.contents button')].map((button) => button.textContent),
    );
    expect(listed).toEqual(held.story.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])));
    await page.close();
  });

  it('keeps what is there when a page fails, says which is missing, and tries again when asked', async () => {
    const page = await read(session());
    held.release(2);
    await until('the third page to be asked for', () => held.waits(3));
    held.fail(3);
    const sentence = words('reader_rest_missing').replace('$PAGE$', '3');
    await until('the word about it', async () => (await said(session(), page))?.includes(sentence));
    expect(await said(session(), page)).toContain(words('source_failed_server'));
    expect(await pagesShown(page)).toEqual([1, 2]);
    const link = await session().inReader(page, (root) => root.querySelector<HTMLAnchorElement>('.rest a')?.href);
    expect(link).toBe(held.addressOf(3));
    await session().inReader(page, (root) => root.querySelector('.rest')?.scrollIntoView({ block: 'center' }));
    const scroll = await scrollTop(session(), page);
    await clickInReader(session(), page, words('reader_retry'));
    await until('the third page to be asked for again', () => held.waits(3));
    expect(await said(session(), page)).toBe(words('reader_rest_coming'));
    held.release(3);
    await pagesToBe(page, [1, 2, 3]);
    await until('the line to go', async () => (await said(session(), page)) === null);
    expect((await controls(session(), page)).map(({ name }) => name)).not.toContain(words('reader_retry'));
    expect(await scrollTop(session(), page)).toBe(scroll);
    // The keyboard goes on where the button was pressed.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(first(3));
    await page.close();
  });

  it('goes to where one stopped once that page is here, and not away from what has been begun', async () => {
    held.release(2);
    held.release(3);
    const page = await read(session());
    await pagesToBe(page, [1, 2, 3]);
    await scrollTo(page, first(2));
    const place = await topOf(page, first(2));
    await page.keyboard.press('Escape');
    await waitForReader(page, 'closed');

    held.hold();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await read(session(), page);
    await until('the second page to be asked for', () => held.waits(2));
    expect(await scrollTop(session(), page)).toBe(0);
    // Closing before it is here does not forget it.
    await page.keyboard.press('Escape');
    await waitForReader(page, 'closed');
    await read(session(), page);
    await until('the second page to be asked for', () => held.waits(2));
    held.release(2);
    await until('the place', async () => Math.abs(((await topOf(page, first(2))) ?? 0) - (place ?? 0)) < 2);
    held.release(3);
    await pagesToBe(page, [1, 2, 3]);
    expect(Math.abs(((await topOf(page, first(2))) ?? 0) - (place ?? 0))).toBeLessThan(2);
    await page.keyboard.press('Escape');
    await waitForReader(page, 'closed');

    held.hold();
    await read(session(), page);
    await until('the second page to be asked for', () => held.waits(2));
    await scrollTo(page, last(1));
    const begun = await topOf(page, last(1));
    held.release(2);
    await pagesToBe(page, [1, 2]);
    expect(await topOf(page, last(1))).toBe(begun);
    await page.close();
  });

  it('saves all pages when they are here, though the reader is closed meanwhile', async () => {
    const page = await read(session());
    await until('the second page to be asked for', () => held.waits(2));
    const file = await downloadFrom(session(), async () => {
      await clickInReader(session(), page, words('reader_save'));
      await clickInReader(session(), page, new RegExp(`^${words('reader_save_text')}`));
      await until('the word about it', () =>
        session().inReader(
          page,
          (root, later) => root.querySelector('.notice')?.textContent === later,
          words('reader_save_later'),
        ),
      );
      held.release(2);
      await until('the third page to be asked for', () => held.waits(3));
      await page.keyboard.press('Escape');
      await waitForReader(page, 'closed');
      held.release(3);
    });
    const text = flat(file.text);
    expect(truthOf(held.story).filter((one) => !text.includes(flat(one)))).toEqual([]);
    await page.close();
  });

  it('says what is missing from a file, and from a copy', async () => {
    const page = await read(session());
    await until('the second page to be asked for', () => held.waits(2));
    held.fail(2);
    const sentence = words('reader_rest_missing').replace('$PAGE$', '2');
    await until('the word about it', async () => (await said(session(), page))?.includes(sentence));
    const file = await downloadFrom(session(), async () => {
      await clickInReader(session(), page, words('reader_save'));
      await clickInReader(session(), page, new RegExp(`^${words('reader_save_text')}`));
    });
    expect(flat(file.text)).toContain(flat(last(1)));
    const notice = () => session().inReader(page, (root) => root.querySelector('.notice')?.textContent ?? '');
    await until('the same word about the file', async () => (await notice()).endsWith(sentence));
    await page.keyboard.press('KeyC');
    await until(
      'the same word about the copy',
      async () => (await notice()) === `${words('reader_copied')}\n${sentence}`,
    );
    await page.close();
  });

  it('asks no further when the reader closes', async () => {
    const page = await read(session());
    await until('the second page to be asked for', () => held.waits(2));
    await page.keyboard.press('Escape');
    await waitForReader(page, 'closed');
    await until('the end of the request', () => held.wasCancelled(2));
    await page.close();
  });
});
