// What a pass is: one named step over the page or over the article, which can be left out and can say what it took.
import type { Metadata } from '../metadata/metadata.ts';

/** Something between headline and story, remembered before Readability runs. */
export interface LeadPart {
  source: Element;
  copy: Element;
  text: string;
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
  /** Absolute base of the page's addresses, `<base>` respected. */
  readonly base: string;
  readonly metadata: Metadata;
  /** Filled by the pass `lead` before Readability, put back by it after. */
  readonly lead: LeadPart[];
  /** The same for the pass `notes`. */
  readonly notes: NotePart[];
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
