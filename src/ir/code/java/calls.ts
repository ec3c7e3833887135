import { childOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Argument, Slot } from '../instruction.ts';
import type { TypeName } from '../module.ts';
import {
  type Context,
  loadThis,
  loadType,
  lowerExpression,
  meantType,
  outerField,
  spanOf,
} from './context.ts';
import { lowerArgument } from './functions.ts';
import { ownerOf, ownerOfMethod, qualifiedType, staticType } from './names.ts';
import { shapeAround } from './scopes.ts';
import type { ClassShape } from './shapes.ts';
import { partsOf, plainTypes, typeOf, typeOfResult } from './types.ts';

/** `orders.find(id)`: a method, of whatever stands before the dot or around here. */
export function lowerCall(context: Context, node: number): Slot {
  const { code, file } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  const nameNode = childOf(tree, node, 'name');
  const name = textOf(tree, nameNode);
  const objectNode = childOf(tree, node, 'object');
  const list = childOf(tree, node, 'arguments');
  const object = objectOf(context, node, objectNode, name);
  const compared = comparison(context, node, object, name);
  if (compared !== undefined) return compared;
  const args = argumentsOf(context, list, objectNode, name);
  const to = code.temp();
  if (object === undefined) {
    code.emit({ op: 'call', to, callee: loadType(context, name, nameNode), args }, span);
    return to;
  }
  code.emit({ op: 'call-method', to, object, name, args, nameStart: tree.starts[nameNode] as number }, span);
  const receiver = objectNode < 0 ? undefined : staticType(context, objectNode);
  const type = receiver === undefined ? undefined : typeOfResult(receiver, name);
  return type === undefined ? to : casted(context, to, type, node);
}

/** What the method is of; undefined for a function of which nobody knows whose it is. */
function objectOf(context: Context, node: number, object: number, name: string): Slot | undefined {
  const { tree } = context.file;
  const isSuper = partsOf(tree, node).some((child) => kindOf(tree, child) === 'super');
  if (isSuper) {
    const to = context.code.temp();
    context.code.emit({ op: 'super', to }, spanOf(tree, node));
    return to;
  }
  if (object >= 0) return lowerObject(context, object);
  const owner = ownerOfMethod(context, name);
  if (owner.kind === 'field') return ownerOf(context, owner.of, owner.field.static, node);
  if (owner.kind === 'inherited') return inheritedOr(context, owner.of, node);
  return owner.kind === 'member' ? loadType(context, owner.of, node) : undefined;
}

/** A method of a class above, or of a class whose static members are all imported: only the whole program tells. */
function inheritedOr(context: Context, shape: ClassShape, node: number): Slot {
  const { code, file } = context;
  const [wildcard] = file.staticWildcards;
  const own = ownerOf(context, shape, context.isStatic, node);
  if (wildcard === undefined) return own;
  const span = spanOf(file.tree, node);
  const either = code.hidden();
  const other = code.block();
  const out = code.block();
  const which = code.temp();
  code.emit({ op: 'copy', to: either, from: own }, span);
  code.emit({ op: 'caught', to: which, types: [] }, span);
  code.end({ kind: 'branch', condition: which, yes: other, no: out });
  code.enter(other);
  code.emit({ op: 'copy', to: either, from: loadType(context, wildcard, node) }, span);
  code.end({ kind: 'goto', to: out });
  code.enter(out);
  return either;
}

/** What stands before a dot: a value, or a class by its name. */
export function lowerObject(context: Context, node: number): Slot {
  const qualified = qualifiedType(context, node);
  return qualified === undefined ? lowerExpression(context, node) : loadType(context, qualified, node);
}

/** `a.equals(b)` compares as `==` of other languages does. */
function comparison(
  context: Context,
  node: number,
  object: Slot | undefined,
  name: string,
): Slot | undefined {
  const { code, file } = context;
  const { tree } = file;
  const parts = partsOf(tree, childOf(tree, node, 'arguments'));
  const span = spanOf(tree, node);
  const objectNode = childOf(tree, node, 'object');
  if (objectNode < 0 || object === undefined || kindOf(tree, objectNode) === 'super') return undefined;
  const isObjects =
    name === 'equals' && parts.length === 2 && /^(?:java\.util\.)?Objects$/.test(textOf(tree, objectNode));
  if (isObjects) return equal(lowerExpression(context, parts[0] as number), parts[1] as number);
  if (parts.length !== 1 || !/^(?:equals|equalsIgnoreCase|contentEquals)$/.test(name)) return undefined;
  return equal(object, parts[0] as number);

  function equal(left: Slot, other: number): Slot {
    const right = lowerExpression(context, other);
    const small = name === 'equalsIgnoreCase';
    const to = code.temp();
    code.emit(
      {
        op: 'binary',
        to,
        operator: '==',
        left: small ? lower(left) : left,
        right: small ? lower(right) : right,
      },
      span,
    );
    return to;
  }

  function lower(value: Slot): Slot {
    const to = code.temp();
    code.emit(
      { op: 'call-method', to, object: value, name: 'toLowerCase', args: [], nameStart: span.start },
      span,
    );
    return to;
  }
}

/** The arguments of a call, in order. */
export function argumentsOf(context: Context, list: number, object = -1, method = ''): Argument[] {
  if (list < 0) return [];
  return partsOf(context.file.tree, list).map((child) => ({
    value: lowerArgument(context, child, object, method),
  }));
}

/** The value as one of a type, where the type says something. */
export function casted(context: Context, from: Slot, type: TypeName, node: number, narrow = false): Slot {
  if (plainTypes.has(type.name) && type.name !== 'String' && type.name !== 'char') return from;
  const to = context.code.temp();
  context.code.emit(
    { op: 'cast', to, from, type, ...(narrow ? { narrow: true as const } : {}) },
    spanOf(context.file.tree, node),
  );
  return to;
}

/** `new Order(…)`, `new Thread() { … }`, `orders.new Line()`. */
export function lowerCreation(context: Context, node: number): Slot {
  const { code, file } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  const parts = partsOf(tree, node);
  const typeNode = childOf(tree, node, 'type');
  const body = parts.find((child) => kindOf(tree, child) === 'class_body');
  const written = typeNode < 0 ? 'Object' : typeOf(tree, typeNode).name;
  const before = parts.find((child) => child < typeNode && !/annotation$/.test(kindOf(tree, child)));
  const around = before === undefined ? undefined : lowerExpression(context, before);
  const callee =
    body === undefined
      ? loadType(context, meantType(context, { name: written }).name, typeNode)
      : file.lowering.anonymous(context, node);
  const args = argumentsOf(context, childOf(tree, node, 'arguments'));
  const shape = body === undefined ? file.regions.shapeNamed(written, context.region) : undefined;
  const isInner = shape?.isMember === true && !shape.isStatic;
  if (around !== undefined) args.push({ value: around, name: outerField });
  else if (isInner && !context.isStatic && shapeAround(context.region) !== undefined)
    args.push({ value: loadThis(context, shape.outer, node), name: outerField });
  const to = code.temp();
  code.emit({ op: 'new', to, callee, args }, span);
  return to;
}

/** `this(…)`, `super(…)` of a constructor. */
export function lowerConstructorCall(context: Context, node: number): void {
  const { code, file } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  const which = childOf(tree, node, 'constructor');
  const args = argumentsOf(context, childOf(tree, node, 'arguments'));
  if (kindOf(tree, which) === 'super') {
    const callee = code.temp();
    code.emit({ op: 'super', to: callee }, span);
    code.emit({ op: 'call', to: code.temp(), callee, args }, span);
    return;
  }
  const object = loadThis(context, undefined, node);
  code.emit(
    { op: 'call-method', to: code.temp(), object, name: 'constructor', args, nameStart: span.start },
    span,
  );
}
