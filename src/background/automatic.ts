// When may the reader open by itself? Only on a page that cannot be read, and only as the user decided.
import type { Tabs } from 'webextension-polyfill';
import { readSettings, readSite, type Settings, type SiteRule } from '../platform/settings.ts';
import type { WallReport } from '../wall/report.ts';
import { orderReader } from './tab.ts';

/** The decision alone: a site's own rule is stronger than the general one; a bot check never opens by itself. */
export function mayOpen(report: WallReport, automatic: Settings['automatic'], rule: SiteRule | undefined): boolean {
  if (report.state !== 'blocked' || report.kind === 'challenge') return false;
  return rule === undefined ? automatic === 'always' : rule === 'always';
}

export async function openByItself(tab: Tabs.Tab, report: WallReport): Promise<void> {
  if (tab.id === undefined || !tab.url) return;
  const [settings, rule] = await Promise.all([readSettings(), readSite(new URL(tab.url).hostname)]);
  if (mayOpen(report, settings.automatic, rule)) await orderReader(tab.id, 'open', { automatic: true });
}
