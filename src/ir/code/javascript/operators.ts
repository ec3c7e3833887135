import { childOf, textOf } from '#parse/syntax/tree';
import type { BinaryOperator, Slot } from '../instruction.ts';
import { type Context, constantValue, lowerExpression, spanOf, unknownValue } from './context.ts';
import { bind } from './patterns.ts';

/** Emits `a += b`, and `a ||= b` as a branch. */
export function lowerAugmented(context: Context, node: number): Slot {
  const { code } = context;
  const { tree } = context.file;
  const left = childOf(tree, node, 'left');
  const operator = textOf(tree, childOf(tree, node, 'operator')).replace(/=$/, '');
  const before = lowerExpression(context, left);
  const right = lowerExpression(context, childOf(tree, node, 'right'));
  if (operator === '||' || operator === '??' || operator === '&&') {
    const both = code.hidden();
    const other = code.block();
    const out = code.block();
    code.emit({ op: 'copy', to: both, from: before }, spanOf(tree, node));
    code.end({ kind: 'branch', condition: unknownValue(context, node), yes: other, no: out });
    code.enter(other);
    code.emit({ op: 'copy', to: both, from: right }, spanOf(tree, node));
    code.end({ kind: 'goto', to: out });
    code.enter(out);
    bind(context, left, both);
    return both;
  }
  const to = code.temp();
  code.emit(
    { op: 'binary', to, operator: operator as BinaryOperator, left: before, right },
    spanOf(tree, node),
  );
  bind(context, left, to);
  return to;
}

const sameOperators: Readonly<Record<string, BinaryOperator>> = { '===': '==', '!==': '!=' };

/** Emits an operation on two; `&&`, `||` and `??` are branches. */
export function lowerBinary(context: Context, node: number): Slot {
  const { code } = context;
  const { tree } = context.file;
  const operator = textOf(tree, childOf(tree, node, 'operator'));
  if (operator === '&&' || operator === '||' || operator === '??')
    return lowerLogical(context, node, operator);
  const left = lowerExpression(context, childOf(tree, node, 'left'));
  const right = lowerExpression(context, childOf(tree, node, 'right'));
  const to = code.temp();
  code.emit(
    { op: 'binary', to, operator: sameOperators[operator] ?? (operator as BinaryOperator), left, right },
    spanOf(tree, node),
  );
  return to;
}

function lowerLogical(context: Context, node: number, operator: string): Slot {
  const { code } = context;
  const { tree } = context.file;
  const span = spanOf(tree, node);
  const result = code.hidden();
  const left = lowerExpression(context, childOf(tree, node, 'left'));
  const yes = code.block();
  const no = code.block();
  const out = code.block();
  let condition = left;
  if (operator === '??') {
    condition = code.temp();
    const nothing = constantValue(context, node, undefined);
    code.emit({ op: 'binary', to: condition, operator: '!=', left, right: nothing }, span);
  }
  code.end({ kind: 'branch', condition, yes, no });
  code.enter(operator === '&&' ? no : yes);
  code.emit({ op: 'copy', to: result, from: left }, span);
  code.end({ kind: 'goto', to: out });
  code.enter(operator === '&&' ? yes : no);
  const right = lowerExpression(context, childOf(tree, node, 'right'));
  code.emit({ op: 'copy', to: result, from: right }, span);
  code.end({ kind: 'goto', to: out });
  code.enter(out);
  if (operator === '??') return result;
  const to = code.temp();
  const both = operator === '&&' ? { and: [left, right] } : { or: [left, right] };
  code.emit({ op: 'copy', to, from: result, ...both }, span);
  return to;
}
