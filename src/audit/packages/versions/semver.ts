import {
  compareCodes,
  compareDigits,
  compareLists,
  compareParts,
  isDigits,
  orderOf,
} from './version-order.ts';

/** A version of Semantic Versioning 2.0, read as tolerantly as npm, Go and Cargo users write them. */
export interface SemanticVersion {
  readonly numbers: readonly string[];
  readonly prerelease: readonly string[];
  /** What follows a plus sign; it takes no part in the order of most. */
  readonly build: readonly string[];
}

/** npm, Go, crates.io, Hex, Julia, Swift: build metadata do not count. */
export const semver = orderOf<SemanticVersion>({ parse: parseSemver, compare: compareSemver });

/** `v1.2.3-rc.1+build`; fewer and more numbers, leading zeros and a pre-release without its hyphen (`1.0.0rc1`) are read, too. */
export function parseSemver(text: string): SemanticVersion | undefined {
  const [, numbers = '', rest = ''] = /^(?:go|[vV=]+)?\s*(\d+(?:\.\d+)*)(\S*)$/.exec(text.trim()) ?? [];
  if (numbers === '') return undefined;
  const plus = rest.indexOf('+');
  const prerelease = (plus < 0 ? rest : rest.slice(0, plus)).replace(/^[-.]/, '');
  const build = plus < 0 ? '' : rest.slice(plus + 1);
  return { numbers: numbers.split('.'), prerelease: partsOf(prerelease), build: partsOf(build) };
}

/** By numbers, then the release after its pre-releases (Semantic Versioning 2.0, § 11). */
export function compareSemver(a: SemanticVersion, b: SemanticVersion): number {
  return (
    compareParts(a.numbers, b.numbers, '0', compareDigits) || comparePrereleases(a.prerelease, b.prerelease)
  );
}

/** No pre-release comes after every one. */
export function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  return compareLists(a, b, compareIdentifiers);
}

/** Numbers come before words. */
export function compareIdentifiers(a: string, b: string): number {
  const [left, right] = [isDigits(a), isDigits(b)];
  if (left && right) return compareDigits(a, b);
  if (left !== right) return left ? -1 : 1;
  return compareCodes(a, b);
}

function partsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('.');
}
