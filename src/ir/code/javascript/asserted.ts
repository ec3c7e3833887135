import { childOf, childrenOf, kindOf, type SyntaxTree } from '#parse/syntax/tree';
import type { Slot } from '../instruction.ts';
import { type Context, lowerExpression, type Misread } from './context.ts';

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

/** Lowers a whole that was misread: the operation, with the whole in the place of its last operand. */
export function lowerMisread(context: Context, whole: number, misread: Misread): Slot {
  const { misread: all, instead } = context.file;
  const { asserted, operation, operand } = misread;
  all.delete(whole);
  instead.set(operand, whole).set(asserted, operand);
  const slot = lowerExpression(context, operation);
  instead.delete(operand);
  instead.delete(asserted);
  // The same text may be lowered again: a body of `finally`.
  all.set(whole, misread);
  return slot;
}
