import { childOf, childrenOf, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import type { Argument, Slot } from '../instruction.ts';
import { type Context, lowerExpression, spanOf } from './context.ts';

/** Emits a call with its arguments. */
export function lowerCall(context: Context, node: number, to: Slot): Slot {
  const { file, code } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  const callee = childOf(tree, node, 'function');
  const list = childOf(tree, node, 'arguments');
  const given = () =>
    kindOf(tree, list) === 'generator_expression'
      ? [{ value: lowerExpression(context, list) }]
      : argumentsOf(context, childrenOf(tree, list));
  if (kindOf(tree, callee) === 'attribute') {
    const objectNode = childOf(tree, callee, 'object');
    const name = childOf(tree, callee, 'attribute');
    const object = isSuper(tree, objectNode)
      ? superValue(context, objectNode)
      : lowerExpression(context, objectNode);
    code.emit(
      {
        op: 'call-method',
        to,
        object,
        name: textOf(tree, name),
        args: given(),
        nameStart: tree.starts[name] as number,
      },
      span,
    );
    return to;
  }
  const value = lowerExpression(context, callee);
  code.emit({ op: 'call', to, callee: value, args: given() }, span);
  return to;
}

function isSuper(tree: SyntaxTree, node: number): boolean {
  return kindOf(tree, node) === 'call' && textOf(tree, childOf(tree, node, 'function')) === 'super';
}

function superValue(context: Context, node: number): Slot {
  const to = context.code.temp();
  context.code.emit({ op: 'super', to }, spanOf(context.file.tree, node));
  return to;
}

/** Emits the arguments of a call and says how each is given. */
export function argumentsOf(context: Context, nodes: readonly number[]): Argument[] {
  const { tree } = context.file;
  return nodes.flatMap((node): Argument[] => {
    switch (kindOf(tree, node)) {
      case 'comment':
        return [];
      case 'keyword_argument':
        return [
          {
            value: lowerExpression(context, childOf(tree, node, 'value')),
            name: textOf(tree, childOf(tree, node, 'name')),
          },
        ];
      case 'list_splat':
      case 'dictionary_splat': {
        const [inner] = childrenOf(tree, node);
        if (inner === undefined) return [];
        return [
          {
            value: lowerExpression(context, inner),
            spread: kindOf(tree, node) === 'list_splat' ? 'list' : 'map',
          },
        ];
      }
      default:
        return [{ value: lowerExpression(context, node) }];
    }
  });
}
