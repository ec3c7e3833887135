import type { PathExclusion } from '#model/config';
import type { FileEntry } from '#model/file';
import type { Exclusion, Gap, Notice } from '#model/gap';
import type { Target } from '#model/scan';
import type { Access } from './access.ts';
import type { Change } from './git/changes.ts';
import type { HistorySpec, TreeHistory } from './git/history/tree-history.ts';

import type { Needs } from './image/needs.ts';
import type { ImageView } from './image/view.ts';
import type { TreeRules } from './rules.ts';

/** What the user asks us to look at. Paths are as the user wrote them. */
export type TargetSpec =
  /** A directory, a git work tree (found out here) or a single file. */
  | { readonly kind: 'path'; readonly path: string }
  /** A folder with the root of a file system, of a machine or a container. */
  | { readonly kind: 'root-file-system'; readonly path: string }
  /** The tree of a commit, below `path` when that is a folder inside the work tree. */
  | { readonly kind: 'commit'; readonly path: string; readonly revision: string }
  /** The files that changed between two commits, with their content in the second. */
  | { readonly kind: 'range'; readonly path: string; readonly from: string; readonly to: string }
  | StagedSpec
  /** Everything that the repository ever held below `path`, or so much of it as is asked for. */
  | ({ readonly kind: 'history'; readonly path: string } & HistorySpec)
  | { readonly kind: 'stdin'; readonly name: string; readonly bytes: Uint8Array };

/** The files whose staged content differs from the last commit; the whole index before the first. */
export interface StagedSpec {
  readonly kind: 'staged';
  readonly path: string;
  /** The index, absolute, where it is not the repository's own: git hands a hook that of the commit. */
  readonly index?: string;
  /** While a merge is committed: without what is as in the commit that is merged. */
  readonly own?: true;
}

/** What a path is opened with where it turns out to hold images. */
export interface OpenOptions {
  /** Which image of several: `linux/arm64`. */
  readonly platform?: string;
}

export interface ListOptions {
  /** Patterns in gitignore syntax from the root of the tree; empty for everything. */
  readonly include: readonly string[];
  /** Those that hold today. */
  readonly exclude: readonly PathExclusion[];
  /** Look into what ignore files, attributes and vendored folders leave out. */
  readonly noIgnore: boolean;
  /** Bytes. */
  readonly maxFileSize: number;
  /** Of a commit: these paths only. */
  readonly among?: ReadonlySet<string>;
  readonly signal?: AbortSignal;
  /** Where `.handrailignore` and `.gitattributes` are read instead of in this tree: a change cannot silence its own check. */
  readonly rulesFrom?: Source;
  readonly onProgress?: (files: number) => void;
  /** Of an image: what of it is needed; without it nothing is. */
  readonly needs?: Needs;
}

/** Everything that a target holds, each path once: to be checked, left out on purpose, or out of reach. */
export interface Listing {
  readonly files: readonly FileEntry[];
  readonly exclusions: readonly Exclusion[];
  readonly gaps: readonly Gap[];
  readonly notices: readonly Notice[];
}

/** An opened target. `close` removes what was made for it; a source from `at` is closed by itself. */
export interface Source {
  readonly target: Target;
  readonly access: Access;
  /** One file of settings; undefined when there is none, `UserError` when it is over `most` bytes (1 MiB unless given). */
  read(path: string, most?: number): Promise<Uint8Array | undefined>;
  /** Sorted by the code units of the path. Throws the reason of the signal when that is aborted. */
  list(options: ListOptions): Promise<Listing>;
  /** The rules that the tree itself brings. */
  rules(): Promise<TreeRules>;
  /** The same folder at another revision; `UserError` when there is no git or no such revision. */
  at(revision: string): Promise<Source>;
  /** What changed since a source made by `at`, with renames, uncommitted and untracked files. */
  changesSince(base: Source): Promise<readonly Change[]>;
  /** All versions of all files; only a target of kind `history` has it. */
  history?(options: ListOptions): Promise<TreeHistory>;
  /** Of an image that was listed: its layers, and what they have besides files. */
  image?(): ImageView;
  close(): Promise<void>;
}
