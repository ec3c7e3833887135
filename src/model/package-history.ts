/** One version of a package, as its registry tells. */
export interface Release {
  readonly version: string;
  /** The day it was published, `YYYY-MM-DD` in UTC. */
  readonly on: string;
  /** The account that published it; undefined where the registry does not say. */
  readonly by?: string;
  /** A program of it runs when it is installed; undefined where the registry does not say. */
  readonly runsOnInstall?: boolean;
  /** The registry holds proof of which repository and build it comes from. */
  readonly isAttested: boolean;
}

/** What a registry tells of a package: its versions, the earliest first. */
export type PackageHistory = readonly Release[];

/** Histories by `ecosystem name`, as {@link historyKey} writes it. */
export type PackageHistories = ReadonlyMap<string, PackageHistory>;

/** The key of a package among histories. */
export function historyKey(ecosystem: string, name: string): string {
  return `${ecosystem} ${name}`;
}
