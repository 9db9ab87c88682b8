// The file in which settings and the site list travel: JSON with a version. What it says is checked value by value, so
// that a file edited by hand, or made by an older Matn, brings what is valid in it and nothing else.

import type { Settings, SiteRule } from '../platform/settings.ts';
import { validSettings } from '../platform/settings-valid.ts';
import { siteHost } from './hosts.ts';

/** Raised when a file would mean something else to an older Matn. */
export const FILE_VERSION = 1;

export interface SettingsFile {
  settings?: Settings;
  sites: Map<string, SiteRule>;
}

/** Why a file brings nothing; each has its sentence `options_import_<reason>`. */
export type ImportFailure = 'not_json' | 'not_matn' | 'newer' | 'empty';
export type Imported = ({ ok: true; skipped: number } & SettingsFile) | { ok: false; reason: ImportFailure };

/** The text of the file, for people to read too. */
export function writeSettingsFile({ settings, sites }: SettingsFile): string {
  const file = {
    matn: 'settings',
    version: FILE_VERSION,
    ...(settings && { settings }),
    sites: Object.fromEntries(sites),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    // Editors on Windows like to begin a file with a byte order mark, which JSON forbids.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** What a file brings. Settings it does not name keep the value they have in `now`. */
export function readSettingsFile(text: string, now: Settings): Imported {
  const file = parse(text);
  if (file === undefined) return { ok: false, reason: 'not_json' };
  if (!isRecord(file) || file.matn !== 'settings' || typeof file.version !== 'number') {
    return { ok: false, reason: 'not_matn' };
  }
  if (file.version > FILE_VERSION) return { ok: false, reason: 'newer' };
  const { sites, skipped } = readSites(file.sites);
  const settings = isRecord(file.settings) ? validSettings(file.settings, now) : undefined;
  if (!settings && sites.size === 0) return { ok: false, reason: 'empty' };
  return { ok: true, settings, sites, skipped };
}

function readSites(value: unknown): { sites: Map<string, SiteRule>; skipped: number } {
  const sites = new Map<string, SiteRule>();
  const entries = isRecord(value) ? Object.entries(value) : [];
  for (const [name, rule] of entries) {
    const host = siteHost(name);
    if (host && (rule === 'always' || rule === 'never')) sites.set(host, rule);
  }
  return { sites, skipped: entries.length - sites.size };
}
