import type { Severity } from './severity.ts';

/** A point of a range, in the order of the ecosystem's versions (OSV schema, `affected[].ranges[].events`). */
export interface RangeEvent {
  readonly kind: 'introduced' | 'fixed' | 'last_affected' | 'limit';
  /** `0` of `introduced` comes before every version. */
  readonly version: string;
}

/** The events of one range, as the advisory lists them. */
export type VersionRange = readonly RangeEvent[];

/** Which versions of one package an advisory speaks of: those it lists, and those in its ranges. */
export interface Affected {
  /** As the source writes it: `npm`, `Debian:12`. */
  readonly ecosystem: string;
  readonly name: string;
  readonly ranges: readonly VersionRange[];
  readonly versions: readonly string[];
  /** The source names no end, which may only be one that it left out: what is matched by it is less sure. */
  readonly openEnded?: true;
}

/** A rating and who gave it. */
export interface Rating {
  readonly severity: Severity;
  /** CVSS base score, 0 to 10, where it comes from a vector. */
  readonly score?: number;
  readonly vector?: string;
  /** Id of the advisory that holds it. */
  readonly source: string;
}

/** What an advisory says is in the package. */
export const advisoryKinds = ['vulnerability', 'malicious', 'unmaintained', 'unsound', 'notice'] as const;

export type AdvisoryKind = (typeof advisoryKinds)[number];

/** One published record, before those of the same flaw are put together. */
export interface AdvisoryRecord {
  readonly id: string;
  /** Who publishes it: `GHSA`, `PYSEC`, `MAL`. */
  readonly source: string;
  readonly aliases: readonly string[];
  readonly kind: AdvisoryKind;
  readonly summary: string;
  /** Days, `YYYY-MM-DD`; absent when the source does not tell. */
  readonly published?: string;
  readonly modified?: string;
  readonly withdrawn?: string;
  /** The worst; absent when the record rates nothing, which is never read as harmless. */
  readonly rating?: Rating;
  /** Numbers of the CWE list. */
  readonly cwes: readonly number[];
  readonly affected: readonly Affected[];
  /** Functions that hold the flaw: `github.com/a/b/c.Parse`. */
  readonly symbols: readonly string[];
  /** For people, read only when it is shown. */
  readonly details: AdvisoryDetails;
}

export interface AdvisoryDetails {
  readonly id: string;
  readonly text: string;
  readonly references: readonly string[];
}

/** Records of one flaw put together: what a finding speaks of. */
export interface Advisory {
  /** The name that most people know: a CVE where there is one. */
  readonly id: string;
  /** All names, that one first. */
  readonly ids: readonly string[];
  readonly kind: AdvisoryKind;
  readonly summary: string;
  readonly published?: string;
  readonly modified?: string;
  /** The worst that any of the records gives. */
  readonly rating?: Rating;
  readonly cwes: readonly number[];
  readonly symbols: readonly string[];
}

/** What the index knows of one package: an advisory by its number, and the versions it affects. */
export interface AffectedBy extends Pick<Affected, 'ranges' | 'versions' | 'openEnded'> {
  readonly advisory: number;
}

/** How likely somebody uses a flaw: EPSS (first.org) and CISA's list of those that somebody does. */
export interface Exploitation {
  /** Chance within 30 days, 0 to 1. */
  readonly epss?: number;
  readonly isKnownExploited?: true;
}

/** Advisories of one ecosystem, ready to be asked. */
export interface EcosystemAdvisories {
  /** @param ecosystem as OSV writes it, with the release of a distribution: `Debian:12`. */
  readonly affecting: (ecosystem: string, name: string) => readonly AffectedBy[];
  readonly advisory: (number: number) => Advisory;
}

/** An index of ours, or files that one is made of. */
export const advisoryFormats = ['hrvdb1', 'feeds'] as const;

/** What is known of one ecosystem, for `db status` and for the report of a scan. */
export interface AdvisoryCoverage {
  readonly ecosystem: string;
  /** Records by where they come from: `GHSA`, `MAL`, `PYSEC`. */
  readonly sources: Readonly<Record<string, number>>;
  readonly advisories: number;
  readonly packages: number;
  readonly withdrawn: number;
  /** Records that could not be read, which is said and never hidden. */
  readonly unreadable: number;
  /** The day on which its content was fetched, `YYYY-MM-DD`. */
  readonly builtOn: string;
  /** The latest day that any record names. */
  readonly watermark?: string;
}

/** All advisories of this machine. */
export interface AdvisoryIndex {
  readonly coverage: readonly AdvisoryCoverage[];
  /** Undefined when nothing is known of the ecosystem. Reads the file of that ecosystem once. */
  readonly open: (ecosystem: string) => EcosystemAdvisories | undefined;
  readonly exploitation: (id: string) => Exploitation;
}
