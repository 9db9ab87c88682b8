// What may happen by itself on a page with a wall? Only as the user decided: open the reader, mark the button, or nothing.
import type { Tabs } from 'webextension-polyfill';
import { readSettings, readSite, type Settings, type SiteRule } from '../platform/settings.ts';
import type { WallReport } from '../wall/report.ts';
import { showWall } from './button.ts';
import { openReader } from './tab.ts';

/**
 * The decision alone: a site's own rule is stronger than the general one. A bot check never opens, since nothing can be
 * recovered there, and a page that can be read never does.
 */
export function automaticStep(
  report: WallReport,
  automatic: Settings['automatic'],
  rule: SiteRule | undefined,
): 'open' | 'mark' | 'nothing' {
  if (automatic === 'never' && rule === undefined) return 'nothing';
  if (report.state !== 'blocked' || report.kind === 'challenge') return 'mark';
  return rule === 'always' || (rule === undefined && automatic === 'always') ? 'open' : 'mark';
}

/** Carries out what the decision says for a wall that the judge saw in a tab. */
export async function actOnWall(tab: Tabs.Tab | undefined, report: WallReport): Promise<void> {
  if (tab?.id === undefined || !tab.url) return;
  const [settings, rule] = await Promise.all([readSettings(), readSite(new URL(tab.url).hostname)]);
  const step = automaticStep(report, settings.automatic, rule);
  await Promise.all([
    step === 'nothing' ? undefined : showWall(tab.id, report),
    step === 'open' ? openReader(tab, true) : undefined,
  ]);
}
