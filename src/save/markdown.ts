// Markdown: CommonMark with GitHub's tables, strikethrough, task lists and footnotes, under YAML front matter.
import type { Element, ElementContent, Root as Tree } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import type { Article } from '../article/article.ts';
import { gatherNotes } from './footnotes.ts';
import { frontMatter } from './front-matter.ts';
import { dekOf } from './lead.ts';
import { handlersFor, textHandler } from './markdown-elements.ts';
import type { SaveOptions } from './options.ts';
import { cleanCharacters } from './text-inline.ts';
import { displayWidth } from './text-wrap.ts';
import { articleTree, isElement, visit } from './tree.ts';

/**
 * The article as Markdown. A right-to-left article stands in `<div dir="rtl">`, which CommonMark passes through; that and
 * the like for single blocks of the other direction are its only HTML.
 */
export function toMarkdown(article: Article, options: SaveOptions = {}): string {
  const tree = articleTree(article);
  if (options.captions === false) withoutCaptions(tree);
  gatherNotes(tree);
  hoistSpaces(tree);
  const body = toMdast(tree, { handlers: handlersFor(article.dir), nodeHandlers: { text: textHandler } });
  const blocks = body.type === 'root' ? body.children : [];
  const content = [...leadOf(article), ...blocks] as RootContent[];
  content.forEach(tighten);
  const root: Root = { type: 'root', children: article.dir === 'rtl' ? turned(content, article) : content };
  return `${frontMatter(article)}\n\n${write(root)}`;
}

const oneLine = (text: string) => cleanCharacters(text).replace(/\s+/g, ' ').trim();

function leadOf(article: Article): RootContent[] {
  const title = oneLine(article.title);
  const dek = dekOf(article);
  const lead: RootContent[] = [];
  if (title) lead.push({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] });
  if (dek) {
    lead.push({ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: oneLine(dek) }] }] });
  }
  return lead;
}

function write(root: Nodes): string {
  return serialise(root, {
    bullet: '-',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    extensions: [gfmToMarkdown({ stringLength: displayWidth })],
  });
}

/** An HTML block ends at the blank line, so what stands between these two is still Markdown. */
function turned(content: RootContent[], article: Article): RootContent[] {
  const lang = article.lang ? ` lang="${article.lang.replace(/[^\w-]/g, '')}"` : '';
  const notes = content.findIndex((node) => node.type === 'footnoteDefinition');
  const at = notes === -1 ? content.length : notes;
  return [
    { type: 'html', value: `<div dir="${article.dir}"${lang}>` },
    ...content.slice(0, at),
    { type: 'html', value: '</div>' },
    ...content.slice(at),
  ];
}

/** A list whose items hold one paragraph each is written without blank lines. */
function tighten(node: Nodes): void {
  if ('children' in node) node.children.forEach(tighten);
  if (node.type === 'listItem') node.spread = node.children.filter(({ type }) => type === 'paragraph').length > 1;
  if (node.type === 'list') node.spread = node.children.some((item) => item.spread);
}

const MARKS = ['a', 'b', 'cite', 'del', 'em', 'i', 'mark', 's', 'strong', 'u', 'var'];

/** `<b>word </b>next`: a mark that ends in a space is none in Markdown, so the space moves out. */
function hoistSpaces(parent: Tree | Element): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element' || child.tagName === 'pre') return [child];
    hoistSpaces(child);
    if (!MARKS.includes(child.tagName)) return [child];
    const space = (value: string | undefined): ElementContent[] => (value ? [{ type: 'text', value }] : []);
    const first = child.children[0];
    const lead = first?.type === 'text' ? /^\s+/.exec(first.value)?.[0] : undefined;
    if (first?.type === 'text') first.value = first.value.trimStart();
    const last = child.children.at(-1);
    const tail = last?.type === 'text' ? /\s+$/.exec(last.value)?.[0] : undefined;
    if (last?.type === 'text') last.value = last.value.trimEnd();
    return [...space(lead), child, ...space(tail)];
  });
}

function withoutCaptions(tree: Tree): void {
  visit(tree, (element) => {
    element.children = element.children.filter((child) => !isElement(child, 'figcaption', 'caption'));
  });
}
