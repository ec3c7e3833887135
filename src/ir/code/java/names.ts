import { childOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Slot } from '../instruction.ts';
import type { TypeName } from '../module.ts';
import {
  type Context,
  constantValue,
  loadLocal,
  loadThis,
  loadType,
  meantType,
  spanOf,
  storeLocal,
  unwrapped,
} from './context.ts';
import { type Region, shapeAround } from './scopes.ts';
import type { ClassShape, FieldShape } from './shapes.ts';
import { arrayType, plainTypes, typeOf, typeOfResult, typesOfCallback } from './types.ts';

/** What a simple name means. */
export type Meaning =
  | { readonly kind: 'local'; readonly region: Region }
  | { readonly kind: 'field'; readonly of: ClassShape; readonly field: FieldShape }
  /** A field of a class above one of these, which another file may declare. */
  | { readonly kind: 'inherited'; readonly of: ClassShape }
  /** `member` of a class that was imported. */
  | { readonly kind: 'member'; readonly of: string; readonly name: string }
  | { readonly kind: 'type' };

/** What a simple name means here: the innermost that declares it decides. */
export function meaningOf({ file, region }: Context, name: string): Meaning {
  let inheriting: ClassShape | undefined;
  for (let each: Region | undefined = region; each !== undefined; each = each.parent) {
    const { shape } = each;
    const field = shape?.fields.get(name);
    if (shape !== undefined && field !== undefined) return { kind: 'field', of: shape, field };
    if (each.names.has(name)) return { kind: 'local', region: each };
    if (each.types.has(name)) return { kind: 'type' };
    if (shape?.hasBases) inheriting ??= shape;
  }
  const member = file.importedMembers.get(name);
  if (member !== undefined) return { kind: 'member', of: member, name };
  if (file.imported.has(name)) return { kind: 'type' };
  const isTypeName = /^[A-Z]/.test(name) && !/^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/.test(name);
  if (inheriting !== undefined && !isTypeName) return { kind: 'inherited', of: inheriting };
  const [wildcard] = file.staticWildcards;
  if (wildcard !== undefined && !isTypeName) return { kind: 'member', of: wildcard, name };
  return { kind: 'type' };
}

/** The value of a simple name. */
export function loadName(context: Context, node: number): Slot {
  const { code, file } = context;
  const name = textOf(file.tree, node);
  const span = spanOf(file.tree, node);
  const meaning = meaningOf(context, name);
  switch (meaning.kind) {
    case 'local':
      return asDeclared(context, node, loadLocal(context, name, span));
    case 'field': {
      if (meaning.field.constant !== undefined)
        return constantValue(context, node, meaning.field.constant.value);
      const to = code.temp();
      code.emit(
        { op: 'field', to, object: ownerOf(context, meaning.of, meaning.field.static, node), name },
        span,
      );
      return to;
    }
    case 'inherited': {
      const to = code.temp();
      code.emit(
        { op: 'field', to, object: ownerOf(context, meaning.of, context.isStatic, node), name },
        span,
      );
      return to;
    }
    case 'member': {
      const to = code.temp();
      code.emit({ op: 'field', to, object: loadType(context, meaning.of, node), name }, span);
      return to;
    }
    case 'type':
      return loadType(context, name, node);
  }
}

/** A variable that functions share is what it is declared as, whichever of them reads it. */
function asDeclared(context: Context, node: number, from: Slot): Slot {
  const { code, file, region } = context;
  if (region.scope.find(textOf(file.tree, node)).kind !== 'cell') return from;
  const type = staticType(context, node);
  if (type === undefined || (plainTypes.has(type.name) && type.name !== 'String')) return from;
  const to = code.temp();
  code.emit({ op: 'cast', to, from, type }, spanOf(file.tree, node));
  return to;
}

/** Gives what a simple name means a value. */
export function storeName(context: Context, node: number, from: Slot): void {
  const { code, file } = context;
  const name = textOf(file.tree, node);
  const span = spanOf(file.tree, node);
  const meaning = meaningOf(context, name);
  if (meaning.kind === 'local' || meaning.kind === 'type') return storeLocal(context, name, from, span);
  if (meaning.kind === 'member') {
    code.emit({ op: 'set-field', object: loadType(context, meaning.of, node), name, from }, span);
    return;
  }
  const isStatic = meaning.kind === 'field' ? meaning.field.static : context.isStatic;
  code.emit({ op: 'set-field', object: ownerOf(context, meaning.of, isStatic, node), name, from }, span);
}

/** What a member is of: the class, or an object of it around here. */
export function ownerOf(context: Context, shape: ClassShape, isStatic: boolean, node: number): Slot {
  return isStatic ? loadType(context, shape.name, node) : loadThis(context, shape, node);
}

/** The class around here that declares or may inherit a method. */
export function ownerOfMethod({ file, region }: Context, name: string): Meaning {
  let inheriting: ClassShape | undefined;
  for (let each: Region | undefined = region; each !== undefined; each = each.parent) {
    const { shape } = each;
    const method = shape?.methods.get(name);
    if (shape !== undefined && method !== undefined)
      return { kind: 'field', of: shape, field: { type: { name: 'Object' }, static: method.static } };
    if (shape?.hasBases || shape?.kind === 'enum' || shape?.kind === 'record') inheriting ??= shape;
  }
  const member = file.importedMembers.get(name);
  if (member !== undefined) return { kind: 'member', of: member, name };
  if (inheriting !== undefined) return { kind: 'inherited', of: inheriting };
  const [wildcard] = file.staticWildcards;
  if (wildcard !== undefined) return { kind: 'member', of: wildcard, name };
  const own = shapeAround(region);
  return own === undefined ? { kind: 'type' } : { kind: 'inherited', of: own };
}

/** `com.acme.Orders` where a name begins with a package; undefined for what is a value. */
export function qualifiedType(context: Context, node: number): string | undefined {
  const { tree } = context.file;
  const parts: string[] = [];
  let each = node;
  while (kindOf(tree, each) === 'field_access') {
    parts.unshift(textOf(tree, childOf(tree, each, 'field')));
    each = childOf(tree, each, 'object');
  }
  if (kindOf(tree, each) !== 'identifier' || parts.length === 0) return undefined;
  const root = textOf(tree, each);
  if (!/^[A-Z]/.test(parts.at(-1) ?? '') || isConstantOf(parts)) return undefined;
  const isPackage =
    /^[a-z]/.test(root) && parts.slice(0, -1).every((part) => /^[a-z]/.test(part) || /^[A-Z]/.test(part));
  const meaning = meaningOf(context, root);
  if (meaning.kind === 'type' && /^[A-Z]/.test(root)) {
    const qualified = [root, ...parts].join('.');
    return context.file.regions.shapeNamed(root, context.region)?.types.has(parts[0] ?? '')
      ? qualified
      : undefined;
  }
  if (!isPackage || meaning.kind === 'local' || meaning.kind === 'field') return undefined;
  return [root, ...parts].join('.');
}

/** `com.acme.Orders.OPEN`: a class stands before it. */
function isConstantOf(parts: readonly string[]): boolean {
  return /^[A-Z][A-Z0-9_]*$/.test(parts.at(-1) ?? '') && /^[A-Z]/.test(parts.at(-2) ?? '');
}

/** How far types are followed through `var` and calls. */
const mostSteps = 12;

/** The type that an expression is declared to have, as far as this file tells. */
export function staticType(context: Context, given: number, steps = 0): TypeName | undefined {
  const { file } = context;
  const { tree } = file;
  if (given < 0 || steps > mostSteps) return undefined;
  const node = unwrapped(context, given);
  switch (kindOf(tree, node)) {
    case 'identifier':
      return typeOfName(context, textOf(tree, node), steps);
    case 'this': {
      const shape = shapeAround(context.region);
      return shape === undefined ? undefined : { name: shape.name };
    }
    case 'string_literal':
      return { name: 'String' };
    case 'character_literal':
      return { name: 'char' };
    case 'object_creation_expression':
    case 'cast_expression':
      return meantType(context, typeOf(tree, childOf(tree, node, 'type')));
    case 'array_creation_expression':
      return { name: arrayType, of: [meantType(context, typeOf(tree, childOf(tree, node, 'type')))] };
    case 'field_access': {
      if (kindOf(tree, childOf(tree, node, 'object')) !== 'this') return undefined;
      const type = shapeAround(context.region)?.fields.get(textOf(tree, childOf(tree, node, 'field')))?.type;
      return type === undefined ? undefined : meantType(context, type);
    }
    case 'array_access': {
      const array = staticType(context, childOf(tree, node, 'array'), steps + 1);
      return array?.name === arrayType ? array.of?.[0] : undefined;
    }
    case 'ternary_expression':
      return staticType(context, childOf(tree, node, 'consequence'), steps + 1);
    case 'method_invocation':
      return typeOfCall(context, node, steps);
    default:
      return undefined;
  }
}

function typeOfName(context: Context, name: string, steps: number): TypeName | undefined {
  const meaning = meaningOf(context, name);
  if (meaning.kind === 'field') return meantType(context, meaning.field.type);
  if (meaning.kind !== 'local') return undefined;
  const local = meaning.region.names.get(name);
  if (local?.type !== undefined) return meantType({ region: meaning.region }, local.type);
  if (local?.value === undefined) return undefined;
  const of = staticType({ ...context, region: meaning.region }, local.value, steps + 1);
  return local.element ? of?.of?.[0] : of;
}

function typeOfCall(context: Context, node: number, steps: number): TypeName | undefined {
  const { tree } = context.file;
  const name = textOf(tree, childOf(tree, node, 'name'));
  const object = childOf(tree, node, 'object');
  if (object < 0 || kindOf(tree, object) === 'this') {
    const owner = ownerOfMethod(context, name);
    const returns = owner.kind === 'field' ? owner.of.methods.get(name)?.returns : undefined;
    return returns === undefined ? undefined : meantType(context, returns);
  }
  const receiver = staticType(context, object, steps + 1);
  return receiver === undefined ? undefined : typeOfResult(receiver, name);
}

/** What functions that are written as arguments of a call get. */
export function callbackTypesOf(context: Context, object: number, method: string): readonly TypeName[] {
  const receiver = object < 0 ? undefined : staticType(context, object);
  return receiver === undefined ? [] : typesOfCallback(receiver, method);
}
