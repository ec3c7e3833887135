import type { Component, Ecosystem, PackageInventory, PackageOverride } from '#model/component';
import { packageKey } from '#model/package-name';

/** What an edit was meant to do. */
export interface Meant {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** Absent where the package was to go. */
  readonly to?: string;
  /** It is an override that was to change, not what the project asks for. */
  readonly isOverride?: true;
}

/** What else moved with it, by the same property or the same line for all. */
export interface Moved {
  readonly others: readonly Pick<Component, 'ecosystem' | 'name'>[];
}

/**
 * Compares what files said before an edit with what they say after it. Undefined where it did not do what it was meant
 * to, or anything else: another package changed otherwise, one is there no more, something cannot be read.
 */
export function onlyMoved(
  before: readonly PackageInventory[],
  after: readonly PackageInventory[],
  meant: Meant,
): Moved | undefined {
  if (before.length !== after.length || doubtsIn(after) > doubtsIn(before)) return undefined;
  const [gone, come] = differences(partsOf(before), partsOf(after));
  const [goneOverrides, newOverrides] = differences(overridesOf(before), overridesOf(after));
  if (meant.isOverride === true) {
    const isMeant = newOverrides.length === 1 && newOverrides[0]?.name === meant.name;
    const isRight =
      goneOverrides.every(({ name }) => name === meant.name) && newOverrides[0]?.asks === meant.to;
    return isMeant && isRight && gone.length + come.length === 0 ? { others: [] } : undefined;
  }
  if (goneOverrides.length + newOverrides.length > 0) return undefined;
  const { to } = meant;
  if (to === undefined)
    return gone.length > 0 && come.length === 0 && gone.every((each) => isMeant(each, meant))
      ? { others: [] }
      : undefined;
  const isMoved = come.some((each) => isMeant(each, meant) && asksFor(each, to));
  const old = new Set(gone.map(idOf));
  const isRight = come.every((each) => old.has(idOf(each)) && asksFor(each, to));
  const kept = new Set(come.map(idOf));
  if (!isMoved || !isRight || !gone.every((each) => kept.has(idOf(each)))) return undefined;
  const others = new Map(come.filter((each) => !isMeant(each, meant)).map((each) => [idOf(each), each]));
  return { others: [...others.values()] };
}

type Part = Pick<Component, 'ecosystem' | 'name' | 'version' | 'range'>;

function partsOf(inventories: readonly PackageInventory[]): readonly (Part & { readonly id: string })[] {
  return inventories.flatMap(({ path, components }) =>
    components.map(({ ecosystem, name, version, range, scope, relation }) => ({
      ecosystem,
      name,
      ...(version !== undefined && { version }),
      ...(range !== undefined && { range }),
      id: [path, ecosystem, name, version, range, scope, relation].join('\0'),
    })),
  );
}

function overridesOf(
  inventories: readonly PackageInventory[],
): readonly (PackageOverride & { readonly id: string })[] {
  return inventories.flatMap(({ path, overrides = [] }) =>
    overrides.map((each) => ({ ...each, id: [path, ...each.path, each.asks].join('\0') })),
  );
}

/** What is only on one side, as often as it is there more often. */
function differences<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): readonly [gone: readonly T[], come: readonly T[]] {
  return [without(before, after), without(after, before)];
}

function without<T extends { readonly id: string }>(all: readonly T[], others: readonly T[]): readonly T[] {
  const counts = new Map<string, number>();
  for (const { id } of others) counts.set(id, (counts.get(id) ?? 0) + 1);
  return all.filter(({ id }) => {
    const left = counts.get(id) ?? 0;
    if (left > 0) counts.set(id, left - 1);
    return left === 0;
  });
}

function isMeant({ ecosystem, name }: Part, meant: Meant): boolean {
  return (
    ecosystem === meant.ecosystem && packageKey(ecosystem, name) === packageKey(meant.ecosystem, meant.name)
  );
}

/** A version is what it was to be; a range names it. */
function asksFor({ version, range }: Part, to: string): boolean {
  const plain = (text: string) => text.replace(/^v/, '').replace(/\+incompatible$/, '');
  return version === undefined ? (range ?? '').includes(to) : plain(version) === plain(to);
}

function idOf({ ecosystem, name }: Part): string {
  return `${ecosystem}\0${name}`;
}

function doubtsIn(inventories: readonly PackageInventory[]): number {
  return inventories.reduce((sum, { unknown }) => sum + unknown.length, 0);
}
