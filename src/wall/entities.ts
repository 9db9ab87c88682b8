// Character references in a noscript that the parser left as text, as far as sentences need them. A parser would know all,
// but pages that demand Trusted Types let none be called.

const ACCENTS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};
const MARKS: Record<string, string> = { nbsp: ' ', amp: '&', quot: '"', apos: "'", lsquo: "'", rsquo: "'", szlig: 'ß' };

/** `d&eacute;sactiv&#233;` as a reader would see it; what is not known stays as it is. */
export function unescapeText(text: string): string {
  return text
    .replace(/&#(x?)([\da-f]{1,6});/gi, (_, hex: string, digits: string) => {
      const point = Number.parseInt(digits, hex ? 16 : 10);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
    })
    .replace(/&([a-z])([a-z]{3,5});/gi, (all, letter: string, accent: string) => {
      const mark = ACCENTS[accent.toLowerCase()];
      return mark ? (letter + mark).normalize('NFC') : all;
    })
    .replace(/&([a-z]{3,5});/gi, (all, name: string) => MARKS[name.toLowerCase()] ?? all);
}
