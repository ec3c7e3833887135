import { childrenOf, kindOf, type SyntaxTree } from '#parse/syntax/tree';
import { openFunction } from '../builder.ts';
import type { Span } from '../instruction.ts';
import type { CodeModule } from '../module.ts';
import { type Context, type File, lowerStatements, scopeOf, spanOf } from './context.ts';
import { expression } from './expressions.ts';
import { declareFunctions } from './functions.ts';
import { misreadIn } from './misread.ts';
import { readScopes } from './scopes.ts';
import { statement } from './statements.ts';

/** Lowers a parsed JavaScript or TypeScript file. Never throws for what the file holds. */
export function lowerJavaScript(path: string, tree: SyntaxTree): CodeModule {
  const file: File = {
    tree,
    lowering: { expression, statement },
    scopes: readScopes(tree),
    functions: [undefined],
    classes: [],
    imports: new Set(),
    copied: { count: 0 },
    exports: [],
    misread: misreadIn(tree),
    instead: new Map(),
    usesArguments: /\barguments\b/.test(tree.text),
  };
  const scope = scopeOf(file, 0);
  const code = openFunction();
  const context: Context = {
    file,
    code,
    scope,
    name: '<module>',
    kind: 'module',
    loops: [],
    finallies: [],
    copies: 0,
  };
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
