// The shape of the tables of junk lines. Each row carries what it must catch and what it could take by mistake and must
// spare; one test walks them all.

/** What a junk line is: a pointer to other stories, a share bar … */
export type JunkKind =
  | 'related'
  | 'share'
  | 'subscribe'
  | 'comments'
  | 'tags'
  | 'advert'
  | 'rights'
  | 'consent'
  | 'controls'
  | 'credit'
  | 'dateline';

export interface JunkRow {
  kind: JunkKind;
  /** BCP 47 of the words, or `any`. */
  lang: string;
  /**
   * What a line looks like, matched in lower case (see `lowered`) after white space is folded.
   * label: the whole line but for a colon, an arrow, a count or an address around it.
   * lead: the line's beginning; the rest counts only where it is linked or short (see `judge`).
   * whole: the whole line, as it stands.
   * within: anywhere in the line.
   */
  as: 'label' | 'lead' | 'whole' | 'within';
  pattern: string;
  catches: readonly string[];
  spares?: readonly string[];
}
