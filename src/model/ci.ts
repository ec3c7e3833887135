/** Build services that a run can be at. */
export const ciHosts = [
  'github',
  'gitlab',
  'codebuild',
  'jenkins',
  'circleci',
  'azure',
  'bitbucket',
  'unknown',
] as const;

/** One of {@link ciHosts}. */
export type CiHost = (typeof ciHosts)[number];

/** What made a pipeline run: a change that is proposed, commits that were pushed, a queue of merges, or neither. */
export type CiOccasion = 'change' | 'push' | 'merge-queue' | 'whole';

/** Where a pipeline runs, for what, and what it is compared with. */
export interface CiRun {
  readonly host: CiHost;
  readonly occasion: CiOccasion;
  /** Revisions that may be the one to compare with, the best first: a commit, or a branch of the remote. */
  readonly bases: readonly string[];
  /** `https://github.com/owner/name`, where it is known. */
  readonly repository?: string;
  /** Of a change: its number. */
  readonly change?: number;
  /** The commit that comments and states belong to. */
  readonly commit?: string;
  /** What it is called there: `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref?: string;
  /** A change from a copy of somebody else: no credentials are there, and none should be. */
  readonly isFork: boolean;
  /** What to write into the pipeline where the base is not in the clone. */
  readonly deepen: string;
}
