// Where are the paragraphs of a plain text? By its line breaks, or, where a site joined them all, by what the joining left.
import { SENTENCE_END, weigh } from './words.ts';

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
