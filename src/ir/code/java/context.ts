import { kindOf, type SyntaxTree } from '#parse/syntax/tree';
import type { FunctionBuilder } from '../builder.ts';
import type { ConstantValue, Slot, Span } from '../instruction.ts';
import type { CodeClass, CodeFunction, TypeName } from '../module.ts';
import { hiddenThis, type Region, type Regions, shapeAround } from './scopes.ts';
import type { ClassShape } from './shapes.ts';
import { arrayType } from './types.ts';

/** How what is met on the way is lowered: an expression may hold a class and a class statements. */
export interface Lowering {
  readonly expression: (context: Context, node: number) => Slot;
  readonly statement: (context: Context, node: number) => void;
  /** The class that `new Runnable() { … }` declares. */
  readonly anonymous: (context: Context, node: number) => Slot;
}

/** One file being lowered. */
export interface File {
  readonly tree: SyntaxTree;
  readonly lowering: Lowering;
  readonly regions: Regions;
  readonly functions: (CodeFunction | undefined)[];
  readonly classes: (CodeClass | undefined)[];
  /** What a simple name was imported as: a class, or `Class.member` of a static import. */
  readonly imported: ReadonlyMap<string, string>;
  readonly importedMembers: ReadonlyMap<string, string>;
  /** Copies of bodies of `finally` that were made. */
  readonly copied: { count: number };
  /** Classes all of whose static members are imported. */
  readonly staticWildcards: readonly string[];
}

/** One function of it being lowered. */
export interface Context {
  readonly file: File;
  readonly code: FunctionBuilder;
  readonly region: Region;
  readonly name: string;
  readonly kind: CodeFunction['kind'];
  /** Number of the innermost class. */
  readonly class?: number;
  /** There is no object. */
  readonly isStatic: boolean;
  /** Where `continue` and `break` go; `label` is that of the statement; `named` blocks are left only by their label. */
  readonly loops: readonly {
    readonly label?: string;
    readonly next?: number;
    readonly out: number;
    readonly named?: true;
  }[];
  readonly label?: string;
  /** Where `yield` puts its value and goes. */
  readonly choice?: { readonly result: Slot; readonly out: number };
  /** Bodies of `finally` around here, innermost last. */
  readonly finallies: readonly number[];
  /** How many copies of bodies of `finally` this is in. */
  readonly copies: number;
  /** What a function that is written as an argument gets. */
  readonly callbackTypes?: readonly TypeName[];
}

/** Where a node stands. */
export function spanOf(tree: SyntaxTree, node: number): Span {
  return { start: tree.starts[node] as number, end: tree.ends[node] as number };
}

/** The region that a node opens, or the one at hand for a node that the parser put where none is expected. */
export function regionOf({ file, region }: Context, node: number): Region {
  return file.regions.at.get(node) ?? region;
}

/** The value of a local variable, wherever it lives. */
export function loadLocal({ code, region }: Context, name: string, span: Span): Slot {
  const binding = region.scope.find(name);
  if (binding.kind === 'variable') return code.variable(binding.id, name);
  const to = code.temp();
  if (binding.kind === 'cell') code.emit({ op: 'load-cell', to, cell: binding.cell }, span);
  else code.emit({ op: 'load-global', to, name: binding.name }, span);
  return to;
}

/** Gives a local variable a value, wherever it lives. */
export function storeLocal({ code, region }: Context, name: string, from: Slot, span: Span): void {
  const binding = region.scope.find(name);
  if (binding.kind === 'variable') code.emit({ op: 'copy', to: code.variable(binding.id, name), from }, span);
  else if (binding.kind === 'cell') code.emit({ op: 'store-cell', cell: binding.cell, from }, span);
  else code.emit({ op: 'store-global', name: binding.name, from }, span);
}

/** A value that nobody knows. */
export function unknownValue({ code, file }: Context, node: number): Slot {
  const to = code.temp();
  code.emit({ op: 'caught', to, types: [] }, spanOf(file.tree, node));
  return to;
}

/** A value that the program writes down. */
export function constantValue({ code, file }: Context, node: number, value: ConstantValue): Slot {
  const to = code.temp();
  code.emit({ op: 'constant', to, value }, spanOf(file.tree, node));
  return to;
}

/** A class by its name as a value: `Orders` in `Orders.all()`. */
export function loadType({ code, file, region }: Context, name: string, node: number): Slot {
  const shape = file.regions.shapeNamed(name, region);
  const span = spanOf(file.tree, node);
  if (shape !== undefined && !shape.isMember) return loadLocal({ code, region } as Context, shape.name, span);
  const to = code.temp();
  code.emit({ op: 'load-global', to, name: shape?.name ?? name }, span);
  return to;
}

/** `this` of a class around here. */
export function loadThis(context: Context, wanted: ClassShape | undefined, node: number): Slot {
  const { code, file, region } = context;
  const span = spanOf(file.tree, node);
  let value: Slot | undefined;
  let current = shapeAround(region);
  while (wanted !== undefined && current !== undefined && current !== wanted) {
    const outer: ClassShape | undefined = current.outer;
    if (outer === undefined) break;
    // Between a class and the one around it stands a function, or nothing.
    const binding = current.isMember ? undefined : region.scope.find(hiddenThis(outer));
    if (binding !== undefined && binding.kind !== 'global')
      value = loadLocal(context, hiddenThis(outer), span);
    else {
      const to = code.temp();
      code.emit({ op: 'field', to, object: value ?? own(), name: outerField }, span);
      value = to;
    }
    current = outer;
  }
  return value ?? own();

  function own(): Slot {
    const to = code.temp();
    code.emit({ op: 'this', to }, span);
    return to;
  }
}

/** Where an object of an inner class keeps the one around it. */
export const outerField = 'this$0';

/** A type as the program means it here: without type parameters, with classes of this file by their whole names. */
export function meantType(context: Pick<Context, 'region'>, type: TypeName, depth = 0): TypeName {
  if (depth > 8) return { name: 'Object' };
  const of = type.of?.map((each) => meantType(context, each, depth + 1));
  const own = (name: string): TypeName => (of === undefined ? { name } : { name, of });
  if (type.name === arrayType) return own(arrayType);
  const [first = '', ...rest] = type.name.split('.');
  for (let each: Region | undefined = context.region; each !== undefined; each = each.parent) {
    const variable =
      rest.length === 0 ? (each.variables?.get(first) ?? each.shape?.variables.get(first)) : undefined;
    if (variable !== undefined)
      return variable.name === first ? { name: 'Object' } : meantType(context, variable, depth + 1);
    const known = each.types.get(first);
    if (known !== undefined) return own([known, ...rest].join('.'));
  }
  return own(type.name);
}

/** Emits the code of an expression and gives the slot of its value. */
export function lowerExpression(context: Context, node: number): Slot {
  if (node < 0) return unknownValue(context, 0);
  return context.file.lowering.expression(context, node);
}

/** Emits the code of a statement. */
export function lowerStatement(context: Context, node: number): void {
  if (node >= 0) context.file.lowering.statement(context, node);
}

/** Emits the code of statements in a row. */
export function lowerStatements(context: Context, nodes: readonly number[]): void {
  for (const node of nodes) lowerStatement(context, node);
}

/** The expression in parentheses. */
export function unwrapped({ file: { tree } }: Context, node: number): number {
  let inner = node;
  while (inner >= 0 && kindOf(tree, inner) === 'parenthesized_expression') {
    let next = inner + 1;
    while (next < (tree.behind[inner] as number) && !isCode(tree, next)) next = tree.behind[next] as number;
    if (next >= (tree.behind[inner] as number)) return inner;
    inner = next;
  }
  return inner;
}

function isCode(tree: SyntaxTree, node: number): boolean {
  return tree.grammar.named[tree.kinds[node] as number] !== false && !/comment$/.test(kindOf(tree, node));
}
