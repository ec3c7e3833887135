import { childOf, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Argument, Slot } from '../instruction.ts';
import type { TypeName } from '../module.ts';
import {
  type Context,
  constantValue,
  loadName,
  lowerExpression,
  spanOf,
  storeName,
  unknownValue,
} from './context.ts';
import { listType, mapType, numberTypes, plainTypes, typeOf } from './types.ts';
import { zeroValue } from './zero.ts';

/** A call, a conversion that looks like one, or one of the functions that the language has itself. */
export function lowerCall(context: Context, node: number): Slot {
  const { file } = context;
  const { tree } = file;
  const callee = unwrapped(context, childOf(tree, node, 'function'));
  const args = childrenOf(tree, childOf(tree, node, 'arguments')).filter(
    (child) => kindOf(tree, child) !== 'comment',
  );
  if (kindOf(tree, callee) === 'identifier' && context.scope.find(textOf(tree, callee)).kind === 'global') {
    const own = lowerPredeclared(context, textOf(tree, callee), args, node);
    if (own !== undefined) return own;
  }
  if (/_type$/.test(kindOf(tree, callee)) && args[0] !== undefined && kindOf(tree, callee) !== 'generic_type')
    return converted(context, typeOf(tree, callee), args[0], node);
  return emitCall(context, callee, args, node);
}

function unwrapped({ file: { tree } }: Context, callee: number): number {
  let at = callee;
  while (kindOf(tree, at) === 'parenthesized_expression') {
    const [inner] = childrenOf(tree, at).filter((child) => kindOf(tree, child) !== 'comment');
    if (inner === undefined) return at;
    at = inner;
  }
  // `Map[string, int](x)`: what is in the brackets are types.
  return kindOf(tree, at) === 'type_instantiation_expression' ? childOf(tree, at, 'type') : at;
}

function emitCall(context: Context, callee: number, args: readonly number[], node: number): Slot {
  const { code, file } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  const to = code.temp();
  if (kindOf(tree, callee) === 'selector_expression') {
    const object = lowerExpression(context, childOf(tree, callee, 'operand'));
    const field = childOf(tree, callee, 'field');
    const given = argumentsOf(context, args);
    code.emit(
      {
        op: 'call-method',
        to,
        object,
        name: textOf(tree, field),
        args: given,
        nameStart: tree.starts[field] as number,
      },
      span,
    );
    storePointed(context, args, given);
    return to;
  }
  const called = lowerExpression(context, callee);
  const given = argumentsOf(context, args);
  code.emit({ op: 'call', to, callee: called, args: given }, span);
  storePointed(context, args, given);
  return to;
}

function argumentsOf(context: Context, nodes: readonly number[]): Argument[] {
  const { tree } = context.file;
  return nodes.map((node) => ({
    value: lowerExpression(context, node),
    ...(kindOf(tree, node) === 'variadic_argument' ? { spread: 'list' as const } : {}),
  }));
}

/** `Scan(&name)`: what the call puts where the pointer leads is what the variable is from then on. */
function storePointed(context: Context, args: readonly number[], given: readonly Argument[]): void {
  const { code, file } = context;
  const { tree } = file;
  for (const [i, arg] of args.entries()) {
    if (kindOf(tree, arg) !== 'unary_expression') continue;
    const inner = childOf(tree, arg, 'operand');
    if (kindOf(tree, inner) !== 'identifier' || !tree.text.startsWith('&', tree.starts[arg])) continue;
    const name = textOf(tree, inner);
    const pointer = given[i]?.value;
    const binding = context.scope.find(name);
    if (pointer === undefined || binding.kind === 'global') continue;
    const span = spanOf(tree, arg);
    if (binding.kind === 'variable')
      code.emit({ op: 'pointed', to: code.variable(binding.id, name), from: pointer }, span);
    else {
      const to = code.temp();
      code.emit({ op: 'pointed', to, from: pointer }, span);
      storeName(context, name, to, span);
    }
  }
}

/** Functions and types that every file has without an import. */
function lowerPredeclared(
  context: Context,
  name: string,
  args: readonly number[],
  node: number,
): Slot | undefined {
  const { code, file } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  const [first] = args;
  if ((numberTypes.has(name) || name === 'string' || name === 'any') && first !== undefined)
    return converted(context, { name }, first, node);
  switch (name) {
    case 'len':
    case 'cap': {
      if (first === undefined) return undefined;
      const to = code.temp();
      code.emit({ op: 'field', to, object: lowerExpression(context, first), name: 'length' }, span);
      return to;
    }
    case 'new':
      return first === undefined ? undefined : zeroValue(context, typeOf(tree, first), span);
    case 'make':
      return first === undefined ? undefined : lowerMake(context, typeOf(tree, first), args.slice(1), node);
    case 'delete': {
      const [object, index] = args.map((arg) => lowerExpression(context, arg));
      if (object !== undefined && index !== undefined) code.emit({ op: 'delete-index', object, index }, span);
      return constantValue(context, null, span);
    }
    case 'panic': {
      const value = first === undefined ? undefined : lowerExpression(context, first);
      code.end({ kind: 'throw', ...(value === undefined ? {} : { value }), ...span });
      code.enter(code.block());
      return constantValue(context, null, span);
    }
    case 'recover':
      return unknownValue(context, span);
    default:
      return undefined;
  }
}

/** `make([]T, n)`: how much is asked for matters; what is made is empty. */
function lowerMake(context: Context, type: TypeName, sizes: readonly number[], node: number): Slot {
  const { code, file } = context;
  const span = spanOf(file.tree, node);
  if (type.name === mapType) {
    const to = code.temp();
    code.emit({ op: 'map', to, entries: [] }, span);
    return to;
  }
  const to = code.temp();
  const callee = loadName(context, 'make', span);
  code.emit({ op: 'call', to, callee, args: argumentsOf(context, sizes) }, span);
  return to;
}

/** `[]byte(text)`, `int64(n)`, `(*T)(p)`. */
export function lowerConversion(context: Context, node: number): Slot {
  const { tree } = context.file;
  const type = childOf(tree, node, 'type');
  const operand = childOf(tree, node, 'operand');
  // `Map[int](list)` looks like a conversion and may be a call.
  if (kindOf(tree, type) === 'generic_type')
    return emitCall(context, childOf(tree, type, 'type'), [operand], node);
  return converted(context, typeOf(tree, type), operand, node);
}

function converted(context: Context, type: TypeName, operand: number, node: number): Slot {
  const { code, file } = context;
  const span = spanOf(file.tree, node);
  const from = lowerExpression(context, operand);
  const to = code.temp();
  if (numberTypes.has(type.name)) {
    // A call besides, for what is said of numbers that become smaller.
    const callee = loadName(context, type.name, span);
    code.emit({ op: 'call', to, callee, args: [{ value: from }] }, span);
    return to;
  }
  if (type.name === listType || plainTypes.has(type.name)) {
    code.emit({ op: 'copy', to, from }, span);
    return to;
  }
  code.emit({ op: 'cast', to, from, type, narrow: true }, span);
  return to;
}
