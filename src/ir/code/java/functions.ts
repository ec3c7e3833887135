import { allChildrenOf, childOf, kindOf, textOf } from '#parse/syntax/tree';
import { type FunctionRest, openFunction } from '../builder.ts';
import type { Slot, Span } from '../instruction.ts';
import type { CodeFunction, Parameter, TypeName } from '../module.ts';
import { decoratorsOf } from './annotations.ts';
import {
  type Context,
  loadType,
  lowerExpression,
  lowerStatement,
  meantType,
  spanOf,
  storeLocal,
  unwrapped,
} from './context.ts';
import { callbackTypesOf, qualifiedType, staticType } from './names.ts';
import { hiddenThis, type Region, typeOfParameter } from './scopes.ts';
import { numberTypes, partsOf, typeOf } from './types.ts';

/** What a function is besides its parameters and its code. */
export interface FunctionOf {
  readonly region: Region;
  readonly span: Span;
  readonly name: string;
  readonly kind: CodeFunction['kind'];
  readonly class?: number;
  readonly isStatic: boolean;
  readonly thisKind: CodeFunction['thisKind'];
  /** Nodes of the parameters. */
  readonly parameters: readonly number[];
  /** Types of parameters that are written without one. */
  readonly types?: readonly TypeName[];
  /** A hidden last parameter: the object of the class around. */
  readonly hidden?: string;
  readonly returns?: TypeName;
  readonly body: (context: Context) => void;
  readonly abstract?: true;
}

/** Lowers a function and gives its number. */
export function buildFunction(around: Context, of: FunctionOf): number {
  const { file } = around;
  const number = file.functions.push(undefined) - 1;
  const { region, span, name, kind } = of;
  const code = openFunction();
  const context: Context = {
    file,
    code,
    region,
    name,
    kind,
    loops: [],
    finallies: [],
    copies: 0,
    isStatic: of.isStatic,
    ...(of.class === undefined ? {} : { class: of.class }),
  };
  const parameters = of.parameters.flatMap((node, i) => parameterOf(context, node, of.types?.[i]) ?? []);
  if (of.hidden !== undefined)
    parameters.push({ id: `${of.hidden}#`, name: of.hidden, kind: 'keyword-only', optional: true });
  for (const { id, name: own } of parameters) {
    const slot = code.variable(id, own);
    if (own !== of.hidden && region.scope.find(own).kind !== 'variable')
      storeLocal(context, own, slot, { start: span.start, end: span.start });
  }
  shareThis(context, span);
  of.body(context);
  const rest: FunctionRest = {
    ...span,
    name,
    kind,
    parameters,
    cells: region.scope.home.cells(),
    captures: region.scope.home.captures(),
    async: false,
    generator: false,
    thisKind: of.thisKind,
    ...(of.class === undefined ? {} : { class: of.class }),
    ...(of.isStatic && kind === 'method' ? { static: true as const } : {}),
    ...(of.returns === undefined ? {} : { returns: of.returns }),
    ...(of.abstract ? { abstract: true as const } : {}),
  };
  file.functions[number] = code.build(rest);
  return number;
}

/** Functions of classes in this one find its object under a name. */
export function shareThis(context: Context, { start }: Span): void {
  const { region, code } = context;
  if (!region.sharesThis || region.method === undefined) return;
  const at = { start, end: start };
  const self = code.temp();
  code.emit({ op: 'this', to: self }, at);
  storeLocal(context, hiddenThis(region.method.of), self, at);
}

function parameterOf(
  context: Context,
  node: number,
  otherwise: TypeName | undefined,
): (Omit<Parameter, 'slot'> & { id: string }) | undefined {
  const { tree } = context.file;
  const kind = kindOf(tree, node);
  const declarator = partsOf(tree, node).find((each) => kindOf(tree, each) === 'variable_declarator');
  const nameNode = kind === 'identifier' ? node : childOf(tree, declarator ?? node, 'name');
  if (nameNode < 0) return undefined;
  const name = textOf(tree, nameNode);
  const binding = context.region.scope.find(name);
  const written = kind === 'identifier' ? undefined : typeOfParameter(tree, node);
  const type = written === undefined || written.name === 'var' ? otherwise : meantType(context, written);
  const decorators = decoratorsOf(context, node);
  const isRest = kind === 'spread_parameter';
  return {
    id: binding.kind === 'variable' ? binding.id : `${name}#parameter`,
    name,
    kind: isRest ? 'list-rest' : 'positional',
    optional: isRest,
    ...(type === undefined || isRest ? {} : { type }),
    ...(decorators.length === 0 ? {} : { decorators }),
  };
}

/** `(a, b) -> a + b`: a closure; `this` in it is that around it. */
export function lowerLambda(context: Context, node: number): Slot {
  const { file, code } = context;
  const { tree } = file;
  const region = file.regions.at.get(node) ?? context.region;
  const list = childOf(tree, node, 'parameters');
  const body = childOf(tree, node, 'body');
  const { callbackTypes: types, ...plain } = context;
  const number = buildFunction(plain, {
    region,
    span: spanOf(tree, node),
    name: `${context.name}.<lambda>`,
    kind: 'lambda',
    ...(context.class === undefined ? {} : { class: context.class }),
    isStatic: context.isStatic,
    thisKind: context.isStatic ? 'none' : 'lexical',
    parameters: list < 0 ? [] : kindOf(tree, list) === 'identifier' ? [list] : partsOf(tree, list),
    ...(types === undefined ? {} : { types }),
    body: (inner) => {
      if (body < 0) return;
      if (kindOf(tree, body) === 'block') return lowerStatement(inner, body);
      const value = lowerExpression(inner, body);
      inner.code.end({ kind: 'return', value, ...spanOf(tree, body) });
    },
  });
  const to = code.temp();
  code.emit({ op: 'function', to, function: number }, spanOf(tree, node));
  return to;
}

/** An argument of a call: a function that is written there may know what it gets. */
export function lowerArgument(context: Context, node: number, object: number, method: string): Slot {
  const inner = unwrapped(context, node);
  if (kindOf(context.file.tree, inner) !== 'lambda_expression') return lowerExpression(context, node);
  return lowerLambda({ ...context, callbackTypes: callbackTypesOf(context, object, method) }, inner);
}

/** `this::find`, `Order::new`, `String::trim`. */
export function lowerMethodReference(context: Context, node: number): Slot {
  const { code, file } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  const [of, ...rest] = partsOf(tree, node).filter((child) => kindOf(tree, child) !== 'type_arguments');
  if (of === undefined) return lowerExpression(context, -1);
  const method = rest.findLast((child) => kindOf(tree, child) === 'identifier');
  const isNew =
    method === undefined && allChildrenOf(tree, node).some((child) => kindOf(tree, child) === 'new');
  const typeName = typeReferred(context, of);
  const to = code.temp();
  if (!isNew && typeName === undefined) {
    const isSuper = kindOf(tree, of) === 'super' || rest.some((child) => kindOf(tree, child) === 'super');
    const object = isSuper ? superValue(context, node) : lowerExpression(context, of);
    const declared = isSuper || method === undefined ? undefined : staticType(context, of)?.name;
    if (method !== undefined && declared !== undefined && ofLibrary.test(declared))
      return boundReference(context, node, { object, type: declared, method: textOf(tree, method) });
    code.emit(
      { op: 'field', to, object, name: method === undefined ? '' : `${textOf(tree, method)}()` },
      span,
    );
    return to;
  }
  const made = typeName ?? typeOf(tree, of).name;
  const number = referenceFunction(
    context,
    node,
    made,
    method === undefined ? undefined : textOf(tree, method),
  );
  code.emit({ op: 'function', to, function: number }, span);
  return to;
}

/** Types of the language whose methods are no functions of the program: what such a method does is known by its name. */
const ofLibrary =
  /(?:^|\.)(?:(?:Array|Linked)?List|(?:Linked|Array)?(?:Deque|Queue)|(?:Linked)?(?:Hash|Tree|Sorted)?(?:Set|Map)|Collection|Vector|Stack|String(?:Builder|Buffer|Joiner|Writer)|Print(?:Writer|Stream)|Writer|JspWriter|ServletOutputStream|Log(?:ger)?)$/;

/** `names::add`: a function that is bound to what stands before it. */
function boundReference(
  context: Context,
  node: number,
  { object, type, method }: { readonly object: Slot; readonly type: string; readonly method: string },
): Slot {
  const { code, file } = context;
  const span = spanOf(file.tree, node);
  const of = code.temp();
  code.emit({ op: 'function', to: of, function: referenceFunction(context, node, type, method, true) }, span);
  const to = code.temp();
  const args = [{ value: object }];
  code.emit({ op: 'call-method', to, object: of, name: '#bind', args, nameStart: span.start }, span);
  return to;
}

function superValue({ code, file }: Context, node: number): Slot {
  const to = code.temp();
  code.emit({ op: 'super', to }, spanOf(file.tree, node));
  return to;
}

/** The class that stands before `::`; undefined for a value. */
function typeReferred(context: Context, node: number): string | undefined {
  const { tree } = context.file;
  const kind = kindOf(tree, node);
  if (/type/.test(kind)) return meantType(context, typeOf(tree, node)).name;
  if (kind === 'field_access') return qualifiedType(context, node);
  if (kind !== 'identifier') return undefined;
  const name = textOf(tree, node);
  for (let each: Region | undefined = context.region; each !== undefined; each = each.parent)
    if (each.names.has(name) || each.shape?.fields.has(name)) return undefined;
  return /^[A-Z]/.test(name) ? meantType(context, { name }).name : undefined;
}

/** What a reference to a method of a class is as a function: the method of the class, or of what it gets first. */
function referenceFunction(
  context: Context,
  node: number,
  type: string,
  method: string | undefined,
  bound = false,
): number {
  const { file } = context;
  const number = file.functions.push(undefined) - 1;
  const span = spanOf(file.tree, node);
  const code = openFunction();
  const first = code.variable('first#', 'first');
  const rest = code.variable('rest#', 'rest');
  const inner: Context = { ...context, code };
  const others = { value: rest, spread: 'list' as const };
  if (method === undefined) {
    const to = code.temp();
    if (type === '[]' || numberTypes.has(type)) code.emit({ op: 'list', to, kind: 'list', items: [] }, span);
    else
      code.emit(
        { op: 'new', to, callee: loadType(inner, type, node), args: [{ value: first }, others] },
        span,
      );
    code.end({ kind: 'return', value: to, ...span });
  } else if (bound) lowerOfObject(inner, node, type, method, { first, others });
  else lowerBothWays(inner, node, type, method, { first, others });
  const parameters = [
    { id: 'first#', name: 'first', kind: 'positional' as const, optional: method === undefined },
    { id: 'rest#', name: 'rest', kind: 'list-rest' as const, optional: true },
  ];
  file.functions[number] = code.build({
    ...span,
    name: `${context.name}.<reference>`,
    kind: 'lambda',
    parameters,
    cells: [],
    captures: [],
    async: false,
    generator: false,
    thisKind: 'none',
  });
  return number;
}

/** Methods of Java that are of the class and of no object: `Character::isDigit`. */
const ofClassAlone =
  /^(?:java\.lang\.)?(?:Character\.(?:is|to|get)[A-Z]|(?:Integer|Long|Short|Byte|Double|Float|Boolean)\.(?:parse|valueOf)|Objects\.|Math\.)/;

function lowerBothWays(
  context: Context,
  node: number,
  type: string,
  method: string,
  { first, others }: { first: Slot; others: { value: Slot; spread: 'list' } },
): void {
  const { code, file } = context;
  const span = spanOf(file.tree, node);
  const nameStart = span.end - method.length;
  const isOfClass = ofClassAlone.test(`${type}.${method}`);
  const [yes, no] = isOfClass ? [0, 0] : [code.block(), code.block()];
  if (!isOfClass) {
    const which = code.temp();
    code.emit({ op: 'caught', to: which, types: [] }, span);
    code.end({ kind: 'branch', condition: which, yes, no });
    code.enter(yes);
  }
  const ofClass = code.temp();
  const args = [{ value: first }, others];
  code.emit(
    { op: 'call-method', to: ofClass, object: loadType(context, type, node), name: method, args, nameStart },
    span,
  );
  code.end({ kind: 'return', value: ofClass, ...span });
  if (isOfClass) return;
  code.enter(no);
  lowerOfObject(context, node, type, method, { first, others });
}

function lowerOfObject(
  { code, file }: Context,
  node: number,
  type: string,
  method: string,
  { first, others }: { first: Slot; others: { value: Slot; spread: 'list' } },
): void {
  const span = spanOf(file.tree, node);
  const nameStart = span.end - method.length;
  const object = code.temp();
  code.emit({ op: 'cast', to: object, from: first, type: { name: type } }, span);
  const ofObject = code.temp();
  code.emit({ op: 'call-method', to: ofObject, object, name: method, args: [others], nameStart }, span);
  code.end({ kind: 'return', value: ofObject, ...span });
}
