// Opens one Chromium with every extractor loaded into a blank page, so that all are measured in the same engine.
import path from 'node:path';
import * as esbuild from 'esbuild';
import puppeteer, { type BrowserContext, type Page } from 'puppeteer-core';
import type { ExtractorName, Finding, Task } from './extractors.ts';
import { profiled } from './profile.ts';

export interface Engine {
  measure(names: ExtractorName[], task: Task): Promise<Finding[]>;
  /** The same with each extractor in a process of its own that has run nothing yet; the browser alone can. */
  measureCold?(names: ExtractorName[], task: Task): Promise<Finding[]>;
  /** Runs something and prints where the time went; the browser alone can. */
  profiled?<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function openChromium(): Promise<Engine> {
  const built = await esbuild.build({
    entryPoints: [path.join(import.meta.dirname, 'page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    conditions: ['browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    protocolTimeout: 600_000,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--disable-sync',
    ],
  });
  const open = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    // Extracted pages must reach nothing; a parsed document loads nothing by itself, and this makes sure.
    await page.setOfflineMode(true);
    await page.evaluate(built.outputFiles[0]?.text ?? '');
    return page;
  };
  const measureIn = (page: Page, names: ExtractorName[], task: Task): Promise<Finding[]> =>
    page.evaluate((list, one) => window.measureArticle(list, one), names, task);
  const page = await open(browser.defaultBrowserContext());
  return {
    measure: (names, task) => measureIn(page, names, task),
    async measureCold(names, task) {
      const findings: Finding[] = [];
      for (const name of names) {
        // Pages of one context may share a process, and with it the expressions that the engine has compiled.
        const context = await browser.createBrowserContext();
        findings.push(...(await measureIn(await open(context), [name], task)));
        await context.close();
      }
      return findings;
    },
    profiled: async (work) => profiled(await page.createCDPSession(), work),
    close: () => browser.close(),
  };
}
