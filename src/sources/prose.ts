// A body that was found as a string: is it HTML, escaped HTML, Markdown or plain text? Ends as HTML, not sanitised.
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { SENTENCE_END, weigh } from './words.ts';

export type Form = 'html' | 'escaped' | 'markdown' | 'text';

const TAG =
  /<(p|div|br|h[1-6]|ul|ol|li|blockquote|figure|img|a|span|strong|b|em|i|section|article|table|pre|hr)(\s[^<>]*)?\/?>/i;
const ESCAPED_TAG = /&lt;(p|div|br|h[1-6]|ul|ol|blockquote|figure|section|article)(\s|&gt;|\/)/i;
/** Marks of Markdown that prose does not bear by chance. */
const MARKDOWN =
  /^#{1,6} \S|^\s{0,3}([-*+]|\d+\.) .+\n\s{0,3}([-*+]|\d+\.) |\]\((https?:\/\/|\/)[^)\s]+\)|(^|\s)\*\*[^*\n]+\*\*|^> .+|^\s{0,3}!\[[^\]]*\]\(/m;

export function formOf(text: string): Form {
  if (TAG.test(text)) return 'html';
  if (ESCAPED_TAG.test(text)) return 'escaped';
  return MARKDOWN.test(text) ? 'markdown' : 'text';
}

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The entities that escaping itself makes; whatever else is in the text is the HTML parser's. */
const unescapeHtml = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|apos|nbsp|#0?39|#x27);/gi,
    (_all, name: string) => ENTITIES[name.toLowerCase()] ?? "'",
  );

/** Words after which a paragraph of one run of text may end. */
const PARAGRAPH_WORDS = 60;

const SENTENCES = new RegExp(`.*?(?:${SENTENCE_END.source}|$)\\s*`, 'gsu');
/** A sentence's end with no space behind it: there the paragraphs were, before they were joined. */
const SEAM =
  /([\p{Ll}\p{Lo}\p{N})»”"][.!?؟۔。])(?=[\p{Lu}\p{Lo}«“"])(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/**
 * Paragraphs of plain text: by its line breaks; where it is one run, by the seams where paragraphs were joined; where
 * there are none, every few sentences.
 */
export function paragraphsOf(text: string): string[] {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0]*\n[ \t\u00a0]*/g, '\n')
    .trim();
  const parts = plain.split(/\n\s*\n/).length > 2 ? plain.split(/\n\s*\n/) : plain.split(/\n+/);
  return parts
    .flatMap((part) => (weigh(part) > PARAGRAPH_WORDS * 3 ? splitRun(part) : [part]))
    .map((part) => part.trim())
    .filter(Boolean);
}

function splitRun(run: string): string[] {
  const seams = run.replace(SEAM, '$1\n').split('\n');
  if (seams.length > 1) return seams.flatMap((part) => (weigh(part) > PARAGRAPH_WORDS * 4 ? everyFew(part) : [part]));
  return everyFew(run);
}

function everyFew(run: string): string[] {
  const paragraphs: string[] = [];
  let current = '';
  for (const sentence of run.match(SENTENCES) ?? [run]) {
    current += sentence;
    if (weigh(current) < PARAGRAPH_WORDS) continue;
    paragraphs.push(current);
    current = '';
  }
  return current.trim() ? [...paragraphs, current] : paragraphs;
}

/** A body as HTML, whatever form it came in. */
export function proseToHtml(text: string, form: Form = formOf(text)): string {
  if (form === 'html') return hasBlocks(text) ? text : breaksToParagraphs(text);
  if (form === 'escaped') return proseToHtml(unescapeHtml(text), 'html');
  if (form === 'markdown') {
    return micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  }
  return paragraphsOf(hasEntities(text) ? unescapeHtml(text) : text)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('\n');
}

const hasEntities = (text: string): boolean => /&(amp|quot|apos|nbsp|#0?39|#x27);/i.test(text);
const hasBlocks = (html: string): boolean => /<(p|div|h[1-6]|ul|ol|blockquote|section|article|table)\b/i.test(html);

/** HTML with inline elements only: line breaks are its paragraphs. */
function breaksToParagraphs(html: string): string {
  const broken = /<br\s*\/?>/i.test(html);
  const parts = html.split(broken ? /(?:\s*<br\s*\/?>\s*)+/i : /\n+/);
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => `<p>${part}</p>`)
    .join('\n');
}
