import type { Scope } from './component.ts';
import type { Location } from './location.ts';

/** What licences ask of those who ship the package, from the strictest to none; the names are those of Google's list. */
export const licenceClasses = [
  'forbidden',
  'restricted',
  'reciprocal',
  'notice',
  'permissive',
  'unencumbered',
] as const;

export type LicenceClass = (typeof licenceClasses)[number];

/** One entry of a list: a class, or a licence as SPDX writes it, and where it is written. */
export interface LicenceEntry {
  readonly licence: string;
  readonly location: Location;
}

/** What somebody found out about the licence of one package. */
export interface LicenceOverride {
  /** A name as the ecosystem writes it, or a Package URL with or without a version. */
  readonly package: string;
  /** An SPDX expression. */
  readonly licence: string;
  readonly reason: string;
  readonly location: Location;
}

/** `packages.licences` of `handrail.yaml`. */
export interface LicencePolicy {
  /** Empty where nothing is listed: everything is welcome that is not denied. */
  readonly allow: readonly LicenceEntry[];
  readonly deny: readonly LicenceEntry[];
  readonly overrides: readonly LicenceOverride[];
  /** Packages of these scopes are let be. */
  readonly ignoredScopes: readonly Scope[];
  /** What becomes of packages whose licence is not known. */
  readonly unknown: 'ignore' | 'warn' | 'fail';
  /** Where the policy is written. */
  readonly location: Location;
}
