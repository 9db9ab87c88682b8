// Makes a tree valid where HTML parsers forgive and XHTML in a book does not: content models, attribute values, ids.
import type { Element, ElementContent, Root } from 'hast';
import { fragmentId, h, isBlock, isElement, textOf, visit } from './tree.ts';

/** Elements that may hold no blocks. */
const PHRASING_ONLY = new Set(
  'p h1 h2 h3 h4 h5 h6 pre span em strong b i u s small sub sup cite q code kbd samp var abbr dfn mark bdi ruby rt'.split(
    ' ',
  ),
);

/** What a book has no use for, under the name of what it looks like. */
const RENAMED: Record<string, string> = {
  address: 'div',
  article: 'div',
  bdo: 'bdi',
  data: 'span',
  details: 'div',
  footer: 'div',
  header: 'div',
  main: 'div',
  summary: 'p',
  // Its text would have to be a machine's date.
  time: 'span',
};

const WHOLE = /^\d{1,4}$/;

/** Attributes whose value must have a form; one that has another goes. */
const FORMS: Record<string, RegExp> = {
  lang: /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-[a-z\d]{5,8})*$/i,
  width: WHOLE,
  height: WHOLE,
  start: /^-?\d{1,6}$/,
  value: /^-?\d{1,6}$/,
  colSpan: /^[1-9]\d{0,2}$/,
  rowSpan: /^[1-9]\d{0,2}$/,
  scope: /^(row|col|rowgroup|colgroup)$/,
  type: /^[1aAiI]$/,
  title: /\S/,
};

/** Valid XHTML flow content; ids are renamed `n1` … and links within the tree with them. Changes the tree. */
export function validate(root: Root): ElementContent[] {
  visit(root, (element) => {
    element.tagName = RENAMED[element.tagName] ?? element.tagName;
    repairAttributes(element);
  });
  renameIds(root);
  return flow(root.children as ElementContent[]);
}

function repairAttributes(element: Element): void {
  const { properties } = element;
  for (const [name, form] of Object.entries(FORMS)) {
    if (properties[name] !== undefined && !form.test(String(properties[name]))) delete properties[name];
  }
  delete properties.align;
  delete properties.dateTime;
  if (properties.lang) properties.xmlLang = properties.lang;
  if (properties.href) properties.href = strictUrl(String(properties.href));
  if (element.tagName === 'img') properties.alt = String(properties.alt ?? '');
  if (['pre', 'code', 'kbd', 'samp'].includes(element.tagName)) properties.dir ??= 'ltr';
}

/** Browsers leave characters in addresses that RFC 3986 has encoded. */
function strictUrl(href: string): string {
  if (href.startsWith('#')) return href;
  const [, host = '', rest = ''] = /^([a-z]+:(?:\/\/[^/?#]*)?)(.*)$/is.exec(href) ?? [];
  const encoded = rest.replace(/[\s"<>[\\\]^`{|}]/g, encodeURIComponent).replace(/%(?![\da-f]{2})/gi, '%25');
  const [path, ...fragments] = encoded.split('#');
  return host + path + (fragments.length > 0 ? `#${fragments.join('%23')}` : '');
}

function renameIds(root: Root): void {
  const names = new Map<string, string>();
  visit(root, ({ properties }) => {
    if (properties.id === undefined) return;
    const name = `n${names.size + 1}`;
    names.set(String(properties.id), name);
    properties.id = name;
  });
  visit(root, ({ properties }) => {
    const href = String(properties.href ?? '');
    if (href.startsWith('#')) properties.href = `#${names.get(fragmentId(href)) ?? ''}`;
  });
}

const isBlank = (node: ElementContent): boolean => node.type === 'text' && !node.value.trim();
const only = (children: ElementContent[], ...names: string[]): Element[] =>
  children.filter((child): child is Element => isElement(child, ...names));

function flow(nodes: ElementContent[], inLink = false): ElementContent[] {
  return nodes.flatMap((node) => (node.type === 'element' ? block(node, inLink) : [node]));
}

/** Blocks where no block may stand leave what they hold. */
function phrasing(nodes: ElementContent[], inLink: boolean): ElementContent[] {
  return nodes.flatMap((node, index): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'rt' || node.tagName === 'rp') return phrasing(node.children, inLink);
    if (!isBlock(node)) return block(node, inLink);
    const inside = phrasing(node.children, inLink);
    return index === 0 ? inside : [{ type: 'text', value: ' ' }, ...inside];
  });
}

type Repair = (node: Element, inLink: boolean) => ElementContent[];

const as = (node: Element, tagName: string, children: ElementContent[]): Element => ({ ...node, tagName, children });
const loose: Repair = (node, inLink) => [as(node, 'div', flow(node.children, inLink))];

/** What each element's content model asks for; every other block holds flow content. */
const REPAIRS: Partial<Record<string, Repair>> = {
  a: (node, inLink) => (inLink ? flow(node.children, true) : [as(node, 'a', flow(node.children, true))]),
  br: (node) => [as(node, 'br', [])],
  hr: (node) => [as(node, 'hr', [])],
  img: (node) => [as(node, 'img', [])],
  input: (node) => [{ type: 'text', value: node.properties.checked ? '☑' : '☐' }],
  ul: list,
  ol: list,
  li: loose,
  dl: terms,
  dt: loose,
  dd: loose,
  figure,
  figcaption: loose,
  table,
  ruby: (node, inLink) => {
    const parts = node.children.flatMap((child): ElementContent[] =>
      isElement(child, 'rt', 'rp')
        ? [as(child, child.tagName, phrasing(child.children, inLink))]
        : phrasing([child], inLink),
    );
    return only(parts, 'rt').length > 0 ? [as(node, 'ruby', parts)] : parts;
  },
};

function block(node: Element, inLink: boolean): ElementContent[] {
  const repair = REPAIRS[node.tagName];
  if (repair) return repair(node, inLink);
  if (/^(t(body|head|foot|r|d|h)|caption|col(group)?|rt|rp)$/.test(node.tagName)) return flow(node.children, inLink);
  if (PHRASING_ONLY.has(node.tagName)) return [as(node, node.tagName, phrasing(node.children, inLink))];
  return [as(node, node.tagName, flow(node.children, inLink))];
}

function list(node: Element, inLink: boolean): ElementContent[] {
  const items = node.children.filter((child) => !isBlank(child));
  const made = items.map((child) =>
    isElement(child, 'li') ? as(child, 'li', flow(child.children, inLink)) : h('li', {}, ...flow([child], inLink)),
  );
  return made.length > 0 ? [as(node, node.tagName, made)] : [];
}

function terms(node: Element, inLink: boolean): ElementContent[] {
  const parts = node.children.flatMap((child) => (isElement(child, 'div') ? child.children : [child]));
  const entries = parts.filter((child) => !isBlank(child));
  const alternates = /^(t+d+)+$/.test(
    entries.map((child) => (isElement(child, 'dt') ? 't' : isElement(child, 'dd') ? 'd' : 'x')).join(''),
  );
  if (!alternates) return [as(node, 'div', flow(entries, inLink))];
  return [
    as(
      node,
      'dl',
      only(entries).map((child) =>
        as(
          child,
          child.tagName,
          child.tagName === 'dt' ? phrasing(child.children, inLink) : flow(child.children, inLink),
        ),
      ),
    ),
  ];
}

/** One caption, first or last. */
function figure(node: Element, inLink: boolean): ElementContent[] {
  const captions = only(node.children, 'figcaption');
  const rest = node.children.filter((child) => !captions.includes(child as Element));
  const content = flow(rest, inLink);
  const caption = captions.flatMap((one) => flow(one.children, inLink));
  return [
    as(
      node,
      'figure',
      caption.some((part) => !isBlank(part)) ? [...content, h('figcaption', {}, ...caption)] : content,
    ),
  ];
}

function table(node: Element, inLink: boolean): ElementContent[] {
  const rowOf = (row: Element): Element[] => {
    const cells = only(row.children, 'td', 'th').map((cell) => as(cell, cell.tagName, flow(cell.children, inLink)));
    return cells.length > 0 ? [as(row, 'tr', cells)] : [];
  };
  const bodyOf = (name: string): Element[] =>
    only(node.children, name).flatMap((part) => {
      const rows = only(part.children, 'tr').flatMap(rowOf);
      return rows.length > 0 ? [as(part, name, rows)] : [];
    });
  const parts = [...bodyOf('thead').slice(0, 1), ...bodyOf('tbody'), ...bodyOf('tfoot').slice(0, 1)];
  const [caption] = only(node.children, 'caption');
  const captions = caption && textOf(caption).trim() ? [as(caption, 'caption', flow(caption.children, inLink))] : [];
  return parts.length > 0 ? [as(node, 'table', [...captions, ...parts])] : captions.flatMap((one) => one.children);
}
