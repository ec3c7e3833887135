import { kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import { openFunction } from '../builder.ts';
import type { Span } from '../instruction.ts';
import type { CodeModule, ModuleExport } from '../module.ts';
import { lowerAnonymous } from './classes.ts';
import { type Context, type File, lowerStatements, spanOf } from './context.ts';
import { expression } from './expressions.ts';
import { readRegions } from './scopes.ts';
import { statement } from './statements.ts';
import { partsOf } from './types.ts';

/**
 * Lowers a parsed Java file. Never throws for what the file holds. Its imports are as written (`java.util.*`,
 * `static java.util.Objects.hash`), its exports are its classes by their whole names.
 */
export function lowerJava(path: string, tree: SyntaxTree): CodeModule {
  const regions = readRegions(tree);
  const top = partsOf(tree, 0);
  const imports = top
    .filter((node) => kindOf(tree, node) === 'import_declaration')
    .map((node) => importOf(tree, node));
  const file: File = {
    tree,
    lowering: { expression, statement, anonymous: lowerAnonymous },
    regions,
    functions: [undefined],
    classes: [],
    copied: { count: 0 },
    ...namesOf(imports),
  };
  const region = regions.at.get(0);
  if (region === undefined) throw new Error('a file has a region');
  const code = openFunction();
  const context: Context = {
    file,
    code,
    region,
    name: '<module>',
    kind: 'module',
    isStatic: true,
    loops: [],
    finallies: [],
    copies: 0,
  };
  lowerStatements(context, top);
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
    language: 'java',
    functions: file.functions.filter((each) => each !== undefined),
    classes: file.classes.filter((each) => each !== undefined),
    imports: [...new Set(imports)],
    exports: exportsOf(
      tree,
      top,
      [...regions.shapes.values()].filter(({ isMember }) => isMember).map(({ name }) => name),
    ),
    broken: brokenRegions(tree),
  };
}

/** `java.util.List`, `java.util.*`, `static java.util.Objects.hash`. */
function importOf(tree: SyntaxTree, node: number): string {
  const parts = partsOf(tree, node);
  const name = parts.find((part) => kindOf(tree, part) !== 'asterisk');
  const isAll = parts.some((part) => kindOf(tree, part) === 'asterisk');
  const isStatic = /^import\s+static\b/.test(textOf(tree, node));
  const written = name === undefined ? '' : textOf(tree, name).replace(/\s+/g, '');
  return `${isStatic ? 'static ' : ''}${written}${isAll ? '.*' : ''}`;
}

function namesOf(imports: readonly string[]): Pick<File, 'imported' | 'importedMembers' | 'staticWildcards'> {
  const imported = new Map<string, string>();
  const importedMembers = new Map<string, string>();
  const staticWildcards: string[] = [];
  for (const each of imports) {
    const isStatic = each.startsWith('static ');
    const path = each.replace(/^static /, '');
    const dot = path.lastIndexOf('.');
    const of = path.slice(0, Math.max(dot, 0));
    const name = path.slice(dot + 1);
    if (name === '*') {
      if (isStatic) staticWildcards.push(of);
    } else if (isStatic) importedMembers.set(name, of);
    else imported.set(name, path);
  }
  return { imported, importedMembers, staticWildcards };
}

function exportsOf(tree: SyntaxTree, top: readonly number[], names: readonly string[]): ModuleExport[] {
  const declaration = top.find((node) => kindOf(tree, node) === 'package_declaration');
  const name =
    declaration === undefined
      ? undefined
      : partsOf(tree, declaration).find((part) => /identifier$/.test(kindOf(tree, part)));
  const prefix = name === undefined ? '' : `${textOf(tree, name).replace(/\s+/g, '')}.`;
  return names.map((local) => ({ name: prefix + local, local }));
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
