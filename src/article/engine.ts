// Mozilla's Readability as the engine: it finds where the story is. What it is fed and what becomes of its answer is
// decided by the passes around it.
import { Readability } from '@mozilla/readability';

export interface Found {
  /** The element Readability put together; classes and ids are still there for later passes. */
  root: Element;
}

/** Runs Readability over a document, which it spoils. Metadata is read elsewhere; here only the content matters. */
export function findContent(document: Document): Found | null {
  const parsed = new Readability<Element>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  return parsed?.content ? { root: parsed.content } : null;
}
