import { childOf, childrenNamed, kindOf, textOf } from '#parse/syntax/tree';
import type { Slot } from '../instruction.ts';
import type { CodeClass, TypeName } from '../module.ts';
import { annotationName, annotationsOf, decoratorsOf, lowerAnnotations } from './annotations.ts';
import { argumentsOf, casted } from './calls.ts';
import type { ClassParts } from './class-parts.ts';
import {
  type Context,
  lowerExpression,
  lowerStatement,
  meantType,
  outerField,
  spanOf,
  storeLocal,
} from './context.ts';
import { buildFunction } from './functions.ts';
import { accessorsOf, builderOf, constructorOf } from './generated.ts';
import { lowerInitialiser } from './initialisers.ts';
import { isMapped, lowerMapped } from './mapped.ts';
import type { Region } from './scopes.ts';
import { type ClassShape, classKindOf, membersOf, modifiersOf } from './shapes.ts';
import { partsOf, typeOf, withDimensions } from './types.ts';

type Field = CodeClass['fields'][number];
type Method = CodeClass['methods'][number];

/** A class with its members; the classes in it too. Its functions are functions of the file. */
export function lowerClass(context: Context, node: number): Slot | undefined {
  const { file } = context;
  const shape = file.regions.shapes.get(node);
  const region = file.regions.at.get(node);
  if (shape === undefined || region === undefined) return undefined;
  const value = makeClass(context, shape, region);
  if (!shape.isMember) storeLocal({ ...context, region }, shape.name, value, spanOf(file.tree, node));
  return value;
}

/** `new Runnable() { … }`: the class alone. */
export function lowerAnonymous(context: Context, node: number): Slot {
  const shape = context.file.regions.shapes.get(node);
  const region = context.file.regions.at.get(node);
  if (shape === undefined || region === undefined) return lowerExpression(context, -1);
  return makeClass(context, shape, region);
}

function makeClass(context: Context, shape: ClassShape, region: Region): Slot {
  const { file, code } = context;
  const { tree } = file;
  const { node, body } = shape;
  const span = spanOf(tree, node);
  const number = file.classes.push(undefined) - 1;
  const inside: Context = { ...context, region, class: number, name: shape.name };
  const value = code.hidden();
  const made = code.temp();
  code.emit({ op: 'class', to: made, class: number, bases: [] }, span);
  code.emit({ op: 'copy', to: value, from: made }, span);
  // Its name is known before its static parts run.
  if (shape.isMember) code.emit({ op: 'store-global', name: shape.name, from: value }, span);
  const parts: ClassParts = { shape, number, region, methods: [], fields: fieldsOf(inside, shape) };
  const members = membersOf(tree, body);
  for (const member of members) lowerMethod(inside, member, parts);
  constructorOf(inside, parts);
  accessorsOf(inside, parts);
  builderOf(inside, parts);
  lowerInitialiser(inside, members, parts);
  file.classes[number] = {
    ...span,
    name: shape.name,
    bases: basesOf(inside, shape),
    methods: parts.methods,
    fields: parts.fields,
  };
  for (const member of members) if (classKindOf(tree, member) !== undefined) lowerClass(inside, member);
  lowerStatics(inside, members, shape, value);
  if (shape.isMember) annotate(inside, members, parts, value);
  return value;
}

function fieldsOf(context: Context, shape: ClassShape): Field[] {
  const { tree } = context.file;
  const nodes = new Map<string, number>();
  for (const member of membersOf(tree, shape.body))
    for (const declarator of childrenNamed(tree, member, 'declarator'))
      nodes.set(textOf(tree, childOf(tree, declarator, 'name')), member);
  const fields = [...shape.fields].map(([name, field]): Field => {
    const member = nodes.get(name);
    const decorators = member === undefined ? [] : decoratorsOf(context, member);
    return {
      name,
      type: meantType(context, field.type),
      ...(field.static ? { static: true as const } : {}),
      ...(decorators.length === 0 ? {} : { decorators }),
    };
  });
  const { outer } = shape;
  return shape.isStatic || outer === undefined
    ? fields
    : [...fields, { name: outerField, type: { name: outer.name } }];
}

function basesOf(context: Context, shape: ClassShape): TypeName[] {
  const { tree } = context.file;
  const { node, kind } = shape;
  if (kindOf(tree, node) === 'enum_constant')
    return shape.outer === undefined ? [] : [{ name: shape.outer.name }];
  if (kindOf(tree, node) === 'object_creation_expression') {
    const type = childOf(tree, node, 'type');
    return type < 0 ? [] : [meantType(context, typeOf(tree, type))];
  }
  if (kind === 'annotation' && isListConstraint(context, shape))
    return [{ name: 'jakarta.validation.Constraint.List' }];
  const found = partsOf(tree, node).flatMap((child) => {
    const childKind = kindOf(tree, child);
    if (childKind === 'superclass') return partsOf(tree, child);
    if (!/^(?:super_interfaces|extends_interfaces)$/.test(childKind)) return [];
    return partsOf(tree, child).flatMap((list) => partsOf(tree, list));
  });
  const bases = found.map((each) => meantType(context, typeOf(tree, each)));
  return kind === 'enum' ? [...bases, { name: 'java.lang.Enum' }] : bases;
}

/** `@Constraint(validatedBy = …) @interface Sort { String[] accepts(); … }`: what is checked is one of a list. */
function isListConstraint(context: Context, { node, body }: ClassShape): boolean {
  return (
    annotationsOf(context, node).some((each) => /(?:^|\.)Constraint$/.test(annotationName(context, each))) &&
    /\bString\s*\[\]\s+\w+\s*\(|\bClass\s*<\s*\?\s+extends\s+(?:java\.lang\.)?Enum\b/.test(
      textOf(context.file.tree, body),
    )
  );
}

function lowerMethod(context: Context, member: number, parts: ClassParts): void {
  const { tree } = context.file;
  const kind = kindOf(tree, member);
  if (kind !== 'method_declaration' && kind !== 'constructor_declaration') return;
  const { shape, number, methods } = parts;
  const isConstructor = kind === 'constructor_declaration';
  const name = isConstructor ? 'constructor' : textOf(tree, childOf(tree, member, 'name'));
  const body = childOf(tree, member, 'body');
  const region = context.file.regions.at.get(member);
  if (region === undefined) return;
  const isStatic = modifiersOf(tree, member).has('static');
  const mapped = body < 0 && isMapped(context, member);
  const list = childOf(tree, member, 'parameters');
  const returns = childOf(tree, member, 'type');
  const inRegion: Context = { ...context, region };
  const type =
    returns < 0 ? undefined : meantType(inRegion, withDimensions(tree, typeOf(tree, returns), member));
  const hidden = isConstructor && !shape.isStatic && shape.outer !== undefined ? outerField : undefined;
  const fn = buildFunction(context, {
    region,
    span: spanOf(tree, member),
    name: `${shape.name}.${isConstructor ? '<init>' : name}`,
    kind: isConstructor ? 'constructor' : 'method',
    class: number,
    isStatic,
    thisKind: 'own',
    parameters: list < 0 ? [] : partsOf(tree, list),
    ...(hidden === undefined ? {} : { hidden }),
    ...(type === undefined || type.name === 'void' ? {} : { returns: type }),
    ...(body < 0 && !mapped ? { abstract: true as const } : {}),
    body: (inner) => {
      if (mapped) return lowerMapped(inner, member);
      if (hidden !== undefined) keepOuter(inner, member);
      if (isConstructor) callAbove(inner, body, shape);
      lowerStatement(inner, body);
    },
  });
  methods.push({
    name: isConstructor ? name : `${name}()`,
    function: fn,
    ...(isStatic ? { static: true as const } : {}),
  });
}

/** The object of the class around comes as a hidden argument. */
function keepOuter(context: Context, node: number): void {
  const { code, file } = context;
  const { start } = spanOf(file.tree, node);
  const span = { start, end: start };
  const object = code.temp();
  code.emit({ op: 'this', to: object }, span);
  code.emit(
    { op: 'set-field', object, name: outerField, from: code.variable(`${outerField}#`, outerField) },
    span,
  );
}

/** A constructor that calls no other calls that of the class above. */
function callAbove(context: Context, body: number, { node }: ClassShape): void {
  const { code, file } = context;
  const { tree } = file;
  const first = partsOf(tree, body)[0];
  const isExtended = partsOf(tree, node).some((child) => kindOf(tree, child) === 'superclass');
  if (!isExtended || (first !== undefined && kindOf(tree, first) === 'explicit_constructor_invocation'))
    return;
  const { start } = spanOf(tree, body);
  const callee = code.temp();
  code.emit({ op: 'super', to: callee }, { start, end: start });
  code.emit({ op: 'call', to: code.temp(), callee, args: [] }, { start, end: start });
}

/** Static fields and blocks, in the order of the text, and the constants of an enumeration. */
function lowerStatics(context: Context, members: readonly number[], shape: ClassShape, owner: Slot): void {
  const { code, file } = context;
  const { tree } = file;
  const region = file.regions.statics.get(shape.body);
  if (region === undefined) return;
  const inside: Context = { ...context, region, isStatic: true };
  const store = (name: string, from: Slot, node: number) => {
    const span = spanOf(tree, node);
    code.emit({ op: 'set-field', object: owner, name, from }, span);
    // What the fields of classes lead to is seen by all functions, as what variables of the file lead to.
    if (shape.isMember) code.emit({ op: 'store-global', name: `${shape.name}.${name}`, from }, span);
  };
  for (const member of members) {
    const kind = kindOf(tree, member);
    if (kind === 'enum_constant')
      store(textOf(tree, childOf(tree, member, 'name')), enumConstant(inside, member, owner), member);
    else if (kind === 'static_initializer')
      for (const block of partsOf(tree, member)) lowerStatement(inside, block);
    else if (kind === 'field_declaration' || kind === 'constant_declaration')
      for (const declarator of childrenNamed(tree, member, 'declarator')) {
        const name = textOf(tree, childOf(tree, declarator, 'name'));
        const value = childOf(tree, declarator, 'value');
        if (value >= 0 && shape.fields.get(name)?.static)
          store(name, lowerExpression(inside, value), declarator);
      }
  }
}

function enumConstant(context: Context, node: number, owner: Slot): Slot {
  const { code, file } = context;
  const { tree } = file;
  const body = childOf(tree, node, 'body');
  const callee = body < 0 ? owner : lowerAnonymous(context, node);
  const args = argumentsOf(context, childOf(tree, node, 'arguments'));
  const to = code.temp();
  code.emit({ op: 'new', to, callee, args }, spanOf(tree, node));
  return to;
}

/** Annotations of the class and of its methods: whoever they speak to gets the class, or the method of some object of it. */
function annotate(
  context: Context,
  members: readonly number[],
  { shape, methods }: ClassParts,
  value: Slot,
): void {
  const { code, file } = context;
  const { tree } = file;
  lowerAnnotations(context, shape.node, () => value);
  const ofClass = annotationsOf(context, shape.node);
  let object: Slot | undefined;
  for (const member of members) {
    if (kindOf(tree, member) !== 'method_declaration') continue;
    const span = spanOf(tree, childOf(tree, member, 'name'));
    const method = methods.find((each) => file.functions[each.function]?.start === tree.starts[member]);
    const bound = () => {
      object ??= someObject(context, shape);
      const name = method === undefined ? '' : uniqueName(methods, method);
      const to = code.temp();
      code.emit({ op: 'field', to, object, name }, span);
      return to;
    };
    lowerAnnotations(context, member, bound, ofClass);
  }
}

function someObject(context: Context, shape: ClassShape): Slot {
  const { code, file } = context;
  const span = spanOf(file.tree, shape.node);
  const from = code.temp();
  code.emit({ op: 'caught', to: from, types: [] }, span);
  return casted(context, from, { name: shape.name }, shape.node);
}

/** Where several methods have a name, one under which there is only this. */
function uniqueName(methods: Method[], method: Method): string {
  if (methods.filter(({ name }) => name === method.name).length === 1) return method.name;
  const name = `${method.name}#${method.function}`;
  methods.push({ ...method, name });
  return name;
}
