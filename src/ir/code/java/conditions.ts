import { childOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Slot } from '../instruction.ts';
import { type Context, lowerExpression, spanOf, unwrapped } from './context.ts';

/** `a ? b : c`. */
export function lowerTernary(context: Context, node: number): Slot {
  const { code } = context;
  const { tree } = context.file;
  const span = spanOf(tree, node);
  const result = code.hidden();
  const yes = code.block();
  const no = code.block();
  const out = code.block();
  lowerCondition(context, childOf(tree, node, 'condition'), yes, no);
  for (const [block, field] of [
    [yes, 'consequence'],
    [no, 'alternative'],
  ] as const) {
    code.enter(block);
    code.emit({ op: 'copy', to: result, from: lowerExpression(context, childOf(tree, node, field)) }, span);
    code.end({ kind: 'goto', to: out });
  }
  code.enter(out);
  return result;
}

/** Branches on an expression; `&&`, `||` and `!` become branches of their own, so that guards are seen. */
export function lowerCondition(context: Context, given: number, yes: number, no: number): void {
  const { code } = context;
  const { tree } = context.file;
  const node = unwrapped(context, given);
  const kind = kindOf(tree, node);
  if (kind === 'unary_expression' && textOf(tree, childOf(tree, node, 'operator')) === '!')
    return lowerCondition(context, childOf(tree, node, 'operand'), no, yes);
  const operator = kind === 'binary_expression' ? textOf(tree, childOf(tree, node, 'operator')) : '';
  if (operator === '&&' || operator === '||') {
    const middle = code.block();
    const isAnd = operator === '&&';
    lowerCondition(context, childOf(tree, node, 'left'), isAnd ? middle : yes, isAnd ? no : middle);
    code.enter(middle);
    return lowerCondition(context, childOf(tree, node, 'right'), yes, no);
  }
  const condition = lowerExpression(context, node);
  code.end({ kind: 'branch', condition, yes, no, ...spanOf(tree, node) });
}
