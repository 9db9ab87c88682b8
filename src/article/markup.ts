// Markup that a page holds as text, in a noscript or an attribute, becomes elements of a document where nothing runs or
// loads. Where there is no parser (Node without one of its own set up) such text stays what it is.

/** The body that the markup makes, in a document of its own; null where nothing can parse it. */
export function parseMarkup(markup: string): HTMLElement | null {
  if (typeof DOMParser === 'undefined') return null;
  return new DOMParser().parseFromString(`<!doctype html><html><body>${markup}</body></html>`, 'text/html').body;
}
