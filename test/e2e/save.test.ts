// Files as they lie on the disk after a real download in both browsers.
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { SaveAnswer } from '../../src/platform/messages.ts';
import type { SaveFormat } from '../../src/platform/settings.ts';
import { article, persian } from '../save/articles.ts';
import { inBothBrowsers, type Session, until } from './harness.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** What a content script asks of the background. */
function save(session: Session, what: Article, format: SaveFormat): Promise<SaveAnswer> {
  const message = { matn: 'save-article', input: { article: what, format } };
  return session.inExtension((sent) => chrome.runtime.sendMessage(sent), message) as Promise<SaveAnswer>;
}

async function saved(session: Session, what: Article, format: SaveFormat): Promise<{ name: string; text: string }> {
  const answer = await save(session, what, format);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  // The answer comes when the browser says that the file is complete.
  const text = await readFile(path.join(session.downloads, answer.fileName), 'utf8');
  return { name: answer.fileName, text };
}

inBothBrowsers('saving', {}, (session) => {
  it('writes plain text', async () => {
    const { name, text } = await saved(session(), persian, 'text');
    expect(name).toBe('می خواهم به خانه برگردم - «روایت» یک سفر.txt');
    expect(text.split('\n').slice(0, 4)).toEqual([
      'می‌خواهم به خانه برگردم: «روایت» یک سفر',
      'نگار رهنما',
      'روزنامهٔ نمونه · 2024-11-10',
      persian.url,
    ]);
    expect(text).toContain('\n\nایستگاه در شب\n\nراه\n\n');
  });

  it('writes Markdown', async () => {
    const { name, text } = await saved(session(), persian, 'markdown');
    expect(name).toMatch(/\.md$/);
    expect(text).toMatch(/^---\ntitle: "می‌خواهم/);
    expect(text).toContain('<div dir="rtl" lang="fa">');
    expect(text).toContain('\n## راه\n');
  });

  it('writes one HTML file', async () => {
    const { name, text } = await saved(session(), persian, 'html');
    expect(name).toMatch(/\.html$/);
    expect(text).toMatch(/^<!doctype html><html dir="rtl" lang="fa"><head><meta charset="utf-8">/);
    expect(text).toContain('<h2>راه</h2>');
  });

  it('writes a book', async () => {
    const answer = await save(session(), persian, 'epub');
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    const files = unzipSync(await readFile(path.join(session().downloads, answer.fileName)));
    expect(answer.fileName).toMatch(/\.epub$/);
    expect(strFromU8(files['book/package.opf'] ?? new Uint8Array())).toContain('page-progression-direction="rtl"');
  });

  it('writes JSON', async () => {
    const { name, text } = await saved(session(), persian, 'json');
    expect(name).toMatch(/\.json$/);
    expect(JSON.parse(text)).toMatchObject({ format: 'matn-article', title: persian.title, text: persian.text });
  });

  it('never overwrites', async () => {
    const first = await saved(session(), article({ title: 'Twice' }), 'text');
    const second = await saved(session(), article({ title: 'Twice', byline: 'Someone else' }), 'text');
    expect(second.name).not.toBe(first.name);
    expect(await readFile(path.join(session().downloads, first.name), 'utf8')).toBe(first.text);
  });

  it('saves several at once', async () => {
    const titles = ['One', 'Two', 'Three', 'Four'];
    const files = await Promise.all(titles.map((title) => saved(session(), article({ title }), 'text')));
    expect(files.map(({ name }) => name).sort()).toEqual(['Four.txt', 'One.txt', 'Three.txt', 'Two.txt']);
  });

  it.each([
    'CON',
    '..',
    'a/b\\c:d*e?f"g<h>i|j',
    '   ',
    '😀'.repeat(60),
    '% ~ & $',
    '\u202Eabc.',
    '1. x. y',
    'שלום'.repeat(40),
  ])('takes the title %s', async (title) => {
    const { name, text } = await saved(session(), article({ title }), 'text');
    expect(text).toContain('Boats came in.');
    expect(await readdir(session().downloads)).toContain(name);
    expect(name).toMatch(/^.+\.txt$/);
  });

  it('lets go of what it took', async () => {
    await saved(session(), article({ title: 'Last' }), 'text');
    if (session().kind === 'firefox') return; // there the workshop is the background page itself
    await until('the offscreen document to close', () =>
      session()
        .browser.targets()
        .every((target) => !target.url().endsWith('workshop.html')),
    );
  });

  it('says so when the file cannot be written, and writes it when that is over', async () => {
    const { downloads, kind } = session();
    // Firefox then takes another folder, outside this test's reach.
    if (kind === 'firefox') return;
    const order = article({ title: 'Nowhere' });
    await rename(downloads, `${downloads}-away`);
    await writeFile(downloads, 'a file where the folder was');
    const refused = await save(session(), order, 'text');
    await rm(downloads);
    await rename(`${downloads}-away`, downloads);
    expect(refused).toMatchObject({ ok: false, reason: 'failed', detail: expect.stringMatching(/^save_failed_/) });
    expect((await saved(session(), order, 'text')).text).toContain('Nobody counted them.');
  });
});
