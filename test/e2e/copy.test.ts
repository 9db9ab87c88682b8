// Each form of copying, pasted with the keyboard into fields of another page: what lies on the browser's clipboard, not
// what Matn believes to have put there. On a page of https rank and on one of plain http, where navigator.clipboard is
// missing; with scripts blocked everywhere.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../newsroom/server.ts';
import { stories } from '../newsroom/stories/index.ts';
import { clickInReader, inBothBrowsers, type Session, until, waitForReader } from './harness.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom?.close());

const FIELDS = 'data:text/html,<textarea></textarea><div id="rich" contenteditable style="min-height:9em"></div>';

/** Pastes into a field as the reader would, and gives back the field's words or its markup. */
async function paste(session: Session, field: 'textarea' | '#rich'): Promise<string> {
  const page = await session.open(FIELDS);
  // Puppeteer's click waits for an observer, in vain where scripts are blocked.
  await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), field);
  await page.keyboard.down('Control');
  // Chromium's protocol raises the key alone; the editing command that belongs to it is named beside it.
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  const pasted = await until('something to be pasted', () =>
    page.evaluate((selector) => {
      const element = document.querySelector<HTMLElement>(selector);
      return element instanceof HTMLTextAreaElement ? element.value : element?.innerHTML;
    }, field),
  );
  await page.close();
  return pasted;
}

/** The newsroom under a name that is no one's own machine: plain http, with all that is missing there. */
function insecure(session: Session): string {
  return newsroom.url.replace('localhost', session.kind === 'firefox' ? 'paper.example' : '0.0.0.0');
}

/** Presses buttons of the reader one after the other, until it says that something was copied. */
async function copyWith(session: Session, origin: string, ...names: string[]): Promise<void> {
  // A page of its own each time: what the reader said of an earlier copy must not pass for this one.
  const page = await session.open(`${origin}/ar/security-kit`);
  await waitForReader(page, 'reading');
  for (const name of names) await clickInReader(session, page, name);
  await until('the reader to say that it copied', () =>
    session.inReader(page, (root) => root.querySelector('[role="status"]')?.textContent?.includes('Copied')),
  );
  await page.close();
}

const { title, blocks } = stories.ar;
const heading = blocks.find(({ kind }) => kind === 'heading');
const words = heading?.kind === 'heading' ? heading.text : '';

const options = { javascript: 'blocked', preferences: { 'network.dns.localDomains': 'paper.example' } } as const;
inBothBrowsers('copying, scripts blocked', options, (session) => {
  it.each(['a secure page', 'plain http'])('copies text, Markdown and rich text on %s', async (kind) => {
    const origin = kind === 'plain http' ? insecure(session()) : newsroom.url;
    const page = await session().open(`${origin}/ar/security-kit`);
    expect(await page.evaluate(() => isSecureContext)).toBe(kind === 'a secure page');
    await page.close();

    await copyWith(session(), origin, 'Save', 'Copy as Markdown');
    const markdown = await paste(session(), 'textarea');
    expect(markdown).toContain('<div dir="rtl" lang="ar">');
    expect(markdown).toContain(`\n## ${words}\n`);

    await copyWith(session(), origin, 'Save', 'Copy as text');
    const text = await paste(session(), 'textarea');
    expect(text.split('\n')[0]).toBe(title);
    expect(text).toContain(`\n\n${words}\n\n`);
    expect(text).not.toMatch(/^#|<div/m);

    await copyWith(session(), origin, 'Save', 'Copy as rich text');
    const rich = await paste(session(), '#rich');
    expect(rich).toMatch(/<div [^>]*dir="rtl"/);
    expect(rich).toMatch(new RegExp(`<h1[^>]*>(<[^>]+>)*${title}`));
    expect(rich).toMatch(new RegExp(`<h2[^>]*>(<[^>]+>)*${words}`));
    // A field that takes plain text alone is given the text.
    expect(await paste(session(), 'textarea')).toBe(text);

    await copyWith(session(), origin, 'Save', 'Copy as Markdown');
    await copyWith(session(), origin, 'Copy the text');
    expect(await paste(session(), 'textarea')).toBe(text);
    expect(await paste(session(), '#rich')).not.toContain('<h2');
  });
});
