import type { Covering } from '#audit/infra/excuse/excuse';
import type { FileEntry } from '#model/file';
import type { Detection } from '#model/finding';
import type { Gap, Notice } from '#model/gap';
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
}

/** What came of it. */
export interface InfraFound {
  readonly detections: readonly Detection[];
  /** Comments and entries that excuse something. */
  readonly coverings: readonly Covering[];
  readonly gaps: readonly Gap[];
  readonly notices: readonly Notice[];
  /** Files of formats that are known, read or not. */
  readonly read: readonly { readonly path: string; readonly bytes: number }[];
  /** False when it was given up by the clock, or died. */
  readonly isWhole: boolean;
}
