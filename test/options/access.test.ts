// The page explains every permission Matn asks for, and names everybody whose work it carries.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import english from '../../src/_locales/en/messages.json';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { PERMISSIONS } = await import('../../src/options/access.tsx');
const { FONTS, LIBRARIES } = await import('../../src/options/licences.ts');

const root = path.join(import.meta.dirname, '../..');
const json = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

test('every permission of the manifest has its name and its reason', () => {
  for (const permission of json('manifest.json').permissions as string[]) {
    const key = PERMISSIONS[permission];
    expect(key, `${permission} is not explained`).toBeDefined();
    expect(english).toHaveProperty([key ?? permission]);
    expect(english).toHaveProperty([`${key}_name`]);
  }
});

test('every dependency is named with the licence it has', () => {
  const dependencies = Object.keys(json('package.json').dependencies);
  const libraries = dependencies.filter((name) => !name.startsWith('@fontsource'));
  expect(Object.keys(LIBRARIES).sort()).toEqual(libraries.sort());
  for (const name of libraries) expect(LIBRARIES[name], name).toBe(json(`node_modules/${name}/package.json`).license);
});

test('every bundled font is named and has its licence beside it', () => {
  const fonts = Object.keys(json('package.json').dependencies).filter((name) => name.startsWith('@fontsource'));
  expect(
    Object.keys(FONTS)
      .map((file) => `@fontsource-variable/${file}`)
      .sort(),
  ).toEqual(fonts.sort());
  for (const font of fonts) expect(existsSync(path.join(root, 'node_modules', font, 'LICENSE')), font).toBe(true);
});
