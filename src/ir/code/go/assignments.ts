import { childOf, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Slot } from '../instruction.ts';
import { behind, type Context, constantValue, lowerExpression, spanOf, storeName } from './context.ts';
import { valuesOf } from './declarations.ts';
import { operated } from './expressions.ts';

/** `a, b := f()`. */
export function lowerShort(context: Context, node: number): void {
  const { tree } = context.file;
  const targets = withoutComments(context, childOf(tree, node, 'left'));
  const values = valuesOf(context, childrenOf(tree, childOf(tree, node, 'right')), targets.length);
  const after = behind(context, node);
  targets.forEach((target, i) => {
    const value = values[i];
    if (value !== undefined) assign(after, target, value);
  });
}

/** `a, b = f()`, `n += 2`. */
export function lowerAssignment(context: Context, node: number): void {
  const { tree } = context.file;
  const operator = textOf(tree, childOf(tree, node, 'operator'));
  if (operator === '=' || operator === '') return lowerShort(context, node);
  const [target] = withoutComments(context, childOf(tree, node, 'left'));
  if (target === undefined) return;
  const left = lowerExpression(context, target);
  const right = lowerExpression(context, childOf(tree, node, 'right'));
  assign(context, target, operated(context, operator.slice(0, -1), [left, right], node));
}

/** `n++`, `n--`. */
export function lowerStep(context: Context, node: number): void {
  const { file } = context;
  const [target] = withoutComments(context, node);
  if (target === undefined) return;
  const left = lowerExpression(context, target);
  const one = constantValue(context, 1, spanOf(file.tree, node));
  const operator = kindOf(file.tree, node) === 'inc_statement' ? '+' : '-';
  assign(context, target, operated(context, operator, [left, one], node));
}

/** `channel <- value`: whoever receives gets it. */
export function lowerSend(context: Context, node: number): void {
  const { code, file } = context;
  const { tree } = file;
  const object = lowerExpression(context, childOf(tree, node, 'channel'));
  const from = lowerExpression(context, childOf(tree, node, 'value'));
  const index = code.temp();
  const span = spanOf(tree, node);
  code.emit({ op: 'caught', to: index, types: [] }, span);
  code.emit({ op: 'set-index', object, index, from }, span);
}

/** Puts a value where the left side of an assignment says: a variable, a field, an element, what a pointer leads to. */
export function assign(context: Context, target: number, from: Slot): void {
  const { code, file } = context;
  const { tree } = file;
  const span = spanOf(tree, target);
  switch (kindOf(tree, target)) {
    case 'identifier':
      return storeName(context, textOf(tree, target), from, span);
    case 'selector_expression': {
      const object = lowerExpression(context, childOf(tree, target, 'operand'));
      return code.emit(
        { op: 'set-field', object, name: textOf(tree, childOf(tree, target, 'field')), from },
        span,
      );
    }
    case 'index_expression': {
      const object = lowerExpression(context, childOf(tree, target, 'operand'));
      const index = lowerExpression(context, childOf(tree, target, 'index'));
      return code.emit({ op: 'set-index', object, index, from }, span);
    }
    case 'parenthesized_expression': {
      const [inner] = childrenOf(tree, target);
      return inner === undefined ? undefined : assign(context, inner, from);
    }
    case 'unary_expression': {
      const object = lowerExpression(context, childOf(tree, target, 'operand'));
      return code.emit({ op: 'set-field', object, name: '*', from }, span);
    }
    default:
      return;
  }
}

function withoutComments({ file: { tree } }: Context, node: number): number[] {
  if (node < 0) return [];
  return childrenOf(tree, node).filter((child) => kindOf(tree, child) !== 'comment');
}
