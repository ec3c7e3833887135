import type { Advisory, AdvisoryIndex, AffectedBy, EcosystemAdvisories } from '#model/advisory';
import type { Component, PackageInventory } from '#model/component';
import { packageKey } from '#model/package-name';
import { evaluate, fixedVersions } from './evaluate.ts';
import { advisedNames, advisedOf, osvEcosystems } from './osv-names.ts';
import { versionOrder } from './versions/compare.ts';

/** A package of an inventory and an advisory that speaks of its version. */
export interface Match {
  /** Position in the inventory. */
  readonly at: number;
  readonly component: Component;
  readonly version: string;
  readonly advisory: Advisory;
  readonly affected: AffectedBy;
  readonly fixed: readonly string[];
  /** Every advisory of the package, for what is to be free of all. */
  readonly all: readonly AffectedBy[];
  /** The index that the advisories are of. */
  readonly advisories: EcosystemAdvisories;
}

/** What came of an inventory. */
export interface Matched {
  readonly matches: readonly Match[];
  /** Packages that were looked up. */
  readonly checked: number;
  /** Packages of which there are advisories and whose version cannot be compared with them. */
  readonly incomparable: readonly { readonly component: Component; readonly ids: readonly string[] }[];
  /** How many packages of ecosystems without advisories there are. */
  readonly unknown: ReadonlyMap<string, number>;
  /** Packages without a version: what is installed is decided elsewhere. */
  readonly versionless: number;
}

/** Looks every package of an inventory up. A package that is listed twice in one version is told once. */
export function matchInventory({ components }: PackageInventory, index: AdvisoryIndex): Matched {
  const matches: Match[] = [];
  const incomparable: { component: Component; ids: readonly string[] }[] = [];
  const unknown = new Map<string, number>();
  const seen: Seen = new Map();
  let [checked, versionless] = [0, 0];
  components.forEach((component, at) => {
    if (component.relation === 'root') return;
    const { version } = advisedOf(component);
    if (version === undefined) {
      versionless++;
      return;
    }
    const advisories = index.open(component.ecosystem);
    if (advisories === undefined) {
      unknown.set(component.ecosystem, (unknown.get(component.ecosystem) ?? 0) + 1);
      return;
    }
    checked++;
    const all = affecting(component, advisories);
    if (all.length === 0 || !isNew(seen, component)) return;
    const ids = matchOne({ at, component, version, advisories, all }, matches);
    if (ids.length > 0) incomparable.push({ component, ids });
  });
  return { matches, checked, incomparable, unknown, versionless };
}

function affecting(component: Component, advisories: EcosystemAdvisories): readonly AffectedBy[] {
  const keys = advisedNames(component).map((name) => packageKey(component.ecosystem, name));
  const found = osvEcosystems(component).flatMap((ecosystem) =>
    keys.map((key) => advisories.affecting(ecosystem, key)),
  );
  return found.length === 1 ? (found[0] ?? []) : found.flat();
}

type Asked = Omit<Match, 'advisory' | 'affected' | 'fixed'>;

/** Adds what speaks of the version to `matches`, and gives the names of what cannot be compared with it. */
function matchOne(asked: Asked, matches: Match[]): readonly string[] {
  const { component, version, advisories, all, at } = asked;
  const order = versionOrder(component.ecosystem);
  const incomparable: string[] = [];
  for (const affected of all) {
    const answer = order === undefined ? 'cannot compare' : evaluate(order, affected, version);
    if (answer === 'not affected') continue;
    const advisory = advisories.advisory(affected.advisory);
    if (answer === 'cannot compare' || order === undefined) incomparable.push(advisory.id);
    else {
      const fixed = fixedVersions(order, affected, version);
      matches.push({ at, component, version, advisories, all, advisory, affected, fixed });
    }
  }
  return incomparable;
}

/** What was looked up, by name: most packages are there in one version. */
type Seen = Map<string, string | Set<string>>;

function isNew(seen: Seen, { ecosystem, name, version = '' }: Component): boolean {
  const own = `${ecosystem}\0${version}`;
  const before = seen.get(name);
  if (before === own) return false;
  if (before === undefined) seen.set(name, own);
  else if (typeof before === 'string') seen.set(name, new Set([before, own]));
  else if (before.has(own)) return false;
  else before.add(own);
  return true;
}
