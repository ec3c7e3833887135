import type { Component, PackageInventory } from '#model/component';
import { takenIn } from '#model/component-review';
import { packageKey } from '#model/package-name';

/** A package that a manifest asks for itself, and where. */
export interface AskedFor {
  readonly path: string;
  readonly component: Component;
}

/** What manifests of a tree ask for themselves, each package once in each file. Lock files tell what came of it. */
export function askedFor(
  inventories: readonly PackageInventory[],
  others: readonly PackageInventory[] = [],
): readonly AskedFor[] {
  const own = new Set(
    [...inventories, ...others].flatMap(({ components }) =>
      components.filter(({ relation }) => relation === 'root').map(keyOf),
    ),
  );
  const all = inventories
    .filter(({ format, path }) => !isWritten(format) && !/(?:^|\/)node_modules\//.test(path))
    .flatMap(({ path, components }) =>
      components
        .filter(({ ecosystem, relation }) => relation === 'direct' && takenIn.has(ecosystem))
        // The language itself, members of the tree and folders of it are no packages that come in.
        .filter((each) => each.name !== 'stdlib' && !own.has(keyOf(each)) && !isOfTree(each))
        .map((component) => ({ path, component })),
    );
  return [...new Map(all.map((each) => [`${each.path}\0${keyOf(each.component)}`, each])).values()];
}

/** What the tree asks for now and did not before, wherever in it: what moves to another manifest is not new. */
export function newIn(
  inventories: readonly PackageInventory[],
  before: readonly PackageInventory[],
): readonly AskedFor[] {
  const known = new Set(askedFor(before).map(({ component }) => keyOf(component)));
  const shipped = new Set(
    askedFor(before)
      .filter(({ component }) => isShipped(component))
      .map(({ component }) => keyOf(component)),
  );
  // Of what is staged only some files are there: members of the tree are those of before, too.
  return askedFor(inventories, before).filter(({ component }) => {
    const key = keyOf(component);
    return !known.has(key) || (isShipped(component) && !shipped.has(key));
  });
}

/** Whether a package was there before for development only. */
export function wasForDevelopment(component: Component, before: readonly PackageInventory[]): boolean {
  return askedFor(before).some((each) => keyOf(each.component) === keyOf(component));
}

/** Whether a package may be part of what is shipped; what is not known may be. */
export function isShipped({ scope }: Component): boolean {
  return scope !== 'development' && scope !== 'test';
}

/** The ecosystem and name by which a package is one. */
export function keyOf({ ecosystem, name }: Pick<Component, 'ecosystem' | 'name'>): string {
  return `${ecosystem}\0${packageKey(ecosystem, name)}`;
}

/** Lock files, what is installed, bills of materials. */
function isWritten(format: string): boolean {
  return /lock|\/(?:go-sum|vendor-modules|installed|project-assets|deps-json|verification-metadata|package-resolved|jar|manifest|binary|auditable|composer-installed|maven-install|conda-meta)$|^(?:sbom|os)\//.test(
    format,
  );
}

function isOfTree({ range = '', registry = '' }: Component): boolean {
  return /^(?:workspace|file|link|portal):/.test(range) || /^(?:\.{0,2}\/|file:)/.test(registry);
}
