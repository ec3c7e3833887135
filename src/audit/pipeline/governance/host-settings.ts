import type { Place } from '#ir/infra/value';

/** Rules that a host of repositories keeps for a branch. */
export interface ProtectedBranch {
  /** Name or pattern. */
  readonly name: string;
  readonly place: SettingPlace;
  /** People other than the author that have to agree. */
  readonly reviews: number;
  /** Whether those who own what is changed have to agree. */
  readonly byOwners: boolean;
  /** Whether pipelines have to pass. */
  readonly checks: boolean;
}

/** An environment that asks somebody before anything is deployed to it. */
export interface ApprovingEnvironment {
  readonly name: string;
  readonly place: SettingPlace;
}

/** Where a setting is written; the address that was asked where a host told it. */
export type SettingPlace = Pick<Place, 'path' | 'line'>;

/** Settings of a repository at its host, as far as files or the host tell them. */
export interface HostSettings {
  readonly branches: readonly ProtectedBranch[];
  readonly environments: readonly ApprovingEnvironment[];
  /** Files, or the host, that told anything of branches: where they are silent, nothing is set. */
  readonly sources: readonly SettingPlace[];
  /** Whether a change may merge itself once its checks pass; undefined where nobody says. */
  readonly autoMerge?: boolean;
}

/** Settings that no file and no host told. */
export const noSettings: HostSettings = { branches: [], environments: [], sources: [] };
