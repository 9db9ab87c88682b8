// One running browser with Matn in it, in the same shape for Chromium and Firefox. What differs stands in
// chromium.ts and firefox.ts; what follows from these few doors stands in harness.ts.
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from '../browsers.ts';

export interface LaunchOptions {
  /** `blocked` is the browser's own site setting (Chromium) or preference (Firefox), not a debugger's switch. */
  javascript?: 'allowed' | 'blocked';
  /** Language of the interface, e.g. `ar`; Chromium only (Debian: package chromium-l10n). Default: English. */
  locale?: string;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Chromium only. */
  reducedMotion?: boolean;
  /** Folder of the built extension; default `dist/chrome` or `dist/firefox`. */
  extension?: string;
  /** A window on the screen instead of headless. */
  headed?: boolean;
  /** Keep the page that opens after installation (it is closed otherwise, so that it does not take the focus). */
  welcome?: boolean;
  /** Keep the icons that the toolbar button is given. In Chromium a debugger sits in the worker for it, which then never ends. */
  icons?: boolean;
  /** More Firefox preferences. */
  preferences?: Record<string, boolean | number | string>;
}

/** A way in that is a key press: the manifest's command names. */
export type CommandName = '_execute_action' | 'save-text';

export interface ToolbarButton {
  title: string;
  badge: string;
  enabled: boolean;
  /** The icon's file without its size, e.g. `matn-ready`. */
  icon: string;
}

export interface Session {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Files that the extension downloads land here, without a question. */
  readonly downloads: string;
  /** Address of one of the extension's own files. */
  extensionUrl(file: string): string;
  /** A new tab in front, at the address if one is given. */
  open(url?: string): Promise<Page>;
  /** Addresses of all open tabs, those of the extension too. */
  tabs(): Promise<string[]>;
  closeTab(url: string): Promise<void>;
  /** Goes to an address of the extension itself, which Puppeteer's own `goto` waits for in vain in Firefox. */
  goToExtensionPage(page: Page, file: string): Promise<void>;
  /** Goes to a page that the browser makes, such as `chrome://version/`, `about:config` or a PDF's. */
  goToBrowserPage(page: Page, url: string): Promise<void>;
  /** Clicks Matn's toolbar button while this page is in front. */
  pressToolbarButton(page: Page): Promise<void>;
  /** Presses the keyboard shortcut of a command while this page is in front. */
  pressShortcut(page: Page, command: CommandName): Promise<void>;
  /** Presses a key of any keyboard layout while this page is in front: `code` is where it lies, `key` what it types. */
  pressKey(page: Page, key: { code: string; key: string }): Promise<void>;
  /** Chooses Matn's item of the page's context menu. */
  chooseMenuItem(page: Page, item: string): Promise<void>;
  /** What the toolbar button shows for this page's tab. */
  toolbarButton(page: Page): Promise<ToolbarButton>;
  /**
   * Runs a function over `<matn-reader>`'s closed shadow root and gives back its JSON value; works with scripts
   * blocked, where no promise of a page settles: no async functions. The function is sent as text: it sees its arguments and the page's globals, nothing of the test file.
   */
  inReader<A extends unknown[], R>(page: Page, run: (root: ShadowRoot, ...args: A) => R, ...args: A): Promise<R>;
  /** Runs a function, sent as text like the above, in an extension page, where `browser` or `chrome` is. */
  inExtension<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  close(): Promise<void>;
}

/** The folder of the built extension: the test run's own build, or `dist/`. */
export function builtExtension(target: 'chrome' | 'firefox'): string {
  return path.join(process.env.MATN_DIST ?? path.resolve(import.meta.dirname, '../../dist'), target);
}

/** The name that the icon's files share, from the address of any of them. */
export const iconName = (file: string): string => /([\w-]+)-\d+\.png$/.exec(file)?.[1] ?? file;

/** A function and its arguments as one expression; the names that a compiler's `keepNames` calls are provided. */
export function asExpression(run: (...args: never[]) => unknown, args: unknown[], first?: string): string {
  const list = [...(first ? [first] : []), ...args.map((argument) => JSON.stringify(argument) ?? 'undefined')];
  return `((__name) => (${run.toString()})(${list.join(', ')}))((target) => target)`;
}
