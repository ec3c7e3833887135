import { childOf, childrenOf, kindOf, type SyntaxTree } from '#parse/syntax/tree';
import { openFunction } from '../builder.ts';
import type { Slot } from '../instruction.ts';
import type { CodeFunction, Parameter, TypeName } from '../module.ts';
import {
  type Context,
  constantValue,
  type Deferred,
  loadName,
  lowerStatements,
  type Results,
  spanOf,
  storeName,
} from './context.ts';
import { identifiersNamed, statementsOf } from './scopes.ts';
import { listType, typeOf } from './types.ts';
import { zeroValue } from './zero.ts';

/** What a function is besides its code. */
export interface Declared {
  readonly own: string;
  readonly kind: CodeFunction['kind'];
  readonly class?: number;
}

/** A function, method or function literal: its code becomes a function of the module. @returns its number */
export function lowerFunction(context: Context, node: number, { own, kind, ...rest }: Declared): number {
  const { file } = context;
  const { tree } = file;
  const number = file.functions.push(undefined) - 1;
  const scope = file.scopes.opened.get(node) ?? context.scope;
  const code = openFunction();
  const body = childOf(tree, node, 'body');
  const parameters = parametersOf(tree, childOf(tree, node, 'parameters'));
  const receiver = parametersOf(tree, childOf(tree, node, 'receiver'))[0];
  const self = receiver === undefined ? undefined : scope.find(receiver.name);
  const results = resultsOf(tree, childOf(tree, node, 'result'));
  const isLiteral = kind === 'lambda';
  const inner: Context = {
    file,
    code,
    scope,
    name: isLiteral && context.kind !== 'module' ? `${context.name}.${own}` : own,
    kind,
    results: hasDeferred(tree, body) ? withExit(code, results) : results,
    targets: [],
    labels: new Map(),
    ...(self?.kind === 'variable' ? { self: self.id } : {}),
  };
  if (receiver !== undefined && self?.kind === 'cell') {
    const to = code.temp();
    code.emit({ op: 'this', to }, spanOf(tree, node));
    storeName(inner, receiver.name, to, spanOf(tree, node));
  }
  for (const { name } of parameters) shareParameter(inner, name, node);
  for (const [i, name] of results.names.entries())
    storeName(
      inner,
      name,
      zeroValue(inner, results.types[i] ?? { name: 'any' }, spanOf(tree, node)),
      spanOf(tree, node),
    );
  if (body >= 0) lowerStatements(inner, statementsOf(tree, body));
  finish(inner, node);
  file.functions[number] = code.build({
    ...spanOf(tree, node),
    name: inner.name,
    kind,
    parameters: parameters.map((parameter) => ({ ...parameter, id: idOf(inner, parameter.name) })),
    cells: scope.home.cells(),
    captures: scope.home.captures(),
    async: false,
    generator: false,
    thisKind: kind === 'method' ? 'own' : 'none',
    ...rest,
    ...(results.types.length === 1 ? { returns: results.types[0] as TypeName } : {}),
  });
  return number;
}

/** A function literal: the value of the expression is a closure. */
export function lowerLiteral(context: Context, node: number): Slot {
  const number = lowerFunction(context, node, { own: '<func>', kind: 'lambda' });
  const to = context.code.temp();
  context.code.emit({ op: 'function', to, function: number }, spanOf(context.file.tree, node));
  return to;
}

/** The end of the text of a function: named results go back, what was deferred runs. */
function finish(context: Context, node: number): void {
  const { code, results } = context;
  const span = spanOf(context.file.tree, node);
  const end = { start: Math.max(span.start, span.end - 1), end: span.end };
  if (!code.hasEnded()) lowerReturned(context, loadResults(context, end), end);
  if (results.exit === undefined) return;
  const { block, slots, deferred } = results.exit;
  code.enter(block);
  for (const { callee, span: at } of deferred.toReversed())
    code.emit({ op: 'call', to: code.temp(), callee, args: [] }, at);
  returnAll(context, results.names.length > 0 ? loadResults(context, end) : slots, end);
}

function loadResults(context: Context, span: { start: number; end: number }): readonly Slot[] {
  return context.results.names.map((name) =>
    name === '_' ? constantValue(context, null, span) : loadName(context, name, span),
  );
}

/** `return a, b`: straight away, or through what was deferred. */
export function lowerReturned(
  context: Context,
  values: readonly Slot[],
  span: { readonly start: number; readonly end: number },
): void {
  const { code, results } = context;
  const given = values.length === 0 && results.names.length > 0 ? loadResults(context, span) : values;
  if (results.exit === undefined) return returnAll(context, given, span);
  given.forEach((value, i) => {
    const name = results.names[i];
    const slot = results.exit?.slots[i];
    if (name !== undefined && name !== '_') {
      if (values.length > 0) storeName(context, name, value, span);
    } else if (slot !== undefined) code.emit({ op: 'copy', to: slot, from: value }, span);
  });
  code.end({ kind: 'goto', to: results.exit.block, ...span });
}

/** Several results are one tuple; each is what it is declared as where nothing better is known. */
function returnAll(
  { code, results }: Context,
  values: readonly Slot[],
  span: { readonly start: number; readonly end: number },
): void {
  const typed =
    values.length < 2
      ? values
      : values.map((from, i) => {
          const type = results.types[i];
          if (type === undefined || type.name === 'error' || type.name === 'string') return from;
          const to = code.temp();
          code.emit({ op: 'cast', to, from, type }, span);
          return to;
        });
  const [only] = typed;
  if (typed.length < 2)
    return code.end({ kind: 'return', ...(only === undefined ? {} : { value: only }), ...span });
  const to = code.temp();
  code.emit({ op: 'list', to, kind: 'tuple', items: typed.map((value) => ({ value })) }, span);
  code.end({ kind: 'return', value: to, ...span });
}

/** What is deferred is put behind everything: `defer func() { … }()`. */
function withExit(code: Context['code'], results: Results): Results {
  const deferred: Deferred[] = [];
  return {
    ...results,
    exit: {
      block: code.block(),
      slots: results.names.length > 0 ? [] : results.types.map(() => code.hidden()),
      deferred,
    },
  };
}

function hasDeferred(tree: SyntaxTree, body: number): boolean {
  if (body < 0) return false;
  const end = tree.behind[body] as number;
  for (let node = body + 1; node < end; node++) {
    const kind = kindOf(tree, node);
    if (kind === 'func_literal') node = (tree.behind[node] as number) - 1;
    else if (kind === 'defer_statement' && defersLiteral(tree, node)) return true;
  }
  return false;
}

/** `defer func() { … }()`: it sees what the function made of its variables. */
export function defersLiteral(tree: SyntaxTree, node: number): boolean {
  const [call = -1] = childrenOf(tree, node);
  const callee = call < 0 ? -1 : childOf(tree, call, 'function');
  return callee >= 0 && kindOf(tree, callee) === 'func_literal';
}

function idOf({ scope }: Context, name: string): string {
  const binding = scope.find(name);
  return binding.kind === 'variable' ? binding.id : `${name}#parameter`;
}

/** A parameter that inner functions share is moved into its cell. */
function shareParameter(context: Context, name: string, node: number): void {
  const binding = context.scope.find(name);
  const slot = context.code.variable(idOf(context, name), name);
  if (binding.kind === 'cell') storeName(context, name, slot, spanOf(context.file.tree, node));
}

type Described = Omit<Parameter, 'slot'>;

/** Parameters in order; those without a name have one that no program can have. */
export function parametersOf(tree: SyntaxTree, list: number): Described[] {
  if (list < 0 || kindOf(tree, list) !== 'parameter_list') return [];
  const found: Described[] = [];
  for (const child of childrenOf(tree, list)) {
    const kind = kindOf(tree, child);
    if (kind !== 'parameter_declaration' && kind !== 'variadic_parameter_declaration') continue;
    const names = identifiersNamed(tree, child);
    const type = typeOf(tree, childOf(tree, child, 'type'));
    const rest = kind === 'variadic_parameter_declaration';
    for (const name of names.length === 0 ? ['_'] : names)
      found.push({
        name: name === '_' ? `_${found.length}` : name,
        kind: rest ? 'list-rest' : 'positional',
        optional: false,
        type: rest ? { name: listType, of: [type] } : type,
      });
  }
  return found;
}

/** Types and names of results. */
export function resultsOf(tree: SyntaxTree, node: number): Results {
  if (node < 0) return { types: [], names: [] };
  if (kindOf(tree, node) !== 'parameter_list') return { types: [typeOf(tree, node)], names: [] };
  const all = childrenOf(tree, node).filter((child) => kindOf(tree, child) === 'parameter_declaration');
  const names = all.flatMap((child) => identifiersNamed(tree, child));
  return {
    types: all.flatMap((child) => {
      const type = typeOf(tree, childOf(tree, child, 'type'));
      return Array.from({ length: Math.max(1, identifiersNamed(tree, child).length) }, () => type);
    }),
    names,
  };
}
