import type { Gap, Notice } from '#model/gap';
import type { Resource } from './resource.ts';

/** The files of a tree, as readers of formats are given them. */
export interface TreeFiles {
  readonly paths: readonly string[];
  /** The text of a file; undefined when there is none, or it is too large or no text. */
  readonly read: (path: string) => string | undefined;
}

/** What a reader of one format understood of a tree. */
export interface InfraPart {
  readonly resources: readonly Resource[];
  /** What could not be read or followed: what it would have made was not checked. */
  readonly gaps: readonly Gap[];
  /** What the reader should know: values that were not applied. */
  readonly notices: readonly Notice[];
  /** Files that are of the format, read or not. */
  readonly paths: readonly string[];
}
