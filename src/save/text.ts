// Plain text: one line a paragraph, one blank line between blocks, nothing that needs explaining in an editor.
import type { Article } from '../article/article.ts';
import { baseDirection, readableLine, withoutStrayControls } from './bidi.ts';
import { dekOf } from './lead.ts';
import type { SaveOptions } from './options.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';
import { cleanCharacters, type LinkNotes } from './text-inline.ts';
import { wrapLine } from './text-wrap.ts';
import { articleTree } from './tree.ts';

/**
 * The article as plain text, `\n` at line ends, one at the end of the file. Above it stand title, author, site and date,
 * and the address, each in a line; then the dek, where the article does not begin with it.
 */
export function toText(article: Article, options: SaveOptions = {}): string {
  const notes = new Notes(options.links ?? 'none', article.dir);
  const blocks = textBlocks(articleTree(article), { notes, captions: options.captions ?? true, dir: article.dir });
  if (blocks.length === 0) blocks.push(...paragraphs(article));
  const dek = dekOf(article);
  if (dek) blocks.unshift({ lines: [dek], first: '', rest: '', dir: article.dir });
  if (options.header ?? true) blocks.unshift(headerOf(article));
  if (notes.list.length > 0) blocks.push(notes.block());
  const out = blocks.map((block, index) => (index === 0 ? '' : block.tight ? '\n' : '\n\n') + render(block, options));
  return `${options.bom ? '\uFEFF' : ''}${out.join('')}\n`;
}

/** An article that came without markup still has its text. */
function paragraphs(article: Article): TextBlock[] {
  return article.text
    .split(/\n{2,}/)
    .map((text) => cleanCharacters(text).trim())
    .filter(Boolean)
    .map((text) => ({ lines: text.split('\n'), first: '', rest: '', dir: article.dir }));
}

function headerOf(article: Article): TextBlock {
  const lines = [
    article.title,
    article.byline,
    [article.siteName, article.published?.slice(0, 10)].filter(Boolean).join(' · '),
  ];
  const known = lines
    .map((line) =>
      cleanCharacters(line ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
  return { lines: [...known, article.url], first: '', rest: '', dir: article.dir };
}

function render(block: TextBlock, { wrap = 0 }: SaveOptions): string {
  if (block.verbatim) return block.lines.map((line) => (line ? block.rest + line : line)).join('\n');
  const out: string[] = [];
  for (const line of block.lines) {
    const clean = withoutStrayControls(line);
    const base = block.declared ? block.dir : baseDirection(clean, block.dir);
    for (const part of wrapLine(clean, wrap, out.length === 0 ? block.first : block.rest, block.rest)) {
      out.push(readableLine(part, base));
    }
  }
  return out.join('\n');
}

class Notes implements LinkNotes {
  readonly list: string[] = [];
  constructor(
    private readonly style: 'inline' | 'notes' | 'none',
    private readonly dir: 'rtl' | 'ltr',
  ) {}

  mark(href: string, label: string): string {
    const bare = href.replace(/^(https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '');
    if (this.style === 'none' || label === href || label.replace(/^https?:\/\//, '').replace(/\/$/, '') === bare)
      return '';
    if (this.style === 'inline') return ` (${this.address(href)})`;
    if (!this.list.includes(href)) this.list.push(href);
    return `[${this.list.indexOf(href) + 1}]`;
  }

  /** A sign at the end of an address would jump to its other side in a right-to-left line. */
  private address(href: string): string {
    return this.dir === 'rtl' && /[^\p{L}\p{N}]$/u.test(href) ? `\u2066${href}\u2069` : href;
  }

  block(): TextBlock {
    return {
      lines: this.list.map((href, index) => `[${index + 1}] ${href}`),
      first: '',
      rest: '',
      dir: 'ltr',
    };
  }
}
