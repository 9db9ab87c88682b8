// What Matn says about a page's wall. Kept apart from the detector so that others can name the type for nothing.

/** How a blocked page hides its article; see `detectWall`. */
export type WallKind = 'hidden' | 'shell' | 'challenge' | 'redirect';

export interface WallReport {
  /** clear: no wall; noted: the page asks for JavaScript, but what it says can be read; blocked: it cannot be read. */
  state: 'clear' | 'noted' | 'blocked';
  kind?: WallKind;
  /** The wall's own words, as the reader sees them. */
  message?: string;
  /** Who puts up this wall, where known: 'drupal-seckit', 'cloudflare' … */
  maker?: string;
}
