// The passes, in the order they run. Read this list to know what Matn does around Readability.
import { captions } from './captions.ts';
import { cards } from './cards.ts';
import { code } from './code.ts';
import { credits } from './credits.ts';
import { edges } from './edges.ts';
import { embeds } from './embeds.ts';
import { fields } from './fields.ts';
import { focus } from './focus.ts';
import { formulas } from './formulas.ts';
import { furniture } from './furniture.ts';
import { images } from './images.ts';
import { junkLines } from './junk-lines.ts';
import { leadAfter, leadBefore } from './lead.ts';
import { leafNames } from './leaf-names.ts';
import { noscript } from './noscript.ts';
import { notesAfter, notesBefore } from './notes.ts';
import { others } from './others.ts';
import type { ArticlePass, PagePass } from './pass.ts';
import { permalinks } from './permalinks.ts';
import { quotations } from './quotations.ts';
import { restoreAfter, restoreBefore } from './restore.ts';
import { strip } from './strip.ts';
import { symbols } from './symbols.ts';
import { titleHeading } from './title-heading.ts';
import { unhide } from './unhide.ts';
import { unseen } from './unseen.ts';
import { wall } from './wall.ts';
import { witnessAfter, witnessBefore, witnessEdges } from './witness.ts';

/** Over the whole page, before Readability looks. */
export const PAGE_PASSES: readonly PagePass[] = [
  fields,
  strip,
  code,
  noscript,
  wall,
  unhide,
  unseen,
  notesBefore,
  quotations,
  witnessBefore,
  furniture,
  others,
  cards,
  formulas,
  symbols,
  permalinks,
  embeds,
  images,
  captions,
  restoreBefore,
  leadBefore,
  leafNames,
  focus,
];

/** Over what Readability found. */
export const ARTICLE_PASSES: readonly ArticlePass[] = [
  restoreAfter,
  witnessAfter,
  leadAfter,
  titleHeading,
  credits,
  junkLines,
  edges,
  witnessEdges,
  notesAfter,
];
