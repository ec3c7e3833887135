import { childOf, type SyntaxTree } from '#parse/syntax/tree';
import type { FunctionBuilder } from '../builder.ts';
import type { Slot, Span } from '../instruction.ts';
import type { CodeClass, CodeFunction } from '../module.ts';
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
  /** Bodies of `finally` that were lowered once more. */
  readonly copied: { count: number };
  /** How many expressions are around the one at hand, and those that were left out for it. */
  depth: number;
  readonly tooDeep: Span[];
}

/** One function of it being lowered. */
export interface Context {
  readonly file: File;
  readonly code: FunctionBuilder;
  readonly scope: Scope;
  /** As people would say it: `Orders.find`. */
  readonly name: string;
  readonly kind: CodeFunction['kind'];
  /** This is the body of a class: what is assigned are its fields. */
  readonly isClassBody?: true;
  readonly classValue?: Slot;
  /** The class whose body this is, or whose method. */
  readonly class?: number;
  /** The name of the parameter that is the receiver. */
  readonly self?: string;
  readonly loop?: { readonly next: number; readonly out: number };
  /** Bodies of `finally` around here, innermost last: `return` runs them first. */
  readonly finallies: readonly number[];
  /** How many copies of bodies of `finally` this is in. */
  readonly copies: number;
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
  else code.emit({ op: 'load-global', to, name: binding.name }, span);
  return to;
}

/** Writes a variable wherever it lives. */
export function storeName(context: Context, name: string, from: Slot, span: Span): void {
  const { code, scope } = context;
  if (context.isClassBody && context.classValue !== undefined)
    code.emit({ op: 'set-field', object: context.classValue, name, from }, span);
  const binding = scope.find(name);
  if (binding.kind === 'variable') code.emit({ op: 'copy', to: code.variable(binding.id, name), from }, span);
  else if (binding.kind === 'cell') code.emit({ op: 'store-cell', cell: binding.cell, from }, span);
  else code.emit({ op: 'store-global', name: binding.name, from }, span);
}

/** Deeper expressions are generated or made to hurt: what is below is told as a broken region and not known. */
export const mostDepth = 2_000;

/** A value that nobody knows. */
export function unknownValue({ code, file }: Context, node: number): Slot {
  const to = code.temp();
  code.emit({ op: 'caught', to, types: [] }, spanOf(file.tree, node));
  return to;
}

/** Lowers what stands one level deeper. */
export function deeper(file: File, lower: () => void): void {
  file.depth++;
  lower();
  file.depth--;
}

/** The block of a statement; itself where it has none. */
export function bodyOf({ file: { tree } }: Context, node: number): number {
  const body = childOf(tree, node, 'body');
  return body < 0 ? node : body;
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
