import type { Family } from '#model/family';
import type { Profile } from '#model/profile';
import type { Confidence, Severity } from '#model/severity';
import type { ProxySettings } from '#remote/connect';
import type { RegistryOptions } from '#remote/registry/registry';
import type { RemoteOptions } from '#remote/remote';
import type { TargetSpec } from '#source/source';

/** What can be scanned: what lies on this machine, and an image in a registry by its name. */
export type ScanTarget = TargetSpec | { readonly kind: 'image'; readonly reference: string };

/** What to scan and how; everything that a door can ask for. Nothing here is read from the environment. */
export interface ScanRequest {
  readonly target: ScanTarget;
  /** Which image of several: `linux/arm64`. */
  readonly platform?: string;
  /** How the registry of an image is asked. */
  readonly registry?: Pick<RegistryOptions, 'credentials' | 'isOwn'>;
  /** Families to run; empty means all. */
  readonly only: readonly Family[];
  readonly skip: readonly Family[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly noIgnore: boolean;
  /** Leaves archives closed. */
  readonly noArchives: boolean;
  /** A configuration file besides `handrail.yaml` at the root of the tree or base. */
  readonly config?: string;
  /** Revision to compare with; configuration, ignores and suppressions then hold as they are there. */
  readonly base?: string;
  readonly baseline?: string;
  /** VEX documents, besides those that the configuration names or that lie where tools put them. */
  readonly vex?: readonly string[];
  /** What documents of others call the application, besides the names of the configuration. */
  readonly products?: readonly string[];
  /** Folders of standards: the organisation's, then the team's; those that come with Handrail where there are none. */
  readonly standards?: readonly string[];
  /** A flaw of a package counts until somebody decided on it, and not after that. */
  readonly failOnUndecided?: true;
  /** Only files that differ from the base, or from the last commit without one. */
  readonly changed: boolean;
  readonly profile?: Profile;
  readonly failOn?: Severity | 'never';
  readonly confidence?: Confidence;
  /** Bytes. */
  readonly maxFileSize?: number;
  /** Worker threads; as many as processors when absent. */
  readonly jobs?: number;
  /** Where facts are remembered; absent means nowhere. */
  readonly cacheFolder?: string;
  /** `YYYY-MM-DD` in UTC: suppressions expire by it. */
  readonly today: string;
  /**
   * Asks providers whether credentials still work: those named, or all that can be asked. A configuration that is not
   * part of what is scanned decides when absent, nobody is asked when `false`.
   */
  readonly verify?: { readonly only: readonly string[] } | false;
  /** Files of variables of infrastructure code, relative to the tree, besides those of the configuration. */
  readonly variableFiles?: readonly string[];
  /** Lets the `helm` of this machine render charts. Only who starts the scan can say so, and never what is scanned. */
  readonly allowHelm?: true;
  /** Tries edits that may mend findings of code, and tells those that hold. */
  readonly fixes?: true;
  /** For everything that leaves the machine. */
  readonly proxy?: ProxySettings;
  /** The folder of advisory indexes; without one no package is looked up. */
  readonly advisories?: string;
  /** Asks the API of OSV instead: names and versions of packages leave the machine. */
  readonly online?: true;
  /** Asks the registries of npm and PyPI who published direct dependencies, and when: their names leave the machine. */
  readonly askRegistries?: true;
  /** Days that advisories may be old. */
  readonly maxDbAge?: number;
  /**
   * A short answer is enough, and few files are looked at: what threads are worth starting for otherwise is done in this
   * one, and how standards are met is not told.
   */
  readonly brief?: true;
  /** Makes a secret's identity follow its value, as a keyed hash. */
  readonly identityKey?: Uint8Array;
}

/** How far a scan is. */
export interface Progress {
  readonly stage: 'pulling' | 'listing' | 'checking' | 'linking' | 'judging' | 'verifying';
  readonly done: number;
  readonly total: number;
  readonly findings: number;
}

/** What the surroundings give a scan: a way to stop it and an ear for its progress. */
export interface ScanHost {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Told before the first request leaves, when providers are to be asked. */
  readonly onVerify?: (asked: readonly PlannedAsking[]) => void;
  /**
   * Asked before packages are looked up of which no advisories are on this machine; gives whether they are now. Absent
   * where nobody can be asked and nobody allowed it.
   */
  readonly provideAdvisories?: (
    missing: readonly MissingAdvisories[],
    isAllowed: boolean,
  ) => Promise<boolean>;
  /** Only for tests: where names lead, instead of to the Internet, and how patient we are. */
  readonly remote?: Pick<RemoteOptions, 'outside' | 'timeout' | 'pace'>;
}

/** Packages of an ecosystem of which no advisories are on this machine. */
export interface MissingAdvisories {
  readonly ecosystem: string;
  readonly packages: number;
}

/** A provider that is going to be asked: how many distinct credentials, and where they are sent. */
export interface PlannedAsking {
  readonly provider: string;
  readonly hosts: readonly string[];
  readonly credentials: number;
}
