// What is compared, behind one shape: each takes a document that a reader may still be looking at, and says what it made
// of it. Matn and Defuddle copy the page themselves; Readability changes it, and its documentation says to give it a clone.
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle } from '../../../src/article/index.ts';
import { metricText } from '../metrics.ts';

export const EXTRACTORS = ['matn', 'readability', 'defuddle'] as const;
export type ExtractorName = (typeof EXTRACTORS)[number];

export interface Task {
  url: string;
  html: string;
  figures: boolean;
  /** Passes of Matn to leave out. */
  without: string[];
  /** How often each extractor runs on a page; the fastest time counts. */
  repeat: number;
  /** Whether Readability may change the page itself, which no one with a reader before it can let it do. */
  spoil: boolean;
}

export interface Finding {
  text: string;
  title: string;
  dir: string;
  /** Milliseconds from the page to the result, a copy of the page included; parsing it is not counted. */
  ms: number;
  error?: string;
}

interface Result {
  html: string;
  title?: string | null;
  dir?: string | null;
}

const RUN: Record<ExtractorName, (document: Document, task: Task) => Result | null> = {
  matn: (document, { url, without }) => extractArticle(document, { url, without }),
  readability(document, { spoil }) {
    const parsed = new Readability(spoil ? document : (document.cloneNode(true) as Document)).parse();
    return parsed && { html: parsed.content ?? '', title: parsed.title, dir: parsed.dir };
  },
  defuddle(document, { url }) {
    const parsed = new Defuddle(document, { url }).parse();
    return { html: parsed.content, title: parsed.title };
  },
};

/** Gives a parsed page its own address as base, keeping a base it declares itself. */
export function rebase(document: Document, url: string): Document {
  if (!document.head) return document;
  const declared = document.querySelector('base[href]');
  const base = document.createElement('base');
  try {
    base.setAttribute('href', new URL(declared?.getAttribute('href') ?? '', url).href);
  } catch {
    base.setAttribute('href', url);
  }
  declared?.remove();
  document.head.prepend(base);
  return document;
}

/** Runs one extractor on one page. */
export function measure(name: ExtractorName, task: Task, parse: (html: string) => Document): Finding {
  const document = rebase(parse(task.html), task.url);
  const start = performance.now();
  try {
    const result = RUN[name](document, task);
    const ms = performance.now() - start;
    const body = parse(`<!doctype html><html><body>${result?.html ?? ''}</body></html>`);
    return {
      text: metricText(body.body ?? body, task),
      title: result?.title ?? '',
      dir: result?.dir ?? '',
      ms,
    };
  } catch (error) {
    return { text: '', title: '', dir: '', ms: performance.now() - start, error: String(error) };
  }
}
