import type { Component } from '#model/component';
import { hostOf } from '#model/registry';

/** What most entries of a lock file have in common, counted once. */
export interface Siblings {
  /** Entries that are no part of the project. */
  readonly total: number;
  /** The host that most archives come from; undefined where few say it. */
  readonly usual: string | undefined;
  /** Entries by the host that they come from. */
  readonly hosts: ReadonlyMap<string, number>;
  /** Hosts from which a package without a scope comes. */
  readonly plainHosts: ReadonlySet<string>;
  /** Entries that are fetched without TLS. */
  readonly withoutTls: number;
  readonly archives: number;
  /** Archives without a hash. */
  readonly bare: number;
  /** Archives with no hash but one of SHA-1, for which two contents can be made. */
  readonly weak: number;
}

/** Whether all that is said of the content is a hash of SHA-1. */
export function isWeak({ integrity }: Pick<Component, 'integrity'>): boolean {
  return integrity.length > 0 && integrity.every((hash) => /^(?:sha1|md5)-/.test(hash));
}

/** Fewer siblings show no habit. */
export const fewest = 3;

/** Where lock files leave out what comes from the registry, that is where their other entries come from. */
const theRegistry = 'the registry';

/** Counts what the entries of a lock file have in common. */
export function siblingsOf(entries: readonly Component[]): Siblings {
  const [hosts, ofArchives] = [new Map<string, number>(), new Map<string, number>()];
  const plainHosts = new Set<string>();
  let [withoutTls, archives, bare, weak, silent] = [0, 0, 0, 0, 0];
  for (const { name, registry, version, integrity } of entries) {
    const host = hostOf(registry);
    if (registry === undefined && version !== undefined) silent++;
    if (host === undefined) continue;
    hosts.set(host, (hosts.get(host) ?? 0) + 1);
    if (!name.startsWith('@')) plainHosts.add(host);
    if (/^http:/.test(registry ?? '')) withoutTls++;
    if (!isArchive(registry)) continue;
    archives++;
    if (integrity.length === 0) bare++;
    if (isWeak({ integrity })) weak++;
    ofArchives.set(host, (ofArchives.get(host) ?? 0) + 1);
  }
  const [first] = [...ofArchives].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const isSilent = silent >= fewest && silent * 2 > entries.length;
  const usual = isSilent ? theRegistry : first === undefined || first[1] < fewest ? undefined : first[0];
  return { total: entries.length, usual, hosts, plainHosts, withoutTls, archives, bare, weak };
}

/** Whether an address is that of an archive of a registry. */
export function isArchive(address: string | undefined): address is string {
  return address !== undefined && /^https?:/.test(address) && /\.tgz(?:#|$)|\/download\/|\/-\//.test(address);
}
