import type { Component, Ecosystem, PackageInventory } from '#model/component';
import type { Finding } from '#model/finding';
import { compareText } from '#model/location';
import { packageKey } from '#model/package-name';
import { askedFor, keyOf } from './new-components.ts';

/** A package that is much depended on, and what it is known to need. */
export interface Upstream {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** Manifests that ask for it. */
  readonly uses: readonly string[];
  /** Packages of lock files that need it, themselves or by others. */
  readonly dependents: number;
  /** What is known that it needs, each a sentence. */
  readonly needs: readonly string[];
}

/** So many are looked at closely: who needs a package by others takes a walk over the whole graph. */
const mostWalked = 400;

/** Upstreams in the order of how much depends on them: manifests first, then packages that need them. */
export function giveBack(
  inventories: readonly PackageInventory[],
  findings: readonly Finding[],
  most: number,
): readonly Upstream[] {
  const asked = Map.groupBy(askedFor(inventories), ({ component }) => keyOf(component));
  const needs = needsOf(findings);
  const known = [...asked.values()].flatMap(([first]) => first?.component ?? []);
  const spoken = findings.flatMap(({ package: about }) => about ?? []);
  const more = inventories.flatMap(({ components }) =>
    components.filter((each) =>
      spoken.some(({ ecosystem, name }) => ecosystem === each.ecosystem && name === each.name),
    ),
  );
  const all = new Map([...more, ...known].map((each) => [keyOf(each), each]));
  const sorted = [...all.values()]
    .map((component) => ({ component, uses: (asked.get(keyOf(component)) ?? []).map(({ path }) => path) }))
    .sort((a, b) => b.uses.length - a.uses.length || compareText(a.component.name, b.component.name));
  const walk = dependentsIn(inventories);
  return sorted
    .slice(0, mostWalked)
    .map(({ component, uses }) => ({
      ecosystem: component.ecosystem,
      name: component.name,
      uses,
      dependents: walk(component),
      needs: needs.get(keyOf(component)) ?? [],
    }))
    .sort(
      (a, b) => b.uses.length - a.uses.length || b.dependents - a.dependents || compareText(a.name, b.name),
    )
    .slice(0, most);
}

/** How many packages of all graphs lead to one, by names: the same package in two lock files is one. */
function dependentsIn(inventories: readonly PackageInventory[]): (component: Component) => number {
  const parents = new Map<string, Set<string>>();
  for (const { components } of inventories)
    for (const each of components)
      for (const to of each.dependsOn) {
        const child = components[to];
        if (child === undefined || each.relation === 'root') continue;
        const key = keyOf(child);
        parents.set(key, (parents.get(key) ?? new Set()).add(keyOf(each)));
      }
  return (component) => {
    const seen = new Set([keyOf(component)]);
    for (const key of seen) for (const parent of parents.get(key) ?? []) seen.add(parent);
    return seen.size - 1;
  };
}

/** What findings say that only the upstream can mend. */
function needsOf(findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const all = findings.flatMap(({ ruleId, package: about, message }) => {
    if (about === undefined) return [];
    const key = `${about.ecosystem}\0${packageKey(about.ecosystem, about.name)}`;
    if (about.kind === 'unmaintained') return [{ key, says: `nobody maintains it (${about.ids[0]})` }];
    const isOpen = about.fix?.kind === 'none' && about.kind !== 'malicious';
    if (ruleId === 'packages/known-vulnerability')
      return isOpen ? [{ key, says: `a flaw without a fix (${about.ids[0]})` }] : [];
    return ruleId === 'packages/malicious-package' ? [] : [{ key, says: message }];
  });
  return new Map(
    [...Map.groupBy(all, ({ key }) => key)].map(([key, said]) => [
      key,
      [...new Set(said.map(({ says }) => says))],
    ]),
  );
}
