import { childrenOf, kindOf, type SyntaxTree } from '#parse/syntax/tree';
import { type FunctionBuilder, openFunction } from '../builder.ts';
import type { Slot, Span } from '../instruction.ts';
import type { CodeClass, CodeFunction, CodeModule } from '../module.ts';
import type { Scope } from '../scope.ts';
import { readScopes, type Scopes } from './scopes.ts';
import { lowerStatements } from './statements.ts';

/** One file being lowered. */
export interface File {
  readonly tree: SyntaxTree;
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
}

/** Lowers a parsed Python file. Never throws for what the file holds: broken regions are left out and told. */
export function lowerPython(path: string, tree: SyntaxTree): CodeModule {
  const file: File = {
    tree,
    scopes: readScopes(tree),
    functions: [undefined],
    classes: [],
    imports: new Set(),
    depth: 0,
    tooDeep: [],
  };
  const scope = scopeOf(file, 0);
  const code = openFunction();
  const context: Context = { file, code, scope, name: '<module>', kind: 'module', finallies: [] };
  lowerStatements(context, childrenOf(tree, 0));
  file.functions[0] = code.build({
    start: 0,
    end: tree.text.length,
    name: '<module>',
    kind: 'module',
    parameters: [],
    cells: [],
    captures: [],
    async: false,
    generator: false,
    thisKind: 'none',
  });
  return {
    path,
    language: 'python',
    functions: file.functions.filter((each) => each !== undefined),
    classes: file.classes.filter((each) => each !== undefined),
    imports: [...file.imports],
    exports: [],
    broken: [...brokenRegions(tree), ...file.tooDeep].sort((a, b) => a.start - b.start),
  };
}

/** Regions that the parser could not read, largest only. */
export function brokenRegions(tree: SyntaxTree): Span[] {
  const found: Span[] = [];
  for (let node = 0; node < tree.count; ) {
    if (kindOf(tree, node) !== 'ERROR') {
      node++;
      continue;
    }
    found.push(spanOf(tree, node));
    node = tree.behind[node] as number;
  }
  return found;
}

export function spanOf(tree: SyntaxTree, node: number): Span {
  return { start: tree.starts[node] as number, end: tree.ends[node] as number };
}

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

export function storeName(context: Context, name: string, from: Slot, span: Span): void {
  const { code, scope } = context;
  if (context.isClassBody && context.classValue !== undefined)
    code.emit({ op: 'set-field', object: context.classValue, name, from }, span);
  const binding = scope.find(name);
  if (binding.kind === 'variable') code.emit({ op: 'copy', to: code.variable(binding.id, name), from }, span);
  else if (binding.kind === 'cell') code.emit({ op: 'store-cell', cell: binding.cell, from }, span);
  else code.emit({ op: 'store-global', name: binding.name, from }, span);
}
