// Whether a page sets first letters or first lines its own way (drop capitals, small capitals). A rule of ours against them
// makes the browser lay out every paragraph twice, so it holds only where a page has one.

/** What a page would change of them; only what is inherited, and so the same as the element's own where no rule is. */
const LOOK = ['color', 'fontSize', 'fontWeight', 'fontFamily', 'fontVariantCaps', 'textTransform'] as const;

/** Drop capitals stand where a text begins: at its start, and after its headings. */
const BEGINNINGS = 'h1, h2, h3, p, li, blockquote';
const MOST = 12;

function isDressed(element: Element): boolean {
  const own = getComputedStyle(element);
  return ['::first-letter', '::first-line'].some((part) => {
    const style = getComputedStyle(element, part);
    // Nothing is said of a part that an element has not.
    return LOOK.some((name) => style[name] !== '' && style[name] !== own[name]);
  });
}

/** Marks the host where the page's rules reach the first letters or lines of the article. */
export function refuseInitials(host: HTMLElement, article: Element): void {
  const first = [...article.querySelectorAll(BEGINNINGS)].slice(0, MOST);
  const after = article.querySelector(':is(h2, h3, h4) + p');
  if ([...first, ...(after ? [after] : [])].some(isDressed)) host.dataset.initials = 'plain';
}
