// What a person types or pastes as "a site", and how its name is shown again: hosts are kept in ASCII, as the browser
// gives them, and shown in their own script.

/** The host name in `input` (a name, or a whole address), as `location.hostname` would give it; null if there is none. */
export function siteHost(input: string): string | null {
  const text = input.trim().replace(/^\*\./, '');
  if (text === '' || /[\s@]/.test(text)) return null;
  const address = /^https?:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/\.$/, '');
  const isName = host.includes('.') || host === 'localhost' || host.startsWith('[');
  return isName && !host.startsWith('.') && !host.includes('..') ? host : null;
}

/** `xn--…` labels in their own script; any other host unchanged. */
export function shownHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
}

/** RFC 3492, section 6.2: browsers encode host names for us, but give no way back. Null where the text is no Punycode. */
function decodePunycode(text: string): string | null {
  const [base, tMin, tMax, skew, damp] = [36, 1, 26, 38, 700];
  const delimiter = text.lastIndexOf('-');
  const output = [...text.slice(0, Math.max(delimiter, 0))].map((letter) => letter.codePointAt(0) ?? 0);
  let [codePoint, place, bias] = [128, 0, 72];
  for (let index = delimiter + 1; index < text.length; ) {
    const before = place;
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(text.charAt(index++));
      if (digit === null) return null;
      place += digit * weight;
      const threshold = k <= bias ? tMin : Math.min(k - bias, tMax);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    let delta = before === 0 ? Math.floor(place / damp) : (place - before) >> 1;
    delta += Math.floor(delta / (output.length + 1));
    let k = 0;
    for (; delta > ((base - tMin) * tMax) >> 1; k += base) delta = Math.floor(delta / (base - tMin));
    bias = k + Math.floor(((base - tMin + 1) * delta) / (delta + skew));
    codePoint += Math.floor(place / (output.length + 1));
    place %= output.length + 1;
    if (codePoint > 0x10ffff) return null;
    output.splice(place++, 0, codePoint);
  }
  return String.fromCodePoint(...output);
}

/** a–z are 0–25, 0–9 are 26–35. */
function digitOf(letter: string): number | null {
  if (!/^[a-z0-9]$/.test(letter)) return null;
  return letter >= 'a' ? letter.charCodeAt(0) - 97 : Number(letter) + 26;
}
