// HTML written with holes: what is put into a hole is escaped unless it is markup already.

export class Markup {
  constructor(readonly source: string) {}
  toString(): string {
    return this.source;
  }
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

type Hole = Markup | string | number | undefined | Hole[];

function fill(hole: Hole): string {
  if (hole === undefined) return '';
  if (Array.isArray(hole)) return hole.map(fill).join('\n');
  return hole instanceof Markup ? hole.source : escaped(String(hole));
}

export function html(pieces: TemplateStringsArray, ...holes: Hole[]): Markup {
  return new Markup(pieces.map((piece, index) => piece + (index < holes.length ? fill(holes[index]) : '')).join(''));
}

/** JSON that may stand in a script element. */
export const json = (value: unknown): Markup => new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
