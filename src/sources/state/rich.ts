// Rich text as editors store it, a tree or a list of blocks, becomes HTML. One renderer over all of them: what a block is
// called decides its element (`rich-types.ts`), what holds its text and its children is looked for under a few names.
import { escapeHtml, formOf, proseToHtml } from '../prose.ts';
import { isObject } from './json.ts';
import { type Tag, tagOf } from './rich-types.ts';

type Node = Record<string, unknown>;

const MAX_DEPTH = 200;
/** Where the name of a block's kind stands, most telling first. */
const TYPE_KEYS = [
  'nodeType',
  '_type',
  'type',
  '__typename',
  'component',
  'blockType',
  'acf_fc_layout',
  'kind',
  'tag',
  'tagName',
  'name',
];
/** Where a block keeps what it says. */
const TEXT_KEYS = [
  'text',
  'html',
  'value',
  'content',
  'renderedHtml',
  'innerHTML',
  'code',
  'markdown',
  'body',
  'quote',
];
/** Where a block keeps its children or its own data. */
const CHILD_KEYS = [
  'children',
  'content',
  'blocks',
  'items',
  'nodes',
  'paragraphs',
  'elements',
  'content_elements',
  'innerBlocks',
  'body',
  'document',
  'root',
  'rows',
  'cells',
];
const DATA_KEYS = ['data', 'model', 'attributes', 'props', 'fields', 'attrs', 'value'];

/** Follows Apollo's and Relay's references; given by the search, which knows the whole cache. */
export type Follow = (value: unknown) => unknown;

const stringAt = (node: Node, ...keys: string[]): string | undefined => {
  for (const key of keys) if (typeof node[key] === 'string' && node[key] !== '') return node[key];
  return undefined;
};

/** The name of a block's kind: Sanity's `block` says it in `style` or `listItem`. */
export function kindOf(node: Node): string | undefined {
  if (node._type === 'block' || (node.type === 'block' && typeof node.style === 'string')) {
    return node.listItem ? 'listitem' : (stringAt(node, 'style') ?? 'normal');
  }
  const names = TYPE_KEYS.map((key) => node[key]).filter((name) => typeof name === 'string' && name !== '');
  // Interfaces put a name of their own beside the editor's: `{__typename: "CoreBlock", name: "core/paragraph"}`.
  return (names.find((name) => tagOf(name as string) !== undefined) ?? names[0]) as string | undefined;
}

/** A React element in a flight tree: `["$", "p", key, {children}]`. */
export const isElement = (value: unknown): value is ['$', unknown, unknown, Node] =>
  Array.isArray(value) && value[0] === '$' && value.length >= 4 && isObject(value[3]);

/** HTML of a value; empty for what holds no text. */
export function renderRich(value: unknown, follow: Follow = (same) => same, depth = 0): string {
  const node = follow(value);
  if (depth > MAX_DEPTH) return '';
  if (typeof node === 'string') return inline(node);
  if (isElement(node)) return element(node, follow, depth);
  if (Array.isArray(node)) return list(node, follow, depth);
  return isObject(node) ? block(node, follow, depth) : '';
}

/** Text inside a block: HTML stays, everything else is escaped. Line breaks within a leaf are the writer's. */
function inline(text: string): string {
  const form = formOf(text);
  if (form === 'html' || /<\/?[a-z][^>]*>/i.test(text)) return text;
  if (form === 'escaped') return proseToHtml(text, form);
  return escapeHtml(
    text.replace(/&(amp|quot|nbsp|#0?39);/g, (all) => ({ '&amp;': '&', '&quot;': '"', '&nbsp;': ' ' })[all] ?? "'"),
  ).replace(/\n/g, '<br>');
}

/** A list of blocks; neighbouring items that stand alone (Draft.js, Sanity, Medium, Prismic) become one list. */
function list(items: unknown[], follow: Follow, depth: number): string {
  const parts: string[] = [];
  for (const item of items) {
    const html = renderRich(item, follow, depth + 1);
    const last = parts.at(-1);
    if (html.startsWith('<li>') && last?.endsWith('</li></ul>'))
      parts[parts.length - 1] = `${last.slice(0, -5)}${html}</ul>`;
    else parts.push(html.startsWith('<li>') ? `<ul>${html}</ul>` : html);
  }
  return parts.join('');
}

function block(node: Node, follow: Follow, depth: number): string {
  if (typeof node.__html === 'string') return node.__html;
  const kind = kindOf(node);
  const tag = kind === undefined ? 'pass' : (tagOf(kind) ?? 'pass');
  if (tag === 'drop') return '';
  if (tag === 'hr' || tag === 'br') return `<${tag}>`;
  if (tag === 'figure') return figure(node);
  const inner = insideOf(node, follow, depth);
  // A leaf of text: marks turn it, nothing wraps it. `text` is a leaf's name in some editors and a block's in others.
  if (isLeaf(node)) return marked(inner, node);
  return wrap(tag, inner, node);
}

function isLeaf(node: Node): boolean {
  if (CHILD_KEYS.some((key) => Array.isArray(node[key]))) return false;
  const kind = kindOf(node);
  if (kind === undefined) return typeof node.text === 'string';
  if (/^(span|textnode|#text)$/i.test(kind)) return true;
  // ProseMirror, Contentful, Lexical: `{type: 'text', text, marks}`; Arc: `{type: 'text', content: '<p>…'}`, Storyblok …
  return (
    /^text$/i.test(kind) &&
    (typeof node.text === 'string' || typeof node.value === 'string') &&
    !('id' in node || '_id' in node)
  );
}

/** What a block says: its own text, its data's, its children's. Text and children at once occur in none of the editors. */
function insideOf(node: Node, follow: Follow, depth: number): string {
  for (const key of CHILD_KEYS) {
    const children = follow(node[key]);
    if (Array.isArray(children) && children.length > 0) return list(children, follow, depth + 1);
    if (isObject(children) && !stringAt(children, 'html')) return renderRich(children, follow, depth + 1);
  }
  for (const key of DATA_KEYS) {
    const data = follow(node[key]);
    if (!isObject(data) && !Array.isArray(data)) continue;
    const html = isObject(data) ? insideOf(data, follow, depth + 1) : list(data, follow, depth + 1);
    if (html) return html;
  }
  const text = stringAt(node, ...TEXT_KEYS);
  return text === undefined ? '' : withSpans(text, node);
}

/** Prismic's `spans` and Medium's `markups` mark ranges of plain text; links are what a reader would miss. */
function withSpans(text: string, node: Node): string {
  const spans = [node.spans, node.markups].find(Array.isArray)?.filter(isObject) ?? [];
  const links = spans
    .map((span) => ({ start: Number(span.start), end: Number(span.end), href: hrefOf(span) }))
    .filter(({ start, end, href }) => href && end > start)
    .sort((a, b) => a.start - b.start);
  if (links.length === 0) return inline(text);
  let at = 0;
  let html = '';
  for (const { start, end, href } of links) {
    if (start < at) continue;
    html += `${escapeHtml(text.slice(at, start))}<a href="${escapeHtml(href ?? '')}">${escapeHtml(text.slice(start, end))}</a>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}

function hrefOf(node: Node): string | undefined {
  const own = stringAt(node, 'href', 'url', 'uri');
  if (own) return own;
  for (const key of ['data', 'attrs', 'attributes', 'props', 'fields']) {
    const inner = node[key];
    if (isObject(inner)) return stringAt(inner, 'href', 'url', 'uri');
  }
  return undefined;
}

/** Marks by name (ProseMirror, Contentful, Sanity), by bits (Lexical: 1 bold, 2 italic), by flags (Slate). */
function marked(html: string, node: Node): string {
  const marks = Array.isArray(node.marks) ? node.marks : [];
  const names = marks.map((mark) => (typeof mark === 'string' ? mark : isObject(mark) ? kindOf(mark) : undefined));
  const bits = typeof node.format === 'number' ? node.format : 0;
  let out = html;
  if (node.bold === true || bits & 1 || names.some((name) => name && tagOf(name) === 'strong'))
    out = `<strong>${out}</strong>`;
  if (node.italic === true || bits & 2 || names.some((name) => name && tagOf(name) === 'em')) out = `<em>${out}</em>`;
  const href = marks.filter(isObject).map(hrefOf).find(Boolean);
  return href ? `<a href="${escapeHtml(href)}">${out}</a>` : out;
}

function levelOf(node: Node): number {
  const data = isObject(node.data) ? node.data : isObject(node.attrs) ? node.attrs : node;
  const numbered = [data.level, node.level, node.depth].find((level) => typeof level === 'number');
  if (numbered !== undefined) return Number(numbered);
  const name = `${kindOf(node) ?? ''} ${stringAt(node, 'tag') ?? ''}`;
  const word = ['one', 'two', 'three', 'four', 'five', 'six'].findIndex((each) => name.includes(each));
  return word >= 0 ? word + 1 : Number(/[1-6]/.exec(name)?.[0] ?? 2);
}

function wrap(tag: Tag, inner: string, node: Node): string {
  if (inner.trim() === '') return '';
  if (tag === 'pass') return inner;
  if (tag === 'heading') return wrapIn(`h${Math.min(6, Math.max(2, levelOf(node)))}`, inner);
  if (tag === 'a') return `<a href="${escapeHtml(hrefOf(node) ?? '')}">${inner}</a>`;
  if (tag === 'pre') return `<pre>${inner}</pre>`;
  if (tag === 'list') return listOf(inner, node);
  return wrapIn(tag, inner);
}

/** Blocks inside a paragraph take its place; so does HTML that came with its own paragraphs. */
function wrapIn(tag: string, inner: string): string {
  if (tag === 'p' || tag.startsWith('h'))
    return /^\s*<(p|h[1-6]|ul|ol|blockquote|figure|table|pre|div)\b/i.test(inner) ? inner : `<${tag}>${inner}</${tag}>`;
  return `<${tag}>${inner}</${tag}>`;
}

/** A list's items: children that are items already, or Editor.js's and Arc's plain strings. */
function listOf(inner: string, node: Node): string {
  const data = isObject(node.data) ? node.data : node;
  const ordered = /^(ol|o|number|ordered|decimal)/i.test(
    String(data.style ?? data.listType ?? data.list_type ?? kindOf(node) ?? ''),
  );
  const name = ordered ? 'ol' : 'ul';
  const items = [data.items, data.content].find(Array.isArray);
  if (inner.includes('<li>') || !items) return inner.startsWith('<ul>') ? inner : `<${name}>${inner}</${name}>`;
  return `<${name}>${items.map((item) => `<li>${renderRich(item)}</li>`).join('')}</${name}>`;
}

function figure(node: Node): string {
  const places = [
    node,
    ...['data', 'attributes', 'attrs', 'fields', 'model', 'props', 'file', 'image', 'asset'].map((key) => node[key]),
  ].filter(isObject);
  const src = places.map((place) => stringAt(place, 'src', 'url')).find((url) => url && !/^data:/.test(url));
  if (!src) return '';
  const alt = places.map((place) => stringAt(place, 'alt', 'alt_text', 'altText')).find(Boolean) ?? '';
  const caption = places.map((place) => stringAt(place, 'caption')).find(Boolean);
  const below = caption ? `<figcaption>${inline(caption)}</figcaption>` : '';
  return `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">${below}</figure>`;
}

/** Elements that a React tree may hold and an article keeps. Attributes beyond these are looks. */
const KEPT_ATTRIBUTES = ['href', 'src', 'alt', 'dateTime', 'lang', 'dir', 'cite'];

function element([, type, , props]: ['$', unknown, unknown, Node], follow: Follow, depth: number): string {
  const inner = isObject(props.dangerouslySetInnerHTML)
    ? String(props.dangerouslySetInnerHTML.__html ?? '')
    : props.children === undefined
      ? ''
      : renderRich(props.children, follow, depth + 1);
  if (typeof type !== 'string' || !/^[a-z][a-z0-9]*$/.test(type)) return inner;
  if (/^(script|style|svg|iframe|template|link|meta|title|head)$/.test(type)) return '';
  const name = /^(html|body)$/.test(type) ? 'div' : type;
  const attributes = KEPT_ATTRIBUTES.filter((key) => typeof props[key] === 'string')
    .map((key) => ` ${key.toLowerCase()}="${escapeHtml(String(props[key]))}"`)
    .join('');
  return /^(img|br|hr|input|source|wbr)$/.test(name)
    ? `<${name}${attributes}>`
    : `<${name}${attributes}>${inner}</${name}>`;
}
