// The first look, on every page: is there any sign that a reader cannot read it? A few hundred microseconds, no tables;
// what shows a sign is left to the judge, who has them.
import { type Held, held, heldAnywhere, PLENTY, RUN, weigh, weighBlock } from './held.ts';
import { lidded } from './lid.ts';
import { mayNote } from './noscripts.ts';
import { noscriptRedirect } from './refresh.ts';
import { type Scripting, scripting } from './scripting.ts';
import { overhang, placed, shown } from './sight.ts';
import { speaks } from './speaks.ts';

export interface Look {
  scripting: Scripting;
  /** The prose in the page's paragraphs … */
  paragraphs: Held;
  /** … and, where that is little, in its other blocks too. */
  held: Held;
  /** Why the judge should look closer, a `note` for its words alone; null where nothing hides the page. */
  sign: 'redirect' | 'hidden-root' | 'hidden-prose' | 'little' | 'seckit' | 'covered' | 'guard' | 'note' | null;
}

/** Null for what is no page of text: a frame set, a picture, a PDF. */
export function sample(document: Document): Pick<Look, 'paragraphs' | 'held'> | null {
  if (!document.body) return null;
  const paragraphs = held(document);
  if (paragraphs.chars >= PLENTY) return { paragraphs, held: paragraphs };
  if (document.body.tagName === 'FRAMESET' || !document.contentType.includes('html')) return null;
  return { paragraphs, held: heldAnywhere(document, paragraphs) };
}

/** What is found where there is no text. */
export const NOTHING: Pick<Look, 'paragraphs' | 'held' | 'sign'> = {
  paragraphs: { blocks: [], chars: 0 },
  held: { blocks: [], chars: 0 },
  sign: null,
};

/** For pages whose scripts do not run, or whose style and layout are clean: it asks for both. */
export function look(document: Document, scripts: Scripting = scripting(document)): Look {
  const sampled = sample(document);
  if (!sampled) return { scripting: scripts, ...NOTHING };
  const found = { scripting: scripts, ...sampled };
  if (scripts === 'off' && noscriptRedirect(document)) return { ...found, sign: 'redirect' };
  const sign = signInSight(document, found);
  return { ...found, sign: sign ?? (scripts === 'off' && mayNote(document) ? 'note' : null) };
}

function signInSight(document: Document, found: Omit<Look, 'sign'>): Look['sign'] {
  const { blocks } = found.held;
  const boxes = blocks.map((block) => block.getBoundingClientRect());
  const seen = mostly(blocks, (block, i) => placed(block, boxes[i]));
  // Where prose can be seen the body is shown.
  if (!(seen || shown(document.body))) return found.scripting === 'run' && appears(document) ? null : 'hidden-root';
  // Security Kit's message says that the page is covered even where its style sheet has not arrived yet.
  if (document.getElementById('seckit-noscript-tag')) return 'seckit';
  if (overhang(document, boxes)) return 'hidden-prose';
  const doubt = doubtOf(document, found, seen);
  if (doubt && !speaks(document, blocks)) return doubt;
  return lidded(document, blocks, boxes) ? 'covered' : null;
}

function doubtOf(document: Document, { paragraphs, held }: Omit<Look, 'sign'>, seen: boolean): Look['sign'] {
  if (held.chars < PLENTY) return 'little';
  if (!seen && !seesPlenty(document)) return 'hidden-prose';
  // A page without paragraphs has one block at least that is as long as one.
  return paragraphs.chars < PLENTY && !held.blocks.some(long) ? 'little' : null;
}

/** As long as a paragraph, in plain sight. */
const long = (block: Element): boolean => weighBlock(block) >= RUN && placed(block);

/** An animation is about to show the page, as AMP's does where its script has not come after eight seconds. */
function appears({ documentElement, body }: Document): boolean {
  return [documentElement, body].some((element) =>
    element.getAnimations().some(({ playState, effect }) => {
      return playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    }),
  );
}

/** At least half of them; asks no more than it must. */
function mostly(blocks: readonly Element[], test: (block: Element, i: number) => boolean): boolean {
  const enough = blocks.length / 2;
  let yes = 0;
  return blocks.some((block, i) => test(block, i) && ++yes >= enough);
}

/** Paragraphs asked for prose in plain sight. */
const PARAGRAPHS = 150;

/** A sample may have met folded dialogs and help texts alone: is there prose in plain sight all the same? */
function seesPlenty(document: Document): boolean {
  let chars = 0;
  for (const paragraph of [...document.getElementsByTagName('p')].slice(0, PARAGRAPHS)) {
    const weight = weigh(paragraph.textContent ?? '');
    if (weight >= RUN && placed(paragraph)) chars += weight;
    if (chars >= PLENTY) return true;
  }
  return false;
}
