// Opens one of Matn's own pages in a tab.
import type { Page } from 'puppeteer-core';
import { type Session, until } from './harness.ts';

/** @param file its name in the extension's folder, with the query if it has one */
export async function openPage(session: Session, file: string): Promise<Page> {
  const page = await session.open();
  await session.goToExtensionPage(page, file);
  await until('the page’s content', () => page.$('main :is(h2, label, #sentence:not(:empty))'));
  return page;
}
