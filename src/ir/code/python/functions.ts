import { allChildrenOf, childOf, childrenOf, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import { openFunction } from '../builder.ts';
import type { ConstantValue, ParameterDefault, Slot } from '../instruction.ts';
import type { CodeFunction, Parameter, TypeName } from '../module.ts';
import { constantOf } from './constants.ts';
import { type Context, lowerExpression, lowerStatements, scopeOf, spanOf, storeName } from './context.ts';
import { parameterName } from './scopes.ts';

/** A function or lambda: its code becomes a function of the module; the value of the expression is a closure. */
export function lowerFunction(
  context: Context,
  node: number,
  { isStatic = false, isGetter = false } = {},
): Slot {
  const { file, code } = context;
  const { tree } = file;
  const number = file.functions.push(undefined) - 1;
  const scope = scopeOf(file, node);
  const isLambda = kindOf(tree, node) === 'lambda';
  const own = isLambda ? '<lambda>' : textOf(tree, childOf(tree, node, 'name'));
  const inClass = context.isClassBody === true;
  const body = openFunction();
  const all = parametersOf(tree, childOf(tree, node, 'parameters'));
  const receiver = inClass && !isStatic && !isLambda ? all[0]?.name : undefined;
  const inner: Context = {
    file,
    code: body,
    scope,
    name: qualified(context, own),
    kind: isGetter && inClass ? 'getter' : kindHere(inClass, own, isLambda),
    finallies: [],
    copies: 0,
    ...(context.class === undefined ? {} : { class: context.class }),
    ...(receiver === undefined
      ? context.self === undefined || inClass
        ? {}
        : { self: context.self }
      : { self: receiver }),
  };
  const parameters = receiver === undefined ? all : all.slice(1);
  if (receiver !== undefined) bindReceiver(inner, receiver, node);
  for (const { name } of parameters) bindParameter(inner, name, node);
  const bodyNode = childOf(tree, node, 'body');
  if (isLambda) {
    const value = lowerExpression(inner, bodyNode);
    body.end({ kind: 'return', value, ...spanOf(tree, bodyNode) });
  } else lowerStatements(inner, childrenOf(tree, bodyNode));
  const returns = childOf(tree, node, 'return_type');
  file.functions[number] = body.build({
    ...spanOf(tree, node),
    name: inner.name,
    kind: inner.kind,
    parameters: parameters.map((parameter) => ({ ...parameter, id: idOf(inner, parameter.name) })),
    cells: scope.home.cells(),
    captures: scope.home.captures(),
    async: allChildrenOf(tree, node).some((child) => kindOf(tree, child) === 'async'),
    generator: hasYield(tree, bodyNode),
    thisKind: receiver === undefined ? 'none' : 'own',
    ...(inClass && context.class !== undefined ? { class: context.class } : {}),
    ...(isStatic ? { static: true } : {}),
    ...(returns < 0 ? {} : { returns: typeOf(tree, returns) }),
  });
  const defaults = defaultsOf(context, childOf(tree, node, 'parameters'), parameters);
  const to = code.temp();
  code.emit(
    { op: 'function', to, function: number, ...(defaults.length === 0 ? {} : { defaults }) },
    spanOf(tree, node),
  );
  return to;
}

/** `limit=settings.LIMIT`, `db=Depends(connect)`, `Annotated[Session, Depends(connect)]`: worked out where the function is made. */
function defaultsOf(context: Context, node: number, parameters: readonly Described[]): ParameterDefault[] {
  const { tree } = context.file;
  if (node < 0) return [];
  return childrenOf(tree, node).flatMap((child) => {
    const name = parameterName(tree, child);
    const parameter = parameters.findIndex((each) => each.name === name);
    const value = childOf(tree, child, 'value');
    const annotated = annotationsOf(tree, childOf(tree, child, 'type'));
    const written = value >= 0 && constantOf(tree, value) === undefined ? [value, ...annotated] : annotated;
    if (parameter < 0) {
      for (const each of written) lowerExpression(context, each);
      return [];
    }
    return written.map((each) => ({ parameter, value: lowerExpression(context, each) }));
  });
}

/** The calls in `Annotated[Session, Depends(connect)]`: what a framework reads there says what the parameter gets. */
function annotationsOf(tree: SyntaxTree, type: number): number[] {
  const [generic] = type < 0 ? [] : childrenOf(tree, type);
  return generic === undefined ? [] : annotationsIn(tree, generic);
}

/** The calls in what `Annotated[…]` holds; none of any other expression. */
export function annotationsIn(tree: SyntaxTree, generic: number): number[] {
  if (!/^(?:typing\.|typing_extensions\.|t\.)?Annotated\s*\[/.test(textOf(tree, generic))) return [];
  const found: number[] = [];
  const end = tree.behind[generic] as number;
  for (let node = generic + 1; node < end; node++) {
    if (kindOf(tree, node) !== 'call') continue;
    found.push(node);
    node = (tree.behind[node] as number) - 1;
  }
  return found;
}

function kindHere(inClass: boolean, own: string, isLambda: boolean): CodeFunction['kind'] {
  if (isLambda) return 'lambda';
  if (!inClass) return 'function';
  return own === '__init__' ? 'constructor' : 'method';
}

/** The name of something inside a function or class, with that of what is around. */
export function qualified({ name, kind }: Context, own: string): string {
  return kind === 'module' && name === '<module>' ? own : `${name}.${own}`;
}

function idOf({ scope }: Context, name: string): string {
  const binding = scope.find(name);
  return binding.kind === 'variable' ? binding.id : `${name}#parameter`;
}

/** A parameter that inner functions share is moved into its cell. */
function bindParameter(context: Context, name: string, node: number): void {
  const binding = context.scope.find(name);
  const slot = context.code.variable(idOf(context, name), name);
  if (binding.kind === 'cell') storeName(context, name, slot, spanOf(context.file.tree, node));
}

/** `self` is a variable like any other, which holds the receiver. */
function bindReceiver(context: Context, name: string, node: number): void {
  const span = spanOf(context.file.tree, node);
  const to = context.code.temp();
  context.code.emit({ op: 'this', to }, span);
  storeName(context, name, to, span);
}

type Described = Omit<Parameter, 'slot'>;

function parametersOf(tree: SyntaxTree, node: number): Described[] {
  if (node < 0) return [];
  let kind: Parameter['kind'] = 'positional';
  const found: Described[] = [];
  for (const child of childrenOf(tree, node)) {
    const type = kindOf(tree, child);
    if (type === 'keyword_separator') kind = 'keyword-only';
    const name = parameterName(tree, child);
    if (name === undefined) continue;
    const splat = splatOf(tree, child);
    found.push(described(tree, child, name, splat ?? kind));
    if (splat === 'list-rest') kind = 'keyword-only';
  }
  return found;
}

function splatOf(tree: SyntaxTree, node: number): Parameter['kind'] | undefined {
  const kind = kindOf(tree, node);
  if (kind === 'list_splat_pattern') return 'list-rest';
  if (kind === 'dictionary_splat_pattern') return 'map-rest';
  if (kind !== 'typed_parameter') return undefined;
  const [inner] = childrenOf(tree, node);
  return inner === undefined ? undefined : splatOf(tree, inner);
}

function described(tree: SyntaxTree, node: number, name: string, kind: Parameter['kind']): Described {
  const type = childOf(tree, node, 'type');
  const value = childOf(tree, node, 'value');
  const known = value < 0 ? undefined : constantOf(tree, value);
  return {
    name,
    kind,
    optional: value >= 0,
    ...(known === undefined ? {} : { fallback: known satisfies { value: ConstantValue } }),
    ...(type < 0 ? {} : { type: typeOf(tree, type) }),
  };
}

/** `list[Order]`, `orm.Session`, `"Order"`, `Order | None`. */
export function typeOf(tree: SyntaxTree, node: number): TypeName {
  const text = textOf(tree, node)
    .trim()
    .replace(/^['"]|['"]$/g, '');
  const parts = text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== 'None');
  return parseType(parts[0] ?? text);
}

/** Reads an annotation: a name and what stands in its brackets. */
export function parseType(text: string): TypeName {
  const match = /^([\w.]+)\s*\[(.*)\]$/s.exec(text);
  if (match === null) return { name: text };
  const first = (match[2] ?? '').split(',')[0]?.trim() ?? '';
  return { name: match[1] ?? '', of: [parseType(first.replace(/^['"]|['"]$/g, ''))] };
}

function hasYield(tree: SyntaxTree, node: number): boolean {
  const end = tree.behind[node] as number;
  for (let each = node + 1; each < end; each++) {
    const kind = kindOf(tree, each);
    if (kind === 'function_definition' || kind === 'lambda') each = (tree.behind[each] as number) - 1;
    else if (kind === 'yield') return true;
  }
  return false;
}
