// What a search for the article brings back, and the one thing it asks of the world: to fetch a page.
import type { Article } from '../article/article.ts';
import type { WallReport } from '../wall/report.ts';

/** Where an article was found; one name per file in this folder. */
export type SourceName =
  | 'dom'
  | 'server'
  | 'json-ld'
  | 'state'
  | 'payload'
  | 'template'
  | 'noscript'
  | 'microdata'
  | 'amp'
  | 'feed'
  | 'wordpress'
  | 'drupal'
  | 'oembed'
  | 'canonical'
  | 'print'
  | 'refresh'
  | 'discourse'
  | 'mediawiki'
  | 'pages'
  | 'archive'
  | 'none';

/** Why a request gave no page. Every reason has a sentence of its own in `_locales` (`source_failed_<reason>`). */
export type FailureReason =
  | 'network'
  | 'timeout'
  | 'cancelled'
  | 'too_large'
  | 'status'
  | 'missing'
  | 'server'
  | 'not_http'
  | 'pdf'
  | 'image'
  | 'media'
  | 'download'
  | 'redirect_loop'
  | 'unexpected_type'
  | 'other_site'
  | 'budget';

export interface PageRequest {
  url: string;
  /** What is wanted; decides the Accept header and which content types are an answer. Default `html`. */
  accept?: 'html' | 'json' | 'feed';
  /** `false`: without cookies, even where the page would send them. */
  cookies?: boolean;
  /** The encoding to take for a body that declares none and is not UTF-8: the one the browser found for the page. */
  charset?: string;
}

export type PageAnswer =
  | {
      ok: true;
      /** The address after redirects. */
      url: string;
      status: number;
      /** Media type without parameters, lower case. */
      contentType: string;
      /** The decoded body. */
      text: string;
    }
  | { ok: false; reason: FailureReason; url: string; status?: number; contentType?: string };

/** Fetches one page of the site; never throws. Aborting the signal answers `cancelled`. */
export type FetchPage = (request: PageRequest, signal?: AbortSignal) => Promise<PageAnswer>;

/** The page in front of the reader. */
export interface Page {
  /** The live document, or a parsed one; never changed. */
  document: Document;
  url: string;
  wall?: WallReport;
}

/** What keeps a reading from being good enough; in the order of the tests. See `good-enough.ts`. */
export type Shortfall = 'wall' | 'notice' | 'menu' | 'short' | 'prose' | 'title' | 'cut';

/** One place that was looked at. */
export interface Attempt {
  source: SourceName;
  outcome: 'good' | 'poor' | 'none' | 'failed';
  /** The address asked, where one was. */
  url?: string;
  /** With `failed`: why. */
  reason?: FailureReason;
  /** HTTP status, where there was one. */
  status?: number;
  /** Words found, where something was. */
  words?: number;
  /** With `poor`: the first test of "good enough" that it failed (`source_shortfall_<name>` in `_locales`). */
  shortfall?: Shortfall;
  /** Where within a fetched page it was found, when not in that page's own markup. */
  within?: SourceName;
  /** Pages read, where an article is spread over several. */
  pages?: number;
}

export interface Reading {
  article: Article | null;
  source: SourceName;
  tried: Attempt[];
  wall?: WallReport;
  /** Where the article goes on over pages that are not part of it yet. */
  rest?: Rest;
}

/** The further pages of an article, and the way to them. */
export interface Rest {
  /** The first of them, counted from 1. */
  page: number;
  /** Its address. */
  url: string;
  /** It is not read without being asked for: it could not be had, or there have been many. */
  missing: boolean;
  /** How it could not be had. */
  why?: Attempt;
  /**
   * Reads one page on. The article of the answer is longer by its blocks, or the same where the page is missing; its
   * markup begins with the markup of this reading's article. Never throws; may be called again.
   */
  readOn(signal?: AbortSignal): Promise<Reading>;
}
