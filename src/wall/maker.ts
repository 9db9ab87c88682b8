// A row of the tables of wall makers.
import type { WallKind } from './report.ts';

export interface MakerRow {
  name: string;
  kind: WallKind;
  /** Any one of these is enough: the document's title … */
  title?: RegExp;
  /** … an element that only this maker's wall holds … */
  selector?: string;
  /** … or words on the screen, in lower case with single spaces. */
  words?: RegExp;
  /** … or text of an inline script, in pages as small as walls are. */
  script?: RegExp;
  /** A piece of a real page that the row must know. */
  catches: string;
  /** A piece of a page that looks like it and is none. */
  spares: string;
}
