// What the toolbar button says about a tab: its icon, its title and its badge. Browsers forget all of it at navigation.
import browser from 'webextension-polyfill';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { SaveAnswer, ToBackground } from '../platform/messages.ts';
import type { WallReport } from '../wall/report.ts';

type ReaderState = ToBackground['reader-state']['in'];

const SIZES = [16, 32] as const;

function icon(form: 'matn' | 'matn-ready' | 'matn-blocked'): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `icons/${form}-${size}.png`]));
}

/** The title for a wall: which of the four kinds was met, or that the page only asks for JavaScript. */
export function wallTitle(report: WallReport): MessageKey {
  if (report.state === 'blocked') return `background_title_${report.kind ?? 'hidden'}`;
  return report.state === 'noted' ? 'background_title_noted' : 'action_title';
}

/** A page that can be read shows the ready icon; a bot check its own, since nothing can be recovered there. */
export async function showWall(tabId: number, report: WallReport): Promise<void> {
  const blocked = report.state === 'blocked';
  const form = !blocked ? 'matn' : report.kind === 'challenge' ? 'matn-blocked' : 'matn-ready';
  await Promise.all([
    browser.action.setTitle({ tabId, title: t(wallTitle(report)) }),
    browser.action.setIcon?.({ tabId, path: icon(form) }), // an entry of a menu in Firefox for Android: no icon, no badge
  ]);
}

/** While the reader is open the button closes it, and says so; afterwards it speaks of the page's wall again. */
export async function showReaderState(tabId: number | undefined, { state, wall }: ReaderState): Promise<void> {
  if (tabId === undefined) return;
  const closed = wall ? wallTitle(wall) : 'action_title';
  await browser.action.setTitle({ tabId, title: t(state === 'closed' ? closed : 'background_title_open') });
}

/** A save from the keyboard or the menu has no window of its own: the badge says how it ended. */
export async function showSaved(tabId: number, answer: SaveAnswer): Promise<void> {
  await browser.action.setBadgeText?.({ tabId, text: answer.ok ? '✓' : '!' });
  await browser.action.setTitle({
    tabId,
    title: answer.ok ? t('background_saved', answer.fileName) : t(answer.detail ?? 'background_save_failed'),
  });
}
