import type { Family } from './family.ts';

/** Why something that we were asked to check was not checked. */
export const gapReasons = [
  'archive',
  'binary',
  'budget',
  'changed-while-read',
  'encoding',
  'history-missing',
  'interrupted',
  'lfs-pointer',
  'line-too-long',
  'module-missing',
  'no-advisories',
  'not-built',
  'not-checked-out',
  'not-compared',
  'object-missing',
  'special-file',
  'submodule',
  'symlink',
  'syntax',
  'too-large',
  'unlocked',
  'unreadable',
  'worker-died',
] as const;

export type GapReason = (typeof gapReasons)[number];

/** A file we were asked to read and could not. In every report, so that "clean" never means "skipped". */
export interface Gap {
  /** The family that did not look; `source` when no family could, because the file never became text. */
  readonly analyser: Family | 'source';
  readonly path: string;
  readonly why: GapReason;
  /** A sentence with the figures: how large, which limit, what to do. */
  readonly detail: string;
}

/** Why a file was left out on purpose. */
export type ExclusionReason =
  | 'binary'
  | 'gitignore'
  | 'handrailignore'
  | 'excluded'
  | 'not-included'
  | 'vendored'
  | 'generated'
  | 'minified'
  | 'version-control';

/** A file or folder (path ends in `/`) that somebody decided to leave out, and where that is written. */
export interface Exclusion {
  readonly path: string;
  readonly why: ExclusionReason;
  /** The pattern, and the file and line that hold it where there is one: `.gitignore:3 *.env`. */
  readonly by: string;
}

/** Something that is neither a finding nor a gap but that the reader should know: an expired or unused suppression. */
export interface Notice {
  readonly code: string;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
}
