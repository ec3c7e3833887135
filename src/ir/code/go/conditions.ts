import { childOf, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import { testBoth } from '../control.ts';
import type { Slot } from '../instruction.ts';
import { type Context, lowerExpression, mostDepth, spanOf } from './context.ts';

/** `a && b`, `a || b` as values. */
export function lowerLogic(context: Context, node: number, operator: '&&' | '||'): Slot {
  const { code, file } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  const isAnd = operator === '&&';
  const result = code.hidden();
  const more = code.block();
  const done = code.block();
  const out = code.block();
  const left = lowerExpression(context, childOf(tree, node, 'left'));
  code.end({ kind: 'branch', condition: left, yes: isAnd ? more : done, no: isAnd ? done : more });
  code.enter(done);
  code.emit({ op: 'copy', to: result, from: left }, span);
  code.end({ kind: 'goto', to: out });
  code.enter(more);
  const right = lowerExpression(context, childOf(tree, node, 'right'));
  code.emit({ op: 'copy', to: result, from: right }, span);
  code.end({ kind: 'goto', to: out });
  code.enter(out);
  // What both tell is told by the answer, wherever it goes.
  const to = code.temp();
  code.emit(
    { op: 'copy', to, from: result, ...(isAnd ? { and: [left, right] } : { or: [left, right] }) },
    span,
  );
  return to;
}

/** Branches on an expression; `&&`, `||` and `!` become branches of their own, so that guards are seen. */
export function lowerCondition(context: Context, node: number, yes: number, no: number): void {
  const { code, file } = context;
  const { tree } = file;
  const kind = file.depth >= mostDepth ? '' : kindOf(tree, node);
  file.depth++;
  if (kind === 'parenthesized_expression') {
    const [inner = node] = childrenOf(tree, node).filter((child) => kindOf(tree, child) !== 'comment');
    lowerCondition(context, inner, yes, no);
  } else if (kind === 'unary_expression' && operatorOf(context, node) === '!')
    lowerCondition(context, childOf(tree, node, 'operand'), no, yes);
  else if (kind === 'binary_expression' && /^(?:&&|\|\|)$/.test(operatorOf(context, node))) {
    const side = (field: string) => (holds: number, fails: number) =>
      lowerCondition(context, childOf(tree, node, field), holds, fails);
    const operator = operatorOf(context, node) === '&&' ? '&&' : '||';
    testBoth(code, operator, side('left'), side('right'))(yes, no);
  } else if (kind === 'index_expression') lowerMember(context, node, yes, no);
  else {
    const condition = lowerExpression(context, node);
    code.end({ kind: 'branch', condition, yes, no, ...spanOf(tree, node) });
  }
  file.depth--;
}

/** `if allowed[name]`: what is true there is a key of the map. */
function lowerMember(context: Context, node: number, yes: number, no: number): void {
  const { code, file } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  const object = lowerExpression(context, childOf(tree, node, 'operand'));
  const index = lowerExpression(context, childOf(tree, node, 'index'));
  const condition = code.temp();
  const isKey = code.temp();
  const middle = code.block();
  code.emit({ op: 'index', to: condition, object, index }, span);
  code.emit({ op: 'binary', to: isKey, operator: 'in', left: index, right: object }, span);
  code.end({ kind: 'branch', condition: isKey, yes: middle, no });
  code.enter(middle);
  code.end({ kind: 'branch', condition, yes, no, ...span });
}

function operatorOf({ file: { tree } }: Context, node: number): string {
  return textOf(tree, childOf(tree, node, 'operator'));
}
