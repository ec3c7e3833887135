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
