import type { ReachStep, ReachVerdict } from '#model/reachability';

/** A place whose line is told later; of Java `written` is what is imported, since only the text knows where. */
export interface DraftPlace {
  readonly path: string;
  readonly start?: number;
  readonly written?: string;
}

/** A step whose line is told later. */
export interface DraftStep extends Pick<ReachStep, 'kind' | 'name'> {
  readonly place: DraftPlace;
}

/** A verdict before lines are told and before the rest of the tree was searched. */
export interface Draft {
  readonly verdict: ReachVerdict;
  /** One sentence, places in it. */
  readonly why: readonly (string | DraftPlace)[];
  readonly imported?: DraftPlace;
  readonly symbol?: string;
  readonly path?: readonly DraftStep[];
  /** Of `no`: it holds only if none of these stands anywhere that is searched. */
  readonly unless?: Unnamed;
}

/** What must be named nowhere else for a `no` to hold. */
export interface Unnamed {
  readonly ecosystem: string;
  /** Names of the package and of all that bring it. */
  readonly packages: readonly string[];
  /** The lock file, which says which commands they bring. */
  readonly lock: string;
  /** Below this folder; empty for the whole tree. */
  readonly folder: string;
  /** It is imported by code that is understood: only what is not is searched. */
  readonly isImported: boolean;
  /** Files of code that were not read to the end: their texts are searched, and for loads of names that are worked out. */
  readonly partly: readonly string[];
}

export function unknownBecause(...why: Draft['why']): Draft {
  return { verdict: 'unknown', why };
}
