// Opens one Chromium with every extractor loaded into a blank page, so that all are measured in the same engine.
import path from 'node:path';
import * as esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import type { ExtractorName, Finding, Task } from './extractors.ts';
import { profiled } from './profile.ts';

export interface Engine {
  measure(names: ExtractorName[], task: Task): Promise<Finding[]>;
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
  const page = await browser.newPage();
  // Extracted pages must reach nothing; a parsed document loads nothing by itself, and this makes sure.
  await page.setOfflineMode(true);
  await page.evaluate(built.outputFiles[0]?.text ?? '');
  return {
    measure: (names, task) => page.evaluate((list, one) => window.measureArticle(list, one), names, task),
    profiled: async (work) => profiled(await page.createCDPSession(), work),
    close: () => browser.close(),
  };
}
