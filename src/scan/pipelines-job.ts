import type { FileEntry } from '#model/file';
import type { Access } from '#source/access';

/** All that the thread needs that reads pipelines. */
export interface PipelinesJob {
  readonly access: Access;
  /** Files that are or may be of pipelines. */
  readonly chosen: readonly FileEntry[];
  /** All files that one of them may include. */
  readonly others: readonly FileEntry[];
  /** Paths of the change, where only one is looked at: of all else nothing is told that has nothing to do with it. */
  readonly own: readonly string[] | undefined;
}
