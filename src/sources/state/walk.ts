// A walk over a script's syntax tree without recursion, so that no nesting of a page's code can exhaust the stack.
import type { AnyNode, Program } from 'acorn';

export type { AnyNode };

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Visits nodes from the top, in the order they stand; `visit` answers true where its inside need not be visited. */
export function full(program: Program, visit: (node: AnyNode) => boolean): void {
  const open: AnyNode[] = [program];
  for (let node = open.pop(); node; node = open.pop()) {
    if (visit(node)) continue;
    const children = Object.values(node)
      .flatMap((value: unknown) => (Array.isArray(value) ? value : [value]))
      .filter(isNode);
    for (const child of children.reverse()) open.push(child);
  }
}
