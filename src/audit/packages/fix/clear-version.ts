import type { AffectedBy, EcosystemAdvisories } from '#model/advisory';
import { evaluate } from '../evaluate.ts';
import type { VersionOrder } from '../versions/version-order.ts';

/** A version to move to. */
export interface ClearVersion {
  readonly version: string;
  /** It is of the major version that is installed: nothing should break. */
  readonly isSameMajor: boolean;
  /** Advisories that no known version is free of. */
  readonly left: readonly number[];
  /** Where it leaves the major version: what is best within that, and what stays there. */
  readonly within?: { readonly version: string; readonly left: readonly number[] };
}

/** Everything that is said of a package, and the version that is there. */
export interface Asked {
  readonly all: readonly AffectedBy[];
  readonly installed: string;
  readonly isMalicious: (advisory: number) => boolean;
}

/**
 * The smallest version above the installed one that no known advisory of the package speaks of, of the same major version
 * where there is one. Undefined when no advisory names a version in which it is mended.
 */
export function clearVersion(
  order: VersionOrder,
  { all, installed, isMalicious }: Asked,
): ClearVersion | undefined {
  const bad = all.filter(({ advisory }) => isMalicious(advisory));
  // What is malicious is never advised, however many flaws it mends.
  const candidates = candidatesOf(order, all, installed).filter(
    (version) => leftAt(order, bad, version).length === 0,
  );
  if (candidates.length === 0) return undefined;
  const rated = candidates.map((version) => ({ version, left: leftAt(order, all, version) }));
  const fewest = Math.min(...rated.map(({ left }) => left.length));
  const best = rated.filter(({ left }) => left.length === fewest);
  const chosen = best.find(({ version }) => isSameMajor(version, installed)) ?? best[0];
  if (chosen === undefined) return undefined;
  if (isSameMajor(chosen.version, installed)) return { ...chosen, isSameMajor: true };
  const within = bestWithin(rated, installed, leftAt(order, all, installed).length);
  return { ...chosen, isSameMajor: false, ...(within === undefined ? {} : { within }) };
}

type Rated = Pick<ClearVersion, 'version' | 'left'>;

/** The smallest version of the installed major that leaves fewest, and fewer than there are. */
function bestWithin(rated: readonly Rated[], installed: string, now: number): Rated | undefined {
  const own = rated.filter(({ version }) => isSameMajor(version, installed));
  const fewest = Math.min(...own.map(({ left }) => left.length));
  return fewest < now ? own.find(({ left }) => left.length === fewest) : undefined;
}

/** Every version that ends a range of any advisory, above the installed one, the smallest first. */
function candidatesOf(order: VersionOrder, all: readonly AffectedBy[], installed: string): readonly string[] {
  const ends = all.flatMap(({ ranges }) =>
    ranges.flatMap((range) => range.flatMap(({ kind, version }) => (kind === 'fixed' ? [version] : []))),
  );
  const above = [...new Set(ends)].filter(
    (version) => order.isExact(version) && order.compare(version, installed) === 1,
  );
  return above.sort((a, b) => Number(order.compare(a, b)) || 0);
}

function leftAt(order: VersionOrder, all: readonly AffectedBy[], version: string): readonly number[] {
  return all.flatMap((affected) =>
    evaluate(order, affected, version) === 'not affected' ? [] : affected.advisory,
  );
}

/** Before 1.0 the second number says what may break, as package managers read it. */
export function isSameMajor(a: string, b: string): boolean {
  return majorOf(a) === majorOf(b);
}

function majorOf(version: string): string {
  const [major = '', minor = ''] = version.match(/\d+/g) ?? [];
  return Number(major) === 0 ? `0.${minor}` : String(Number(major));
}

/** Names of advisories for people. */
export function namesOf(advisories: EcosystemAdvisories, numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => advisories.advisory(number).id);
}
