// What a caller may ask of the extraction beyond the address.
import type { Removal } from './passes/pass.ts';

export interface ArticleOptions {
  /** Absolute address of the page; relative links are resolved against it unless the page declares a `<base>`. */
  url: string;
  /** Names of passes to leave out, to see what each is worth. */
  without?: readonly string[];
  /** Called with each thing that a pass took away. */
  explain?: (removal: Removal) => void;
  /** `text` without figure captions; they stay in `html`. Default false. */
  withoutCaptions?: boolean;
}
