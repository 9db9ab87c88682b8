// Life in the article: images that enlarge, notes that open in place, code with a copy button, wide tables that scroll by
// keyboard. Built on the article's own elements, with no text of Matn's between the words.
import { t } from '../platform/i18n.ts';
import { copyText } from './clipboard.ts';
import { openNote } from './notes.ts';

const SVG = 'http://www.w3.org/2000/svg';

function copyButton(document: Document): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.matn = 'copy';
  button.setAttribute('aria-label', t('reader_copy_code'));
  button.title = t('reader_copy_code');
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 20 20');
  icon.setAttribute('aria-hidden', 'true');
  // Polylines, since `d` is a CSS property too and would be reverted with all others.
  for (const points of [
    '7.5,7.5 7.5,4.5 15.5,4.5 15.5,12.5 12.5,12.5',
    '4.5,7.5 12.5,7.5 12.5,15.5 4.5,15.5 4.5,7.5',
  ]) {
    const line = document.createElementNS(SVG, 'polyline');
    line.setAttribute('points', points);
    icon.append(line);
  }
  button.append(icon);
  return button;
}

function furnishCode(document: Document, article: Element): void {
  for (const pre of article.querySelectorAll('pre:not([data-matn="code"] > pre)')) {
    const box = document.createElement('div');
    box.dataset.matn = 'code';
    pre.replaceWith(box);
    box.append(pre, copyButton(document));
  }
}

/** What is wider than the column can be scrolled by keyboard; what is not takes no place in the order of focus. */
function watchWidths(): ResizeObserver {
  const measure = (box: Element) => {
    if (box.scrollWidth > box.clientWidth + 1) {
      box.setAttribute('tabindex', '0');
      box.setAttribute('role', 'region');
      const caption = box.querySelector('caption')?.textContent?.trim();
      box.setAttribute('aria-label', caption || t(box.localName === 'pre' ? 'reader_code' : 'reader_table'));
    } else {
      for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
    }
  };
  return new ResizeObserver((entries) => {
    for (const { target } of entries) measure(target);
  });
}

/** An image shown smaller than it is can be enlarged, by mouse and by key. */
function offerEnlarging(image: HTMLImageElement): void {
  if (image.closest('a[href]') || image.naturalWidth < image.clientWidth * 1.25) return;
  image.dataset.matn = 'image';
  image.tabIndex = 0;
  image.setAttribute('role', 'button');
  if (!image.alt) image.setAttribute('aria-label', t('reader_image'));
}

/** Marks a picture that did not come; see `article-additions.css`. */
function markBroken(image: HTMLImageElement): void {
  image.dataset.matn = 'broken';
}

/** What became of an image that is there, or is not, before its events could be heard. */
function lookAt(image: HTMLImageElement): void {
  if (!image.complete) return;
  if (image.naturalWidth > 0) offerEnlarging(image);
  // A drawing without a size of its own has none in Firefox either.
  else image.decode().catch(() => markBroken(image));
}

export interface Furnishing {
  enlarge(image: HTMLImageElement): void;
  notify(copied: boolean): void;
  /** Goes to a link, and reads there too. */
  readLink(link: Element): void;
  /** Scrolls to a part of the article and reads on there. */
  goTo(target: HTMLElement): void;
}

async function activate(event: Event, article: HTMLElement, furnishing: Furnishing): Promise<void> {
  const target = event.target instanceof Element ? event.target : null;
  const code = target?.closest('[data-matn="copy"]')?.parentElement?.querySelector('pre');
  const image = target?.closest<HTMLImageElement>('img[data-matn="image"]');
  const link = target?.closest<HTMLAnchorElement>('a[href]');
  if (code) {
    furnishing.notify(await copyText(article.ownerDocument, code.textContent ?? ''));
  } else if (image) {
    event.preventDefault();
    furnishing.enlarge(image);
  } else if (link && openNote(link, article, furnishing.goTo)) {
    event.preventDefault();
  } else if (link && event instanceof MouseEvent && event.altKey) {
    event.preventDefault();
    furnishing.readLink(link);
  }
}

export interface Furnished {
  /** Furnishes what has come to the article since. */
  more(): void;
  /** Ends what still watches the article. */
  end(): void;
}

/** Gives the article its behaviour. */
export function furnish(article: HTMLElement, furnishing: Furnishing): Furnished {
  const widths = watchWidths();
  const more = () => {
    furnishCode(article.ownerDocument, article);
    for (const box of article.querySelectorAll('[data-matn="scroll"], pre')) widths.observe(box);
    for (const image of article.querySelectorAll('img')) lookAt(image);
  };
  more();
  article.addEventListener('click', (event) => {
    if (event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      void activate(event, article, furnishing);
    }
  });
  article.addEventListener('keydown', (event) => {
    const onImage = event.target instanceof HTMLImageElement;
    if (onImage && (event.key === 'Enter' || event.key === ' ')) void activate(event, article, furnishing);
  });
  // Neither bubbles.
  const onImage = (tell: (image: HTMLImageElement) => void) => (event: Event) => {
    if (event.target instanceof HTMLImageElement) tell(event.target);
  };
  article.addEventListener('load', onImage(offerEnlarging), { capture: true });
  article.addEventListener('error', onImage(markBroken), { capture: true });
  return { more, end: () => widths.disconnect() };
}
