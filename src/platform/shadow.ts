// Shadow roots, closed ones too: browsers open them to an extension's own scripts, each in its own way.

export type ShadowReader = (element: Element) => ShadowRoot | null | undefined;

/** Reads an element's shadow root; where the browser opens closed ones to a content script, those as well. */
export function shadowReader(): ShadowReader {
  const chromium = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: ShadowReader } } }).chrome?.dom;
  return (element) => {
    const firefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    if (firefox !== undefined) return firefox;
    try {
      return chromium?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot;
    } catch {
      return element.shadowRoot;
    }
  };
}
