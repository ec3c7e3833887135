import { childOf, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import { type Context, spanOf, storeName } from './context.ts';

/** Emits `import a.b as c`. */
export function lowerImport(context: Context, node: number): void {
  const { file, code } = context;
  const { tree } = file;
  for (const child of childrenOf(tree, node)) {
    const span = spanOf(tree, child);
    const isAliased = kindOf(tree, child) === 'aliased_import';
    const module = isAliased ? textOf(tree, childOf(tree, child, 'name')) : textOf(tree, child);
    file.imports.add(module);
    const to = code.temp();
    // `import a.b` binds `a`; `b` is reached through it.
    code.emit({ op: 'import', to, module: isAliased ? module : (module.split('.')[0] ?? module) }, span);
    storeName(
      context,
      isAliased ? textOf(tree, childOf(tree, child, 'alias')) : (module.split('.')[0] ?? module),
      to,
      span,
    );
  }
}

/** Emits `from a import b as c`, relative ones and wildcards too. */
export function lowerImportFrom(context: Context, node: number): void {
  const { file, code } = context;
  const { tree } = file;
  const moduleNode = childOf(tree, node, 'module_name');
  const module = textOf(tree, moduleNode).replace(/\s/g, '');
  file.imports.add(module);
  for (const child of childrenOf(tree, node)) {
    if (child === moduleNode) continue;
    const span = spanOf(tree, child);
    const kind = kindOf(tree, child);
    const to = code.temp();
    if (kind === 'wildcard_import') {
      code.emit({ op: 'import', to, module, name: '*' }, span);
      code.emit({ op: 'store-global', name: `* ${module}`, from: to }, span);
      continue;
    }
    const name = kind === 'aliased_import' ? textOf(tree, childOf(tree, child, 'name')) : textOf(tree, child);
    const local = kind === 'aliased_import' ? textOf(tree, childOf(tree, child, 'alias')) : name;
    if (!/^[\w.]+$/.test(name)) continue;
    code.emit({ op: 'import', to, module, name }, span);
    storeName(context, local, to, span);
  }
}
