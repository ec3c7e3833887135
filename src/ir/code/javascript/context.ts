import { childrenOf, kindOf, type SyntaxTree } from '#parse/syntax/tree';
import type { FunctionBuilder } from '../builder.ts';
import type { Slot, Span } from '../instruction.ts';
import type { CodeClass, CodeFunction, ModuleExport } from '../module.ts';
import type { Scope } from '../scope.ts';
import type { Misread } from './misread.ts';
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
  /** Bodies of `finally` that were lowered once more. */
  readonly copied: { count: number };
  readonly exports: ModuleExport[];
  /** What the grammar takes for something else, by its node: see misread.ts. */
  readonly misread: Map<number, Misread>;
  /** Nodes in whose place another is lowered, once. */
  readonly instead: Map<number, number>;
  /** Whether any function of it may use `arguments`. */
  readonly usesArguments: boolean;
}

/** One function of it being lowered. */
export interface Context {
  readonly file: File;
  readonly code: FunctionBuilder;
  readonly scope: Scope;
  readonly name: string;
  readonly kind: CodeFunction['kind'];
  readonly class?: number;
  /** Where `continue` and `break` go; `label` is that of the statement; `named` blocks are left only by their label. */
  readonly loops: readonly {
    readonly label?: string;
    readonly next?: number;
    readonly out: number;
    readonly named?: true;
  }[];
  readonly label?: string;
  /** Bodies of `finally` around here, innermost last. */
  readonly finallies: readonly number[];
  /** How many copies of bodies of `finally` this is in. */
  readonly copies: number;
  /** Where optional chains end whose object is missing. */
  readonly chain?: { readonly result: Slot; readonly out: number };
}

/** The stretch of text that a node is. */
export function spanOf(tree: SyntaxTree, node: number): Span {
  return { start: tree.starts[node] as number, end: tree.ends[node] as number };
}

/** The scope that a node opens. Throws for one that opens none. */
export function scopeOf({ scopes }: File, node: number): Scope {
  const scope = scopes.get(node);
  if (scope === undefined) throw new Error(`node ${node} opens no scope`);
  return scope;
}

/** The value of a variable wherever it lives. */
export function loadName({ code, scope }: Context, name: string, span: Span): Slot {
  const binding = scope.find(name);
  if (binding.kind === 'variable') return code.variable(binding.id, name);
  const to = code.temp();
  if (binding.kind === 'cell') code.emit({ op: 'load-cell', to, cell: binding.cell }, span);
  else if (name === 'undefined') code.emit({ op: 'constant', to, value: undefined }, span);
  else code.emit({ op: 'load-global', to, name: name === 'exports' ? 'module.exports' : binding.name }, span);
  return to;
}

/** Writes a variable wherever it lives. */
export function storeName(context: Context, name: string, from: Slot, span: Span): void {
  const { code, scope } = context;
  const binding = scope.find(name);
  if (binding.kind === 'variable') code.emit({ op: 'copy', to: code.variable(binding.id, name), from }, span);
  else if (binding.kind === 'cell') code.emit({ op: 'store-cell', cell: binding.cell, from }, span);
  else code.emit({ op: 'store-global', name: binding.name, from }, span);
}

/** A value that nobody knows, or of which only the type is known. */
export function unknownValue({ code, file }: Context, node: number, types: readonly string[] = []): Slot {
  const to = code.temp();
  code.emit({ op: 'caught', to, types }, spanOf(file.tree, node));
  return to;
}

/** Emits a constant at the place of a node. */
export function constantValue(
  { code, file }: Context,
  node: number,
  value: string | number | boolean | null | undefined,
): Slot {
  const to = code.temp();
  code.emit({ op: 'constant', to, value }, spanOf(file.tree, node));
  return to;
}

/** The named children of a node that are code. */
export function withoutComments({ file: { tree } }: Context, node: number): number[] {
  return childrenOf(tree, node).filter((child) => kindOf(tree, child) !== 'comment');
}

/** Emits the code of an expression and gives the slot of its value. */
export function lowerExpression(context: Context, node: number): Slot {
  return context.file.lowering.expression(context, node);
}

/** Emits the code of a statement. */
export function lowerStatement(context: Context, node: number): void {
  context.file.lowering.statement(context, node);
}

/** Emits the code of statements in a row. */
export function lowerStatements(context: Context, nodes: readonly number[]): void {
  for (const node of nodes) lowerStatement(context, node);
}
