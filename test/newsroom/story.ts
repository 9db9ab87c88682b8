// A story of the newsroom: text as data, so that every wall can carry every language and the tests know the truth.

export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'quote'; text: string; by: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'figure'; alt: string; caption: string };

/** The words of the newspaper around a story; none of them belongs into a reading. */
export interface Paper {
  name: string;
  menu: string[];
  readMore: string;
  related: string[];
  /** A left-over of the editing system, as Arabic Drupal sites show it between paragraphs. */
  editors?: string;
  moreFrom: string;
  share: string;
  comments: string;
  newsletter: string;
  footer: string;
}

export interface Story {
  lang: string;
  dir: 'rtl' | 'ltr';
  paper: Paper;
  title: string;
  /** The line under the title. */
  dek: string;
  byline: string;
  /** ISO 8601 with the paper's own time zone. */
  published: string;
  blocks: Block[];
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const quote = (text: string, by: string): Block => ({ kind: 'quote', text, by });
export const list = (...items: string[]): Block => ({ kind: 'list', items });
export const figure = (alt: string, caption: string): Block => ({ kind: 'figure', alt, caption });

/** Every paragraph, heading, quotation with its speaker, list item and caption of a story: what a reading must hold. */
export function textsOf(story: Story): string[] {
  return story.blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    if (block.kind === 'quote') return [block.text, block.by];
    // Who took the picture stands in brackets at the end; a reading may leave it out.
    return block.kind === 'figure' ? [block.caption.replace(/\s*\([^)]*\)$/, '')] : [block.text];
  });
}

/** The words around a story that no reading may hold. */
export function junkOf({ paper }: Story): string[] {
  const { readMore, related, editors, moreFrom, share, comments, newsletter, footer } = paper;
  return [readMore, ...related, ...(editors ? [editors] : []), moreFrom, share, comments, newsletter, footer];
}
