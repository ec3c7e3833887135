import { childOf, childrenOf, kindOf, type SyntaxTree } from '#parse/syntax/tree';

/**
 * The grammar of TypeScript reads `a + b!.c` as `(a + b)!.c`: what the whole is of, by the node that it takes for the
 * whole, and what stands there in truth.
 */
export interface Misread {
  /** `(a + b)!`. */
  readonly asserted: number;
  /** `a + b`, which the whole is. */
  readonly operation: number;
  /** `b`, in whose place `b!.c` stands. */
  readonly operand: number;
}

const operations = new Set(['binary_expression', 'unary_expression']);
const goesOn: Readonly<Record<string, string>> = {
  member_expression: 'object',
  subscript_expression: 'object',
  call_expression: 'function',
};

/** The places of a tree that are misread so, by the node of the whole; none where nothing is asserted. */
export function misreadIn(tree: SyntaxTree): Map<number, Misread> {
  const found = new Map<number, Misread>();
  const kind = tree.grammar.kindNumber('non_null_expression');
  if (kind < 0 || !tree.text.includes('!')) return found;
  for (let node = 0; node < tree.count; node++) {
    if (tree.kinds[node] !== kind) continue;
    const [operation] = childrenOf(tree, node);
    if (operation === undefined || !operations.has(kindOf(tree, operation))) continue;
    const whole = wholeOf(tree, node);
    if (whole !== node) found.set(whole, { asserted: node, operation, operand: lastOf(tree, operation) });
  }
  return found;
}

/** The end of the chain that goes on after what is asserted: `.c(1)[0]`. */
function wholeOf(tree: SyntaxTree, asserted: number): number {
  let node = asserted;
  for (;;) {
    const above = tree.parents[node] ?? -1;
    if (above < 0) return node;
    const kind = kindOf(tree, above);
    const field = goesOn[kind];
    if (kind !== 'non_null_expression' && (field === undefined || childOf(tree, above, field) !== node))
      return node;
    node = above;
  }
}

function lastOf(tree: SyntaxTree, operation: number): number {
  let node = operation;
  for (let kind = kindOf(tree, node); operations.has(kind); kind = kindOf(tree, node)) {
    const last = childOf(tree, node, kind === 'binary_expression' ? 'right' : 'argument');
    if (last < 0) return node;
    node = last;
  }
  return node;
}
