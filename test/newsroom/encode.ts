// Text in an old encoding, for pages that are served in one. Node decodes all of them and encodes none.

const encoders = new Map<string, Map<string, number>>();

/** Character → byte, the other way round than the decoder has it; for encodings of one byte a character. */
function encoderOf(label: string): Map<string, number> {
  const known = encoders.get(label);
  if (known) return known;
  const decoder = new TextDecoder(label);
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  encoders.set(label, bytes);
  return bytes;
}

/** The bytes; a character that the encoding lacks becomes a numeric reference, as forms and editors write it. */
export function encode(text: string, label: string): Buffer {
  if (label === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = encoderOf(label);
  const encoded = [...text].flatMap((character) => {
    const byte = bytes.get(character);
    return byte === undefined ? [...Buffer.from(`&#${character.codePointAt(0)};`, 'latin1')] : [byte];
  });
  return Buffer.from(encoded);
}
