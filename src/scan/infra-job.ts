import type { FileEntry } from '#model/file';
import type { Notice } from '#model/gap';
import type { Access } from '#source/access';

/** All that the thread needs that reads infrastructure code. */
export interface InfraJob {
  readonly access: Access;
  /** Files that are or may be infrastructure code. */
  readonly chosen: readonly FileEntry[];
  /** All files that it may read: `file("policy.json")`. */
  readonly others: readonly FileEntry[];
  /** Paths of the change, where only one is looked at: of all else nothing is told that has nothing to do with it. */
  readonly own: readonly string[] | undefined;
  /** Files of variables, relative to the tree. */
  readonly variableFiles: readonly string[];
  /** What Helm made of charts, where it was allowed to. */
  readonly helm?: HelmCharts;
}

/** What Helm made of the charts of a tree. */
export interface HelmCharts {
  /** The text of `helm template` by the folder of the chart. */
  readonly texts: ReadonlyMap<string, string>;
  /** Charts that it could not render, and why. */
  readonly notices: readonly Notice[];
  /** False where the clock ended a rendering. */
  readonly isWhole: boolean;
}
