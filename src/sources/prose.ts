// A body that was found as a string: is it HTML, escaped HTML, Markdown or plain text? Ends as HTML, not sanitised.
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { paragraphsOf } from './paragraphs.ts';

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
