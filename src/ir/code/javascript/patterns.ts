import { childOf, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Slot } from '../instruction.ts';
import {
  type Context,
  constantValue,
  lowerExpression,
  spanOf,
  storeName,
  withoutComments,
} from './context.ts';
import { keyOf } from './literals.ts';

/** Puts a value where a pattern or the left side of an assignment says. */
export function bind(context: Context, target: number, from: Slot): void {
  const { code } = context;
  const { tree } = context.file;
  const span = spanOf(tree, target);
  switch (kindOf(tree, target)) {
    case 'identifier':
    case 'shorthand_property_identifier_pattern':
    case 'shorthand_property_identifier':
      return storeName(context, textOf(tree, target), from, span);
    case 'member_expression': {
      const objectNode = childOf(tree, target, 'object');
      const name = textOf(tree, childOf(tree, target, 'property'));
      if (textOf(tree, target) === 'module.exports')
        return code.emit({ op: 'store-global', name: 'module.exports', from }, span);
      const object = lowerExpression(context, objectNode);
      return code.emit({ op: 'set-field', object, name, from }, span);
    }
    case 'subscript_expression': {
      const object = lowerExpression(context, childOf(tree, target, 'object'));
      const index = lowerExpression(context, childOf(tree, target, 'index'));
      return code.emit({ op: 'set-index', object, index, from }, span);
    }
    case 'parenthesized_expression':
    case 'non_null_expression':
    case 'as_expression': {
      const [inner] = withoutComments(context, target);
      return inner === undefined ? undefined : bind(context, inner, from);
    }
    case 'assignment_pattern':
    case 'object_assignment_pattern':
      return bind(
        context,
        childOf(tree, target, 'left'),
        orDefault(context, from, childOf(tree, target, 'right')),
      );
    case 'object_pattern':
    case 'object':
      return bindObject(context, target, from);
    case 'array_pattern':
    case 'array':
      return bindArray(context, target, from);
    default:
      return;
  }
}

/** The value, or the default where it is missing. */
export function orDefault(context: Context, from: Slot, otherwise: number): Slot {
  const { code } = context;
  const { tree } = context.file;
  const span = spanOf(tree, otherwise);
  const result = code.hidden();
  const missing = code.temp();
  const nothing = constantValue(context, otherwise, undefined);
  const yes = code.block();
  const out = code.block();
  code.emit({ op: 'copy', to: result, from }, span);
  code.emit({ op: 'binary', to: missing, operator: '==', left: from, right: nothing }, span);
  code.end({ kind: 'branch', condition: missing, yes, no: out });
  code.enter(yes);
  code.emit({ op: 'copy', to: result, from: lowerExpression(context, otherwise) }, span);
  code.end({ kind: 'goto', to: out });
  code.enter(out);
  return result;
}

function bindObject(context: Context, target: number, from: Slot): void {
  const { code } = context;
  const { tree } = context.file;
  for (const part of withoutComments(context, target)) {
    const kind = kindOf(tree, part);
    const span = spanOf(tree, part);
    if (kind === 'rest_pattern' || kind === 'spread_element') {
      const [inner] = childrenOf(tree, part);
      if (inner !== undefined) bind(context, inner, from);
      continue;
    }
    const to = code.temp();
    if (kind === 'pair_pattern' || kind === 'pair') {
      const key = keyOf(tree, childOf(tree, part, 'key'));
      if (key === undefined) {
        const [computed] = childrenOf(tree, childOf(tree, part, 'key'));
        const index =
          computed === undefined
            ? constantValue(context, part, undefined)
            : lowerExpression(context, computed);
        code.emit({ op: 'index', to, object: from, index }, span);
      } else code.emit({ op: 'field', to, object: from, name: key }, span);
      bind(context, childOf(tree, part, 'value'), to);
      continue;
    }
    const name =
      kind === 'object_assignment_pattern' ? textOf(tree, childOf(tree, part, 'left')) : textOf(tree, part);
    code.emit({ op: 'field', to, object: from, name }, span);
    bind(context, part, to);
  }
}

function bindArray(context: Context, target: number, from: Slot): void {
  const { code } = context;
  const { tree } = context.file;
  let position = 0;
  // Holes have no node: commas tell the position.
  const end = tree.behind[target] as number;
  for (let part = target + 1; part < end; part = tree.behind[part] as number) {
    const kind = kindOf(tree, part);
    if (kind === ',') position++;
    if (kind === ',' || kind === '[' || kind === ']' || kind === 'comment') continue;
    const span = spanOf(tree, part);
    const to = code.temp();
    if (kind === 'rest_pattern' || kind === 'spread_element') {
      const [inner] = childrenOf(tree, part);
      code.emit({ op: 'slice', to, object: from }, span);
      if (inner !== undefined) bind(context, inner, to);
      continue;
    }
    const index = constantValue(context, part, position);
    code.emit({ op: 'index', to, object: from, index }, span);
    bind(context, part, to);
  }
}
