// Which fonts the article gets: the system's own where it has a good one, else a bundled one, fetched from the extension
// and from nowhere else. Asking `local()` is the only sure test: `document.fonts.check()` says yes to any name.
import type { Face } from './typography.ts';

/** What every bundled font is called while the reader is open. */
const FAMILY = 'Matn Reading';

/** Letters of the right-to-left scripts; all else comes from the faces that follow in the stack. */
const RANGE =
  'U+0590-06FF, U+0750-077F, U+0870-08FF, U+200C-200F, U+2010-2011, U+20AA, U+204F, U+25CC, U+2E41, U+FB1D-FDFF, U+FE70-FEFC';

export interface LoadedFont {
  /** Takes the font out of the document again. */
  remove(): void;
}

/**
 * CSS `font-family`: the bundled font (absent unless loaded), then the faces in their order, each for what the ones
 * before it lack, such as Latin names in an Arabic text, or an Arabic word in an English one.
 */
export function familyStack(faces: Face[], own: Face): string {
  const names = [...new Set(faces.flatMap(({ system }) => system))];
  if (own.bundled) names.unshift(FAMILY);
  return `${names.map((name) => `"${name}"`).join(', ')}, ${own.generic}`;
}

async function systemHas(family: string): Promise<boolean> {
  try {
    await new FontFace('Matn Probe', `local("${family}"), local("${family} Regular")`).load();
    return true;
  } catch {
    return false;
  }
}

/** ARABIC END OF AYAH: a ring around the digits that follow it. */
const VERSE = '\u06dd';

/** The families of the system that set a text well. */
export function goodFamilies({ system, outdone = [], outdoneInVerses = [] }: Face, text: string): string[] {
  const bad = text.includes(VERSE) ? [...outdone, ...outdoneInVerses] : outdone;
  return system.filter((family) => !bad.includes(family));
}

/**
 * Loads the bundled font of a face where the system has none of its families; answers nothing where it has.
 * @param read gives the bytes of a file in `fonts/`
 * @param text what is to be set
 */
export async function loadFace(
  face: Face,
  read: (file: string) => Promise<ArrayBuffer>,
  text = '',
): Promise<LoadedFont | undefined> {
  if (!face.bundled) return undefined;
  const has = await Promise.all(goodFamilies(face, text).map(systemHas));
  if (has.includes(true)) return undefined;
  const font = new FontFace(FAMILY, await read(face.bundled), { weight: '400 700', unicodeRange: RANGE });
  document.fonts.add(await font.load());
  return { remove: () => document.fonts.delete(font) };
}
