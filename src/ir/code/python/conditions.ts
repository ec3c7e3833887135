import { childOf, childrenNamed, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import type { BinaryOperator, Slot } from '../instruction.ts';
import { type Context, deeper, lowerExpression, mostDepth, spanOf } from './context.ts';

/** `a < b < c`: each pair in turn; the value is that of the last. */
export function lowerComparison(context: Context, node: number): Slot {
  const { code, file } = context;
  const { tree } = file;
  const operators = childrenNamed(tree, node, 'operators').map((child) =>
    textOf(tree, child).replace(/\s+/g, ' '),
  );
  const operands = childrenOf(tree, node).filter(
    (child) =>
      kindOf(tree, child) !== 'comment' && tree.fields[child] !== tree.grammar.fieldNumber('operators'),
  );
  let left = lowerExpression(context, operands[0] as number);
  let result: Slot = left;
  operators.forEach((operator, i) => {
    const operand = operands[i + 1];
    if (operand === undefined) return;
    const right = lowerExpression(context, operand);
    result = code.temp();
    code.emit(
      { op: 'binary', to: result, operator: binaryOperator(operator), left, right },
      spanOf(tree, node),
    );
    left = right;
  });
  return result;
}

/** `a and b`, `a or b`, `a if c else b` as values. */
export function lowerChoice(context: Context, node: number): Slot {
  const { code, file } = context;
  const { tree } = file;
  const result = code.hidden();
  const out = code.block();
  const yes = code.block();
  const no = code.block();
  const span = spanOf(tree, node);
  const put = (from: Slot) => {
    code.emit({ op: 'copy', to: result, from }, span);
    code.end({ kind: 'goto', to: out });
  };
  if (kindOf(tree, node) === 'conditional_expression') {
    const [whenTrue, condition, whenFalse] = childrenOf(tree, node).filter(
      (child) => kindOf(tree, child) !== 'comment',
    );
    lowerCondition(context, condition as number, yes, no);
    code.enter(yes);
    put(lowerExpression(context, whenTrue as number));
    code.enter(no);
    put(lowerExpression(context, whenFalse as number));
  } else {
    const isAnd = textOf(tree, childOf(tree, node, 'operator')) === 'and';
    const left = lowerExpression(context, childOf(tree, node, 'left'));
    code.end({ kind: 'branch', condition: left, yes, no });
    code.enter(isAnd ? no : yes);
    put(left);
    code.enter(isAnd ? yes : no);
    const right = lowerExpression(context, childOf(tree, node, 'right'));
    put(right);
    code.enter(out);
    // What both tell is told by the answer, wherever it goes.
    const to = code.temp();
    const both = isAnd ? { and: [left, right] } : { or: [left, right] };
    code.emit({ op: 'copy', to, from: result, ...both }, span);
    return to;
  }
  code.enter(out);
  return result;
}

/** Branches on an expression; `and`, `or` and `not` become branches of their own, so that guards are seen. */
export function lowerCondition(context: Context, node: number, yes: number, no: number): void {
  const { code, file } = context;
  const { tree } = file;
  const kind = file.depth >= mostDepth ? '' : kindOf(tree, node);
  if (kind === 'parenthesized_expression') {
    const [inner] = childrenOf(tree, node).filter((child) => kindOf(tree, child) !== 'comment');
    if (inner !== undefined) return deeper(file, () => lowerCondition(context, inner, yes, no));
  }
  if (kind === 'not_operator')
    return deeper(file, () => lowerCondition(context, childOf(tree, node, 'argument'), no, yes));
  if (kind === 'boolean_operator') {
    const middle = code.block();
    const isAnd = textOf(tree, childOf(tree, node, 'operator')) === 'and';
    deeper(file, () =>
      lowerCondition(context, childOf(tree, node, 'left'), isAnd ? middle : yes, isAnd ? no : middle),
    );
    code.enter(middle);
    return lowerCondition(context, childOf(tree, node, 'right'), yes, no);
  }
  const condition = lowerExpression(context, node);
  code.end({ kind: 'branch', condition, yes, no, ...spanOf(tree, node) });
}

/** Operators as the grammar writes them. */
function binaryOperator(text: string): BinaryOperator {
  if (text === '<>') return '!=';
  if (text === 'is') return '==';
  if (text === 'is not') return '!=';
  if (text === 'not in') return 'not-in';
  return text as BinaryOperator;
}
