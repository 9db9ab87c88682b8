// The toolbar button's icon and title: they name what was met, and the icon's files are there.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { showWall } from '../../src/background/button.ts';
import type { WallReport } from '../../src/wall/report.ts';

const { action } = vi.hoisted(() => ({
  action: { setTitle: vi.fn(), setIcon: vi.fn<(icon: { tabId: number; path: Record<number, string> }) => void>() },
}));
vi.mock('webextension-polyfill', () => ({ default: { action, i18n: { getMessage: (key: string) => key } } }));

it.each<[WallReport, string, string]>([
  [{ state: 'blocked', kind: 'hidden' }, 'background_title_hidden', 'matn-ready'],
  [{ state: 'blocked', kind: 'shell' }, 'background_title_shell', 'matn-ready'],
  [{ state: 'blocked', kind: 'redirect' }, 'background_title_redirect', 'matn-ready'],
  [{ state: 'blocked', kind: 'challenge' }, 'background_title_challenge', 'matn-blocked'],
  [{ state: 'noted' }, 'background_title_noted', 'matn'],
  [{ state: 'clear' }, 'action_title', 'matn'],
])('%j', async (report, title, icon) => {
  await showWall(7, report);
  expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title });
  expect(action.setIcon).toHaveBeenLastCalledWith({
    tabId: 7,
    path: { 16: `icons/${icon}-16.png`, 32: `icons/${icon}-32.png` },
  });
  for (const file of Object.values(action.setIcon.mock.lastCall?.[0].path ?? {})) {
    expect(existsSync(path.resolve(import.meta.dirname, '../..', file))).toBe(true);
  }
});
