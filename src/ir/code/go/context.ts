import type { SyntaxTree } from '#parse/syntax/tree';
import type { FunctionBuilder } from '../builder.ts';
import type { Slot, Span } from '../instruction.ts';
import type { CodeClass, CodeFunction, TypeName } from '../module.ts';
import type { Scope } from '../scope.ts';
import type { Scopes } from './scopes.ts';

/** How what is met on the way is lowered: an expression may hold a function and a function statements. */
export interface Lowering {
  readonly expression: (context: Context, node: number) => Slot;
  readonly statement: (context: Context, node: number) => void;
}

/** One file being lowered. */
export interface File {
  readonly tree: SyntaxTree;
  readonly lowering: Lowering;
  readonly scopes: Scopes;
  readonly functions: (CodeFunction | undefined)[];
  readonly classes: (CodeClass | undefined)[];
  readonly imports: Set<string>;
  /** How many expressions are around the one at hand, and those that were left out for it. */
  depth: number;
  readonly tooDeep: Span[];
}

/** One function of it being lowered. */
export interface Context {
  readonly file: File;
  readonly code: FunctionBuilder;
  readonly scope: Scope;
  /** As people would say it: `Orders.Find`. */
  readonly name: string;
  readonly kind: CodeFunction['kind'];
  /** The variable that is the receiver: its number in the scope. */
  readonly self?: string;
  readonly results: Results;
  /** What `break` and `continue` lead to, innermost last. */
  readonly targets: readonly Target[];
  /** Blocks that begin at a label of this function. */
  readonly labels: Map<string, number>;
  /** The label of the statement at hand. */
  readonly label?: string;
  /** The number of the constant at hand in its block. */
  readonly iota?: number;
}

/** What a function says that it returns. */
export interface Results {
  readonly types: readonly TypeName[];
  readonly names: readonly string[];
  /** Where what is to be returned is put before deferred functions run. */
  readonly exit?: { readonly block: number; readonly slots: readonly Slot[]; readonly deferred: Deferred[] };
}

/** A function that runs when the one around it ends. */
export interface Deferred {
  readonly callee: Slot;
  readonly span: Span;
}

/** A statement that can be left or begun again. */
export interface Target {
  readonly label?: string;
  readonly out: number;
  readonly next?: number;
}

/** The stretch of text that a node is. */
export function spanOf(tree: SyntaxTree, node: number): Span {
  return { start: tree.starts[node] as number, end: tree.ends[node] as number };
}

/** The scope that a node opens; the one around it for a node that opens none. */
export function within(context: Context, node: number): Context {
  const scope = context.file.scopes.opened.get(node);
  return scope === undefined ? context : { ...context, scope };
}

/** The context behind a statement: what it declares holds from there on. */
export function behind(context: Context, node: number): Context {
  const scope = context.file.scopes.behind.get(node);
  return scope === undefined ? context : { ...context, scope };
}

/** The value of a variable wherever it lives. */
export function loadName({ code, scope, self }: Context, name: string, span: Span): Slot {
  const binding = scope.find(name);
  if (binding.kind === 'variable') {
    if (binding.id !== self) return code.variable(binding.id, name);
    const to = code.temp();
    code.emit({ op: 'this', to }, span);
    return to;
  }
  const to = code.temp();
  if (binding.kind === 'cell') code.emit({ op: 'load-cell', to, cell: binding.cell }, span);
  else code.emit({ op: 'load-global', to, name: binding.name }, span);
  return to;
}

/** Writes a variable wherever it lives. */
export function storeName({ code, scope }: Context, name: string, from: Slot, span: Span): void {
  if (name === '_') return;
  const binding = scope.find(name);
  if (binding.kind === 'variable') code.emit({ op: 'copy', to: code.variable(binding.id, name), from }, span);
  else if (binding.kind === 'cell') code.emit({ op: 'store-cell', cell: binding.cell, from }, span);
  else code.emit({ op: 'store-global', name: binding.name, from }, span);
}

/** Deeper expressions are generated or made to hurt: what is below is told as a broken region and not known. */
export const mostDepth = 2_000;

/** A value that nobody knows. */
export function unknownValue({ code }: Context, span: Span): Slot {
  const to = code.temp();
  code.emit({ op: 'caught', to, types: [] }, span);
  return to;
}

/** A value that is written down. */
export function constantValue({ code }: Context, value: string | number | boolean | null, span: Span): Slot {
  const to = code.temp();
  code.emit({ op: 'constant', to, value }, span);
  return to;
}

/** Emits the code of an expression and gives the slot of its value. */
export function lowerExpression(context: Context, node: number): Slot {
  return context.file.lowering.expression(context, node);
}

/** Emits the code of a statement; gives the context of the next one. */
export function lowerStatement(context: Context, node: number): Context {
  context.file.lowering.statement(context, node);
  return behind(context, node);
}

/** Emits the code of statements in a row. */
export function lowerStatements(context: Context, nodes: readonly number[]): Context {
  let at = context;
  for (const node of nodes) at = lowerStatement(at, node);
  return at;
}
