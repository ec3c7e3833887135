import type { FileEntry } from '#model/file';
import type { Exclusion, Gap } from '#model/gap';
import type { CommitDetails } from './details.ts';
import type { HistoryRecord } from './record.ts';

/** How much of a repository's history is wanted. */
export interface HistorySpec {
  /** A revision, or a day as `YYYY-MM-DD`: only what came after it. */
  readonly since?: string;
  /** Revisions whose history is wanted; empty means every ref. */
  readonly branches: readonly string[];
  /** What `git stash` keeps, too. */
  readonly stashes: boolean;
  /** Objects that nothing refers to any more, too. */
  readonly dangling: boolean;
  /** What is about to be pushed, instead of branches. */
  readonly pushed?: PushedSpec;
}

/** Of what git tells a pre-push hook. */
export interface PushedSpec {
  /** Ids that the push ends at: of commits, or of tags of them. */
  readonly ends: readonly string[];
  /** Ids that the remote has; those that are not here mean nothing. What any remote is known to have is left out, too. */
  readonly known: readonly string[];
  /** The remote's name, or its address where it has none. */
  readonly remote: string;
}

/** Everything that a repository ever held, ready to be checked blob by blob. */
export interface TreeHistory extends HistoryRecord {
  /** Every blob once, versions of one path after each other: git keeps them close together. `at` is the blob's id. */
  readonly files: () => Generator<FileEntry>;
  /** How many there are. */
  readonly count: number;
  /** Whether a tip (HEAD, or the branches that were named) holds the blob under any path. */
  readonly isPresent: (blob: number) => boolean;
  /** The file that a blob is, under the first path that is to be checked. */
  readonly fileOf: (blob: number) => FileEntry;
  /** Who made commits, by their ids; -1 is left out. */
  readonly describe: (commits: readonly number[]) => Promise<ReadonlyMap<string, CommitDetails>>;
  /** What `isPresent` speaks of, for people: `HEAD`, or the branches. */
  readonly tip: string;
  readonly gaps: readonly Gap[];
  readonly exclusions: readonly Exclusion[];
}
