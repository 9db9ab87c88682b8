// What the tests say of a page and its reading, in one place: is the whole story there, and nothing but the story?
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { junkOf, type Story, textsOf } from '../newsroom/story.ts';
import { articleText, readerState } from './harness.ts';

/** White space as one space, so that line breaks of the layout do not matter. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The reader shows the whole story, in its direction and language, and nothing that stood around it. */
export async function expectStory(page: Page, story: Story): Promise<void> {
  const shown = flat(await articleText(page));
  expect(shown).toContain(story.title);
  const missing = textsOf(story).filter((text) => !shown.includes(flat(text)));
  expect(missing).toEqual([]);
  expect(junkOf(story).filter((text) => shown.includes(flat(text)))).toEqual([]);
  const { dir, lang } = await page.evaluate(() => {
    const article = document.querySelector<HTMLElement>('matn-reader > article');
    return { dir: article && getComputedStyle(article).direction, lang: article?.lang };
  });
  expect(dir).toBe(story.dir);
  expect(lang?.split('-')[0]).toBe(story.lang);
}

/** Watches that no reader opens for a while; ends at once when one does. */
export async function expectClosed(page: Page, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  do {
    expect(await readerState(page)).toBe('closed');
  } while (performance.now() < end);
}
