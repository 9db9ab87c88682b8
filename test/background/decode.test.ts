import { describe, expect, it } from 'vitest';
import { decodeBody, headerCharset, prescan } from '../../src/background/decode.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const ascii = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));

/** The word in bytes of each encoding, by the Encoding Standard's indexes. */
const WORDS: { label: string; bytes: Uint8Array; text: string }[] = [
  { label: 'windows-1256', bytes: bytes(0xe3, 0xca, 0xe4), text: 'متن' },
  { label: 'iso-8859-6', bytes: bytes(0xe5, 0xca, 0xe6), text: 'متن' },
  { label: 'windows-1255', bytes: bytes(0xf9, 0xec, 0xe5, 0xed), text: 'שלום' },
  { label: 'iso-8859-8', bytes: bytes(0xf9, 0xec, 0xe5, 0xed), text: 'שלום' },
  { label: 'iso-8859-8-i', bytes: bytes(0xf9, 0xec, 0xe5, 0xed), text: 'שלום' },
  { label: 'shift_jis', bytes: bytes(0x93, 0xfa, 0x96, 0x7b), text: '日本' },
  { label: 'euc-jp', bytes: bytes(0xc6, 0xfc, 0xcb, 0xdc), text: '日本' },
  { label: 'gbk', bytes: bytes(0xc4, 0xe3, 0xba, 0xc3), text: '你好' },
  { label: 'big5', bytes: bytes(0xa7, 0x41, 0xa6, 0x6e), text: '你好' },
  { label: 'euc-kr', bytes: bytes(0xc7, 0xd1, 0xb1, 0xb9), text: '한국' },
  { label: 'windows-1251', bytes: bytes(0xcc, 0xe8, 0xf0), text: 'Мир' },
  { label: 'koi8-r', bytes: bytes(0xed, 0xc9, 0xd2), text: 'Мир' },
  { label: 'utf-8', bytes: ascii('متن'), text: 'متن' },
];

describe('decodeBody', () => {
  it.each(WORDS)('reads $label as the header says', ({ label, bytes: word, text }) => {
    expect(decodeBody(word, `text/html; charset=${label}`)).toBe(text);
    expect(decodeBody(word, `text/html;charset="${label.toUpperCase()}"`)).toBe(text);
  });

  it.each(WORDS)('reads $label as the meta element says', ({ label, bytes: word, text }) => {
    const short = joined(ascii(`<!doctype html><meta charset=${label}><p>`), word);
    expect(decodeBody(short, 'text/html')).toContain(`<p>${text}`);
    const long = `<html><head>\n<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=${label}'><p>`;
    expect(decodeBody(joined(ascii(long), word), null)).toContain(`<p>${text}`);
  });

  it('lets the byte order mark win over header and meta, and drops it', () => {
    const utf8 = joined(bytes(0xef, 0xbb, 0xbf), ascii('<meta charset=gbk>متن'));
    expect(decodeBody(utf8, 'text/html; charset=windows-1256')).toBe('<meta charset=gbk>متن');
    expect(decodeBody(bytes(0xff, 0xfe, 0x45, 0x06, 0x2a, 0x06, 0x46, 0x06), null)).toBe('متن');
    expect(decodeBody(bytes(0xfe, 0xff, 0x06, 0x45, 0x06, 0x2a, 0x06, 0x46), null)).toBe('متن');
  });

  it('lets the header win over meta, and passes over a header it does not know', () => {
    const page = joined(ascii('<meta charset=windows-1256>'), bytes(0xf9));
    expect(decodeBody(page, 'text/html; charset=windows-1255')).toContain('ש');
    expect(decodeBody(page, 'text/html; charset=none-such')).toContain('ù');
  });

  it('reads the encoding of an XML declaration', () => {
    const feed = joined(ascii('<?xml version="1.0" encoding="windows-1256"?><rss>'), bytes(0xe3, 0xca, 0xe4));
    expect(decodeBody(feed, 'application/rss+xml')).toContain('متن');
  });

  it('takes valid UTF-8 for UTF-8, then the hint, then windows-1252', () => {
    expect(decodeBody(ascii('<p>متن'), 'text/html')).toBe('<p>متن');
    expect(decodeBody(bytes(0xe3, 0xca, 0xe4), 'text/html', 'windows-1256')).toBe('متن');
    expect(decodeBody(bytes(0xe9, 0x2e), 'text/html')).toBe('é.');
    expect(decodeBody(bytes(0xe9, 0x2e), 'text/html', 'no-such')).toBe('é.');
  });

  it('does not take a body cut within a character for something else than UTF-8', () => {
    expect(decodeBody(ascii('متن').subarray(0, 5), 'text/html')).toContain('مت');
  });

  it('reads JSON as UTF-8 whatever it quotes', () => {
    expect(decodeBody(ascii('{"html":"<meta charset=gbk>متن"}'), 'application/json')).toContain('متن');
  });
});

describe('prescan', () => {
  const of = (text: string) => prescan(ascii(text));

  it('skips comments, other tags and their attributes', () => {
    expect(of('<!-- <meta charset=gbk> --><meta charset=koi8-r>')).toBe('koi8-r');
    expect(of('<link title="<meta charset=gbk>"><meta charset="koi8-r">')).toBe('koi8-r');
    expect(of('<!doctype html><?php x ?><html lang=ar><meta name=a content="charset=gbk"><meta charset=big5>')).toBe(
      'big5',
    );
    expect(of('<metadata charset=gbk>')).toBeNull();
    expect(of('<a href=x<meta charset=gbk>')).toBeNull();
  });

  it('reads no further than 1024 bytes', () => {
    expect(of(`${' '.repeat(1000)}<meta charset=gbk>`)).toBe('gbk');
    expect(of(`${' '.repeat(1024)}<meta charset=gbk>`)).toBeNull();
  });

  it('corrects UTF-16 and x-user-defined, passes over unknown labels', () => {
    expect(of('<meta charset=utf-16le>')).toBe('utf-8');
    expect(of('<meta charset=x-user-defined>')).toBe('windows-1252');
    expect(of('<meta charset=nonsense><meta charset=gbk>')).toBe('gbk');
  });

  it('ends on broken markup', () => {
    for (const text of ['<', '<!--', '<meta', '<meta ', '<meta charset', '<meta charset="gbk', '</', '<a', '<?', '']) {
      expect(of(text)).toBeNull();
    }
  });
});

describe('headerCharset', () => {
  it('reads quoted and bare values', () => {
    expect(headerCharset('text/html; charset=utf-8')).toBe('utf-8');
    expect(headerCharset("text/html; boundary=x; charset='windows-1256'")).toBe('windows-1256');
    expect(headerCharset('text/html')).toBeNull();
    expect(headerCharset(null)).toBeNull();
  });
});
