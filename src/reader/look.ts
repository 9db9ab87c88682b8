// Puts settings on an element as custom properties: the one bridge between what the user decided and the two
// stylesheets, the article's and the controls'. Marked important, since a page may write `* { --x: … !important }`.
import type { ReaderSettings } from '../platform/settings.ts';
import { familyStack } from './fonts.ts';
import { PALETTES, paletteFor } from './themes.ts';
import { type Face, SCRIPTS, type ScriptRow, scriptRow } from './typography.ts';

export interface Language {
  lang?: string;
  dir: 'rtl' | 'ltr';
}

const LATIN = SCRIPTS[SCRIPTS.length - 1] as ScriptRow;
/** The serif of a script's common row. The table is asked, not `Intl`, which takes milliseconds when it is first asked. */
const serifOf = (script: string): Face =>
  (SCRIPTS.find((row) => row.script === script && row.languages.length === 0) ?? LATIN).serif;
const ARABIC = serifOf('Arab');
const HEBREW = serifOf('Hebr');

/**
 * In a Naskh or Hebrew serif, digits and Latin letters come from one Latin face: it stands first, which it can, since
 * none of the Latin serifs has letters of these scripts. (Latin sans faces often have.)
 */
function stackFor({ script }: ScriptRow, face: Face): string {
  if (face.generic !== 'serif') return familyStack([face, LATIN.sans, ARABIC, HEBREW], face);
  const own = script === 'Arab' || script === 'Hebr' ? [LATIN.serif, face] : [face, LATIN.serif];
  return familyStack([...own, ARABIC, HEBREW], face);
}

/** Every custom property, with its value. */
export function lookOf(settings: ReaderSettings, language: Language, prefersDark: boolean): Map<string, string> {
  const row = scriptRow(language.lang, language.dir);
  const face = row[settings.face];
  const { scheme, ...colours } = PALETTES[paletteFor(settings.theme, prefersDark)];
  const look = new Map<string, string>([
    ['--matn-scheme', scheme],
    ['--matn-font', stackFor(row, face)],
    ['--matn-size', `${(row.size * settings.textSize) / 100}em`],
    ['--matn-measure', `${(row.measure * settings.measure) / 100}em`],
    ['--matn-leading', String((row.leading * settings.leading) / 100)],
    ['--matn-tight', String(row.tight)],
    ['--matn-spacing', `${face.wordSpacing ?? 0}em`],
    ['--matn-weight', String(settings.weight)],
    ['--matn-slant', row.slant ? 'italic' : 'normal'],
    ['--matn-emphasis', row.slant ? 'inherit' : '600'],
    ['--matn-align', settings.align === 'justify' ? 'justify' : 'start'],
  ]);
  for (const [name, colour] of Object.entries(colours)) look.set(`--matn-${name}`, colour);
  return look;
}

/** Sets the look of the reader's host, or of a preview. */
export function applyLook(
  element: HTMLElement,
  settings: ReaderSettings,
  language: Language,
  prefersDark = matchMedia('(prefers-color-scheme: dark)').matches,
): void {
  for (const [name, value] of lookOf(settings, language, prefersDark)) {
    element.style.setProperty(name, value, 'important');
  }
}
