import { childrenOf, kindOf, type SyntaxTree } from '#parse/syntax/tree';
import { openFunction } from '../builder.ts';
import type { Span } from '../instruction.ts';
import type { CodeModule } from '../module.ts';
import { type Context, type File, lowerStatements, scopeOf, spanOf } from './context.ts';
import { expression } from './expressions.ts';
import { readScopes } from './scopes.ts';
import { statement } from './statements.ts';

/** Lowers a parsed Python file. Never throws for what the file holds: broken regions are left out and told. */
export function lowerPython(path: string, tree: SyntaxTree): CodeModule {
  const file: File = {
    tree,
    lowering: { expression, statement },
    scopes: readScopes(tree),
    functions: [undefined],
    classes: [],
    imports: new Set(),
    copied: { count: 0 },
    depth: 0,
    tooDeep: [],
  };
  const scope = scopeOf(file, 0);
  const code = openFunction();
  const context: Context = { file, code, scope, name: '<module>', kind: 'module', finallies: [], copies: 0 };
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
