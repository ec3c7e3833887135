import { childOf, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Slot } from '../instruction.ts';
import { type Context, lowerExpression, spanOf, storeName } from './context.ts';

/** Puts a value where the left side of an assignment says: a name, a field, an element, several of them. */
export function assign(context: Context, target: number, from: Slot): void {
  const { code } = context;
  const { tree } = context.file;
  const span = spanOf(tree, target);
  switch (kindOf(tree, target)) {
    case 'identifier':
      return storeName(context, textOf(tree, target), from, span);
    case 'attribute': {
      const object = lowerExpression(context, childOf(tree, target, 'object'));
      return code.emit(
        { op: 'set-field', object, name: textOf(tree, childOf(tree, target, 'attribute')), from },
        span,
      );
    }
    case 'subscript': {
      const object = lowerExpression(context, childOf(tree, target, 'value'));
      const index = lowerExpression(context, childOf(tree, target, 'subscript'));
      return code.emit({ op: 'set-index', object, index, from }, span);
    }
    case 'as_pattern_target':
    case 'parenthesized_expression': {
      const [inner] = childrenOf(tree, target);
      return inner === undefined ? undefined : assign(context, inner, from);
    }
    case 'list_splat_pattern':
    case 'list_splat': {
      const [inner] = childrenOf(tree, target);
      return inner === undefined ? undefined : assign(context, inner, from);
    }
    case 'pattern_list':
    case 'tuple_pattern':
    case 'list_pattern':
    case 'expression_list':
    case 'tuple':
    case 'list':
      return unpack(context, childrenOf(tree, target), from);
    default:
      return;
  }
}

/** `a, *b, c = row`: before the star by number, behind it by number from the end. */
function unpack(context: Context, targets: readonly number[], from: Slot): void {
  const { code } = context;
  const { tree } = context.file;
  const star = targets.findIndex((target) => /^list_splat/.test(kindOf(tree, target)));
  targets.forEach((target, i) => {
    const span = spanOf(tree, target);
    const number = (value: number): Slot => {
      const to = code.temp();
      code.emit({ op: 'constant', to, value }, span);
      return to;
    };
    const to = code.temp();
    const behind = targets.length - 1 - star;
    if (i === star)
      code.emit(
        { op: 'slice', to, object: from, first: number(i), ...(behind > 0 ? { last: number(-behind) } : {}) },
        span,
      );
    else {
      const index = number(star >= 0 && i > star ? i - targets.length : i);
      code.emit({ op: 'index', to, object: from, index }, span);
    }
    assign(context, target, to);
  });
}
