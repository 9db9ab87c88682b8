// Reading aloud with a voice of the system, in both browsers with scripts blocked: the sentence being read is the one that
// is marked, one after the other. Debian's voices: speech-dispatcher and espeak-ng, with a sound card or `type null` as
// ALSA's default. Where there is no voice, that is what the panel has to say.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../newsroom/server.ts';
import { inBothBrowsers, type Session, store, until, waitForReader } from './harness.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom?.close());

/** What is marked on the page as being read. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('matn-speech') ?? [])].map((range) => String(range).trim()).join());

/** The middle of the panel's play button; there is none without a voice, which a system takes its time to name. */
function playButton(session: Session, page: Page): Promise<{ x: number; y: number } | undefined> {
  const offered = until(
    'a voice',
    () =>
      session.inReader(page, (root) => {
        const box = root.querySelector('.player .tool-play')?.getBoundingClientRect();
        return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      }),
    30_000,
  );
  return offered.catch(() => undefined);
}

inBothBrowsers('reading aloud, scripts blocked', { javascript: 'blocked' }, (session) => {
  it.for(['en', 'ar'] as const)(
    'follows the sentences of the page (%s)',
    { timeout: 90_000 },
    async (lang, { skip }) => {
      await store(session(), { automatic: 'never', reader: { speechRate: 2.5 } });
      const page = await session().open(`${newsroom.url}/${lang}/open`);
      await session().pressToolbarButton(page);
      await waitForReader(page, 'reading');
      await page.keyboard.press('KeyL');
      const play = await playButton(session(), page);
      if (!play) {
        const said = await session().inReader(page, (root) => root.querySelector('#panel-listen')?.textContent);
        expect(said).toContain('has no voice for');
        await page.close();
        return skip('this machine has no voice');
      }
      await page.mouse.click(play.x, play.y);
      const heard: string[] = [];
      await until('three sentences', async () => {
        const now = await marked(page);
        if (now && now !== heard.at(-1)) heard.push(now);
        return heard.length >= 3;
      });
      const text = await page.evaluate(() => document.querySelector('matn-reader > article')?.textContent ?? '');
      const places = heard.map((sentence) => text.indexOf(sentence));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
      // It began at the top; how many sentences were over before one could look, the machine decides.
      expect(places[0]).toBeLessThan(text.length / 2);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await waitForReader(page, 'closed');
      expect(await marked(page)).toBe('');
      await page.close();
    },
  );

  it('gives the list of voices its room, and its letters', { timeout: 90_000 }, async ({ skip }) => {
    const page = await session().open(`${newsroom.url}/en/open`);
    await session().pressToolbarButton(page);
    await waitForReader(page, 'reading');
    await page.keyboard.press('KeyL');
    if (!(await playButton(session(), page))) {
      await page.close();
      return skip('this machine has no voice');
    }
    const sizes = await session().inReader(page, (root) => {
      const panel = root.querySelector('#panel-listen');
      const option = new Option('A voice whose name is much longer than the panel that it stands in is wide');
      root.querySelector('select')?.append(option);
      root.querySelector('select')?.focus();
      return { panel: panel?.clientWidth, content: panel?.scrollWidth };
    });
    expect(sizes.content).toBe(sizes.panel);
    await page.keyboard.press('KeyS');
    await page.keyboard.press('KeyD');
    const open = await session().inReader(page, (root) =>
      [...root.querySelectorAll(':popover-open')].map(({ id }) => id),
    );
    expect(open).toEqual(['panel-listen']);
    await page.close();
  });
});
