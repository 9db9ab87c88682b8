// What a pass is: one named step over the page or over the article, which can be left out and can say what it took.
import type { Metadata } from '../metadata/metadata.ts';

/** Something between headline and story, remembered before Readability runs. */
export interface LeadPart {
  source: Element;
  copy: Element;
  text: string;
  /** Named or declared as such; else mere prose, which is only the story's where the story goes on after it. */
  sure: boolean;
}

/** A paragraph of running text, remembered before Readability runs. */
export interface ProsePart {
  element: Element;
  parent: Element;
  text: string;
  /** Tags and first classes of the paragraph and what is around it: paragraphs of one story are of one make. */
  make: string;
  /** The article element around it; another one is another story. */
  home: Element | null;
  /** Whether its box has a heading that leads elsewhere, as a teaser has. */
  titled: boolean;
}

/** A block whose words the declared body of the article has, remembered before Readability runs. */
export interface ToldPart {
  element: Element;
  /** Its letters, as `metadata/spoken.ts` reads them. */
  text: string;
  heading: boolean;
}

/** An element that holds running text and no further block. */
export interface Line {
  readonly element: Element;
  readonly text: string;
}

/** A note that the text refers to, remembered before Readability runs. */
export interface NotePart {
  /** What the mark in the text leads to. */
  id: string;
  /** The mark as printed: `1`, `[12]`, `*`. */
  mark: string;
  copy: Element;
}

/** What the passes work on. */
export interface Work {
  /** A copy of the page; passes change it. */
  readonly document: Document;
  /** Absolute base of the page's addresses, `<base>` respected, without a fragment. */
  readonly base: string;
  readonly metadata: Metadata;
  /** Filled by the pass `lead` before Readability, put back by it after. */
  readonly lead: LeadPart[];
  /** The same for the pass `notes`. */
  readonly notes: NotePart[];
  /** Filled by the pass `restore` before Readability. */
  readonly prose: ProsePart[];
  /** The prose's language by its words and letters, and those the page declares (BCP 47, first parts); undefined in doubt. */
  readonly languages: readonly string[] | undefined;
  /** Filled by the pass `witness` where the page declares its article's body. */
  readonly told: ToldPart[];
  /** Letters of that body, where it is long enough to judge by. */
  body?: string;
  /** The article's lines, once a pass has asked for them. */
  lines?: Line[] | undefined;
  /** Notes that a pass took something away; cheap when nobody asked for an explanation. */
  removed(node: Node, why?: string): void;
}

export interface PagePass {
  name: string;
  /** What it is for, in one sentence; shown by `explain`. */
  purpose: string;
  /** Works on the whole page, before Readability looks. */
  page(work: Work): void;
}

export interface ArticlePass {
  name: string;
  purpose: string;
  /** Works on what Readability found. */
  article(root: Element, work: Work): void;
}

/** One thing that a pass took away. */
export interface Removal {
  pass: string;
  text: string;
  why?: string;
}
