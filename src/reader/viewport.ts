// On a phone, a page that says nothing of its width is laid out 980 pixels wide and shown small; the reader's letters would
// be as small as the page's. And what is fixed, as the reader is, is as wide as the page may be zoomed out to: one table
// that hangs over the edge is enough. While it is open, the page is as wide as the screen, and no wider.

/** How wide browsers lay out a page that says nothing. */
const UNSAID = 'width=980';

const SCREEN = 'width=device-width, initial-scale=1, minimum-scale=1';

/**
 * Has the page laid out, and fixed boxes sized, at the width of the screen.
 * @returns gives the page its own width back
 */
export function fitScreen(document: Document): () => void {
  const said = document.querySelector<HTMLMetaElement>('meta[name="viewport" i]')?.content ?? '';
  const meta = document.createElement('meta');
  meta.name = 'viewport';
  meta.content = SCREEN;
  (document.head ?? document.documentElement).append(meta);
  return () => {
    // Taking the element out changes nothing: browsers go by what was last said.
    meta.content = said || UNSAID;
    meta.remove();
  };
}
