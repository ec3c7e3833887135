import type { Component, PackageInventory } from '#model/component';
import { hostOf } from '#model/registry';
import { isLocked } from './signal.ts';

/** What the files of a tree say of names, looked up once for all rules: trees may be huge, and made to be. */
export interface TreeIndex {
  /** Packages that the tree holds itself. */
  readonly own: ReadonlySet<string>;
  /** The manifests that ask for a package, by its key. */
  readonly askedIn: ReadonlyMap<string, readonly string[]>;
  /** Packages that a manifest asks for by an address. */
  readonly byAddress: ReadonlySet<string>;
  /** Hosts that manifests name, with their ecosystem. */
  readonly hosts: ReadonlySet<string>;
}

const known = new WeakMap<readonly PackageInventory[], TreeIndex>();

/** The index of a tree. */
export function indexOfTree(inventories: readonly PackageInventory[]): TreeIndex {
  const before = known.get(inventories);
  if (before !== undefined) return before;
  const [own, byAddress, hosts] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const askedIn = new Map<string, string[]>();
  for (const inventory of inventories) {
    const isManifest = !isLocked(inventory);
    for (const component of inventory.components) {
      const { ecosystem, relation, range, registry } = component;
      const key = keyOf(component);
      if (relation === 'root') own.add(key);
      if (!isManifest) continue;
      if (relation === 'direct') push(askedIn, key, inventory.path);
      if (/[/:]/.test((range ?? registry ?? '').replace(/^npm:/, ''))) byAddress.add(key);
      for (const address of [range, registry]) {
        const host = hostOf(address);
        if (host !== undefined) hosts.add(`${ecosystem} ${host}`);
      }
    }
  }
  const index = { own, askedIn, byAddress, hosts };
  known.set(inventories, index);
  return index;
}

/** The key of a package in the index. */
export function keyOf({ ecosystem, name }: Pick<Component, 'ecosystem' | 'name'>): string {
  return `${ecosystem} ${name}`;
}

function push(all: Map<string, string[]>, key: string, path: string): void {
  const same = all.get(key);
  if (same === undefined) all.set(key, [path]);
  else if (same.length < 1000) same.push(path);
}
