// JavaScript literals as data: a script's syntax tree is walked, no part of it is ever run. What would need running
// (names, calls, operators) becomes a hole; what frameworks really emit (object literals, JSON.parse of a string, Nuxt's
// and devalue's function of shared values) is understood.
import {
  type AnyNode,
  type CallExpression,
  type Expression,
  type Function as FunctionNode,
  type Program,
  parse,
} from 'acorn';
import { parseJson } from './json.ts';

/** Nesting at which evaluation stops; the parser itself gives up at some thousands. */
const MAX_DEPTH = 400;

/** What names stand for: parameters of a function of shared values. */
type Scope = Map<string, unknown>;

/** Parses a script; null where it is none, or nested deeper than the parser's stack. */
export function parseScript(source: string): Program | null {
  for (const sourceType of ['script', 'module'] as const) {
    try {
      return parse(source, { ecmaVersion: 'latest', sourceType, allowReturnOutsideFunction: true });
    } catch {
      // Try the other kind; then it is not a script that a browser would take either.
    }
  }
  return null;
}

/** A dotted name: `window.__next_f.push`; an empty string for anything else. */
export function nameOf(node: AnyNode): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'ThisExpression') return 'this';
  if (node.type === 'ParenthesizedExpression') return nameOf(node.expression);
  // `(self.__next_f = self.__next_f || []).push(…)`
  if (node.type === 'AssignmentExpression') return nameOf(node.left);
  if (node.type === 'LogicalExpression') return nameOf(node.left);
  if (node.type !== 'MemberExpression') return '';
  const object = nameOf(node.object);
  if (!node.computed && node.property.type === 'Identifier') return `${object}.${node.property.name}`;
  return node.property.type === 'Literal' ? `${object}.${String(node.property.value)}` : object;
}

/** What a constant expression amounts to; holes are undefined. */
export function constantOf(node: AnyNode | null | undefined, scope: Scope = new Map(), depth = 0): unknown {
  if (!node || depth > MAX_DEPTH) return undefined;
  const inner = (child: AnyNode | null | undefined) => constantOf(child, scope, depth + 1);
  switch (node.type) {
    case 'Literal':
      return node.value;
    case 'TemplateLiteral':
      return node.expressions.length ? undefined : (node.quasis[0]?.value.cooked ?? undefined);
    case 'ArrayExpression':
      return node.elements.map((element) => (element?.type === 'SpreadElement' ? undefined : inner(element)));
    case 'ObjectExpression':
      return objectOf(node.properties, inner);
    case 'Identifier':
      return scope.get(node.name);
    case 'ParenthesizedExpression':
      return inner(node.expression);
    case 'SequenceExpression':
      return inner(node.expressions.at(-1));
    case 'UnaryExpression':
      return unary(node.operator, inner(node.argument));
    case 'BinaryExpression':
      return node.operator === '+' ? sum(inner(node.left as AnyNode), inner(node.right)) : undefined;
    case 'LogicalExpression':
      return inner(node.left) ?? inner(node.right);
    case 'AssignmentExpression':
      return inner(node.right);
    case 'NewExpression':
      return nameOf(node.callee) === 'Date' ? inner(node.arguments[0]) : undefined;
    case 'CallExpression':
      return callOf(node, scope, depth);
    default:
      return undefined;
  }
}

function unary(operator: string, value: unknown): unknown {
  if (operator === '-' && typeof value === 'number') return -value;
  return operator === '!' && typeof value === 'number' ? !value : undefined;
}

const sum = (left: unknown, right: unknown): unknown =>
  typeof left === 'string' && typeof right === 'string' ? left + right : undefined;

type Properties = Extract<Expression, { type: 'ObjectExpression' }>['properties'];

function objectOf(properties: Properties, inner: (node: AnyNode) => unknown): Record<string, unknown> {
  // No prototype: a key such as `__proto__` is data like any other.
  const object: Record<string, unknown> = Object.create(null);
  for (const property of properties) {
    if (property.type !== 'Property' || property.kind !== 'init') continue;
    const key = property.computed ? inner(property.key) : keyOf(property.key);
    if (typeof key === 'string' || typeof key === 'number') object[key] = inner(property.value);
  }
  return object;
}

function keyOf(key: AnyNode): string | undefined {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}

/** Calls that only turn data into data. */
const TEXT_CALLS: Record<string, (text: string) => unknown> = {
  'JSON.parse': parseJson,
  decodeURIComponent: (text) => quietly(() => decodeURIComponent(text)),
  decodeURI: (text) => quietly(() => decodeURI(text)),
  unescape: (text) => quietly(() => decodeURIComponent(text)),
  atob: (text) => quietly(() => fromBase64(text)),
  String: (text) => text,
};

function quietly<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** Base64 of UTF-8, which is what pages mean by it. */
function fromBase64(text: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
}

function callOf(node: CallExpression, scope: Scope, depth: number): unknown {
  const inner = (child: AnyNode | null | undefined) => constantOf(child, scope, depth + 1);
  const callee = node.callee.type === 'ParenthesizedExpression' ? node.callee.expression : node.callee;
  if (callee.type === 'FunctionExpression' || callee.type === 'ArrowFunctionExpression') {
    return returned(callee, node.arguments.map(inner), scope, depth);
  }
  const name = nameOf(callee).replace(/^(window|self|globalThis)\./, '');
  // `Array(3)`, `Object.create(null, …)`, `Object.assign({}, {…})`, `Object.freeze({…})`
  if (name === 'Object.assign' || name === 'Object.freeze') return inner(node.arguments.at(-1));
  if (name === 'Map' || name === 'Set') return inner(node.arguments[0]);
  const [first] = node.arguments;
  const text = TEXT_CALLS[name] && first ? inner(first) : undefined;
  return typeof text === 'string' ? TEXT_CALLS[name]?.(text) : undefined;
}

/**
 * What `(function(a,b){a.x=1;return {…}})("…",{})` returns: Nuxt 2's and devalue's way to write a value once that occurs
 * several times. Assignments to members are followed, everything else in the function is passed over.
 */
function returned(callee: FunctionNode | Expression, values: unknown[], outer: Scope, depth: number): unknown {
  if (callee.type !== 'FunctionExpression' && callee.type !== 'ArrowFunctionExpression') return undefined;
  const scope: Scope = new Map(outer);
  callee.params.forEach((param, index) => {
    if (param.type === 'Identifier') scope.set(param.name, values[index]);
  });
  if (callee.body.type !== 'BlockStatement') return constantOf(callee.body, scope, depth + 1);
  for (const statement of callee.body.body) {
    if (statement.type === 'ReturnStatement') return constantOf(statement.argument, scope, depth + 1);
    if (statement.type === 'VariableDeclaration') {
      for (const { id, init } of statement.declarations) {
        if (id.type === 'Identifier') scope.set(id.name, constantOf(init, scope, depth + 1));
      }
    }
    if (statement.type === 'ExpressionStatement') assign(statement.expression, scope, depth);
  }
  return undefined;
}

function assign(node: Expression, scope: Scope, depth: number): void {
  if (node.type === 'SequenceExpression') {
    for (const expression of node.expressions) assign(expression, scope, depth);
    return;
  }
  if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return;
  const target = constantOf(node.left.object, scope, depth + 1);
  const { property, computed } = node.left;
  const key = computed ? constantOf(property, scope, depth + 1) : keyOf(property);
  if (typeof target !== 'object' || target === null || (typeof key !== 'string' && typeof key !== 'number')) return;
  if (key === '__proto__') return;
  (target as Record<string | number, unknown>)[key] = constantOf(node.right, scope, depth + 1);
}
