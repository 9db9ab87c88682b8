// XML documents as trees: no string is ever put together by hand, so none can break the document.
import type { Element, ElementContent, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Makes an XML element; attributes without a value are left out. */
export function x(
  name: string,
  attributes: Record<string, string | undefined>,
  ...children: (ElementContent | string | undefined)[]
): Element {
  const known = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const content = children.filter((child) => child !== undefined);
  return {
    type: 'element',
    name,
    attributes: Object.fromEntries(known.map(([key, value]) => [key, xmlText(value)])),
    children: content.map((child) => (typeof child === 'string' ? { type: 'text', value: xmlText(child) } : child)),
  };
}

/** Without the characters that XML 1.0 knows no way to write. */
export function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/\p{Cs}/gu, '\uFFFD');
}

/** A whole document, with its declaration; `html` adds the doctype that HTML parsers look for. */
export function xmlDocument(root: Element, doctype?: 'html'): string {
  const start: Root['children'] = [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }];
  if (doctype) start.push({ type: 'doctype', name: doctype });
  return toXml({ type: 'root', children: [...start, root] }, { closeEmptyElements: true });
}
