import { childOf, childrenOf, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import { openFunction } from '../builder.ts';
import type { Span } from '../instruction.ts';
import type { CodeModule, ModuleExport } from '../module.ts';
import { type Context, type File, lowerStatement, spanOf } from './context.ts';
import { lowerFunctionDeclaration, lowerImports, lowerMethodDeclaration } from './declarations.ts';
import { expression } from './expressions.ts';
import { readScopes, specNames } from './scopes.ts';
import { statement } from './statements.ts';

/** Lowers a parsed Go file. Never throws for what the file holds: broken regions are left out and told. */
export function lowerGo(path: string, tree: SyntaxTree): CodeModule {
  const scopes = readScopes(tree);
  const file: File = {
    tree,
    lowering: { expression, statement },
    scopes,
    functions: [undefined],
    classes: [],
    imports: new Set(),
    depth: 0,
    tooDeep: [],
  };
  const scope = scopes.opened.get(0);
  if (scope === undefined) throw new Error('a file opens no scope');
  const code = openFunction();
  const context: Context = {
    file,
    code,
    scope,
    name: '<package>',
    kind: 'module',
    results: { types: [], names: [] },
    targets: [],
    labels: new Map(),
  };
  const top = childrenOf(tree, 0);
  lowerPackage(context, top);
  file.functions[0] = code.build({
    start: 0,
    end: tree.text.length,
    name: '<package>',
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
    language: 'go',
    package: packageOf(tree, top),
    functions: file.functions.filter((each) => each !== undefined),
    classes: file.classes.filter((each) => each !== undefined),
    imports: [...file.imports],
    exports: declaredIn(tree, top),
    broken: [...brokenRegions(tree), ...file.tooDeep].sort((a, b) => a.start - b.start),
  };
}

/** Types and functions first: variables may use those that stand below them. */
function lowerPackage(context: Context, top: readonly number[]): void {
  const { tree } = context.file;
  const each = (wanted: string, lower: (context: Context, node: number) => void) => {
    for (const node of top) if (kindOf(tree, node) === wanted) lower(context, node);
  };
  each('import_declaration', lowerImports);
  each('type_declaration', lowerStatement);
  each('method_declaration', lowerMethodDeclaration);
  each('const_declaration', lowerStatement);
  const ahead = (node: number) => nameOf(tree, node) !== 'init';
  for (const node of top)
    if (kindOf(tree, node) === 'function_declaration' && ahead(node)) lowerFunctionDeclaration(context, node);
  each('var_declaration', lowerStatement);
  for (const node of top)
    if (kindOf(tree, node) === 'function_declaration' && !ahead(node))
      lowerFunctionDeclaration(context, node);
}

function nameOf(tree: SyntaxTree, node: number): string {
  return textOf(tree, childOf(tree, node, 'name'));
}

function packageOf(tree: SyntaxTree, top: readonly number[]): string {
  const clause = top.find((node) => kindOf(tree, node) === 'package_clause');
  const [name] = clause === undefined ? [] : childrenOf(tree, clause);
  return name === undefined ? '' : textOf(tree, name);
}

/** What other files of the package see, and other packages where it begins with a capital. */
function declaredIn(tree: SyntaxTree, top: readonly number[]): readonly ModuleExport[] {
  const names = top.flatMap((node) => {
    const kind = kindOf(tree, node);
    if (kind === 'function_declaration') return nameOf(tree, node) === 'init' ? [] : [nameOf(tree, node)];
    return /^(?:type|const|var)_declaration$/.test(kind) ? specNames(tree, node) : [];
  });
  return [...new Set(names)].filter((name) => name !== '_').map((name) => ({ name, local: name }));
}

/** Regions that the parser could not read, largest only. */
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
