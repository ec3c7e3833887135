import { readConfig, readPackage } from '#ir/code/javascript/manifest';
import { openResolver } from '#ir/code/javascript/resolve';
import type { CodeModule } from '#ir/code/module';
import { openPythonImports } from '#ir/code/python/resolve';
import type { Resolver } from '#ir/flow/open-project';
import type { CodeGroup } from './group.ts';

/** A file that says what imports of JavaScript mean. */
export interface Manifest {
  readonly path: string;
  readonly text: string;
}

interface Imports {
  readonly resolve: Resolver;
  readonly submoduleOf: (path: string, name: string) => readonly string[];
}

/** How imports of a program lead to its files. */
export function importsOf(
  group: CodeGroup,
  modules: readonly CodeModule[],
  manifests: readonly Manifest[],
): Imports {
  if (group === 'python') return openPythonImports(modules.map(({ path }) => path));
  const packages = manifests.filter(({ path }) => /(?:^|\/)package\.json$/.test(path));
  const configs = manifests.filter((each) => !packages.includes(each));
  const resolve = openResolver({
    modules: new Set(modules.map(({ path }) => path)),
    packages: packages.flatMap(({ path, text }) => readPackage(path, text) ?? []),
    configs: configs.flatMap(({ path, text }) => readConfig(path, text) ?? []),
  });
  return { resolve, submoduleOf: () => [] };
}
