// Markdown: CommonMark with GitHub's tables, strikethrough, task lists and footnotes, under YAML front matter.
import type { Element } from 'hast';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { Nodes, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import type { Article } from '../article/article.ts';
import { frontMatter } from './front-matter.ts';
import { dekOf } from './lead.ts';
import type { SaveOptions } from './options.ts';
import { cleanCharacters } from './text-inline.ts';
import { displayWidth } from './text-wrap.ts';
import { articleTree, isElement, textOf, visit } from './tree.ts';

/**
 * The article as Markdown. A right-to-left article stands in `<div dir="rtl">`, which CommonMark passes through; that and
 * the like for single blocks of the other direction are its only HTML.
 */
export function toMarkdown(article: Article, options: SaveOptions = {}): string {
  const tree = articleTree(article);
  if (options.captions === false) withoutCaptions(tree);
  const body = toMdast(tree, { handlers: HANDLERS, nodeHandlers: { text: cleanText } });
  const blocks = body.type === 'root' ? body.children : [];
  const dek = dekOf(article);
  const lead: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: oneLine(article.title) }] },
  ];
  if (dek) {
    lead.push({ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: oneLine(dek) }] }] });
  }
  const content = [...lead, ...blocks] as RootContent[];
  const root: Root = { type: 'root', children: article.dir === 'rtl' ? turned(content, article) : content };
  return `${frontMatter(article)}\n\n${write(root)}`;
}

const oneLine = (text: string) => cleanCharacters(text).replace(/\s+/g, ' ').trim();

function write(root: Nodes): string {
  return serialise(root, {
    bullet: '-',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    // Cells are padded to equal display width, as far as that leaves a row readable.
    extensions: [gfmToMarkdown({ stringLength: displayWidth, tableCellPadding: true })],
  });
}

/** HTML blocks end at the blank line, so what stands between these two is still Markdown. */
function turned(content: RootContent[], article: Article): RootContent[] {
  const lang = article.lang ? ` lang="${article.lang.replace(/[^\w-]/g, '')}"` : '';
  return [{ type: 'html', value: `<div dir="${article.dir}"${lang}>` }, ...content, { type: 'html', value: '</div>' }];
}

function withoutCaptions(tree: ReturnType<typeof articleTree>): void {
  visit(tree, (element) => {
    element.children = element.children.filter((child) => !isElement(child, 'figcaption', 'caption'));
  });
}

/** Soft hyphens, stray control characters and the like mean nothing in a text file. */
function cleanText(state: State, node: { type: 'text'; value: string }) {
  const value = cleanCharacters(node.value).replaceAll('\u2028', ' ');
  const result = { type: 'text' as const, value };
  state.patch(node, result);
  return result;
}

/** Where the general translation loses something that an article needs. */
const HANDLERS: Record<string, Handle> = {
  a: (state, node: Element) => (node.properties.href ? defaultHandlers.a(state, node) : state.all(node)) as never,
  // Markdown has no such mark; emphasis would say something else.
  u: (state, node: Element) => state.all(node) as never,
  mark: (state, node: Element) => ({ type: 'strong', children: state.all(node) as never }),
  // A cited title or a variable's name is no code.
  var: (state, node: Element) => ({ type: 'emphasis', children: state.all(node) as never }),
  rp: () => undefined,
  rt: (_state, node: Element) => ({ type: 'text', value: `(${textOf(node)})` }),
  sup: (state, node: Element) => raised(state, node, '⁰¹²³⁴⁵⁶⁷⁸⁹'),
  sub: (state, node: Element) => raised(state, node, '₀₁₂₃₄₅₆₇₈₉'),
  // A table's caption stands above it.
  table: (state, node: Element) => {
    const caption = node.children.find((child): child is Element => isElement(child, 'caption'));
    const table = defaultHandlers.table(state, node);
    return (caption ? [...state.toFlow(state.all(caption)), table] : table) as never;
  },
};

function raised(state: State, node: Element, digits: string) {
  const text = textOf(node).trim();
  if (!/^\d+$/.test(text) || node.children.some((child) => isElement(child, 'a'))) return state.all(node) as never;
  return { type: 'text' as const, value: [...text].map((digit) => digits[Number(digit)] ?? '').join('') };
}
