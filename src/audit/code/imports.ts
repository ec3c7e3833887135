import { readConfig, readMajors, readPackage } from '#ir/code/javascript/manifest';
import { openResolver } from '#ir/code/javascript/resolve';
import type { CodeModule } from '#ir/code/module';
import { openPythonImports } from '#ir/code/python/resolve';
import type { ModelPack } from '#ir/flow/models';
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
  packs: readonly ModelPack[] = [],
): Imports {
  if (group === 'python') return openPythonImports(modules.map(({ path }) => path));
  const packages = manifests.filter(({ path }) => /(?:^|\/)package\.json$/.test(path));
  const configs = manifests.filter((each) => !packages.includes(each));
  const resolve = openResolver({
    modules: new Set(modules.map(({ path }) => path)),
    packages: packages.flatMap(({ path, text }) => readPackage(path, text) ?? []),
    configs: configs.flatMap(({ path, text }) => readConfig(path, text) ?? []),
  });
  return { resolve: versioned(resolve, packages, packs), submoduleOf: () => [] };
}

/** What a package is depends on the version that the nearest `package.json` asks for, where a model says so. */
function versioned(resolve: Resolver, manifests: readonly Manifest[], packs: readonly ModelPack[]): Resolver {
  const known = Object.assign({}, ...packs.map(({ versions }) => versions ?? {})) as NonNullable<
    ModelPack['versions']
  >;
  const asked = manifests.map(({ path, text }) => ({
    directory: path.slice(0, path.lastIndexOf('/') + 1),
    majors: readMajors(text),
  }));
  asked.sort((a, b) => b.directory.length - a.directory.length);
  return (module, written) => {
    const found = resolve(module, written);
    const version = known[written];
    if (version === undefined || typeof found === 'string') return found;
    const major = asked
      .find(({ directory, majors }) => module.path.startsWith(directory) && majors.has(written))
      ?.majors.get(written);
    return major !== undefined && major >= version.from ? { external: version.is } : found;
  };
}
