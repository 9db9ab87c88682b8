// What a page of the newsroom is: how it is served, and what is true of it.
import type { WallReport } from '../../src/wall/report.ts';
import type { Place } from './page.ts';
import type { Language } from './stories/index.ts';
import type { Story } from './story.ts';

export interface Answer {
  body: string | Buffer;
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  /** The encoding on the wire; default UTF-8. Characters it lacks become references. */
  charset?: string;
  /** Milliseconds before the answer. */
  delay?: number;
  /** Whether the header names the encoding; default true. */
  declared?: boolean;
}

/** What Matn must say of the page: the state, and the kind and maker where it is blocked. */
export type Expected = Pick<WallReport, 'state' | 'kind' | 'maker'>;

export interface Wall {
  /** Its part of the address: `/ar/security-kit`. */
  name: string;
  /** One line for the index page. */
  about: string;
  /** What Matn must say of it, by what happens to scripts. What is not named is not promised. */
  expected: {
    /** Blocked by the browser's own setting. */
    blocked?: Expected;
    /** Forbidden by the server's Content-Security-Policy. */
    forbidden?: Expected;
    /** Allowed, but failing to load. */
    broken?: Expected;
    /** Allowed, and working. */
    allowed?: Expected;
  };
  /** Whether the article can be had at all. */
  readable: boolean;
  /** Only in these languages; default all. */
  languages?: Language[];
  /** Another story than the language's own. */
  story?: Story;
  serve(story: Story, place: Place): Answer;
}

export const clear: Expected = { state: 'clear' };
export const hidden: Expected = { state: 'blocked', kind: 'hidden' };
export const shell: Expected = { state: 'blocked', kind: 'shell' };
export const everywhere = (expected: Expected, allowed: Expected = clear): Wall['expected'] => ({
  blocked: expected,
  forbidden: expected,
  broken: expected,
  allowed,
});
