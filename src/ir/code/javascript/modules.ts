import { childOf, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Slot } from '../instruction.ts';
import { lowerClass } from './classes.ts';
import { type Context, lowerExpression, lowerStatement, spanOf, storeName } from './context.ts';
import { lowerFunction } from './functions.ts';
import { stringValue } from './literals.ts';

/** Emits an import; what is imported for types alone is resolved like the rest, and marked. */
export function lowerImport(context: Context, node: number): void {
  const { file, code } = context;
  const { tree } = file;
  const module = stringValue(tree, childOf(tree, node, 'source'));
  const clause = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'import_clause');
  if (module === undefined) return lowerImportRequire(context, node);
  file.imports.add(module);
  const isOfTypes = /^import\s+type\b(?!\s*(?:,|from\b))/.test(textOf(tree, node));
  const take = (name: string, local: string, at: number) => {
    const to = code.temp();
    const types = isOfTypes || /^type\s+(?!as\b)/.test(textOf(tree, at));
    code.emit({ op: 'import', to, module, name, ...(types ? { types } : {}) }, spanOf(tree, at));
    storeName(context, local, to, spanOf(tree, at));
  };
  for (const part of clause === undefined ? [] : childrenOf(tree, clause)) {
    const kind = kindOf(tree, part);
    if (kind === 'identifier') take('default', textOf(tree, part), part);
    else if (kind === 'namespace_import') {
      const [name] = childrenOf(tree, part);
      if (name !== undefined) take('*', textOf(tree, name), part);
    } else if (kind === 'named_imports') {
      for (const specifier of childrenOf(tree, part)) {
        if (kindOf(tree, specifier) !== 'import_specifier') continue;
        const name = textOf(tree, childOf(tree, specifier, 'name'));
        const alias = childOf(tree, specifier, 'alias');
        take(name, alias < 0 ? name : textOf(tree, alias), specifier);
      }
    }
  }
}

/** `import fs = require('fs')`. */
function lowerImportRequire(context: Context, node: number): void {
  const { file, code } = context;
  const { tree } = file;
  const clause = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'import_require_clause');
  if (clause === undefined) return;
  const [name] = childrenOf(tree, clause);
  const module = stringValue(tree, childOf(tree, clause, 'source'));
  if (name === undefined || module === undefined) return;
  file.imports.add(module);
  const to = code.temp();
  code.emit({ op: 'import', to, module }, spanOf(tree, clause));
  storeName(context, textOf(tree, name), to, spanOf(tree, clause));
}

/** Emits what is exported and notes its name. */
export function lowerExport(context: Context, node: number): void {
  const { file } = context;
  const { tree } = file;
  const module = stringValue(tree, childOf(tree, node, 'source'));
  if (module !== undefined) file.imports.add(module);
  const declaration = childOf(tree, node, 'declaration');
  const isDefault = childrenTexts(context, node).includes('default');
  if (declaration >= 0) return exportDeclaration(context, node, declaration, isDefault);
  const value = childOf(tree, node, 'value');
  if (value >= 0)
    return exportDefault(context, lowerExpression({ ...context, label: 'default' }, value), value);
  const clause = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'export_clause');
  const namespace = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'namespace_export');
  if (clause !== undefined) {
    for (const specifier of childrenOf(tree, clause)) {
      if (kindOf(tree, specifier) !== 'export_specifier') continue;
      const local = textOf(tree, childOf(tree, specifier, 'name'));
      const alias = childOf(tree, specifier, 'alias');
      const name = alias < 0 ? local : textOf(tree, alias);
      file.exports.push(module === undefined ? { name, local } : { name, module, imported: local });
    }
  } else if (namespace !== undefined && module !== undefined) {
    const [name] = childrenOf(tree, namespace);
    if (name !== undefined) file.exports.push({ name: textOf(tree, name), module, imported: '*' });
  } else if (module !== undefined) file.exports.push({ name: '*', module });
}

function childrenTexts({ file: { tree } }: Context, node: number): string[] {
  const texts: string[] = [];
  const end = tree.behind[node] as number;
  for (let child = node + 1; child < end; child = tree.behind[child] as number) {
    if ((tree.ends[child] as number) - (tree.starts[child] as number) < 10) texts.push(textOf(tree, child));
  }
  return texts;
}

function exportDeclaration(context: Context, node: number, declaration: number, isDefault: boolean): void {
  const { file } = context;
  const { tree } = file;
  const kind = kindOf(tree, declaration);
  const name = childOf(tree, declaration, 'name');
  if (isDefault && name < 0) {
    const value = /class/.test(kind) ? lowerClass(context, declaration) : lowerFunction(context, declaration);
    return exportDefault(context, value, declaration);
  }
  const decorated = /class_declaration$/.test(kind) ? decoratedClass(context, node, declaration) : undefined;
  if (decorated === undefined) lowerStatement(context, declaration);
  const names = /^(?:variable|lexical)_declaration$/.test(kind)
    ? childrenOf(tree, declaration).flatMap((each) => namesOf(context, childOf(tree, each, 'name')))
    : name < 0
      ? []
      : [textOf(tree, name)];
  for (const local of names) file.exports.push({ name: isDefault ? 'default' : local, local });
}

/** `@Controller() export class …`: decorators stand before the export. */
function decoratedClass(context: Context, node: number, declaration: number): Slot | undefined {
  const { tree } = context.file;
  const decorators = childrenOf(tree, node).filter((child) => kindOf(tree, child) === 'decorator');
  if (decorators.length === 0) return undefined;
  const value = lowerClass(context, declaration, decorators);
  storeName(context, textOf(tree, childOf(tree, declaration, 'name')), value, spanOf(tree, declaration));
  return value;
}

function exportDefault(context: Context, value: Slot, node: number): void {
  context.code.emit({ op: 'store-global', name: '%default', from: value }, spanOf(context.file.tree, node));
  context.file.exports.push({ name: 'default', local: '%default' });
}

function namesOf(context: Context, pattern: number): string[] {
  const { tree } = context.file;
  if (pattern < 0) return [];
  const kind = kindOf(tree, pattern);
  if (kind === 'identifier' || kind === 'shorthand_property_identifier_pattern')
    return [textOf(tree, pattern)];
  if (kind === 'pair_pattern') return namesOf(context, childOf(tree, pattern, 'value'));
  return childrenOf(tree, pattern).flatMap((child) => namesOf(context, child));
}
