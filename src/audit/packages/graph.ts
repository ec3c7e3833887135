import type { Component, PackageInventory } from '#model/component';

/** How a package came into a project: the shortest way from a package that the project asks for itself. */
export interface DependencyPaths {
  /** Positions from the direct dependency to the package; the package alone when nothing is known. */
  readonly to: (at: number) => readonly number[];
}

/** Finds the ways once for all packages of an inventory; cycles and a hundred thousand packages are nothing special. */
export function openPaths({ components }: PackageInventory): DependencyPaths {
  const parents = new Int32Array(components.length).fill(unseen);
  const line: number[] = [];
  const visit = (at: number, parent: number) => {
    if (parents[at] !== unseen) return;
    parents[at] = parent;
    line.push(at);
  };
  for (const at of startsOf(components)) visit(at, none);
  for (let next = 0; next < line.length; next++) {
    const at = line[next] ?? 0;
    for (const to of components[at]?.dependsOn ?? []) if (to >= 0 && to < components.length) visit(to, at);
  }
  return {
    to: (at) => {
      const path: number[] = [];
      for (let i = at; i >= 0; i = parents[i] ?? none) path.unshift(i);
      return path;
    },
  };
}

const none = -1;
const unseen = -2;

/** Production before the rest, so that the way that is shown is the one that matters most. */
function startsOf(components: readonly Component[]): readonly number[] {
  const direct = components.flatMap(({ relation }, at) => (relation === 'direct' ? [at] : []));
  const below = components.flatMap(({ relation, dependsOn }) => (relation === 'root' ? dependsOn : []));
  const starts = direct.length > 0 ? direct : below;
  const isProduction = (at: number) => components[at]?.scope === 'production';
  return [...starts.filter(isProduction), ...starts.filter((at) => !isProduction(at))];
}

/** A package that needs another, and what it asks for of it; `range` is empty where the file does not tell. */
export interface Parent {
  readonly at: number;
  readonly range: string;
}

/** Who needs each package of an inventory, found once. */
export function openParents({ components }: PackageInventory): (at: number) => readonly Parent[] {
  let parents: Map<number, Parent[]> | undefined;
  return (at) => {
    parents ??= parentsIn(components);
    return parents.get(at) ?? [];
  };
}

function parentsIn(components: readonly Component[]): Map<number, Parent[]> {
  const parents = new Map<number, Parent[]>();
  components.forEach(({ dependsOn, asksFor }, from) => {
    dependsOn.forEach((to, i) => {
      const parent = { at: from, range: asksFor?.[i] ?? '' };
      const known = parents.get(to);
      if (known === undefined) parents.set(to, [parent]);
      else known.push(parent);
    });
  });
  return parents;
}

/** Components of an inventory by ecosystem and name; found once, since thousands may be asked for. */
export function namedIn(inventory: PackageInventory): (component: Component) => readonly Component[] {
  let named = known.get(inventory);
  if (named === undefined) {
    named = Map.groupBy(inventory.components, keyOf);
    known.set(inventory, named);
  }
  const found = named;
  return (component) => found.get(keyOf(component)) ?? [];
}

const known = new WeakMap<PackageInventory, ReadonlyMap<string, readonly Component[]>>();

function keyOf({ ecosystem, name }: Pick<Component, 'ecosystem' | 'name'>): string {
  return `${ecosystem}\0${name}`;
}
