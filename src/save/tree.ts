// The article's HTML as a tree that needs no DOM, holding only what a document may hold. `Article.html` is sanitised
// already; this second, closed list keeps a file safe and valid whoever made the Article.
import type { Element, ElementContent, Nodes, Properties, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Article } from '../article/article.ts';

type Parent = Root | Element;

/** What leaves with all it holds; every other element that is not in the lists below leaves its children behind. */
const DROPPED = new Set(
  (
    'applet area base button canvas datalist dialog embed frame frameset head iframe link map meta meter noembed ' +
    'noframes object option optgroup output param progress script select source style svg template textarea title track'
  ).split(' '),
);

const BLOCKS = new Set(
  (
    'address article aside blockquote caption col colgroup dd details div dl dt figcaption figure footer h1 h2 h3 h4 ' +
    'h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const INLINE = new Set(
  (
    'a abbr b bdi bdo br cite code data del dfn em i img input ins kbd mark q rp rt ruby s samp small span strong sub ' +
    'sup time u var wbr'
  ).split(' '),
);

/** Attributes by element, in hast's spelling; `*` may stand on every element. */
const ATTRIBUTES: Record<string, readonly string[]> = {
  '*': ['dir', 'lang', 'id'],
  a: ['href', 'title'],
  abbr: ['title'],
  dfn: ['title'],
  code: ['className'],
  pre: ['className'],
  img: ['src', 'alt', 'title', 'width', 'height'],
  input: ['type', 'checked', 'disabled'],
  li: ['value'],
  ol: ['start', 'reversed', 'type'],
  td: ['colSpan', 'rowSpan', 'align'],
  th: ['colSpan', 'rowSpan', 'align', 'scope'],
  time: ['dateTime'],
};

/** The article's blocks. Addresses inside the page itself are `#fragment`; nothing in the tree can run. */
export function articleTree(article: Article): Root {
  const root = fromHtml(article.html, { fragment: true });
  root.children = root.children.flatMap((node) => kept(node, article.url)) as RootContent[];
  dropStrayIds(root);
  return root;
}

function kept(node: RootContent | ElementContent, base: string): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element' || DROPPED.has(node.tagName)) return [];
  if (node.tagName === 'audio' || node.tagName === 'video') return [mediaLink(node, base)].flat();
  if (node.tagName === 'math') return [{ type: 'text', value: String(node.properties.alttext ?? textOf(node)) }];
  const children = node.children.flatMap((child) => kept(child, base));
  if (!BLOCKS.has(node.tagName) && !INLINE.has(node.tagName)) return children;
  const element: Element = {
    type: 'element',
    tagName: node.tagName,
    properties: keptProperties(node, base),
    children,
  };
  if (element.tagName === 'img' && !element.properties.src) return [];
  if (element.tagName === 'input' && element.properties.type !== 'checkbox') return [];
  return [element];
}

function keptProperties(node: Element, base: string): Properties {
  const out: Properties = {};
  for (const name of [...(ATTRIBUTES['*'] ?? []), ...(ATTRIBUTES[node.tagName] ?? [])]) {
    const value = node.properties[name];
    if (value !== undefined && value !== null) out[name] = value;
  }
  if (out.href !== undefined) replace(out, 'href', safeLink(String(out.href), base));
  if (out.src !== undefined) replace(out, 'src', safeImage(String(out.src), base));
  if (out.dir !== undefined) replace(out, 'dir', /^(rtl|ltr|auto)$/i.exec(String(out.dir))?.[0].toLowerCase());
  if (out.className !== undefined) replace(out, 'className', languageClass(out.className));
  return out;
}

function replace(properties: Properties, name: string, value: string | string[] | undefined): void {
  if (value === undefined) delete properties[name];
  else properties[name] = value;
}

/** Only the class that names a code block's language is worth keeping. */
function languageClass(value: Properties[string]): string[] | undefined {
  const names = Array.isArray(value) ? value.map(String) : String(value).split(/\s+/);
  const language = names.find((name) => /^lang(uage)?-[\w+#.-]+$/.test(name));
  return language ? [language] : undefined;
}

function parseUrl(value: string, base: string): URL | null {
  try {
    return new URL(value, base);
  } catch {
    return null;
  }
}

function safeLink(value: string, base: string): string | undefined {
  if (value.startsWith('#')) return value;
  const url = parseUrl(value, base);
  if (!url || !['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) return undefined;
  const page = parseUrl(base, base);
  if (page && url.hash && url.href.slice(0, -url.hash.length) === page.href.replace(/#.*$/s, '')) return url.hash;
  return url.href;
}

function safeImage(value: string, base: string): string | undefined {
  if (/^data:image\/(png|jpeg|gif|webp|avif);base64,/i.test(value)) return value;
  const url = parseUrl(value, base);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : undefined;
}

/** A film or a recording cannot come along; its address can. */
function mediaLink(node: Element, base: string): ElementContent[] {
  const source = node.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'source',
  );
  const href = safeLink(String(node.properties.src ?? source?.properties.src ?? ''), base);
  if (!href || href.startsWith('#')) return [];
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href },
    children: [{ type: 'text', value: href }],
  };
  return [{ type: 'element', tagName: 'p', properties: {}, children: [link] }];
}

/** An id stands once, and only where a link of the article leads to it. */
function dropStrayIds(root: Root): void {
  const wanted = new Set<string>();
  const seen = new Set<string>();
  visit(root, (element) => {
    const href = String(element.properties.href ?? '');
    if (href.startsWith('#')) wanted.add(fragmentId(href));
  });
  visit(root, (element) => {
    const id = element.properties.id === undefined ? undefined : String(element.properties.id);
    if (id === undefined) return;
    if (!wanted.has(id) || seen.has(id)) delete element.properties.id;
    else seen.add(id);
  });
  visit(root, (element) => {
    const href = String(element.properties.href ?? '');
    if (href.startsWith('#') && !seen.has(fragmentId(href))) delete element.properties.href;
  });
}

/** The id a `#fragment` leads to. */
export function fragmentId(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

/** Calls back for each element, parents first. */
export function visit(node: Parent, callback: (element: Element, parent: Parent) => void): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    callback(child, node);
    visit(child, callback);
  }
}

/** All text inside, as it stands in the source. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** Whether a node breaks the line: a block, or an inline element that holds one. */
export function isBlock(node: Nodes): boolean {
  return node.type === 'element' && (BLOCKS.has(node.tagName) || node.children.some(isBlock));
}

/** Makes an element. */
export function h(tagName: string, properties: Properties, ...children: (ElementContent | string)[]): Element {
  const content = children.map(
    (child): ElementContent => (typeof child === 'string' ? { type: 'text', value: child } : child),
  );
  return { type: 'element', tagName, properties, children: content };
}
