// On a phone, a page that says nothing of its width is laid out 980 pixels wide and shown small; the reader's letters would
// be as small as the page's. While it is open, the page is as wide as the screen.

/** How wide browsers lay out a page that says nothing. */
const UNSAID = 'width=980';

/**
 * Has the page laid out at the width of the screen, where it does not ask for that itself.
 * @returns gives the page its own width back
 */
export function fitScreen(document: Document): () => void {
  const said = document.querySelector<HTMLMetaElement>('meta[name="viewport" i]')?.content ?? '';
  if (/width\s*=\s*device-width/i.test(said)) return () => {};
  const meta = document.createElement('meta');
  meta.name = 'viewport';
  meta.content = 'width=device-width, initial-scale=1';
  (document.head ?? document.documentElement).append(meta);
  return () => {
    // Taking the element out changes nothing: browsers go by what was last said.
    meta.content = said || UNSAID;
    meta.remove();
  };
}
