// One row of the table of sentences. A row does not list sentences but what makes one: the name of JavaScript with one
// of the row's words near it.
export interface SentenceRow {
  /** BCP 47. */
  lang: string;
  /** Words that demand: turn on, allow, needs, is disabled, is not supported. Matched on folded text. */
  demands: RegExp;
  /** Words that only wish, or that speak of a part: a better experience, comments, a form, a video. */
  wishes?: RegExp;
  /** Real sentences that the row must find. */
  catches: readonly string[];
  /** Real sentences that it must leave alone, or take for a wish. */
  spares?: readonly string[];
}
