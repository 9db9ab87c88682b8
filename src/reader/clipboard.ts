// Text to the clipboard. The old way comes first: the modern one is missing on http pages, and in Firefox its promise
// may never settle where scripts are blocked.

export interface Copied {
  text: string;
  /** The same for places that take rich text. */
  html?: string | undefined;
}

function copyByEvent(document: Document, { text, html }: Copied): boolean {
  let taken = false;
  const listener = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html) event.clipboardData?.setData('text/html', html);
    taken = event.clipboardData !== null;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', listener, { capture: true, once: true });
  try {
    return document.execCommand('copy') && taken;
  } finally {
    document.removeEventListener('copy', listener, { capture: true });
  }
}

function copyByItem({ text, html }: Copied): Promise<void> {
  if (!html) return navigator.clipboard.writeText(text);
  const blob = (content: string, type: string) => new Blob([content], { type });
  const item = new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') });
  return navigator.clipboard.write([item]);
}

/** Answers whether all of it is on the clipboard now; needs a fresh press of key or button. */
export async function copyForms(document: Document, forms: Copied): Promise<boolean> {
  if (copyByEvent(document, forms)) return true;
  try {
    await copyByItem(forms);
    return true;
  } catch {
    return false;
  }
}

/** Plain text alone. */
export const copyText = (document: Document, text: string): Promise<boolean> => copyForms(document, { text });
