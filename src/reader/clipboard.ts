// Text to the clipboard. The modern way is missing on http pages, so the old one stays beside it.

function copyByEvent(document: Document, text: string): boolean {
  const listener = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', listener, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', listener, { capture: true });
  }
}

/** Answers whether the text is on the clipboard now; needs a fresh press of key or button. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(document, text);
  }
}
