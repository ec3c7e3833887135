import { allChildrenOf, childOf, childrenOf, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import { openFunction } from '../builder.ts';
import type { Slot } from '../instruction.ts';
import type { CodeFunction, Parameter, TypeName } from '../module.ts';
import { type Context, lowerExpression, lowerStatements, scopeOf, spanOf, storeName } from './context.ts';
import { constantOf } from './literals.ts';
import { bind, orDefault } from './patterns.ts';
import { patternOf } from './scopes.ts';

/** What a method is besides a function. */
export interface MethodOf {
  readonly kind: CodeFunction['kind'];
  readonly class: number;
  readonly className: string;
  readonly static: boolean;
}

/** Behind the name of a setter, which is no method that can be called. */
export const setterMark = '=';

/** A function: its code becomes a function of the module; the value is a closure. */
export function lowerFunction(context: Context, node: number, method?: MethodOf, accessor?: 'getter'): Slot {
  const { file, code } = context;
  const { tree } = file;
  const number = file.functions.push(undefined) - 1;
  const scope = scopeOf(file, node);
  const nodeKind = kindOf(tree, node);
  const isArrow = nodeKind === 'arrow_function';
  const own = nameOf(context, node);
  const kind: CodeFunction['kind'] = method?.kind ?? accessor ?? (isArrow ? 'lambda' : 'function');
  const body = openFunction();
  const inner: Context = {
    file,
    code: body,
    scope,
    name: method === undefined ? qualified(context, own) : `${method.className}.${own}`,
    kind,
    loops: [],
    finallies: [],
    copies: 0,
    ...(method === undefined
      ? context.class === undefined
        ? {}
        : { class: context.class }
      : { class: method.class }),
  };
  const single = childOf(tree, node, 'parameter');
  const list = childOf(tree, node, 'parameters');
  const nodes = (single >= 0 ? [single] : list < 0 ? [] : childrenOf(tree, list)).filter(
    (child) => kindOf(tree, child) !== 'comment',
  );
  const parameters = nodes
    .map((parameter, i) => parameterOf(inner, parameter, i))
    .filter(({ name }) => name !== 'this');
  const others = isArrow ? undefined : restFor(inner, node, parameters);
  nodes.forEach((parameter, i) => {
    bindParameter(inner, parameter, i);
  });
  if (others !== undefined) parameters.push(others);
  lowerBody(inner, childOf(tree, node, 'body'));
  const returns = childOf(tree, node, 'return_type');
  file.functions[number] = body.build({
    ...spanOf(tree, node),
    name: inner.name,
    kind,
    parameters,
    cells: scope.home.cells(),
    captures: scope.home.captures(),
    async: hasToken(tree, node, 'async'),
    generator: /generator/.test(nodeKind) || hasToken(tree, node, '*'),
    thisKind: isArrow ? 'lexical' : 'own',
    ...(method === undefined
      ? isArrow && context.class !== undefined
        ? { class: context.class }
        : {}
      : { class: method.class }),
    ...(method?.static ? { static: true as const } : {}),
    ...(returns < 0 ? {} : { returns: typeOf(tree, returns) }),
  });
  const to = code.temp();
  code.emit({ op: 'function', to, function: number }, spanOf(tree, node));
  return to;
}

const argumentsOfFunction = { id: 'arguments#', name: 'arguments' } as const;

/** `arguments`: the parameters and what is given beside them, as a list. Only where a function uses it. */
function restFor(
  context: Context,
  node: number,
  parameters: readonly { readonly id: string; readonly name: string; readonly kind: Parameter['kind'] }[],
): (Omit<Parameter, 'slot'> & { id: string }) | undefined {
  const { code, file, scope } = context;
  const span = spanOf(file.tree, node);
  if (!file.usesArguments || !/\barguments\b/.test(file.tree.text.slice(span.start, span.end)))
    return undefined;
  if (scope.find('arguments').kind === 'global') return undefined;
  const positional = parameters.filter(({ kind }) => kind === 'positional');
  const rest = parameters.find(({ kind }) => kind === 'list-rest');
  const last = rest ?? argumentsOfFunction;
  const items = [
    ...positional.map(({ id, name }) => ({ value: code.variable(id, name) })),
    { value: code.variable(last.id, last.name), spread: 'list' as const },
  ];
  const at = { start: span.start, end: span.start };
  if (positional.length === 0) storeName(context, 'arguments', code.variable(last.id, last.name), at);
  else {
    const to = code.temp();
    code.emit({ op: 'list', to, kind: 'list', items }, at);
    storeName(context, 'arguments', to, at);
  }
  return rest === undefined ? { ...argumentsOfFunction, kind: 'list-rest', optional: true } : undefined;
}

function hasToken(tree: SyntaxTree, node: number, token: string): boolean {
  return allChildrenOf(tree, node).some((child) => kindOf(tree, child) === token);
}

function nameOf({ file: { tree }, label }: Context, node: number): string {
  const name = childOf(tree, node, 'name');
  if (name >= 0) return textOf(tree, name);
  return label !== undefined && /^[\w$]{1,40}$/.test(label) ? label : '<function>';
}

/** The name of something inside a function, with that of what is around. */
export function qualified({ name }: Context, own: string): string {
  return name === '<module>' ? own : `${name}.${own}`;
}

function lowerBody(context: Context, body: number): void {
  const { code } = context;
  const { tree } = context.file;
  if (body < 0) return;
  if (kindOf(tree, body) === 'statement_block') {
    const statements = childrenOf(tree, body);
    declareFunctions(context, statements);
    return lowerStatements(context, statements);
  }
  const value = lowerExpression(context, body);
  code.end({ kind: 'return', value, ...spanOf(tree, body) });
}

/** Names that stand for a parameter which is taken apart: no program can declare them. */
function idOf(
  context: Context,
  parameter: number,
  index: number,
): { readonly id: string; readonly name: string } {
  const { tree } = context.file;
  const target = targetOf(tree, parameter);
  if (kindOf(tree, target) !== 'identifier') return { id: `parameter ${index}#`, name: `{${index}}` };
  const name = textOf(tree, target);
  const binding = context.scope.find(name);
  return { id: binding.kind === 'variable' ? binding.id : `${name}#parameter`, name };
}

/** The pattern without a default or a rest. */
function targetOf(tree: SyntaxTree, parameter: number): number {
  let target = patternOf(tree, parameter);
  for (;;) {
    const kind = kindOf(tree, target);
    const inner =
      kind === 'assignment_pattern'
        ? childOf(tree, target, 'left')
        : kind === 'rest_pattern'
          ? (childrenOf(tree, target)[0] ?? -1)
          : -1;
    if (inner < 0) return target;
    target = inner;
  }
}

function parameterOf(
  context: Context,
  parameter: number,
  index: number,
): Omit<Parameter, 'slot'> & { id: string } {
  const { tree } = context.file;
  const { id, name } = idOf(context, parameter, index);
  const pattern = patternOf(tree, parameter);
  const type = childOf(tree, parameter, 'type');
  const value = defaultOf(tree, parameter);
  const known = value < 0 ? undefined : constantOf(tree, value);
  const decorators = childrenOf(tree, parameter)
    .filter((child) => kindOf(tree, child) === 'decorator')
    .map((child) => decoratorOf(tree, child));
  return {
    id,
    name,
    kind: kindOf(tree, pattern) === 'rest_pattern' ? 'list-rest' : 'positional',
    optional: value >= 0 || kindOf(tree, parameter) === 'optional_parameter',
    ...(known === undefined ? {} : { fallback: known }),
    ...(type < 0 ? {} : { type: typeOf(tree, type) }),
    ...(decorators.length === 0 ? {} : { decorators }),
  };
}

function decoratorOf(tree: SyntaxTree, node: number): NonNullable<Parameter['decorators']>[number] {
  const text = textOf(tree, node);
  const match = /^@([\w.$]+)\s*(?:\(\s*(?:['"]([^'"]*)['"])?)?/.exec(text);
  const pipes = text.slice(0, 400).match(/\b[A-Z]\w*Pipe\b/g);
  return {
    name: match?.[1] ?? '',
    ...(match?.[2] === undefined ? {} : { text: match[2] }),
    ...(pipes === null ? {} : { pipes: [...pipes] }),
  };
}

function defaultOf(tree: SyntaxTree, parameter: number): number {
  const value = childOf(tree, parameter, 'value');
  if (value >= 0) return value;
  const pattern = patternOf(tree, parameter);
  return kindOf(tree, pattern) === 'assignment_pattern' ? childOf(tree, pattern, 'right') : -1;
}

/** Takes the parameter apart, moves it into its cell, gives it its default. */
function bindParameter(context: Context, parameter: number, index: number): void {
  const { code } = context;
  const { tree } = context.file;
  const { id, name } = idOf(context, parameter, index);
  const slot = code.variable(id, name);
  const target = targetOf(tree, parameter);
  const value = defaultOf(tree, parameter);
  const isName = kindOf(tree, target) === 'identifier';
  const from = value >= 0 && constantOf(tree, value) === undefined ? orDefault(context, slot, value) : slot;
  if (!isName) return bind(context, target, from);
  if (context.scope.find(name).kind !== 'variable' || from !== slot)
    storeName(context, name, from, spanOf(tree, parameter));
}

/** `: Promise<User>`, `User[]`, `orm.Session | null`. */
export function typeOf(tree: SyntaxTree, node: number): TypeName {
  return parseType(textOf(tree, node).replace(/^:\s*/, '').trim());
}

/** Reads a type as written: a name and what stands in its brackets. */
export function parseType(text: string): TypeName {
  const first =
    text
      .split('|')
      .map((part) => part.trim())
      .find((part) => part !== 'null' && part !== 'undefined') ?? text;
  const match = /^([\w.$]+)\s*<(.*)>$/s.exec(first);
  if (match !== null) return { name: match[1] ?? '', of: [parseType(match[2]?.split(',')[0]?.trim() ?? '')] };
  if (first.endsWith('[]')) return { name: 'Array', of: [parseType(first.slice(0, -2))] };
  return { name: first };
}

/** Function declarations are there before the first statement. */
export function declareFunctions(context: Context, nodes: readonly number[]): void {
  const { tree } = context.file;
  for (const node of nodes) {
    const declared = kindOf(tree, node) === 'export_statement' ? childOf(tree, node, 'declaration') : node;
    if (declared < 0 || !/^(?:generator_)?function_declaration$/.test(kindOf(tree, declared))) continue;
    const name = childOf(tree, declared, 'name');
    if (name >= 0)
      storeName(context, textOf(tree, name), lowerFunction(context, declared), spanOf(tree, name));
  }
}
