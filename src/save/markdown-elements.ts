// Where the general translation from HTML to Markdown loses something that an article needs.
import type { Element, Text } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { BlockContent, DefinitionContent, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Article } from '../article/article.ts';
import { NOTE, NOTE_MARK } from './footnotes.ts';
import { cleanCharacters } from './text-inline.ts';
import { h, isElement, textOf } from './tree.ts';

type Made = ReturnType<Handle>;

/** Soft hyphens, stray control characters and the like mean nothing in a text file. */
export function textHandler(state: State, node: Text) {
  const result = { type: 'text' as const, value: cleanCharacters(node.value).replaceAll('\u2028', ' ') };
  state.patch(node, result);
  return result;
}

const phrasing = (state: State, node: Element) => state.all(node) as PhrasingContent[];
const unmarked = (state: State, node: Element): Made => state.all(node) as Made;

/** Handlers for an article of this direction; blocks that turn the other way are wrapped in HTML that says so. */
export function handlersFor(dir: Article['dir']): Record<string, Handle> {
  const turning = ['p', 'blockquote', 'ul', 'ol', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'section'] as const;
  const turned = turning.map((name): [string, Handle] => [name, turnedBy(dir, defaultHandlers[name] as Handle)]);
  const table: Handle = (state, node: Element) => captioned(state, node);
  return { ...HANDLERS, ...Object.fromEntries(turned), table: turnedBy(dir, table) };
}

function turnedBy(dir: Article['dir'], handle: Handle): Handle {
  return (state, node: Element, parent) => {
    const made = handle(state, node, parent);
    const own = node.properties.dir;
    // Inside a list item or a cell, HTML would break the block apart.
    if ((own !== 'rtl' && own !== 'ltr') || own === dir || !made || parent?.type !== 'root') return made;
    const blocks = (Array.isArray(made) ? made : [made]) as RootContent[];
    return [{ type: 'html', value: `<div dir="${own}">` }, ...blocks, { type: 'html', value: '</div>' }] as Made;
  };
}

const HANDLERS: Record<string, Handle> = {
  a: (state, node: Element) => (node.properties.href ? defaultHandlers.a(state, node) : unmarked(state, node)),
  // Markdown has no underline; emphasis would say something else.
  u: unmarked,
  var: (state, node: Element) => ({ type: 'emphasis', children: phrasing(state, node) }),
  mark: (state, node: Element) => ({ type: 'strong', children: phrasing(state, node) }),
  q: (state, node: Element) => [{ type: 'text', value: '“' }, ...phrasing(state, node), { type: 'text', value: '”' }],
  rp: () => undefined,
  rt: (_state, node: Element) => ({ type: 'text', value: `(${textOf(node)})` }),
  sup: (state, node: Element) => raised(state, node, '⁰¹²³⁴⁵⁶⁷⁸⁹'),
  sub: (state, node: Element) => raised(state, node, '₀₁₂₃₄₅₆₇₈₉'),
  dl: (state, node: Element) => terms(state, node),
  [NOTE_MARK]: (_state, node: Element) => {
    const label = String(node.properties.value);
    return { type: 'footnoteReference', identifier: label, label };
  },
  [NOTE]: (state, node: Element) => {
    const label = String(node.properties.value);
    const children = state.toFlow(state.all(node)) as BlockContent[];
    return { type: 'footnoteDefinition', identifier: label, label, children } as Made;
  },
};

function raised(state: State, node: Element, digits: string): Made {
  const text = textOf(node).trim();
  if (!/^\d+$/.test(text) || node.children.some((child) => isElement(child))) return unmarked(state, node);
  return { type: 'text', value: [...text].map((digit) => digits[Number(digit)] ?? '').join('') };
}

/** A table's caption stands above it. */
function captioned(state: State, node: Element): Made {
  const caption = node.children.find((child): child is Element => isElement(child, 'caption'));
  const table = defaultHandlers.table(state, node);
  return (caption ? [...state.toFlow(state.all(caption)), table] : table) as Made;
}

/** Markdown has no list of terms: each term is an item in bold, its definitions stand under it. */
function terms(state: State, node: Element): Made {
  const parts = node.children.flatMap((child) => (isElement(child, 'div') ? child.children : [child]));
  const items: ListItem[] = [];
  for (const part of parts) {
    if (isElement(part, 'dt')) items.push(itemOf(flow(state, h('p', {}, h('strong', {}, ...part.children)))));
    if (!isElement(part, 'dd')) continue;
    const definition = itemOf(flow(state, h('div', {}, ...part.children)));
    const list = items.at(-1)?.children.at(-1);
    if (list?.type === 'list') list.children.push(definition);
    else if (items.length === 0) items.push(definition);
    else items.at(-1)?.children.push(listOf([definition]));
  }
  return listOf(items);
}

const itemOf = (children: (BlockContent | DefinitionContent)[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children,
});
const listOf = (children: ListItem[]): List => ({ type: 'list', ordered: false, spread: false, children });

function flow(state: State, node: Element): (BlockContent | DefinitionContent)[] {
  return state.toFlow(state.all({ type: 'root', children: [node] } as never)) as (BlockContent | DefinitionContent)[];
}
