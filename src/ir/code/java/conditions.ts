import { childOf, kindOf, textOf } from '#parse/syntax/tree';
import { choose, testBoth } from '../control.ts';
import type { Slot } from '../instruction.ts';
import { type Context, lowerExpression, spanOf, unwrapped } from './context.ts';

/** `a ? b : c`. */
export function lowerTernary(context: Context, node: number): Slot {
  const { tree } = context.file;
  const part = (field: string) => childOf(tree, node, field);
  return choose(
    context.code,
    spanOf(tree, node),
    (yes, no) => lowerCondition(context, part('condition'), yes, no),
    {
      yes: () => lowerExpression(context, part('consequence')),
      no: () => lowerExpression(context, part('alternative')),
    },
  );
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
    const side = (field: string) => (holds: number, fails: number) =>
      lowerCondition(context, childOf(tree, node, field), holds, fails);
    return testBoth(code, operator, side('left'), side('right'))(yes, no);
  }
  const condition = lowerExpression(context, node);
  code.end({ kind: 'branch', condition, yes, no, ...spanOf(tree, node) });
}
