import { compareText } from '#model/location';
import type { Bill } from '../bill/bill.ts';
import { type Listed, listedOf } from './listed.ts';

/** How two bills differ, in the order of the packages. */
export interface Difference {
  readonly added: readonly Listed[];
  readonly removed: readonly Listed[];
  readonly changed: readonly { readonly key: string; readonly from: string; readonly to: string }[];
  /** The licence of a package that both have, perhaps in another version, where both tell one. */
  readonly licences: readonly {
    readonly key: string;
    readonly version: string;
    readonly from: string;
    readonly to: string;
  }[];
}

/** The packages of a bill of ours. */
export function listedIn({ items }: Bill): readonly Listed[] {
  return items.map(({ purl, name, version, licence }) => listedOf(purl, name, version, licence?.text));
}

/** Compares what two bills list. A version that went and one that came, of the same package, are one change. */
export function compareBills(before: readonly Listed[], after: readonly Listed[]): Difference {
  const old = byKey(before);
  const now = byKey(after);
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort(compareText);
  const parts = keys.map((key) => compareVersions(old.get(key) ?? new Map(), now.get(key) ?? new Map()));
  return {
    added: parts.flatMap(({ added }) => added),
    removed: parts.flatMap(({ removed }) => removed),
    changed: parts.flatMap(({ changed }) => changed),
    licences: parts.flatMap(({ licences }) => licences),
  };
}

type Versions = ReadonlyMap<string, Listed>;

function byKey(listed: readonly Listed[]): ReadonlyMap<string, Versions> {
  return new Map(
    [...Map.groupBy(listed, ({ key }) => key)].map(([key, all]) => [
      key,
      new Map(all.map((each) => [each.version, each])),
    ]),
  );
}

function compareVersions(old: Versions, now: Versions): Difference {
  const gone = without(old, now);
  const come = without(now, old);
  const pairs = Math.min(gone.length, come.length);
  const replaced = gone.slice(0, pairs).flatMap((from, i) => {
    const to = come[i];
    return to === undefined ? [] : [{ from, to }];
  });
  const kept = [...old.values()].flatMap((from) => {
    const to = now.get(from.version);
    return to === undefined ? [] : [{ from, to }];
  });
  return {
    added: come.slice(pairs),
    removed: gone.slice(pairs),
    changed: replaced.map(({ from, to }) => ({ key: to.key, from: from.version, to: to.version })),
    licences: [...replaced, ...kept]
      .filter(({ from, to }) => from.licence !== '' && to.licence !== '' && from.licence !== to.licence)
      .map(({ from, to }) => ({ key: to.key, version: to.version, from: from.licence, to: to.licence })),
  };
}

function without(some: Versions, others: Versions): readonly Listed[] {
  return [...some.values()]
    .filter(({ version }) => !others.has(version))
    .toSorted((a, b) => compareText(a.version, b.version));
}
