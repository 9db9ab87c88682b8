// What encoding are these bytes in? `response.text()` always says UTF-8, while Arabic, Hebrew, Japanese and Chinese
// sites still serve windows-1256, windows-1255, Shift_JIS or GBK. Order: byte order mark, HTTP header, the document's
// own declaration, valid UTF-8, the encoding the browser used for the page itself, windows-1252.

/** How many bytes the HTML Standard lets a parser look through for a `<meta>`. */
const PRESCAN_BYTES = 1024;

/** A decoder for a label of the Encoding Standard; null for a label it does not know. */
function decoderFor(label: string | null | undefined, fatal = false): TextDecoder | null {
  if (!label) return null;
  try {
    return new TextDecoder(label.trim(), { fatal });
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

/** The `charset` parameter of a Content-Type header, quoted or not. */
export function headerCharset(contentType: string | null): string | null {
  const match = /;\s*charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^;\s]+))/i.exec(contentType ?? '');
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
}

/** "Extracting a character encoding from a meta element", HTML Standard. */
function charsetInContent(content: string): string | null {
  const match = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i.exec(content);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
}

const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?/y;

/** Attributes of the tag whose name ends at `from`, and where the tag ends. The first of a repeated name counts. */
function readAttributes(text: string, from: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = from;
  let end = from;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const name = match[1]?.toLowerCase() ?? '';
    if (!attributes.has(name)) attributes.set(name, match[2] ?? match[3] ?? match[4] ?? '');
    end = ATTRIBUTE.lastIndex;
  }
  return { attributes, end };
}

function metaCharset(attributes: Map<string, string>): string | null {
  const charset = attributes.get('charset');
  if (charset !== undefined) return charset;
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return null;
  return charsetInContent(attributes.get('content') ?? '');
}

/** As the prescan has it: UTF-16 cannot be (the bytes were read as ASCII), and x-user-defined means windows-1252. */
function corrected(label: string): string {
  const name = decoderFor(label)?.encoding;
  if (name?.startsWith('utf-16')) return 'utf-8';
  return label.trim().toLowerCase() === 'x-user-defined' ? 'windows-1252' : label;
}

/**
 * The HTML Standard's "prescan a byte stream to determine its encoding", on the first 1024 bytes. Comments and the
 * attributes of other tags are skipped as the standard says, so that `<!-- <meta charset=x> -->` does not count.
 */
export function prescan(bytes: Uint8Array): string | null {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at + 2);
      if (close < 0) return null;
      at = close + 3;
    } else if (/^<meta[\s/]/i.test(text.slice(at, at + 6))) {
      const { attributes, end } = readAttributes(text, at + 5);
      const label = metaCharset(attributes);
      if (label && decoderFor(corrected(label))) return corrected(label);
      at = end;
    } else if (/^<\/?[a-z]/i.test(text.slice(at, at + 3))) {
      const name = /[\s/>]/.exec(text.slice(at + 2));
      if (!name) return null;
      at = readAttributes(text, at + 2 + name.index).end;
    } else if (/^<[!/?]/.test(text.slice(at, at + 2))) {
      const close = text.indexOf('>', at);
      if (close < 0) return null;
      at = close;
    } else {
      at += 1;
    }
  }
  return null;
}

/** The encoding an XML declaration names; feeds are often served without one in the header. */
function xmlEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1] ?? null;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    // A cut body may end within a character: `stream` leaves that one out instead of failing on it.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/**
 * The text of a body. `contentType` is the header as it came; `hint` an encoding for bodies that declare none and are
 * not UTF-8 (the one the browser detected for the page). Never throws: undecodable bytes become U+FFFD.
 */
export function decodeBody(bytes: Uint8Array, contentType: string | null, hint?: string): string {
  const declared = byteOrderMark(bytes) ?? headerCharset(contentType);
  const known = decoderFor(declared);
  if (known) return known.decode(bytes);
  const own = /json/i.test(contentType ?? '') ? 'utf-8' : (xmlEncoding(bytes) ?? prescan(bytes));
  const decoder = decoderFor(own && corrected(own));
  if (decoder) return decoder.decode(bytes);
  const utf8 = decodeStrictly(bytes);
  if (utf8 !== null) return utf8;
  return (decoderFor(hint) ?? new TextDecoder('windows-1252')).decode(bytes);
}
