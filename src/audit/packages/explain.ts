import type { Advisory, AffectedBy, EcosystemAdvisories, VersionRange } from '#model/advisory';
import type { Component } from '#model/component';
import { packageKey } from '#model/package-name';
import { type Answer, evaluate, fixedVersions } from './evaluate.ts';
import { clearVersion } from './fix/clear-version.ts';
import { advisedOf, osvEcosystems } from './osv-names.ts';
import { versionOrder } from './versions/compare.ts';
import type { VersionOrder } from './versions/version-order.ts';

/** What one advisory says of a package, and why it does or does not speak of a version. */
export interface ExplainedAdvisory {
  readonly advisory: Advisory;
  /** Undefined when no version was asked for. */
  readonly answer?: Answer;
  /** Why, in a sentence; or which versions it speaks of. */
  readonly because: string;
  readonly fixed: readonly string[];
}

/** Everything that is known of a package. */
export interface ExplainedPackage {
  readonly advisories: readonly ExplainedAdvisory[];
  /** The smallest version that is clear of every advisory, or of as many as any is. */
  readonly clear?: string;
}

/** Says of every advisory of a package whether and why it speaks of its version. */
export function explainPackage(component: Component, known: EcosystemAdvisories): ExplainedPackage {
  const { name, version } = advisedOf(component);
  const order = versionOrder(component.ecosystem);
  const key = packageKey(component.ecosystem, name);
  const all = osvEcosystems(component).flatMap((ecosystem) => known.affecting(ecosystem, key));
  const isMalicious = (number: number) => known.advisory(number).kind === 'malicious';
  const clear =
    order && version !== undefined
      ? clearVersion(order, { all, installed: version, isMalicious })
      : undefined;
  return {
    advisories: all.map((affected) =>
      explainOne(known.advisory(affected.advisory), affected, order, version),
    ),
    ...(clear === undefined ? {} : { clear: clear.version }),
  };
}

function explainOne(
  advisory: Advisory,
  affected: AffectedBy,
  order: VersionOrder | undefined,
  version: string | undefined,
): ExplainedAdvisory {
  if (version === undefined) return { advisory, because: `Versions: ${spanText(affected)}.`, fixed: [] };
  if (order === undefined)
    return {
      advisory,
      answer: 'cannot compare',
      because: 'It is not known how versions of this ecosystem are ordered.',
      fixed: [],
    };
  const answer = evaluate(order, affected, version);
  const fixed = answer === 'affected' ? fixedVersions(order, affected, version) : [];
  return { advisory, answer, because: becauseOf(answer, affected, order, version), fixed };
}

function becauseOf(answer: Answer, affected: AffectedBy, order: VersionOrder, version: string): string {
  if (answer === 'cannot compare')
    return order.isExact(version)
      ? `A version that the advisory names cannot be compared with ${version}: ${spanText(affected)}.`
      : `${version} is no version as this ecosystem orders them, and is not among those that are listed.`;
  if (answer === 'not affected') return `${version} is none of: ${spanText(affected)}.`;
  const range = affected.ranges.find(
    (each) => evaluate(order, { ranges: [each], versions: [] }, version) === 'affected',
  );
  if (range !== undefined) return `${version} lies in: ${rangeText(range)}.`;
  return `${version} is listed, by itself or by another spelling.`;
}

/** Versions of a list that are named. */
const mostListed = 8;

function spanText({ ranges, versions }: AffectedBy): string {
  const more = versions.length > mostListed ? ` and ${versions.length - mostListed} more` : '';
  const listed =
    versions.length === 0 ? [] : [`the listed ${versions.slice(0, mostListed).join(', ')}${more}`];
  const all = [...ranges.map(rangeText), ...listed];
  return all.length === 0 ? 'no version at all' : all.join('; ');
}

const sides = {
  introduced: 'from',
  fixed: 'before',
  last_affected: 'up to',
  limit: 'below',
} as const satisfies Record<VersionRange[number]['kind'], string>;

/** `from 1.0.0 before 1.5.0`, in the order of its events. */
export function rangeText(range: VersionRange): string {
  const isAll = range.length === 1 && range[0]?.version === '0';
  if (isAll) return 'every version';
  return range
    .filter(({ kind, version }) => kind !== 'introduced' || version !== '0')
    .map(({ kind, version }) => `${sides[kind]} ${version}`)
    .join(' ');
}
