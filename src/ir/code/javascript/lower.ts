import { childrenOf, kindOf, type SyntaxTree } from '#parse/syntax/tree';
import { type FunctionBuilder, openFunction } from '../builder.ts';
import type { Slot, Span } from '../instruction.ts';
import type { CodeClass, CodeFunction, CodeModule, ModuleExport } from '../module.ts';
import type { Scope } from '../scope.ts';
import { readScopes, type Scopes } from './scopes.ts';
import { declareFunctions, lowerStatements } from './statements.ts';

/** One file being lowered. */
export interface File {
  readonly tree: SyntaxTree;
  readonly scopes: Scopes;
  readonly functions: (CodeFunction | undefined)[];
  readonly classes: (CodeClass | undefined)[];
  readonly imports: Set<string>;
  readonly exports: ModuleExport[];
}

/** One function of it being lowered. */
export interface Context {
  readonly file: File;
  readonly code: FunctionBuilder;
  readonly scope: Scope;
  readonly name: string;
  readonly kind: CodeFunction['kind'];
  readonly class?: number;
  /** Where `continue` and `break` go; `label` is that of the statement. */
  readonly loops: readonly { readonly label?: string; readonly next?: number; readonly out: number }[];
  readonly label?: string;
  /** Bodies of `finally` around here, innermost last. */
  readonly finallies: readonly number[];
  /** Where optional chains end whose object is missing. */
  readonly chain?: { readonly result: Slot; readonly out: number };
}

/** Lowers a parsed JavaScript or TypeScript file. Never throws for what the file holds. */
export function lowerJavaScript(path: string, tree: SyntaxTree): CodeModule {
  const file: File = {
    tree,
    scopes: readScopes(tree),
    functions: [undefined],
    classes: [],
    imports: new Set(),
    exports: [],
  };
  const scope = scopeOf(file, 0);
  const code = openFunction();
  const context: Context = { file, code, scope, name: '<module>', kind: 'module', loops: [], finallies: [] };
  const whole: Span = { start: 0, end: tree.text.length };
  const statements = childrenOf(tree, 0);
  const isModule = statements.some((node) => /^(?:export|import)_statement$/.test(kindOf(tree, node)));
  if (!isModule && /\bexports\b/.test(tree.text)) {
    const made = code.temp();
    code.emit({ op: 'map', to: made, entries: [] }, { start: 0, end: 0 });
    code.emit({ op: 'store-global', name: 'module.exports', from: made }, { start: 0, end: 0 });
  }
  declareFunctions(context, statements);
  lowerStatements(context, statements);
  file.functions[0] = code.build({
    ...whole,
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
    language: /\.[cm]?tsx?$/.test(path) ? 'typescript' : 'javascript',
    functions: file.functions.filter((each) => each !== undefined),
    classes: file.classes.filter((each) => each !== undefined),
    imports: [...file.imports],
    exports: file.exports,
    broken: brokenRegions(tree),
  };
}

function brokenRegions(tree: SyntaxTree): Span[] {
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
  else if (name === 'undefined') code.emit({ op: 'constant', to, value: undefined }, span);
  else code.emit({ op: 'load-global', to, name: name === 'exports' ? 'module.exports' : binding.name }, span);
  return to;
}

export function storeName(context: Context, name: string, from: Slot, span: Span): void {
  const { code, scope } = context;
  const binding = scope.find(name);
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

export function constantValue(
  { code, file }: Context,
  node: number,
  value: string | number | boolean | null | undefined,
): Slot {
  const to = code.temp();
  code.emit({ op: 'constant', to, value }, spanOf(file.tree, node));
  return to;
}

export function withoutComments({ file: { tree } }: Context, node: number): number[] {
  return childrenOf(tree, node).filter((child) => kindOf(tree, child) !== 'comment');
}
